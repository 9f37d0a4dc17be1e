using System.Globalization;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Catalogs;

/// <summary>
/// A name of a machine type that is not QEMU's own but follows the scheme of a known distribution. Only known words count: <c>pc-q35-noble</c> is Ubuntu's, while <c>pc-q35-foobar</c> is
/// a mistake.
/// </summary>
/// <param name="Distribution">The distribution, such as <c>RHEL</c>.</param>
/// <param name="Family">The family that the name belongs to; null if it names none, as in <c>rhel6.5.0</c>.</param>
internal sealed partial record DistributionName(string Distribution, string? Family)
{
    private const string Families = "pc|pc-i440fx|pc-q35|pseries|s390-ccw-virtio|virt";

    private const string CodeNames =
        "lucid|maverick|natty|oneiric|precise|quantal|raring|saucy|trusty|utopic|vivid|wily|xenial|yakkety|zesty|artful|bionic|cosmic|disco|eoan|focal|groovy|hirsute|impish|jammy|kinetic|lunar"
        + "|mantic|noble|oracular|plucky|questing|resolute";

    // The names are much shorter, but input may contain a string of any length.
    private const int MaxLength = 100;

    private static readonly (string Distribution, Regex Scheme)[] Schemes =
    [
        ("Proxmox VE", Proxmox()),
        ("RHEL", Rhel()),
        ("Ubuntu", Ubuntu()),
        ("Ubuntu", UbuntuAlias()),
        ("Virtuozzo", Virtuozzo()),
        ("Fedora", Fedora()),
        ("KubeVirt", Pattern()),
    ];

    /// <summary>
    /// Gets the name or alias by which QEMU knows the machine type; null if QEMU does not have it. Proxmox VE removes its suffix before QEMU looks up the name:
    /// <c>pc-i440fx-8.0+pve0</c> is QEMU's <c>pc-i440fx-8.0</c>, and <c>q35+pve0</c> is QEMU's alias <c>q35</c>.
    /// </summary>
    public string? Upstream { get; init; }

    /// <summary>Gets the revision of Proxmox VE, such as 1 in <c>pc-q35-9.2+pve1</c>; null if the name contains none.</summary>
    public int? Revision { get; init; }

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name or alias of a machine type.</param>
    /// <returns>The parts of the name, or null if it follows no known scheme.</returns>
    public static DistributionName? Parse(string name)
    {
        if (name.Length > MaxLength)
            return null;

        foreach (var (distribution, scheme) in Schemes)
        {
            if (scheme.Match(name) is { Success: true, Groups: var parts })
                return new(distribution, ValueOf(parts["family"]))
                {
                    Upstream = ValueOf(parts["upstream"]),
                    Revision = ValueOf(parts["revision"]) is not { } digits ? null : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : int.MaxValue,
                };
        }

        return null;
    }

    /// <summary>Returns the name by which QEMU knows a machine type: without the suffix of Proxmox VE.</summary>
    /// <param name="name">The name or alias of a machine type.</param>
    public static string UpstreamOf(string name) => Parse(name)?.Upstream ?? name;

    private static string? ValueOf(Group part) => part.Success ? part.Value : null;

    // pc-i440fx-8.0+pve0, q35+pve0, virt-10.0+pve1, pc-q35-4.1+pve0.pxe
    [GeneratedRegex(@"^(?<upstream>[a-z0-9][a-z0-9.-]*)([+]pve(?<revision>[0-9]+)([.]pxe)?|[.]pxe)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Proxmox();

    // pc-q35-rhel9.6.0, pc-i440fx-rhel10.0, pseries-rhel7.6.0-sxxm; before there were families, rhel6.5.0
    [GeneratedRegex($@"^(?<family>{Families})-rhel[0-9]+([.][0-9]+)+(-sxxm)?$|^rhel[0-9]+([.][0-9]+)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rhel();

    // pc-i440fx-jammy-hpb-maxcpus, pc-q35-noble-v2, pseries-bionic-2.11-sxxm, pc-1.0-precise, s390-ccw-virtio-v2.8
    [GeneratedRegex(
        $@"^(?<family>{Families})-(([0-9]+[.][0-9]+-)?({CodeNames})(-[0-9]+[.][0-9]+)?(-hpb|-maxcpus|-sxxm|-v[0-9]+)*|[0-9]+[.][0-9]+-qemu-kvm)$|^(?<family>s390-ccw-virtio)-v[0-9]+[.][0-9]+$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ubuntu();

    [GeneratedRegex("^ubuntu(-q35)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UbuntuAlias();

    // pc-i440fx-vz7.8.0
    [GeneratedRegex($@"^(?<family>{Families})-vz[0-9]+([.][0-9]+)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Virtuozzo();

    [GeneratedRegex("^fedora-[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Fedora();

    // KubeVirt's configuration contains patterns that machine types must match.
    [GeneratedRegex($@"^(?<family>{Families}|q35)[*]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
