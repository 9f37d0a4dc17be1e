namespace MachineTypes.Qemu.Ppc;

/// <summary>Apple's beige Power Macintosh G3 with the chipset Heathrow (<c>hw/ppc/mac_oldworld.c</c>).</summary>
[CpuMax(1)]
[DefaultCpuType("750_v3.1-{cpu}-cpu")]
[DefaultRamId("ppc_heathrow.ram")]
public abstract class PowerMacG3 : Board;
