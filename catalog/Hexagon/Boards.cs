// Qualcomm's Hexagon, a digital signal processor (hw/hexagon).
namespace MachineTypes.Qemu.Hexagon;

/// <summary>A Hexagon V66 subsystem of a Snapdragon, with 1024 KiB of second-level cache.</summary>
[MachineType<HexagonMachine>("V66G_1024", Unversioned = true, From = "11.1")]
[NoValue<IsDefaultAttribute>(KnownUntil = "11.0")]
[CpuMax(8)]
[DefaultCpuType("v66-hexagon-cpu")]
public sealed partial class V66G1024 : Board;

/// <summary>The Hexagon machine with virtio devices (<c>hw/hexagon/virt.c</c>).</summary>
[MachineType<HexagonMachine>("virt", Unversioned = true, From = "11.1")]
[NoValue<IsDefaultAttribute>(KnownUntil = "11.0")]
[CpuMax(8)]
[DefaultCpuType("v68-hexagon-cpu")]
public sealed partial class Virt : Board;
