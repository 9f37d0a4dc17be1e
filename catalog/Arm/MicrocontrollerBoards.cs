// Boards with microcontrollers.
namespace MachineTypes.Qemu.Arm;

/// <summary>The machine type <c>b-l475e-iot01a</c>.</summary>
[MachineType<Aarch64Machine>("b-l475e-iot01a", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("b-l475e-iot01a", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
public sealed partial class BL475eIot01a : Board;

/// <summary>The machine type <c>emcraft-sf2</c>.</summary>
[MachineType<Aarch64Machine>("emcraft-sf2", Unversioned = true)]
[MachineType<ArmMachine>("emcraft-sf2", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
public sealed partial class EmcraftSf2 : Board;

/// <summary>The machine type <c>lm3s6965evb</c>.</summary>
[MachineType<Aarch64Machine>("lm3s6965evb", Unversioned = true)]
[MachineType<ArmMachine>("lm3s6965evb", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
public sealed partial class Lm3s6965evb : Board;

/// <summary>The machine type <c>lm3s811evb</c>.</summary>
[MachineType<Aarch64Machine>("lm3s811evb", Unversioned = true)]
[MachineType<ArmMachine>("lm3s811evb", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
public sealed partial class Lm3s811evb : Board;

/// <summary>The machine type <c>max78000fthr</c>.</summary>
[MachineType<Aarch64Machine>("max78000fthr", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("max78000fthr", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
public sealed partial class Max78000fthr : Board;

/// <summary>The machine type <c>microbit</c>.</summary>
[MachineType<Aarch64Machine>("microbit", Unversioned = true)]
[MachineType<ArmMachine>("microbit", Unversioned = true)]
[CpuMax(1)]
public sealed partial class Microbit : Board;

/// <summary>The machine type <c>netduino2</c>.</summary>
[MachineType<Aarch64Machine>("netduino2", Unversioned = true)]
[MachineType<ArmMachine>("netduino2", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu", AddedIn = "9.0")]
public sealed partial class Netduino2 : Board;

/// <summary>The machine type <c>netduinoplus2</c>.</summary>
[MachineType<Aarch64Machine>("netduinoplus2", Unversioned = true)]
[MachineType<ArmMachine>("netduinoplus2", Unversioned = true)]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu", AddedIn = "9.0")]
public sealed partial class Netduinoplus2 : Board;

/// <summary>The machine type <c>olimex-stm32-h405</c>.</summary>
[MachineType<Aarch64Machine>("olimex-stm32-h405", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("olimex-stm32-h405", Unversioned = true, From = "8.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
public sealed partial class OlimexStm32H405 : Board;

/// <summary>The machine type <c>stm32vldiscovery</c>.</summary>
[MachineType<Aarch64Machine>("stm32vldiscovery", Unversioned = true, From = "6.0")]
[MachineType<ArmMachine>("stm32vldiscovery", Unversioned = true, From = "6.0")]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu", AddedIn = "9.0")]
public sealed partial class Stm32vldiscovery : Board;
