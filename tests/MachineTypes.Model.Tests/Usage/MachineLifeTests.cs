using MachineTypes.Model.Usage;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>What a release has, and what is offered instead of what it lacks.</summary>
public class MachineLifeTests
{
    private static readonly CatalogManifest Catalog = Manifests.Pc();

    // For each release: present, deprecated or missing.
    [Theory]
    [InlineData("pc-4.0", "present", "present", "deprecated", "deprecated, missing")]
    [InlineData("pc-4.1", "missing", "present", "present", "deprecated")]
    [InlineData("pc-4.2", "missing", "missing", "present", "present")]
    [InlineData("pc-5.0", "missing", "missing", "missing", "present")]
    [InlineData("none", "present", "present", "present", "present")]
    public void A_machine_type_comes_is_deprecated_and_is_removed(string name, params string[] expected)
    {
        var machine = Machine(name);
        Assert.Equal(expected, Enumerable.Range(0, 4).Select(release => State(new(Catalog, release))));

        string State(MachineLife life) => (life.IsDeprecated(machine), life.IsMissing(machine)) switch
        {
            (true, true) => "deprecated, missing",
            (true, false) => "deprecated",
            (false, true) => "missing",
            _ => "present",
        };
    }

    [Fact]
    public void Messages_name_releases()
    {
        var life = new MachineLife(Catalog, 3);
        Assert.Equal("QEMU 5.0", life.Target);
        Assert.Equal("QEMU 4.2", life.DeprecatedSince(Machine("pc-4.0")));
        Assert.Equal("does not exist since QEMU 5.0", life.WhyMissing(Machine("pc-4.0")));
        Assert.Equal("does not exist before QEMU 4.2", new MachineLife(Catalog, 1).WhyMissing(Machine("pc-4.2")));
    }

    [Theory]
    [InlineData("pc-4.0", 3, ": use 'pc-5.0', or 'pc-4.2', which differs least")]
    [InlineData("pc-4.0", 2, ": use 'pc-4.2', or 'pc-4.1', which differs least")]
    [InlineData("pc-5.0", 2, ": use 'pc-4.2'")]
    [InlineData("pc-4.2", 0, ": use 'pc-4.0'")]
    [InlineData("virt-4.2", 0, "")]
    [InlineData("virt-5.0", 2, ": use 'virt-4.2'")]
    public void The_newest_and_the_nearest_of_the_family_are_offered(string name, int target, string advice) =>
        Assert.Equal(advice, new MachineLife(Catalog, target).Advice(Machine(name)));

    private static ManifestMachine Machine(string name) => Catalog.Machines.Single(machine => machine.Name == name);
}
