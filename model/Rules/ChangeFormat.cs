using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>Formats changes for messages.</summary>
internal static class ChangeFormat
{
    /// <summary>The maximum number of baseline lines that a finding lists: one is enough to understand it.</summary>
    public const int MaxLocations = 5;

    /// <summary>The maximum number of further changes that a finding lists after the first.</summary>
    public const int MaxFurther = 2;

    private const int MaxValues = 3;

    /// <summary>The machine types, as ranges, and how many other families have such.</summary>
    public static string Machines(IReadOnlyList<ShippedDifference> first, IReadOnlyList<ShippedDifference> all)
    {
        if (first[0].Family is not { } family)
        {
            return "all machine types";
        }

        var names = first[0].Version is null ? family.Name : Ranges(family, first.Select(d => d.Version!));
        return AndMore(names, all.Select(d => d.Family).Distinct().Count() - 1);
    }

    /// <summary>Formats the machine types of a family, adjacent ones as a range.</summary>
    public static string Ranges(DefinedFamily family, IEnumerable<FamilyVersion> machines)
    {
        var wanted = new HashSet<string>(machines.Select(machine => machine.Name), StringComparer.Ordinal);
        var ranges = new List<(string First, string Last)>();
        var isOpen = false;
        foreach (var (version, _) in family.Machines)
        {
            var isIn = wanted.Contains(version.Name);
            if (isIn && isOpen)
            {
                ranges[ranges.Count - 1] = (ranges[ranges.Count - 1].First, version.Name);
            }
            else if (isIn)
            {
                ranges.Add((version.Name, version.Name));
            }

            isOpen = isIn;
        }

        return string.Join(", ", ranges.Select(range => EntryFormat.Shown(range.First) + (range.Last == range.First ? "" : $" to {EntryFormat.Shown(range.Last)}")));
    }

    /// <summary>Appends the number of other affected families to the names.</summary>
    public static string AndMore(string names, int families) =>
        families == 0 ? names : FormattableString.Invariant($"{names} and {families} more {(families == 1 ? "family" : "families")}");

    /// <summary>What a machine type answers otherwise.</summary>
    public static string Subject(FactKey key) => key.Kind switch
    {
        FactKind.Machine => "the machine type",
        FactKind.Alias => $"alias '{EntryFormat.Shown(key.Name)}'",
        FactKind.Compat => $"'{EntryFormat.Shown(key.Name)}.{EntryFormat.Shown(key.Detail)}'",
        FactKind.Property => $"'{EntryFormat.Shown(key.Name)}'",
        _ => $"the deprecation of '{EntryFormat.Shown(key.Detail)}' by '{EntryFormat.Shown(key.Name)}'",
    };

    /// <summary>Formats the values after "was": those of several machine types and releases may differ.</summary>
    public static string Values(IEnumerable<string?> values, ShippedDifference difference, Declarations declarations)
    {
        var all = values.Select(value => Value(value, difference, declarations)).Distinct().ToList();
        return string.Join(" or ", all.Count <= MaxValues ? all : [.. all.Take(MaxValues), "others"]);
    }

    /// <summary>Formats a value after "is" or "was".</summary>
    public static string Value(string? value, ShippedDifference difference, Declarations declarations) => (difference.Key.Kind, value) switch
    {
        (FactKind.Alias, null) => "no alias",
        (FactKind.Compat, null) => "not set",
        (FactKind.Property, null) => declarations.FindProperty(difference.Family!.Family, difference.Key.Name)?.ValueType.Kind == PropertyValueKind.Flag ? "'false'" : "not reported",
        (_, null) => "not declared",
        (FactKind.Property, IndexedTrack.NotKnown) => "not known",
        (FactKind.Compat or FactKind.Property, { } text) => $"'{EntryFormat.Shown(text)}'",
        (FactKind.Deprecation, { } text) => Announcement(text),
        (_, { } text) => EntryFormat.Shown(text),
    };

    // In the format of the files: "announced 4.1 grace 2 months 0 accepted".
    private static string Announcement(string text)
    {
        var words = text.Split(' ');
        return words.Length != 7 ? EntryFormat.Shown(text)
            : $"announced in {EntryFormat.Shown(words[1])} with {Count(words[3], "release")}{(words[5] == "0" ? "" : $" and {Count(words[5], "month")}")} of grace, after which the old use {(words[6] == FactKeywords.Refused ? "is refused" : "still starts")}";
    }

    private static string Count(string count, string unit) => $"{EntryFormat.Shown(count)} {unit}{(count == "1" ? "" : "s")}";

    /// <summary>The releases, from the oldest to the newest.</summary>
    public static string Releases(IEnumerable<Release> releases, ReleaseTrain train)
    {
        var ordered = releases.OrderBy(release => release.Index).ToList();
        var (first, last) = (ordered[0], ordered[ordered.Count - 1]);
        return $"{EntryFormat.Shown(train.Name)} {first.Version}{(first == last ? "" : $" to {last.Version}")}";
    }
}
