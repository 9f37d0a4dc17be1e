// Renesas' RX microcontrollers (hw/rx/rx-gdbsim.c).
namespace MachineTypes.Qemu.Rx;

/// <summary>The simulator of GDB with a microcontroller of the RX62N group and external memory.</summary>
[CpuMax(1)]
[DefaultCpuType("rx62n-rx-cpu")]
[DefaultRamId("ext-sdram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public abstract class RxSimulator : Board;

/// <summary>GDB's simulator with an R5F562N7, which has 384 KiB of flash memory.</summary>
[MachineType<RxMachine>("gdbsim-r5f562n7", Unversioned = true, From = "5.1")]
public sealed partial class GdbsimR5f562n7 : RxSimulator;

/// <summary>GDB's simulator with an R5F562N8, which has 512 KiB of flash memory.</summary>
[MachineType<RxMachine>("gdbsim-r5f562n8", Unversioned = true, From = "5.1")]
public sealed partial class GdbsimR5f562n8 : RxSimulator;
