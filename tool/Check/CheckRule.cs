namespace MachineTypes.Tool.Check;

/// <summary>The severity of a finding.</summary>
internal enum CheckLevel
{
    /// <summary>Something could not be checked.</summary>
    Note,

    /// <summary>The guest starts, but will cause problems later.</summary>
    Warning,

    /// <summary>QEMU refuses to start the guest.</summary>
    Error,
}

/// <summary>A rule of <c>check</c>.</summary>
/// <param name="Id">The id of the rule in machine-readable output.</param>
/// <param name="Level">The severity of its findings.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="Help">Why the rule matters, and what to do.</param>
internal sealed record CheckRule(string Id, CheckLevel Level, string Title, string Help)
{
    public static readonly CheckRule Unknown = new(
        "unknown-machine-type",
        CheckLevel.Error,
        "No release of QEMU has a machine type with this name",
        "QEMU refuses to start the guest. Correct the name; the message suggests similar ones.");

    public static readonly CheckRule NoDefault = new(
        "no-default-machine-type",
        CheckLevel.Error,
        "No machine type is specified, and the target has no default",
        "QEMU refuses to start the guest. Specify a machine type with -machine.");

    public static readonly CheckRule ReportedError = new(
        "reported-error",
        CheckLevel.Error,
        "QEMU, libvirt or Proxmox VE reported an error about a machine type",
        "The file contains the error itself. The message explains which releases have the machine type, and what to do.");

    public static readonly CheckRule Unlisted = new(
        "unlisted-machine-type",
        CheckLevel.Note,
        "The catalogue does not contain the machine type",
        "The machine type belongs to a distribution or is newer than the catalogue. The guest is not checked.");

    public static readonly CheckRule UnlistedTarget = new(
        "unlisted-target",
        CheckLevel.Note,
        "There is no catalogue for the target",
        "The guest is not checked.");

    public static readonly CheckRule UnknownValue = new(
        "unknown-value",
        CheckLevel.Note,
        "The file does not contain the machine type",
        "A variable or a placeholder stands for the machine type. The guest is not checked.");

    public static readonly CheckRule NotKnown = new(
        "not-known",
        CheckLevel.Note,
        "Something that the answer depends on is not known",
        "The catalogue or the file does not say, for example, since when the machine type exists or which accelerator is used. The guest is not checked, or only in part.");

    public static readonly CheckRule NotYet = new(
        "missing-machine-type",
        CheckLevel.Error,
        "The release does not have the machine type yet",
        "QEMU refuses to start the guest or to accept it by migration. Use a machine type of the oldest release that must run the guest.");

    public static readonly CheckRule Removed = new(
        "removed-machine-type",
        CheckLevel.Error,
        "The release no longer has the machine type",
        "QEMU refuses to start the guest. A newer machine type changes the hardware of the guest: change it while the guest is shut down, and test that the guest works.");

    public static readonly CheckRule Deprecated = new(
        "deprecated-machine-type",
        CheckLevel.Warning,
        "The machine type is deprecated",
        "A later release will refuse to start the guest. Use a newer machine type for new guests, and plan the change of existing ones.");

    public static readonly CheckRule Unpinned = new(
        "unpinned-machine-type",
        CheckLevel.Warning,
        "An alias or default refers to a different machine type in each release",
        "The hardware of the guest changes when QEMU is updated, and the guest cannot migrate between hosts with different releases. Specify the machine type that the alias or default refers to.");

    public static readonly CheckRule UnmatchedPattern = new(
        "unmatched-pattern",
        CheckLevel.Warning,
        "No machine type matches the pattern",
        "KubeVirt accepts guests whose machine type matches one of the patterns. One that matches nothing is a mistake or out of date: correct or remove it.");

    public static readonly CheckRule RefusedOption = new(
        "refused-option",
        CheckLevel.Error,
        "The machine type rejects an option",
        "QEMU refuses to start the guest. Use the replacement of the option.");

    public static readonly CheckRule TooManyCpus = new(
        "too-many-vcpus",
        CheckLevel.Error,
        "The machine type does not support that many vCPUs",
        "QEMU refuses to start the guest. Use fewer vCPUs, or a machine type, an interrupt controller or an accelerator that supports more.");

    public static readonly CheckRule TooFewCpus = new(
        "too-few-vcpus",
        CheckLevel.Error,
        "The machine type requires more vCPUs",
        "QEMU refuses to start the guest. Use the number of cores that the chip of the board has.");

    public static readonly CheckRule NarrowInterrupts = new(
        "narrow-interrupts",
        CheckLevel.Warning,
        "More than 255 vCPUs without an IOMMU that extends interrupts to them",
        "Devices can only interrupt the first 255 vCPUs, and libvirt refuses to define the domain. Add an IOMMU: intel-iommu with intremap=on and eim=on, or amd-iommu with xtsup=on.");

    public static readonly CheckRule Consumer = new(
        "unsupported-by-libvirt",
        CheckLevel.Error,
        "The libvirt release cannot set up a guest with the machine type",
        "libvirt uses a feature that the machine type rejects, so the guest does not start, or it cannot migrate later. Use a newer libvirt release, or an older machine type.");

    public static readonly CheckRule OutdatedConsumer = new(
        "outdated-libvirt",
        CheckLevel.Warning,
        "The libvirt release sets up the guest in an outdated way",
        "The guest starts, but it cannot migrate to a host with a newer libvirt release. Use a newer libvirt release, or an older machine type.");

    /// <summary>Gets all rules.</summary>
    public static IReadOnlyList<CheckRule> All { get; } =
    [
        Unknown, NoDefault, ReportedError, Unlisted, UnlistedTarget, UnknownValue, NotKnown, NotYet, Removed, Deprecated, Unpinned, UnmatchedPattern, RefusedOption, TooManyCpus, TooFewCpus, NarrowInterrupts, Consumer, OutdatedConsumer,
    ];
}
