namespace MachineTypes.Qemu.X86;

/// <summary>The PC with the i440FX chipset and PIIX3 (<c>hw/i386/pc_piix.c</c>), which <c>pc</c> means.</summary>
[MachineType<X86_64Machine>("pc-i440fx", From = "1.4", Until = "1.7", DeprecatedIn = "7.0", RemovedIn = "8.2", Reason = "Older than eight years.")]
[MachineType<X86_64Machine>("pc-i440fx", From = "2.0", Until = "2.3", DeprecatedIn = "8.2", RemovedIn = "9.1", Reason = "Older than eight years.")]
[MachineType<X86_64Machine>("pc-i440fx", From = "2.4", Alias = "pc")]
[MachineType<I386Machine>("pc-i440fx", From = "1.4", Until = "1.7", DeprecatedIn = "7.0", RemovedIn = "8.2", Reason = "Older than eight years.")]
[MachineType<I386Machine>("pc-i440fx", From = "2.0", Until = "2.3", DeprecatedIn = "8.2", RemovedIn = "9.1", Reason = "Older than eight years.")]
[MachineType<I386Machine>("pc-i440fx", From = "2.4", Alias = "pc")]
[IsDefault]
public sealed partial class PcI440Fx : I440FxHw;
