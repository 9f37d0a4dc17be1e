// Arduino's boards with Atmel's AVR (hw/avr/arduino.c).
namespace MachineTypes.Qemu.Avr;

/// <summary>Arduino's boards. Each has its short name as an alias.</summary>
[CpuMax(1)]
[NoValue<DefaultRamIdAttribute>(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public abstract class Arduino : Board;

/// <summary>The Arduino Duemilanove with an ATmega168.</summary>
[MachineType<AvrMachine>("arduino-duemilanove", Unversioned = true, From = "5.1")]
[MachineAlias<AvrMachine>("2009")]
public sealed partial class ArduinoDuemilanove : Arduino;

/// <summary>The Arduino Mega with an ATmega1280.</summary>
[MachineType<AvrMachine>("arduino-mega", Unversioned = true, From = "5.1")]
[MachineAlias<AvrMachine>("mega")]
public sealed partial class ArduinoMega : Arduino;

/// <summary>The Arduino Mega 2560 with an ATmega2560.</summary>
[MachineType<AvrMachine>("arduino-mega-2560-v3", Unversioned = true, From = "5.1")]
[MachineAlias<AvrMachine>("mega2560")]
public sealed partial class ArduinoMega2560V3 : Arduino;

/// <summary>The Arduino Uno with an ATmega328P.</summary>
[MachineType<AvrMachine>("arduino-uno", Unversioned = true, From = "5.1")]
[MachineAlias<AvrMachine>("uno")]
public sealed partial class ArduinoUno : Arduino;
