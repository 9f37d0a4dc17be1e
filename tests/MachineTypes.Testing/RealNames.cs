namespace MachineTypes.Testing;

/// <summary>Names of real machine types, of the kinds that are easily rejected by mistake.</summary>
public static class RealNames
{
    /// <summary>Definitions with these names, about which no rule reports anything.</summary>
    public const string Text = """
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("2.11", "2017-12-13")]
        [Release("2.12", "2018-04-24")]
        [Release("4.0", "2019-04-23")]
        [Release("8.0", "2023-04-19")]
        public readonly partial struct QemuRelease;

        [ReleaseTrain("RHEL")]
        [Release("rhel7.6.0", "2018-10-30")]
        [Release("rhel8.2.0", "2020-04-28")]
        public readonly partial struct RhelRelease;

        [ReleaseTrain("Ubuntu")]
        [Release("bionic-2.11", "2018-04-26")]
        [Release("jammy-hpb-maxcpus", "2022-04-21")]
        [Release("noble", "2024-04-25")]
        [Release("noble-v2", "2024-08-29")]
        public readonly partial struct UbuntuRelease;

        [ReleaseTrain("spike")]
        [Release("v1.9.1", "2016-11-01")]
        public readonly partial struct SpikeRelease;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [MachineCatalog<RhelRelease>]
        public readonly partial struct RhelMachine;

        [MachineCatalog<UbuntuRelease>]
        public readonly partial struct UbuntuMachine;

        [MachineType<QemuMachine>("pc-q35", From = "4.0", Extra = ["4.0.1"], Alias = "q35")]
        [MachineType<RhelMachine>("pc-q35", From = "rhel8.2.0", Alias = "q35")]
        [MachineType<UbuntuMachine>("pc-q35", From = "jammy-hpb-maxcpus")]
        public sealed class PcQ35;

        [MachineType<QemuMachine>("pseries", Until = "2.12", Extra = ["2.12-sxxm"])]
        [MachineType<RhelMachine>("pseries", Extra = ["rhel7.6.0-sxxm"])]
        [MachineType<UbuntuMachine>("pseries", Until = "bionic-2.11", Extra = ["bionic-2.11-sxxm"])]
        public sealed class PSeries;

        [MachineType<QemuMachine>("pc-i440fx", From = "8.0", Extra = ["8.0+pve0"], Alias = "pc")]
        public sealed class PcI440Fx;

        [MachineType<QemuMachine>("spike_v1.9.1", Unversioned = true)]
        public sealed class SpikeV191;

        [MachineType<QemuMachine>("715", Unversioned = true)]
        public sealed class Hp715;

        [MachineType<QemuMachine>("pegasos", Unversioned = true, Alias = "2009")]
        public sealed class Pegasos;

        [MachineType<QemuMachine>("microvm", Unversioned = true)]
        public sealed class Microvm;

        [MachineType<QemuMachine>("isapc", Unversioned = true)]
        public sealed class Isapc;

        [MachineType<QemuMachine>("powernv10", Unversioned = true, Alias = "powernv")]
        public sealed class Powernv10;

        [MachineType<QemuMachine>("KIT_AURIX_TC277_TRB", Unversioned = true)]
        public sealed class KitAurix;

        """;
}
