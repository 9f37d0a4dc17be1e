using System.Globalization;

namespace MachineTypes.Qemu.Distributions;

/// <summary>
/// The name of a machine type in Proxmox VE, such as <c>pc-q35-9.2+pve1</c>: the name of a QEMU machine type, and a revision. QEMU has no such machine type: Proxmox VE starts
/// <see cref="UpstreamName"/>, and the revision determines how it writes the rest of the command line.
/// </summary>
/// <remarks>The default value is not a machine type; its names are empty, and it equals only itself.</remarks>
public readonly struct ProxmoxMachine : IEquatable<ProxmoxMachine>, IComparable<ProxmoxMachine>
{
    private const int MaxLength = 40;
    private const string Separator = "+pve";
    private const string Boot = ".pxe";

    // A family comes before others that it starts with.
    private static readonly string[] Families = ["pc-i440fx", "pc-q35", "q35", "virt", "pc"];

    private readonly string? _name;
    private readonly string? _family;
    private readonly int _upstreamLength;
    private readonly int _major;
    private readonly int _minor;

    private ProxmoxMachine(string name, int upstreamLength, int familyLength, (int Major, int Minor) version, int? revision, bool isNetworkBoot)
    {
        _name = name;
        _upstreamLength = upstreamLength;
        (_major, _minor) = version;
        _family = name.Substring(0, familyLength);
        ExplicitRevision = revision;
        IsNetworkBoot = isNetworkBoot;
    }

    /// <summary>Gets the name, such as <c>pc-q35-9.2+pve1</c>.</summary>
    public string Name => _name ?? "";

    /// <summary>Gets the name of QEMU's machine type or alias, such as <c>pc-q35-9.2</c> or <c>q35</c>.</summary>
    public string UpstreamName => Name.Substring(0, _upstreamLength);

    /// <summary>Gets the part of the name before the version: <c>pc-q35</c>, <c>pc-i440fx</c>, <c>pc</c>, <c>q35</c> or <c>virt</c>.</summary>
    public string Family => _family ?? "";

    /// <summary>Gets a value indicating whether the name contains a version. If it does not, a guest gets the newest machine type and the highest revision each time it starts.</summary>
    public bool IsVersioned => _major > 0;

    /// <summary>Gets the release of QEMU that the machine type belongs to; the default value if the name contains no version, or an unknown one.</summary>
    public QemuRelease Release => IsVersioned && QemuRelease.TryParse(FormattableString.Invariant($"{_major}.{_minor}"), out var release) ? release : default;

    /// <summary>Gets the revision in the name; null if the name contains none.</summary>
    public int? ExplicitRevision { get; }

    /// <summary>
    /// Gets the revision. A version without one has revision 0, and later revisions never apply to it. Null if the name contains neither a version nor a revision, because the host then chooses.
    /// </summary>
    public int? Revision => ExplicitRevision ?? (IsVersioned ? 0 : null);

    /// <summary>Gets a value indicating whether the name ends in <c>.pxe</c>, so that the guest has the network boot code of older versions.</summary>
    public bool IsNetworkBoot { get; }

    /// <summary>Gets a value indicating whether the revision is known, that is, not higher than the highest known revision of the version.</summary>
    public bool IsRevisionKnown => Revision is { } revision && (revision == 0 || (Release.Index >= 0 && revision <= ProxmoxRevision.Highest(Release)));

    /// <summary>Gets the known revisions that the machine type includes, in order: those of its version up to its own that change its family.</summary>
    public IReadOnlyList<ProxmoxRevision> Revisions
    {
        get
        {
            var (release, revision, isVirt) = (Release, Revision ?? 0, Family == "virt");
            return release.Index < 0 ? [] : [.. ProxmoxRevision.All.Where(known => known.Release == release && known.Number <= revision && (known.IsForVirt || !isVirt))];
        }
    }

    /// <summary>Parses a name.</summary>
    /// <param name="name">The name of a machine type in the configuration of a guest, or on a command line that Proxmox VE wrote.</param>
    /// <param name="machine">The machine type; the default value if the name is not accepted.</param>
    /// <returns>true if Proxmox VE accepts the form of the name; otherwise, false. The names of other distributions are not accepted.</returns>
    public static bool TryParse(string? name, out ProxmoxMachine machine)
    {
        machine = default;
        if (name is null || name.Length > MaxLength)
            return false;

        var rest = name;
        var isNetworkBoot = rest.EndsWith(Boot, StringComparison.Ordinal);
        if (isNetworkBoot)
            rest = rest.Substring(0, rest.Length - Boot.Length);

        int? revision = null;
        if (rest.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var suffix)
        {
            if (Number(rest.Substring(suffix + Separator.Length)) is not { } number)
                return false;

            (revision, rest) = (number, rest.Substring(0, suffix));
        }

        if (FamilyOf(rest) is not { } family)
            return false;
        if (rest.Length == family.Length)
        {
            // pc-q35 is a family of QEMU without an alias of this name.
            if (family is "pc-q35" or "pc-i440fx")
                return false;

            machine = new(name, rest.Length, family.Length, default, revision, isNetworkBoot);
            return true;
        }

        if (rest[family.Length] != '-' || Version(rest.Substring(family.Length + 1)) is not { } version)
            return false;

        machine = new(name, rest.Length, family.Length, version, revision, isNetworkBoot);
        return true;
    }

    /// <summary>Parses a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The machine type.</returns>
    /// <exception cref="FormatException">Proxmox VE does not accept the form of the name.</exception>
    public static ProxmoxMachine Parse(string name) =>
        TryParse(name ?? throw new ArgumentNullException(nameof(name)), out var machine) ? machine : throw new FormatException($"'{name}' is not the name of a machine type of Proxmox VE.");

    /// <summary>
    /// Determines whether a host starts the machine type. A host refuses a version that is newer than its QEMU and a revision that it does not know, instead of starting something else. This also
    /// blocks migrations to the host.
    /// </summary>
    /// <param name="installed">The release of QEMU that the host has.</param>
    /// <param name="highestRevision">The highest revision that the host knows for the version of the machine type; null if that is not known.</param>
    /// <returns>The verdict. If the name has no version, the host chooses what it starts.</returns>
    public ProxmoxStart StartsOn(QemuRelease installed, int? highestRevision)
    {
        if (_name is null || installed.Index < 0)
            return ProxmoxStart.NotKnown;
        if (!IsVersioned)
            return ExplicitRevision is null or 0 ? ProxmoxStart.Starts : ProxmoxStart.NotKnown;

        var release = Release;
        if (release.Index < 0)
            return IsAfterAll() ? ProxmoxStart.QemuIsTooOld : ProxmoxStart.NotKnown;
        if (release > installed)
            return ProxmoxStart.QemuIsTooOld;

        var presence = PresenceIn(installed);
        if (presence is Presence.Removed)
            return ProxmoxStart.Removed;
        if (presence is not Presence.Present)
            return ProxmoxStart.NotKnown;

        return Revision is 0 ? ProxmoxStart.Starts
            : highestRevision is not { } highest ? ProxmoxStart.NotKnown
            : Revision > highest ? ProxmoxStart.RevisionIsTooNew
            : ProxmoxStart.Starts;
    }

    /// <inheritdoc/>
    public bool Equals(ProxmoxMachine other) => string.Equals(_name, other._name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProxmoxMachine other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Compares by family, version and revision, as Proxmox VE does: the bug-fix part of a version does not count. Names that differ otherwise are compared ordinally.</summary>
    /// <param name="other">The other machine type.</param>
    public int CompareTo(ProxmoxMachine other)
    {
        var order = string.CompareOrdinal(Family, other.Family);
        if (order == 0)
            order = (_major, _minor, Revision ?? int.MaxValue).CompareTo((other._major, other._minor, other.Revision ?? int.MaxValue));

        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Determines whether two names are equal.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static bool operator ==(ProxmoxMachine left, ProxmoxMachine right) => left.Equals(right);

    /// <summary>Determines whether two names differ.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static bool operator !=(ProxmoxMachine left, ProxmoxMachine right) => !left.Equals(right);

    /// <summary>Determines whether a machine type comes before another.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static bool operator <(ProxmoxMachine left, ProxmoxMachine right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a machine type comes after another.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static bool operator >(ProxmoxMachine left, ProxmoxMachine right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a machine type comes before another or equals it.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static bool operator <=(ProxmoxMachine left, ProxmoxMachine right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a machine type comes after another or equals it.</summary>
    /// <param name="left">The first machine type.</param>
    /// <param name="right">The second machine type.</param>
    public static bool operator >=(ProxmoxMachine left, ProxmoxMachine right) => left.CompareTo(right) >= 0;

    // A version after the newest known one is newer than that of any host with a known version.
    private bool IsAfterAll()
    {
        var newest = QemuRelease.All[QemuRelease.All.Count - 1].Version.Split('.');
        return (_major, _minor).CompareTo((Number(newest[0]) ?? 0, Number(newest[1]) ?? 0)) > 0;
    }

    private Presence PresenceIn(QemuRelease installed) => Family == "virt"
        ? Aarch64Machine.TryParse(UpstreamName, out var arm) ? arm.PresenceIn(installed) : Presence.NotKnown
        : X86_64Machine.TryParse(UpstreamName, out var x86) ? x86.PresenceIn(installed) : Presence.NotKnown;

    private static string? FamilyOf(string name)
    {
        foreach (var family in Families)
        {
            if (name.StartsWith(family, StringComparison.Ordinal) && (name.Length == family.Length || (name[family.Length] == '-' && family != "q35")))
                return family;
        }

        return null;
    }

    // 9.2, and 4.0.1, whose bug-fix part does not count.
    private static (int Major, int Minor)? Version(string text)
    {
        var parts = text.Split('.');
        if (parts.Length < 2)
            return null;

        foreach (var part in parts)
        {
            if (Number(part) is null)
                return null;
        }

        return (Number(parts[0])!.Value, Number(parts[1])!.Value);
    }

    private static int? Number(string digits) =>
        digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
