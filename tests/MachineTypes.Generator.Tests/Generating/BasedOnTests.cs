using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Machine types of a distribution are those of another catalogue with some entries, as the release that the distribution's release is built from has them.</summary>
public sealed class BasedOnTests
{
    private const string Upstream = """
        using MachineTypes;

        namespace Up
        {
            [ReleaseTrain("QEMU")]
            [Release("4.0", "2019-04-23")]
            [Release("4.1", "2019-08-15")]
            [Release("4.2", "2019-12-12")]
            [Release("5.0", "2020-04-28")]
            public readonly partial struct QemuRelease { }

            [MachineCatalog<QemuRelease>(TablesKnownFrom = "4.1")]
            public readonly partial struct QemuMachine { }

            [MachineType<QemuMachine>("pc", From = "4.0")]
            [Compat("net", "mac", "a", UpTo = "4.2")]
            [Compat("blk", "queues", "1", UpTo = "4.1")]
            [Compat("blk", "late", "on", UpTo = "4.0", AddedIn = "5.0", Reason = "Forgotten.")]
            [Compat("net", "mac", "b", UpTo = "4.0")]
            public sealed class Pc { }
        }
        """;

    private const string Distribution = """
        using MachineTypes;
        using Up;

        [ReleaseTrain("Distro")]
        [Release("alpha", "2019-10-01", BuiltFrom = "4.0")]
        [Release("beta", "2020-01-01", BuiltFrom = "4.2")]
        [Release("gamma", "2020-06-01", BuiltFrom = "5.0")]
        [Release("delta", "2020-12-01")]
        public readonly partial struct DistroRelease { }

        [MachineCatalog<DistroRelease>]
        public readonly partial struct DistroMachine { }

        [MachineType<DistroMachine>("pc", Extra = ["alpha-hpb"])]
        [BasedOn<QemuMachine>("pc-4.0", For = "alpha")]
        [BasedOn<QemuMachine>("pc-4.0", For = "alpha-hpb", With = ["power9_v2.0-cpu.host-phys-bits=on", "net.mac=c=d", "no entry"])]
        [BasedOn<QemuMachine>("pc-4.1", For = "beta")]
        [BasedOn<QemuMachine>("pc-9.9", For = "gamma")]
        [Compat("own", "entry", "1", UpTo = "alpha")]
        [Compat("own", "board", "2")]
        public sealed class Pc { }

        public static class Probe
        {
            public static string Of(string name, string release)
            {
                var machine = DistroMachine.Parse(name);
                var table = machine.CompatAsOf(DistroRelease.Parse(release));
                var all = machine.IsCompatKnownAsOf(DistroRelease.Parse(release)) ? "" : "not known";
                var index = 0;
                foreach (var entry in table)
                {
                    all += (index > 0 ? " " : "") + entry + (entry == table[index] ? "" : "!");
                    index++;
                }

                return index == table.Count ? all : "!";
            }

            public static string Value(string name, string release, string driver, string property) =>
                DistroMachine.Parse(name).CompatAsOf(DistroRelease.Parse(release)).TryGet(driver, property, out var value) ? value : "none";

            public static string Changes(string name, string before, string after) =>
                string.Join(" ", DistroMachine.Parse(name).ChangesBetween(DistroRelease.Parse(before), DistroRelease.Parse(after)));

            public static string All() => string.Join(" ", DistroMachine.All);

            public static string Allocates()
            {
                var machine = DistroMachine.Pc_alpha;
                machine.CompatAsOf(DistroRelease.Vgamma).TryGet("blk", "queues", out _);
                var before = System.GC.GetAllocatedBytesForCurrentThread();
                machine.CompatAsOf(DistroRelease.Vgamma).TryGet("blk", "queues", out _);
                return System.GC.GetAllocatedBytesForCurrentThread() != before ? "True" : "False";
            }
        }
        """;

