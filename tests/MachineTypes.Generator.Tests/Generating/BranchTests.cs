namespace MachineTypes.Generator.Tests.Generating;

/// <summary>A train whose branches overlap in time, versions that are names, and machine types that came back.</summary>
public sealed class BranchTests
{
    private const string Source = """
        using MachineTypes;

        [ReleaseTrain("Distro")]
        [Release("8.1", "2022-01-01", Branch = "8")]
        [Release("8.2", "2024-01-01", Branch = "8")]
        [Release("8.3", Branch = "8")]
        [Release("9.0", "2022-06-01", Branch = "9", TablesKnown = false)]
        [Release("9.1", Branch = "9", Released = true)]
        public readonly partial struct DistroRelease { }

        [MachineCatalog<DistroRelease>]
        public readonly partial struct DistroMachine { }

        [MachineType<DistroMachine>("pc", Versions = ["rhel8.1.0", "rhel8.1.0-tag"], RemovedIn = "8.2")]
        [MachineType<DistroMachine>("pc", Versions = ["rhel8.1.0"], AddedIn = "9.0")]
        [MachineType<DistroMachine>("pc", Versions = ["rhel9.0.0"])]
        [MachineAlias<DistroMachine>("newest")]
        [Compat("net", "late", "on", UpTo = "8.1", AddedIn = "8.3", Reason = "Forgotten.")]
        [Compat("blk", "queues", "1", UpTo = "9.0")]
        public sealed class Pc { }

        public static class Probe
        {
            public static string Released() => string.Join(" ", System.Linq.Enumerable.Select(DistroRelease.All, r => r.Version + (r.IsReleased ? "" : "?")));

            public static string Latest() => DistroRelease.Latest.Version + " " + DistroRelease.InDevelopment.Version;

            public static string All() => string.Join(" ", DistroMachine.All);

            public static string Presence(string name) =>
                string.Join(" ", System.Linq.Enumerable.Select(DistroRelease.All, r => DistroMachine.Parse(name).PresenceIn(r)));

            public static string Table(string name, string release) => DistroMachine.Parse(name).IsCompatKnownAsOf(DistroRelease.Parse(release))
                ? string.Join(" ", DistroMachine.Parse(name).CompatAsOf(DistroRelease.Parse(release)))
                : "not known";
        }
        """;

    private static readonly Lazy<GeneratedAssembly> Loaded = new(() =>
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Source);
        Assert.Empty(run.Problems);
        return run.Load();
    });

    [Fact]
    public void A_release_is_out_or_not_on_its_own_branch()
    {
        Assert.Equal("8.1 8.2 8.3? 9.0 9.1", Call("Released"));
        Assert.Equal("9.1 8.3", Call("Latest"));
    }

    [Fact]
    public void Versions_that_are_names_belong_to_releases() => Assert.Equal("pc-rhel8.1.0 pc-rhel8.1.0-tag pc-rhel9.0.0", Call("All"));

    [Theory]
    [InlineData("pc-rhel8.1.0", "Present Removed Removed Present Present")]
    [InlineData("pc-rhel8.1.0-tag", "Present Removed Removed Removed Removed")]
    [InlineData("pc-rhel9.0.0", "NotYet NotYet NotYet Present Present")]
    public void A_machine_type_with_a_version_may_come_back(string name, string expected) => Assert.Equal(expected, Call("Presence", name));

    [Theory]
    [InlineData("pc-rhel8.1.0", "8.2", "")]
    [InlineData("pc-rhel8.1.0", "8.3", "net.late=on")]
    [InlineData("pc-rhel8.1.0", "9.0", "not known")]
    [InlineData("pc-rhel8.1.0", "9.1", "blk.queues=1 net.late=on")] // what a branch corrects holds for later ones
    [InlineData("pc-rhel9.0.0", "9.1", "blk.queues=1")]
    public void What_a_release_changed_holds_for_all_that_are_listed_after_it(string name, string release, string expected) =>
        Assert.Equal(expected, Call("Table", name, release));

    private static object? Call(string method, params object[] arguments) => Loaded.Value.Call("Probe", method, arguments);
}
