namespace MachineTypes.Qemu.X86;

/// <summary>The PC with the i440FX chipset before the chipset was part of its name.</summary>
[MachineType<X86_64Machine>("pc", From = "0.10", Until = "0.11", RemovedIn = "4.0", Reason = "Older than ten years, and untested.")]
[MachineType<X86_64Machine>("pc", From = "0.12", Until = "0.15", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<X86_64Machine>("pc", From = "1.0", Until = "1.3", DeprecatedIn = "5.0", RemovedIn = "6.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<I386Machine>("pc", From = "0.10", Until = "0.11", RemovedIn = "4.0", Reason = "Older than ten years, and untested.")]
[MachineType<I386Machine>("pc", From = "0.12", Until = "0.15", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<I386Machine>("pc", From = "1.0", Until = "1.3", DeprecatedIn = "5.0", RemovedIn = "6.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineAlias<X86_64Machine>("pc", RemovedIn = "1.4", Reason = "pc-i440fx has it since.")]
[MachineAlias<I386Machine>("pc", RemovedIn = "1.4", Reason = "pc-i440fx has it since.")]
public sealed partial class Pc : I440FxHw;