    private const string Edited = """
        using MachineTypes;
        using Up;

        [ReleaseTrain("Distro")]
        [Release("alpha", "2019-10-01", BuiltFrom = "4.0")]
        [Release("beta", "2020-01-01", BuiltFrom = "4.2")]
        [Release("gamma", "2020-06-01", BuiltFrom = "5.0")]
        [Release("delta", "2020-06-01", BuiltFrom = "5.0")]
        [Release("epsilon", "2020-06-01", BuiltFrom = "5.0")]
        public readonly partial struct DistroRelease { }

        [MachineCatalog<DistroRelease>(BasesFrom = "beta")]
        public readonly partial struct DistroMachine { }

        [MachineType<DistroMachine>("pc", Versions = ["alpha", "alpha-twin", "beta"])]
        [BasedOn<QemuMachine>("pc-4.0", For = "alpha")]
        [BasedOn<QemuMachine>("pc-4.1", For = "alpha-twin", RemovedIn = "gamma", With = ["own.twin=on"])]
        [BasedOn<QemuMachine>("pc-4.0", For = "alpha-twin", AddedIn = "gamma", Reason = "Corrected.")]
        [BasedOn<QemuMachine>("pc-4.1", For = "beta")]
        [BaseEntry("blk", "extra", "1", After = "blk.queues")]
        [BaseEntry("blk", "queues", "2", After = "blk.queues", AddedIn = "gamma")]
        [BaseEntry("net", "name", "b", InsteadOf = "net.mac", RemovedIn = "gamma")]
        [BaseEntry("blk", "late", "on", Missing = true, AddedIn = "delta")]
        [BaseEntry("blk", "late", "off", Missing = true, AddedIn = "delta")]
        [BaseEntry("net", "second", "1", Before = "net.mac=b", AddedIn = "delta")]
        [BaseEntry("net", "third", "1", Before = "net.mac=b", AddedIn = "delta")]
        [BaseEntry("net", "mac", "c", InsteadOf = "net.mac=b", AddedIn = "delta")]
        [BaseEntry("net", "first", "1", Before = "net.mac", AddedIn = "delta")]
        [BaseEntry("net", "mac", "a", Missing = true, AddedIn = "epsilon")]
        [BaseEntry("net", "mac", "d", InsteadOf = "net.mac", AddedIn = "epsilon")]
        [Compat("old", "entry", "1")]
        public sealed class Pc { }

        public static class Probe
        {
            public static string Of(string name, string release)
            {
                var table = DistroMachine.Parse(name).CompatAsOf(DistroRelease.Parse(release));
                var all = table.BaseName + "/" + table.BaseCount + ":";
                for (var i = 0; i < table.Count; i++)
                {
                    all += " " + table[i];
                }

                return all;
            }

            public static string Value(string name, string release, string driver, string property) =>
                DistroMachine.Parse(name).CompatAsOf(DistroRelease.Parse(release)).TryGet(driver, property, out var value) ? value : "none";
        }
        """;

    private static readonly Lazy<(GeneratorRun Run, GeneratedAssembly Assembly)> Loaded = new(() => Load(Distribution));
    private static readonly Lazy<(GeneratorRun Run, GeneratedAssembly Assembly)> LoadedEdited = new(() => Load(Edited));

    [Theory]
    [InlineData("pc-alpha", "beta", "blk.queues=1 net.mac=b own.board=2 own.entry=1")]
    [InlineData("pc-alpha", "gamma", "net.mac=a blk.queues=1 blk.late=on net.mac=b own.board=2 own.entry=1")]
    [InlineData("pc-alpha-hpb", "beta", "blk.queues=1 net.mac=b own.board=2 own.entry=1 power9_v2.0-cpu.host-phys-bits=on net.mac=c=d")]
    [InlineData("pc-beta", "beta", "blk.queues=1 own.board=2")]
    [InlineData("pc-beta", "gamma", "net.mac=a blk.queues=1 own.board=2")]
    public void A_table_is_that_of_the_base_in_the_release_built_from_and_then_its_own(string name, string release, string expected) =>
        Assert.Equal(expected, Call("Of", name, release));

    [Theory]
    [InlineData("pc-alpha", "alpha")] // the base's tables are known from 4.1 on
    [InlineData("pc-alpha", "delta")] // it is not declared what delta is built from
    [InlineData("pc-gamma", "gamma")] // the other catalogue has no such machine type
    public void A_table_of_which_the_base_is_not_known_is_not_known(string name, string release) => Assert.Equal("not known", Call("Of", name, release));

