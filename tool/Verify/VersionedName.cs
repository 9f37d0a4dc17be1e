using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// Tells versioned machine types by their names. Unversioned ones have dashes and numbers too (<c>vexpress-a9</c>, <c>powernv10</c>,
/// <c>arduino-mega-2560-v3</c>, <c>spike_v1.9.1</c>), so of a family that no catalogue knows a name must end in numbers with a dot between.
/// </summary>
internal static partial class VersionedName
{
    /// <summary>Whether a name is that of a versioned machine type.</summary>
    /// <param name="name">The machine type's name.</param>
    /// <param name="families">The families that are known to be versioned; whatever follows one of them and a dash is a version.</param>
    /// <returns>True if it is.</returns>
    public static bool IsVersioned(string name, IReadOnlySet<string> families) => Version(name, families) is not null || EndsInVersion().IsMatch(name);

    /// <summary>Whether a name is that of a distribution's own machine type: of a known family, but with a version that upstream would not give, or with a word before its numbers.</summary>
    /// <param name="name">The machine type's name.</param>
    /// <param name="families">The families that are known to be versioned.</param>
    /// <returns>True if it is.</returns>
    public static bool IsDownstream(string name, IReadOnlySet<string> families) =>
        Version(name, families) is { } version ? !Numbers().IsMatch(version) : Downstream().IsMatch(name);

    /// <summary>The version in a name, if it is of a known family.</summary>
    /// <param name="name">The machine type's name.</param>
    /// <param name="families">The families that are known to be versioned.</param>
    /// <returns>The text after family and dash, or null.</returns>
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

    // pc-q35-rhel9.6.0, rhel6.5.0; of a family that is known, whatever upstream would not call a version.
    [GeneratedRegex(@"(^|-)[a-z]+[0-9]+(\.[0-9]+)+([-+~][0-9A-Za-z]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Downstream();
}
