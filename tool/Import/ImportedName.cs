using System.Globalization;
using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Import;

/// <summary>A machine type's name taken apart: <c>pc-q35-4.0.1</c> is version 4.0.1 of <c>pc-q35</c>, <c>microvm</c> has none.</summary>
/// <param name="Family">The family, or the whole name where there is no version.</param>
/// <param name="Version">The version; null without one.</param>
internal readonly partial record struct ImportedName(string Family, ImportedVersion? Version)
{
    /// <summary>Takes a name apart.</summary>
    public static ImportedName Of(string name)
    {
        var match = Parts().Match(name);
        return match.Success && ImportedVersion.Of(match.Groups["word"].Value, match.Groups["numbers"].Value, match.Groups["tag"].Value) is { } version
            ? new(match.Groups["family"].Value, version)
            : new(name, null);
    }

    // pc-q35-4.0.1, virt-rhel9.6.0, pseries-2.12-sxxm, pc-i440fx-8.0+pve0; not powernv10, vexpress-a9, spike_v1.9.1
    [GeneratedRegex(@"^(?<family>.+)-(?<word>[a-z]*)(?<numbers>[0-9]+(\.[0-9]+)+)(?<tag>([-+~][0-9A-Za-z]+)*)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}

/// <summary>A version in a machine type's name.</summary>
/// <param name="Word">The letters before its numbers, as distributions have: <c>rhel</c> of <c>rhel9.6.0</c>.</param>
/// <param name="Numbers">The numbers.</param>
/// <param name="Text">All of it.</param>
/// <param name="Base">The text of the release that it belongs to if it is a bug-fix or tagged one: 4.0 of <c>4.0.1</c>. Null if it is none.</param>
internal sealed record ImportedVersion(string Word, IReadOnlyList<int> Numbers, string Text, string? Base) : IComparable<ImportedVersion>
{
    /// <summary>Puts a version together; null where a number is larger than any version has.</summary>
    public static ImportedVersion? Of(string word, string numbers, string tag)
    {
        var parts = numbers.Split('.');
        var values = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out values[i]))
                return null;
        }

        var isBase = word.Length > 0 ? tag.Length == 0 : parts.Length == 2 && tag.Length == 0;
        return new(word, values, word + numbers + tag, isBase ? null : word + (word.Length > 0 ? numbers : $"{parts[0]}.{parts[1]}"));
    }

    /// <summary>Reads a release's version, such as 10.0.</summary>
    public static ImportedVersion? OfRelease(string text) => ImportedName.Of($"x-{text}") is { Family: "x", Version: { } version } ? version : null;

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

        return Numbers.Count != other.Numbers.Count ? Numbers.Count.CompareTo(other.Numbers.Count) : string.CompareOrdinal(Text, other.Text);
    }
}
