// Sun's 32-bit SPARC machines (hw/sparc/sun4m.c), and one for space.
namespace MachineTypes.Qemu.Sparc;

/// <summary>Sun's machines of the sun4m architecture.</summary>
[DefaultRamId("sun4m.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public abstract class Sun4m : Board;

/// <summary>Sun's SPARCstation LX.</summary>
[MachineType<SparcMachine>("LX", Unversioned = true, From = "0.10")]
[CpuMax(1)]
[DefaultCpuType("TI-MicroSparc-I-sparc-cpu")]
public sealed partial class Lx : Sun4m;

/// <summary>Sun's SPARCclassic.</summary>
[MachineType<SparcMachine>("SPARCClassic", Unversioned = true, From = "0.10")]
[CpuMax(1)]
[DefaultCpuType("TI-MicroSparc-I-sparc-cpu")]
public sealed partial class SparcClassic : Sun4m;

/// <summary>Tadpole's SPARCbook, a laptop.</summary>
[MachineType<SparcMachine>("SPARCbook", Unversioned = true, From = "0.10")]
[CpuMax(1)]
[DefaultCpuType("TI-MicroSparc-I-sparc-cpu")]
public sealed partial class SparcBook : Sun4m;

/// <summary>Sun's SPARCstation 10.</summary>
[MachineType<SparcMachine>("SS-10", Unversioned = true, From = "0.9.1")]
[CpuMax(1, RemovedIn = "0.10")]
[CpuMax(4, AddedIn = "0.10")]
[DefaultCpuType("TI-SuperSparc-II-sparc-cpu")]
public sealed partial class Ss10 : Sun4m;

/// <summary>Sun's SPARCstation 20.</summary>
[MachineType<SparcMachine>("SS-20", Unversioned = true, From = "0.9.1")]
[CpuMax(1, RemovedIn = "0.10")]
[CpuMax(4, AddedIn = "0.10")]
[DefaultCpuType("TI-SuperSparc-II-sparc-cpu")]
public sealed partial class Ss20 : Sun4m;

/// <summary>Sun's SPARCstation 4.</summary>
[MachineType<SparcMachine>("SS-4", Unversioned = true, From = "0.10")]
[CpuMax(1)]
[DefaultCpuType("Fujitsu-MB86904-sparc-cpu")]
public sealed partial class Ss4 : Sun4m;

/// <summary>Sun's SPARCstation 5.</summary>
[MachineType<SparcMachine>("SS-5", Unversioned = true, From = "0.9.1")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
[CpuMax(1)]
[DefaultCpuType("Fujitsu-MB86904-sparc-cpu")]
public sealed partial class Ss5 : Sun4m;

/// <summary>Sun's SPARCserver 600MP.</summary>
[MachineType<SparcMachine>("SS-600MP", Unversioned = true, From = "0.9.1")]
[CpuMax(1, RemovedIn = "0.10")]
[CpuMax(4, AddedIn = "0.10")]
[DefaultCpuType("TI-SuperSparc-II-sparc-cpu")]
public sealed partial class Ss600Mp : Sun4m;

/// <summary>Sun's SPARCstation Voyager, a portable.</summary>
[MachineType<SparcMachine>("Voyager", Unversioned = true, From = "0.10")]
[CpuMax(1)]
[DefaultCpuType("Fujitsu-MB86904-sparc-cpu")]
public sealed partial class Voyager : Sun4m;

/// <summary>Sun's SPARCserver 1000, of the sun4d architecture.</summary>
[MachineType<SparcMachine>("SS-1000", Unversioned = true, From = "0.9.1", RemovedIn = "1.6")]
[CpuMax(1, RemovedIn = "0.10")]
[CpuMax(8, AddedIn = "0.10")]
public sealed partial class Ss1000 : Board;

/// <summary>Sun's SPARCcenter 2000, of the sun4d architecture.</summary>
[MachineType<SparcMachine>("SS-2000", Unversioned = true, From = "0.9.1", RemovedIn = "1.6")]
[CpuMax(1, RemovedIn = "0.10")]
[CpuMax(20, AddedIn = "0.10")]
public sealed partial class Ss2000 : Board;

/// <summary>Sun's SPARCstation 2, of the sun4c architecture.</summary>
[MachineType<SparcMachine>("SS-2", Unversioned = true, From = "0.9.1", RemovedIn = "1.6")]
[CpuMax(1)]
public sealed partial class Ss2 : Board;

/// <summary>Gaisler's LEON3, a SPARC for space (<c>hw/sparc/leon3.c</c>).</summary>
[MachineType<SparcMachine>("leon3_generic", Unversioned = true, From = "0.14")]
[CpuMax(1, RemovedIn = "9.0")]
[CpuMax(4, AddedIn = "9.0")]
[DefaultCpuType("LEON3-sparc-cpu")]
[DefaultRamId("leon3.ram", KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class Leon3Generic : Board;
