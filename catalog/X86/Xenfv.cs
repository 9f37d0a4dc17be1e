namespace MachineTypes.Qemu.X86;

/// <summary>The PC for fully virtualised Xen guests, which stays with the i440FX machine types of two releases. Up to 4.2 it had no versions.</summary>
/// <remarks>Only builds for Xen hosts have it. QEMU's age rule does not apply to it.</remarks>
[MachineType<X86_64Machine>("xenfv", Unversioned = true, From = "0.15", RemovedIn = "5.0", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<X86_64Machine>("xenfv", From = "3.1", Until = "3.1", AddedIn = "5.0", RemovedIn = "11.0", AgeRule = false, Reason = "Both versions came with 5.0.")]
[MachineType<X86_64Machine>("xenfv", From = "4.2", Until = "4.2", AddedIn = "5.0", AgeRule = false, Reason = "Both versions came with 5.0.")]
[MachineType<I386Machine>("xenfv", Unversioned = true, From = "0.15", RemovedIn = "5.0", TablesKnown = false, Reason = "It became versioned.")]
[MachineType<I386Machine>("xenfv", From = "3.1", Until = "3.1", AddedIn = "5.0", RemovedIn = "11.0", AgeRule = false, Reason = "Both versions came with 5.0.")]
[MachineType<I386Machine>("xenfv", From = "4.2", Until = "4.2", AddedIn = "5.0", AgeRule = false, Reason = "Both versions came with 5.0.")]
[MachineAlias<X86_64Machine>("xenfv", For = "3.1")] // Xen's tools ask for it by this name, and must keep getting the older one
[MachineAlias<I386Machine>("xenfv", For = "3.1")]
[CpuMax(32, RemovedIn = "2.6")]
[CpuMax(128, AddedIn = "2.6")]
public sealed partial class Xenfv : I440FxHw;
