namespace MachineTypes.Generator.Tests;

/// <summary>Definitions that several tests share.</summary>
internal static class Definitions
{
    /// <summary>The timeline of the mission: announced in QEMU 4.1, old in 4.1 and 4.2, flipped in 5.0.</summary>
    public const string Timeline = """
        using MachineTypes;

        [ReleaseTrain("QEMU", GraceReleases = 2)]
        [Release("4.0", "2019-04-23")]
        [Release("4.1", "2019-08-15")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0", Expected = "2020-04-28")]
        public readonly partial struct QemuRelease;

        [ReleaseTrain("libvirt")]
        [Release("5.3.0", "2019-05-04")]
        [Release("5.4.0", "2019-06-03")]
        [Release("6.4.0", "2020-06-02")]
        [Adopts<RequiresMemdevAttribute>(Since = "5.4.0")]
        [Consumes<QemuRelease>(SupportMonths = 11)]
        public readonly partial struct LibvirtRelease;

        /// <summary>Guest RAM is accepted only as a memory backend (memdev).</summary>
        [MachineProperty("requires-memdev", IntroducedIn = "4.1")]
        [Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=")]
        public sealed class RequiresMemdevAttribute : MachineFlagAttribute;

        /// <summary>The most vCPUs that a guest may have.</summary>
        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;

        [Compat("virtio-blk-device", "queue-size", "128", UpTo = "4.2")]
        [Compat("virtio-pci", "x-pcie-flr-init", "off", UpTo = "4.1")]
        public abstract class Hw;

        [Compat("mch", "smbase-smram", "off", UpTo = "4.2")]
        public abstract class Pc : Hw;

        [MachineType<QemuMachine>("pc-i440fx", From = "4.0", Alias = "pc")]
        [RequiresMemdev(Since = "5.0")]
        [CpuMax(255)]
        public sealed partial class PcI440Fx : Pc;

        """;

    /// <summary>Most of what definitions can say, in the oldest C# that they can be written in.</summary>
    public const string Everything = """
        using MachineTypes;

        namespace Vmm
        {
            [ReleaseTrain("VMM", DeprecatedAfter = 1, DeletedAfter = 2, DeletedFrom = "3.0")]
            [Release("1.0")]
            [Release("1.1", "2001-03-01")]
            [Release("2.0", "2002-02-28")]
            [Release("rhel2.5.0", "2002-07-01")]
            [Release("3.0", "2003-12-31")]
            [Release("4.0", Expected = "2004-06-30")]
            [Release("4.1")]
            public readonly partial struct VmmRelease { }

            [MachineProperty("acpi", Default = true)]
            public sealed class AcpiAttribute : MachineFlagAttribute { public AcpiAttribute(bool value = true) : base(value) { } }

            [MachineProperty("cpu-max")]
            public sealed class CpuMaxAttribute : MachineValueAttribute<int> { public CpuMaxAttribute(int value) : base(value) { } }

            [MachineProperty("ram-max", Default = 1099511627776L)]
            public sealed class RamMaxAttribute : MachineValueAttribute<long> { public RamMaxAttribute(long value) : base(value) { } }

            [MachineProperty("default-cpu-type")]
            public sealed class DefaultCpuTypeAttribute : MachineValueAttribute<string> { public DefaultCpuTypeAttribute(string value) : base(value) { } }

            public enum Firmware { None, Bios, Uefi = 7 }

            [MachineProperty("firmware", Default = Firmware.Bios)]
            internal sealed class FirmwareAttribute : MachineValueAttribute<Firmware> { public FirmwareAttribute(Firmware value) : base(value) { } }

            [MachineCatalog<VmmRelease>]
            public readonly partial struct VmmMachine { }

            [Compat("virtio-net", "mq", "on")]
            [Compat("virtio-net", "mq", "off", UpTo = "1.0")]
            [Compat("disk", "serial", "          ST225N", UpTo = "2.0")]
            [Compat("disk", "serial", "", UpTo = "1.1")]
            [Compat("disk", "late", "on", UpTo = "1.1", AddedIn = "3.0", Reason = "forgotten")]
            [DriverProperty("virtio-net", "mq", DriverValue.Boolean)]
            public abstract class Board { }

            [MachineType<VmmMachine>("board-x", From = "1.1", Alias = "x", Extra = new[] { "1.1.1", "2.0-tag" })]
            [Acpi(false)]
            [Acpi(Since = "2.0")]
            [CpuMax(8), CpuMax(value: 16, Since = "1.1.1"), CpuMax(1 << 5, Since = "3.0")]
            [DefaultCpuType("core2")]
            [NoValue<DefaultCpuTypeAttribute>(Since = "3.0")]
            [Firmware(Firmware.Uefi, Since = "3.0")]
            public sealed class BoardX : Board { }

            [MachineType<VmmMachine>("old", Until = "2.0")]
            [RamMax(65536)]
            internal sealed class Old : Board { }

            [MachineType<VmmMachine>("micro", Unversioned = true, Alias = "tiny")]
            [Compat("disk", "micro", "yes")]
            public sealed class Micro : Board { }
        }

        namespace Other.Place
        {
            partial class Outer
            {
                [MachineCatalog<Vmm.VmmRelease>]
                private protected readonly partial struct Nested { }

                [MachineType<Nested>("nested", From = "2.0")]
                private sealed class NestedFamily { }
            }
        }

        """;
}
