// Boards with microcontrollers of various vendors.
namespace MachineTypes.Qemu.Arm;

/// <summary>Evaluation boards for Luminary's Stellaris, microcontrollers with a Cortex-M3.</summary>
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
[NoValue<DefaultRamIdAttribute>]
public abstract class Stellaris : Board;

/// <summary>Luminary's evaluation board for the Stellaris LM3S6965.</summary>
[MachineType<Aarch64Machine>("lm3s6965evb", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("lm3s6965evb", Unversioned = true, From = "0.9.1")]
public sealed partial class Lm3s6965evb : Stellaris;

/// <summary>Luminary's evaluation board for the Stellaris LM3S811.</summary>
[MachineType<Aarch64Machine>("lm3s811evb", Unversioned = true, From = "2.0")]
[MachineType<ArmMachine>("lm3s811evb", Unversioned = true, From = "0.9.1")]
public sealed partial class Lm3s811evb : Stellaris;

/// <summary>Boards with STMicroelectronics' STM32, microcontrollers with a core of the Cortex-M family.</summary>
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>]
public abstract class Stm32 : Board;

/// <summary>STMicroelectronics' discovery kit for the Internet of Things with an STM32L475.</summary>
[MachineType<Aarch64Machine>("b-l475e-iot01a", Unversioned = true, From = "9.0")]
[MachineType<ArmMachine>("b-l475e-iot01a", Unversioned = true, From = "9.0")]
[DefaultCpuType("cortex-m4-arm-cpu")]
public sealed partial class BL475eIot01a : Stm32;

/// <summary>The Netduino 2 with an STM32F205.</summary>
[MachineType<Aarch64Machine>("netduino2", Unversioned = true, From = "2.3")]
[MachineType<ArmMachine>("netduino2", Unversioned = true, From = "2.3")]
[DefaultCpuType("cortex-m3-arm-cpu", AddedIn = "8.2")]
public sealed partial class Netduino2 : Stm32;

/// <summary>The Netduino Plus 2 with an STM32F405.</summary>
[MachineType<Aarch64Machine>("netduinoplus2", Unversioned = true, From = "5.0")]
[MachineType<ArmMachine>("netduinoplus2", Unversioned = true, From = "5.0")]
[DefaultCpuType("cortex-m4-arm-cpu", AddedIn = "8.2")]
public sealed partial class Netduinoplus2 : Stm32;

/// <summary>Olimex's STM32-H405 with an STM32F405.</summary>
[MachineType<Aarch64Machine>("olimex-stm32-h405", Unversioned = true, From = "8.0")]
[MachineType<ArmMachine>("olimex-stm32-h405", Unversioned = true, From = "8.0")]
[DefaultCpuType("cortex-m4-arm-cpu")]
public sealed partial class OlimexStm32H405 : Stm32;

/// <summary>STMicroelectronics' STM32VLDISCOVERY with an STM32F100.</summary>
[MachineType<Aarch64Machine>("stm32vldiscovery", Unversioned = true, From = "6.1")]
[MachineType<ArmMachine>("stm32vldiscovery", Unversioned = true, From = "6.1")]
[DefaultCpuType("cortex-m3-arm-cpu", AddedIn = "8.2")]
public sealed partial class Stm32vldiscovery : Stm32;

/// <summary>Emcraft's kit with a Microsemi SmartFusion2, which has a Cortex-M3.</summary>
[MachineType<Aarch64Machine>("emcraft-sf2", Unversioned = true, From = "2.11")]
[MachineType<ArmMachine>("emcraft-sf2", Unversioned = true, From = "2.11")]
[CpuMax(1)]
[DefaultCpuType("cortex-m3-arm-cpu")]
[NoValue<DefaultRamIdAttribute>]
public sealed partial class EmcraftSf2 : Board;

/// <summary>Analog Devices' MAX78000FTHR, a board for neural networks with a Cortex-M4.</summary>
[MachineType<Aarch64Machine>("max78000fthr", Unversioned = true, From = "10.1")]
[MachineType<ArmMachine>("max78000fthr", Unversioned = true, From = "10.1")]
[CpuMax(1)]
[DefaultCpuType("cortex-m4-arm-cpu")]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "11.1")]
public sealed partial class Max78000fthr : Board;

/// <summary>The BBC micro:bit with Nordic's nRF51, which has a Cortex-M0.</summary>
[MachineType<Aarch64Machine>("microbit", Unversioned = true, From = "3.1")]
[MachineType<ArmMachine>("microbit", Unversioned = true, From = "3.1")]
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>]
public sealed partial class Microbit : Board;
