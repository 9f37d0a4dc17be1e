namespace MachineTypes.Tool.Check;

/// <summary>How bad a finding is.</summary>
internal enum CheckLevel
{
    /// <summary>Nothing to do: what could not be checked.</summary>
    Note,

    /// <summary>It starts, and will be trouble.</summary>
    Warning,

    /// <summary>That QEMU refuses it.</summary>
    Error,
}

/// <summary>What <c>check</c> looks for.</summary>
/// <param name="Id">The name by which programs know it.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Help">Why it matters, and what to do.</param>
internal sealed record CheckRule(string Id, CheckLevel Level, string Title, string Help)
{
    public static readonly CheckRule Unknown = new(
        "unknown-machine-type",
        CheckLevel.Error,
        "No release of QEMU has a machine type of that name",
        "QEMU refuses to start the guest. Correct the name; the nearest ones are named.");

    public static readonly CheckRule Unlisted = new(
        "unlisted-machine-type",
        CheckLevel.Note,
        "The catalogue does not know the machine type",
        "It is one of a distribution, or newer than the catalogue. Nothing else of the guest was checked.");

    public static readonly CheckRule UnlistedTarget = new(
        "unlisted-target",
        CheckLevel.Note,
        "There is no catalogue of the target",
        "Nothing of the guest was checked.");

    public static readonly CheckRule NotYet = new(
        "missing-machine-type",
        CheckLevel.Error,
        "The release does not have the machine type yet",
        "QEMU refuses to start the guest, and to take it in by migration. Use a machine type of the oldest release that the guest must run on.");

    public static readonly CheckRule Removed = new(
        "removed-machine-type",
        CheckLevel.Error,
        "The release no longer has the machine type",
        "QEMU refuses to start the guest. A newer machine type shows it new hardware: change it while the guest is off, and see that it copes.");

    public static readonly CheckRule Deprecated = new(
        "deprecated-machine-type",
        CheckLevel.Warning,
        "The machine type is deprecated",
        "A later release will not start the guest. Choose a newer machine type for new guests, and plan the change for those that exist.");

    public static readonly CheckRule Unpinned = new(
        "unpinned-machine-type",
        CheckLevel.Warning,
        "An alias means another machine type with each release",
        "The guest gets other hardware when QEMU is updated, and cannot migrate between hosts with different releases. Write the machine type that the alias means.");

    public static readonly CheckRule RefusedOption = new(
        "refused-option",
        CheckLevel.Error,
        "The machine type refuses an option",
        "QEMU refuses to start the guest. Use what replaced the option.");

    public static readonly CheckRule TooManyCpus = new(
        "too-many-vcpus",
        CheckLevel.Error,
        "The machine type does not have so many vCPUs",
        "QEMU refuses to start the guest. Ask for fewer, or choose a machine type that has more.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CheckRule> All { get; } = [Unknown, Unlisted, UnlistedTarget, NotYet, Removed, Deprecated, Unpinned, RefusedOption, TooManyCpus];
}
