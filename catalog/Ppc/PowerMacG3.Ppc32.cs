namespace MachineTypes.Qemu.Ppc.Ppc32;

/// <summary>Apple's beige Power Macintosh G3, which 32-bit targets take by default.</summary>
[MachineType<PpcMachine>("g3beige", Unversioned = true, From = "0.10")]
[MachineType<PpcembMachine>("g3beige", Unversioned = true, From = "0.10", RemovedIn = "2.0")]
[IsDefault(KnownFrom = "7.2", KnownUntil = "7.2.22")]
public sealed partial class G3beige : PowerMacG3;
