namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Names that exist and that are easy to refuse: each is generated, is parsed, and has a member.</summary>
public sealed class RealNamesTests
{
    private const string Probe = """
        public static class Probe
        {
            public static string Parse(string catalog, string name) => catalog switch
            {
                "QemuMachine" => QemuMachine.TryParse(name, out var machine) ? machine.Name : "",
                "RhelMachine" => RhelMachine.TryParse(name, out var machine) ? machine.Name : "",
                _ => UbuntuMachine.TryParse(name, out var machine) ? machine.Name : "",
            };

            public static string Release() => SpikeRelease.Parse("v1.9.1").Version;
        }
        """;

    [Fact]
    public void Each_is_found_and_has_a_member()
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), new("Definitions.cs", RealNames.Text), new("Probe.cs", Probe));

        Assert.Empty(run.Problems);
        var assembly = run.Load();
        Assert.All(
            new (string Catalog, string Name, string Member)[]
            {
                ("QemuMachine", "pc-q35-4.0.1", "PcQ35_4_0_1"),
                ("QemuMachine", "pseries-2.12-sxxm", "PSeries_2_12_sxxm"),
                ("QemuMachine", "pc-i440fx-8.0+pve0", "PcI440Fx_8_0_pve0"),
                ("QemuMachine", "spike_v1.9.1", "SpikeV191"),
                ("QemuMachine", "715", "Hp715"),
                ("QemuMachine", "microvm", "Microvm"),
                ("QemuMachine", "isapc", "Isapc"),
                ("QemuMachine", "powernv10", "Powernv10"),
                ("QemuMachine", "KIT_AURIX_TC277_TRB", "KitAurix"),
                ("RhelMachine", "pc-q35-rhel8.2.0", "PcQ35_rhel8_2_0"),
                ("RhelMachine", "pseries-rhel7.6.0-sxxm", "PSeries_rhel7_6_0_sxxm"),
                ("UbuntuMachine", "pc-q35-noble-v2", "PcQ35_noble_v2"),
                ("UbuntuMachine", "pc-q35-jammy-hpb-maxcpus", "PcQ35_jammy_hpb_maxcpus"),
                ("UbuntuMachine", "pseries-bionic-2.11-sxxm", "PSeries_bionic_2_11_sxxm"),
            },
            name =>
            {
                Assert.Equal(name.Name, assembly.Call("Probe", "Parse", name.Catalog, name.Name));
                Assert.Equal(name.Name, assembly.Static(name.Catalog, name.Member)!.Name);
            });
    }

    [Theory]
    [InlineData("QemuMachine", "2009", "pegasos")]
    [InlineData("QemuMachine", "powernv", "powernv10")]
    [InlineData("QemuMachine", "pc", "pc-i440fx-8.0")]
    [InlineData("RhelMachine", "q35", "pc-q35-rhel8.2.0")]
    [InlineData("UbuntuMachine", "q35", "")]
    public void An_alias_is_the_name_that_it_stands_for(string catalog, string alias, string name)
    {
        var assembly = GeneratorHost.Default.Run(new MachineTypeGenerator(), new("Definitions.cs", RealNames.Text), new("Probe.cs", Probe)).Load();
        Assert.Equal(name, assembly.Call("Probe", "Parse", catalog, alias));
        Assert.Equal("v1.9.1", assembly.Call("Probe", "Release"));
    }
}
