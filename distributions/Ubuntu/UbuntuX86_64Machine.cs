namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types that Ubuntu adds to <c>qemu-system-x86_64</c>. Each is based on one of <see cref="X86_64Machine"/>, which Ubuntu's binaries have too.</summary>
/// <remarks>Binaries up to 18.10 are built from QEMU before 4.0, whose tables <see cref="X86_64Machine"/> does not have; what they apply is declared here.</remarks>
[MachineCatalog<UbuntuRelease>(BasesFrom = "disco")]
public readonly partial struct UbuntuX86_64Machine;
