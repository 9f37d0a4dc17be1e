namespace MachineTypes.Qemu.X86;

/// <summary>The PC with the Q35 chipset and PCI Express (<c>hw/i386/pc_q35.c</c>), which <c>q35</c> means.</summary>
/// <remarks>
/// pc-q35-4.0 splits the interrupt controller between KVM and QEMU by default; pc-q35-4.0.1 took that back. Their compat entries are the same.
/// </remarks>
[MachineType<X86_64Machine>("pc-q35", From = "1.4", Until = "2.3", RemovedIn = "2.7", TablesKnown = false, Reason = "Guests with Q35 could not migrate before 2.4.")]
[MachineType<X86_64Machine>("pc-q35", From = "2.4", Extra = ["4.0.1"], Alias = "q35")]
[MachineType<I386Machine>("pc-q35", From = "1.4", Until = "2.3", RemovedIn = "2.7", TablesKnown = false, Reason = "Guests with Q35 could not migrate before 2.4.")]
[MachineType<I386Machine>("pc-q35", From = "2.4", Extra = ["4.0.1"], Alias = "q35")]
[CpuMax(255)]
[CpuMax(288, Since = "2.8")]
[CpuMax(1024, Since = "8.1")]
[CpuMax(4096, Since = "9.0")]
[Compat("virtio-iommu-pci", "aw-bits", "39", AddedIn = "9.0", BeforeBase = true)] // hw_compat_8_2 lays 64 over it
public sealed partial class PcQ35 : PcHw;
