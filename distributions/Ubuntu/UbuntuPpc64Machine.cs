namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types that Ubuntu adds to <c>qemu-system-ppc64</c>. Each is based on one of <see cref="Ppc64Machine"/>, which Ubuntu's binaries have too.</summary>
/// <remarks>Binaries up to 18.10 are built from QEMU before 4.0, whose tables <see cref="Ppc64Machine"/> does not have; what they apply is declared here.</remarks>
[MachineCatalog<UbuntuRelease>(TablesKnownFrom = "zesty", BasesFrom = "disco")]
public readonly partial struct UbuntuPpc64Machine;
