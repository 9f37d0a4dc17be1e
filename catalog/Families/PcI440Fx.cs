namespace MachineTypes.Qemu;

/// <summary>The PC with the i440FX chipset and PIIX3 (<c>hw/i386/pc_piix.c</c>), which <c>pc</c> means.</summary>
[MachineType<X86_64Machine>("pc-i440fx", From = "2.4", Alias = "pc")]
[CpuMax(255)]
public sealed partial class PcI440Fx : Pc;
