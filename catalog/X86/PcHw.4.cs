namespace MachineTypes.Qemu.X86;

// pc_compat_4_2
[Compat("mch", "smbase-smram", "off", UpTo = "4.2")]
public abstract partial class PcHw;
