// Boards with Motorola's 68000 family.
namespace MachineTypes.Qemu.M68k;

/// <summary>Arnewsh's AN5206, a board with the ColdFire MCF5206.</summary>
[MachineType<M68kMachine>("an5206", Unversioned = true, From = "0.9.1")]
[CpuMax(1)]
[DefaultCpuType("m5206-m68k-cpu")]
[DefaultRamId("an5206.ram")]
public sealed partial class An5206 : Board;

/// <summary>A board with nothing but memory.</summary>
[MachineType<M68kMachine>("dummy", Unversioned = true, From = "0.9.1", RemovedIn = "2.9")]
[CpuMax(1)]
public sealed partial class Dummy : Board;

/// <summary>Freescale's evaluation board for the ColdFire MCF5208.</summary>
[MachineType<M68kMachine>("mcf5208evb", Unversioned = true, From = "0.9.1")]
[IsDefault(KnownFrom = "5.2")]
[CpuMax(1)]
[DefaultCpuType("m5208-m68k-cpu")]
[DefaultRamId("mcf5208.ram")]
public sealed partial class Mcf5208evb : Board;

/// <summary>NeXT's NeXTcube with a 68040.</summary>
[MachineType<M68kMachine>("next-cube", Unversioned = true, From = "4.2")]
[CpuMax(1)]
[DefaultCpuType("m68040-m68k-cpu")]
[DefaultRamId("next.ram")]
public sealed partial class NextCube : Board;

/// <summary>Apple's Macintosh Quadra 800 with a 68040.</summary>
[MachineType<M68kMachine>("q800", Unversioned = true, From = "4.2")]
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
