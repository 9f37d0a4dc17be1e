using MachineTypes;

namespace RequiresMemdev;

/// <summary>Guest RAM is accepted only as a memory backend (memdev).</summary>
[MachineProperty("requires-memdev", IntroducedIn = "4.1")]
[Deprecates("-numa node,mem=", AnnouncedIn = "4.1", Replacement = "-numa node,memdev=")]
public sealed class RequiresMemdevAttribute : MachineFlagAttribute;

/// <summary>The maximum number of vCPUs.</summary>
[MachineProperty("cpu-max")]
public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
