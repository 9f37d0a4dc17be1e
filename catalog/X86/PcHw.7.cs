namespace MachineTypes.Qemu.X86;

// pc_compat_7_2
[Compat("ICH9-LPC", "noreboot", "true", UpTo = "7.2")]
public abstract partial class PcHw;
