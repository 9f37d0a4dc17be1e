using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Catalogs;

/// <summary>
/// Recognises versioned machine types by their names. Unversioned machine types have dashes and numbers too (<c>vexpress-a9</c>, <c>powernv10</c>,
/// <c>arduino-mega-2560-v3</c>, <c>spike_v1.9.1</c>), so a name of an unknown family must end in numbers separated by dots.
/// </summary>
internal static partial class VersionedName
{
    /// <summary>Determines whether a machine type is versioned.</summary>
    /// <param name="name">The name of the machine type.</param>
    /// <param name="families">The families that are known to be versioned; everything after one of them and a dash is a version.</param>
    /// <returns>true if the machine type is versioned; otherwise, false.</returns>
    public static bool IsVersioned(string name, IReadOnlySet<string> families) => Version(name, families) is not null || EndsInVersion().IsMatch(name);

    /// <summary>Determines whether a machine type is a distribution's own: it belongs to a known family but its version is not one of upstream's, or its version has a word before the numbers.</summary>
    /// <param name="name">The name of the machine type.</param>
    /// <param name="families">The families that are known to be versioned.</param>
    /// <returns>true if the machine type is a distribution's own; otherwise, false.</returns>
    public static bool IsDownstream(string name, IReadOnlySet<string> families) =>
        Version(name, families) is { } version ? !Numbers().IsMatch(version) : Downstream().IsMatch(name);

    /// <summary>Returns the version in the name of a machine type of a known family.</summary>
    /// <param name="name">The name of the machine type.</param>
    /// <param name="families">The families that are known to be versioned.</param>
    /// <returns>The part after the family and the dash, or null if the family is not known.</returns>
    public static string? Version(string name, IReadOnlySet<string> families)
    {
        for (var dash = name.LastIndexOf('-'); dash > 0; dash = name.LastIndexOf('-', dash - 1))
        {
            if (dash < name.Length - 1 && families.Contains(name[..dash]))
                return name[(dash + 1)..];
        }

        return null;
    }

    // virt-10.0, pc-q35-4.0.1, pseries-2.12-sxxm, pc-q35-rhel9.6.0, pc-i440fx-8.0+pve0, pseries-bionic-2.11-sxxm, rhel6.5.0
    [GeneratedRegex(@"(^[a-z]+|-[a-z]*)[0-9]+(\.[0-9]+)+([-+~][0-9A-Za-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex EndsInVersion();

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    // pc-q35-rhel9.6.0, rhel6.5.0
    [GeneratedRegex(@"(^|-)[a-z]+[0-9]+(\.[0-9]+)+([-+~][0-9A-Za-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Downstream();
}
