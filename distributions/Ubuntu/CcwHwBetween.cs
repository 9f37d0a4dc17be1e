namespace MachineTypes.Qemu.Distributions.Ubuntu;

/// <summary>The tables of <see cref="CcwHw"/> that upstream has between two releases that Ubuntu's are built from: they come before the older one's.</summary>
// Upstream's tables of 2.9
[Compat("s390-storage_attributes", "migration-enabled", "off", UpTo = "zesty")]
public abstract class CcwHwBetween : HwBetween;
