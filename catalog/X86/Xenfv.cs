namespace MachineTypes.Qemu.X86;

/// <summary>The PC for fully virtualised Xen guests, which stays with the i440FX machine types of two releases. Only builds with Xen have it.</summary>
[MachineType<X86_64Machine>("xenfv", From = "3.1", Until = "3.1")]
[MachineType<X86_64Machine>("xenfv", From = "4.2", Until = "4.2")]
[MachineType<I386Machine>("xenfv", From = "3.1", Until = "3.1")]
[MachineType<I386Machine>("xenfv", From = "4.2", Until = "4.2")]
[MachineAlias<X86_64Machine>("xenfv", For = "3.1")] // Xen's tools ask for it by this name, and must keep getting the older one
[MachineAlias<I386Machine>("xenfv", For = "3.1")]
[CpuMax(128)]
public sealed partial class Xenfv : I440FxHw;
