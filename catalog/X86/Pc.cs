namespace MachineTypes.Qemu.X86;

/// <summary>The PC with the i440FX chipset before the chipset was part of its name. Up to 0.10 it had no versions.</summary>
/// <remarks>pc-0.12 and pc-0.15 came later than the first versions of 0.12 and 0.15, in which <c>pc</c> meant pc-0.11 and pc-0.14.</remarks>
[MachineType<X86_64Machine>("pc", Unversioned = true, From = "0.9.1", RemovedIn = "0.11", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<X86_64Machine>("pc", From = "0.10", Until = "0.10", AddedIn = "0.11", RemovedIn = "4.0", TablesKnown = false, Reason = "Older than ten years, and untested.")]
[MachineType<X86_64Machine>("pc", From = "0.11", Until = "0.11", RemovedIn = "4.0", TablesKnown = false, Reason = "Older than ten years, and untested.")]
[MachineType<X86_64Machine>("pc", From = "0.12", Until = "0.12", AddedIn = "0.13", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<X86_64Machine>("pc", From = "0.13", Until = "0.14", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<X86_64Machine>("pc", From = "0.15", Until = "0.15", AddedIn = "1.0", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<X86_64Machine>("pc", From = "1.0", Until = "1.3", DeprecatedIn = "5.0", RemovedIn = "6.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineAlias<X86_64Machine>("pc", AddedIn = "0.11", RemovedIn = "1.4", Reason = "pc-i440fx has had it since.")]
[MachineType<I386Machine>("pc", Unversioned = true, From = "0.9.1", RemovedIn = "0.11", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<I386Machine>("pc", From = "0.10", Until = "0.10", AddedIn = "0.11", RemovedIn = "4.0", TablesKnown = false, Reason = "Older than ten years, and untested.")]
[MachineType<I386Machine>("pc", From = "0.11", Until = "0.11", RemovedIn = "4.0", TablesKnown = false, Reason = "Older than ten years, and untested.")]
[MachineType<I386Machine>("pc", From = "0.12", Until = "0.12", AddedIn = "0.13", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<I386Machine>("pc", From = "0.13", Until = "0.14", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<I386Machine>("pc", From = "0.15", Until = "0.15", AddedIn = "1.0", DeprecatedIn = "4.0", RemovedIn = "5.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineType<I386Machine>("pc", From = "1.0", Until = "1.3", DeprecatedIn = "5.0", RemovedIn = "6.0", Reason = "Older than eight years; pc-i440fx replaced them.")]
[MachineAlias<I386Machine>("pc", AddedIn = "0.11", RemovedIn = "1.4", Reason = "pc-i440fx has had it since.")]
[IsDefault(RemovedIn = "1.4")]
[NoValue<IsDefaultAttribute>(AddedIn = "1.4", Reason = "pc-i440fx has been the default since.")]
[CpuMax(1, RemovedIn = "0.10")]
[CpuMax(255, AddedIn = "0.10")]
public sealed partial class Pc : I440FxHw;