    [Theory]
    [InlineData("pc-alpha", "gamma", "net", "mac", "b")]
    [InlineData("pc-alpha-hpb", "gamma", "net", "mac", "c=d")]
    [InlineData("pc-beta", "gamma", "net", "mac", "a")]
    [InlineData("pc-alpha", "gamma", "own", "entry", "1")]
    [InlineData("pc-beta", "gamma", "own", "entry", "none")]
    [InlineData("pc-alpha", "delta", "net", "mac", "none")]
    public void The_last_entry_wins(string name, string release, string driver, string property, string expected) =>
        Assert.Equal(expected, Call("Value", name, release, driver, property));

    [Fact]
    public void A_late_change_of_the_base_is_one_of_the_machine_type() => Assert.Equal("blk.late: default, then on", Call("Changes", "pc-alpha", "beta", "gamma"));

    [Fact]
    public void Versions_that_are_names_are_in_the_order_of_their_releases() => Assert.Equal("pc-alpha pc-alpha-hpb pc-beta pc-gamma pc-delta", Call("All"));

    [Fact]
    public void A_lookup_allocates_nothing() => Assert.Equal("False", Call("Allocates"));

    [Fact]
    public void Nothing_of_the_base_is_in_the_generated_code()
    {
        var text = string.Concat(Loaded.Value.Run.Sources.Select(source => source.SourceText.ToString()));

        Assert.Contains("\"pc-4.0\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("queues", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pc-alpha", "alpha", "/0: old.entry=1")] // before the bases, tables of its own
    [InlineData("pc-alpha-twin", "alpha", "/0: old.entry=1 own.twin=on")]
    [InlineData("pc-alpha", "beta", "pc-4.0/3: blk.queues=1 blk.extra=1 net.name=b")]
    [InlineData("pc-alpha", "gamma", "pc-4.0/6: net.mac=a blk.queues=1 blk.extra=1 blk.queues=2 blk.late=on net.mac=b")]
    [InlineData("pc-alpha-twin", "beta", "pc-4.1/2: blk.queues=1 blk.extra=1 own.twin=on")]
    [InlineData("pc-alpha", "delta", "pc-4.0/8: net.first=1 net.mac=a blk.queues=1 blk.extra=1 blk.queues=2 net.second=1 net.third=1 net.mac=c")]
    [InlineData("pc-alpha", "epsilon", "pc-4.0/7: net.first=1 blk.queues=1 blk.extra=1 blk.queues=2 net.second=1 net.third=1 net.mac=c")]
    [InlineData("pc-alpha-twin", "gamma", "pc-4.0/6: net.mac=a blk.queues=1 blk.extra=1 blk.queues=2 blk.late=on net.mac=b")]
    public void Binaries_change_the_tables_of_the_bases(string name, string release, string expected) =>
        Assert.Equal(expected, LoadedEdited.Value.Assembly.Call("Probe", "Of", name, release));

    [Theory]
    [InlineData("beta", "net", "mac", "none")]
    [InlineData("beta", "net", "name", "b")]
    [InlineData("beta", "blk", "queues", "1")]
    [InlineData("gamma", "blk", "queues", "2")]
    [InlineData("gamma", "blk", "extra", "1")]
    [InlineData("gamma", "net", "mac", "b")]
    [InlineData("delta", "net", "mac", "c")]
    [InlineData("delta", "blk", "late", "none")]
    [InlineData("delta", "net", "second", "1")]
    public void A_changed_entry_is_found_at_its_place(string release, string driver, string property, string expected) =>
        Assert.Equal(expected, LoadedEdited.Value.Assembly.Call("Probe", "Value", "pc-alpha", release, driver, property));

    private static object? Call(string method, params object[] arguments) => Loaded.Value.Assembly.Call("Probe", method, arguments);

    private static (GeneratorRun Run, GeneratedAssembly Assembly) Load(string distribution)
    {
        var upstream = GeneratorHost.Default.Run(new MachineTypeGenerator(), Upstream);
        Assert.Empty(upstream.Problems);

        using var image = new MemoryStream();
        Assert.True(upstream.Output.WithAssemblyName("Upstream").Emit(image).Success);
        var run = GeneratorRun.Of(
            GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()),
            GeneratorHost.Default.Compile(new SourceFile("Distribution.cs", distribution)).AddReferences(MetadataReference.CreateFromImage(image.ToArray())));
        Assert.Empty(run.Problems);
        return (run, run.Load(image.ToArray()));
    }
}
