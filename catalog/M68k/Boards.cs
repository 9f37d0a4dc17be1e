// Boards with Motorola's 68000 family.
namespace MachineTypes.Qemu.M68k;

/// <summary>The machine type <c>an5206</c>.</summary>
[MachineType<M68kMachine>("an5206", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("m5206-m68k-cpu")]
[DefaultRamId("an5206.ram")]
public sealed partial class An5206 : Board;

/// <summary>The machine type <c>mcf5208evb</c>.</summary>
[MachineType<M68kMachine>("mcf5208evb", Unversioned = true)]
[IsDefault]
[CpuMax(1)]
[DefaultCpuType("m5208-m68k-cpu")]
[DefaultRamId("mcf5208.ram")]
public sealed partial class Mcf5208evb : Board;

/// <summary>The machine type <c>next-cube</c>.</summary>
[MachineType<M68kMachine>("next-cube", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("m68040-m68k-cpu")]
[DefaultRamId("next.ram")]
public sealed partial class NextCube : Board;

/// <summary>The machine type <c>q800</c>.</summary>
[MachineType<M68kMachine>("q800", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("m68040-m68k-cpu")]
[DefaultRamId("m68k_mac.ram")]
[Compat("scsi-hd", "quirk_mode_page_vendor_specific_apple", "on")]
[Compat("scsi-hd", "quirk_mode_page_set_block_size", "on", AddedIn = "11.1")]
[Compat("scsi-hd", "vendor", " SEAGATE")]
[Compat("scsi-hd", "product", "          ST225N")]
[Compat("scsi-hd", "ver", "1.0 ")]
[Compat("scsi-cd", "quirk_mode_page_apple_vendor", "on")]
[Compat("scsi-cd", "quirk_mode_sense_rom_use_dbd", "on")]
[Compat("scsi-cd", "quirk_mode_page_vendor_specific_apple", "on")]
[Compat("scsi-cd", "quirk_mode_page_set_block_size", "on", AddedIn = "11.1")]
[Compat("scsi-cd", "quirk_mode_page_truncated", "on")]
[Compat("scsi-cd", "vendor", "MATSHITA")]
[Compat("scsi-cd", "product", "CD-ROM CR-8005")]
[Compat("scsi-cd", "ver", "1.0k")]
public sealed partial class Q800 : Board;
