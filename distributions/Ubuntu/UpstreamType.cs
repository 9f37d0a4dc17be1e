namespace MachineTypes.Qemu.Distributions.Ubuntu;

// See docs/decisions/0078-upstream-types-in-distributions.md.
/// <summary>One of QEMU's own machine types that builds of Ubuntu do not have as the QEMU release does that they are built from.</summary>
internal sealed class UpstreamType
{
    private static readonly UpstreamType[] All =
    [
        // Guests with upstream's names did not start there.
        new("s390-ccw-virtio-2.4", "s390-ccw-virtio-v2.4", "zesty", "disco"),
        new("s390-ccw-virtio-2.5", "s390-ccw-virtio-v2.5", "zesty", "disco"),
        new("s390-ccw-virtio-2.6", "s390-ccw-virtio-v2.6", "cosmic", "disco"),
        new("s390-ccw-virtio-2.7", "s390-ccw-virtio-v2.7", "cosmic", "disco"),
        new("s390-ccw-virtio-2.8", "s390-ccw-virtio-v2.8", "cosmic", "disco"),
        new("s390-ccw-virtio-2.9", "s390-ccw-virtio-v2.9", "cosmic", "disco"),
        new("s390-ccw-virtio-2.10", "s390-ccw-virtio-v2.10", "cosmic", "disco"),
        new("s390-ccw-virtio-2.11", "s390-ccw-virtio-v2.11", "cosmic", "disco"),
        new("s390-ccw-virtio-2.12", "s390-ccw-virtio-v2.12", "cosmic", "disco"),

        // For the workarounds for speculative execution, before QEMU 2.12.
        new("pseries-2.12", "pseries-2.12", "bionic", "cosmic"),
        new("pseries-2.12-sxxm", "pseries-2.12-sxxm", "bionic", "cosmic"),
    ];

    private readonly UbuntuRelease _from;
    private readonly UbuntuRelease? _until;

    // The builds from one release on, and before another, call it something else, do not have it (null), or have it although their QEMU release does not (the same name).
    private UpstreamType(string name, string? nameInBuilds, string from, string? until = null)
    {
        Name = name;
        NameInBuilds = nameInBuilds;
        _from = UbuntuRelease.Parse(from);
        _until = until is null ? null : UbuntuRelease.Parse(until);
    }

    /// <summary>Gets QEMU's name.</summary>
    public string Name { get; }

    /// <summary>Gets the name that the builds have; null if they do not have the machine type.</summary>
    public string? NameInBuilds { get; }

    /// <summary>Returns the declaration of a machine type that applies to a build; null if there is none, and the build has what its QEMU release has.</summary>
    public static UpstreamType? Find(string name, UbuntuRelease build) =>
        Array.Find(All, type => type.Name == name && type._from <= build && (type._until is not { } until || build < until));
}
