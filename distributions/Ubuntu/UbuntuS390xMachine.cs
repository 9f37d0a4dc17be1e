namespace MachineTypes.Qemu.Distributions;

/// <summary>The machine types that Ubuntu adds to <c>qemu-system-s390x</c>. Each is based on one of <see cref="S390xMachine"/>, which Ubuntu's binaries have too.</summary>
/// <remarks>Binaries up to 18.10 are built from QEMU before 4.0, whose tables <see cref="S390xMachine"/> does not have; what they apply is declared here.</remarks>
[MachineCatalog<UbuntuRelease>(TablesKnownFrom = "zesty", BasesFrom = "disco")]
public readonly partial struct UbuntuS390xMachine;
