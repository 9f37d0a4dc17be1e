namespace MachineTypes.Qemu;

// See docs/decisions/0027-boards-as-far-as-known.md.
/// <summary>What a machine type reports where its own class does not say otherwise. Most boards have no ACPI tables, no vCPU hot-plug and no NUMA nodes.</summary>
[Acpi(false)]
[HotpluggableCpus(false)]
[NumaMemSupported(false)]
[NoValue<DefaultRamIdAttribute>(KnownUntil = "5.1")] // each has its own, and some none: what nothing says is not known
public abstract class Board;
