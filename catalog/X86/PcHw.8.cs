namespace MachineTypes.Qemu.X86;

// pc_compat_8_0
[Compat("virtio-mem", "unplugged-inaccessible", "auto", UpTo = "8.0")]
public abstract partial class PcHw;
