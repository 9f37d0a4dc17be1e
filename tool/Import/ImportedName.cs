using System.Globalization;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Import;

/// <summary>The parts of the name of a machine type: <c>pc-q35-4.0.1</c> is version 4.0.1 of <c>pc-q35</c>; <c>microvm</c> has no version.</summary>
/// <param name="Family">The family; the whole name if there is no version.</param>
/// <param name="Version">The version; null if there is none.</param>
internal readonly partial record struct ImportedName(string Family, ImportedVersion? Version)
{
    /// <summary>Parses a name.</summary>
    /// <param name="name">The name of the machine type.</param>
    public static ImportedName Of(string name)
    {
        var match = Parts().Match(name);
        return match.Success && ImportedVersion.Of(match.Groups["prefix"].Value, match.Groups["numbers"].Value, match.Groups["tag"].Value) is { } version
            ? new(match.Groups["family"].Value, version)
            : new(name, null);
    }

    // pc-q35-4.0.1, virt-rhel9.6.0, pseries-2.12-sxxm, pc-i440fx-8.0+pve0; not powernv10, vexpress-a9, spike_v1.9.1
    [GeneratedRegex(@"^(?<family>.+)-(?<prefix>[a-z]*)(?<numbers>[0-9]+(\.[0-9]+)+)(?<tag>([-+~][0-9A-Za-z]+)*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}

/// <summary>A version in the name of a machine type.</summary>
/// <param name="Prefix">The letters before the numbers, which distributions use: <c>rhel</c> in <c>rhel9.6.0</c>; empty otherwise.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="Name">The whole version, such as <c>rhel9.6.0</c>.</param>
/// <param name="Base">The release of a bug-fix or tagged version: 4.0 for <c>4.0.1</c>; null for other versions.</param>
internal sealed record ImportedVersion(string Prefix, IReadOnlyList<int> Numbers, string Name, string? Base) : IComparable<ImportedVersion>
{
    /// <summary>Creates a version, or returns null if a number is out of range.</summary>
    /// <param name="prefix">The letters before the numbers.</param>
    /// <param name="numbers">The numbers, separated by dots.</param>
    /// <param name="tag">The part after the numbers.</param>
    public static ImportedVersion? Of(string prefix, string numbers, string tag)
    {
        var parts = numbers.Split('.');
        var values = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
                return null;
        }

        var isBase = prefix.Length > 0 ? tag.Length == 0 : parts.Length == 2 && tag.Length == 0;
        return new(prefix, values, prefix + numbers + tag, isBase ? null : prefix + (prefix.Length > 0 ? numbers : $"{parts[0]}.{parts[1]}"));
    }

    /// <summary>Parses the version of a release, such as 10.0; returns null if it is invalid.</summary>
    /// <param name="version">The version.</param>
    public static ImportedVersion? OfRelease(string version) => ImportedName.Of($"x-{version}") is { Family: "x", Version: { } parsed } ? parsed : null;

    /// <inheritdoc/>
    public int CompareTo(ImportedVersion? other)
    {
        if (other is null)
            return 1;

        for (var i = 0; i < Math.Min(Numbers.Count, other.Numbers.Count); i++)
        {
            if (Numbers[i] != other.Numbers[i])
                return Numbers[i].CompareTo(other.Numbers[i]);
        }

        return Numbers.Count != other.Numbers.Count ? Numbers.Count.CompareTo(other.Numbers.Count) : string.CompareOrdinal(Name, other.Name);
    }
}
