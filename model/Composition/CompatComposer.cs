namespace MachineTypes.Model;

/// <summary>Composes the compat tables of a family: one list, of which every machine type has a prefix.</summary>
public static class CompatComposer
{
    /// <summary>
    /// The family's entries in order of application, as the binaries of <paramref name="asOf"/> have them: board defaults first, then the tables from the newest to the
    /// oldest, a base scope before a derived one, each scope in source order.
    /// </summary>
    public static IReadOnlyList<PlacedEntry> Compose(Family family, Release? asOf) =>
        [.. Place(family).Where(placed => placed.Entry.Correction.Holds(family.Train, asOf))];

    /// <summary>The family's entries in order of application, those of all binaries together.</summary>
    public static IReadOnlyList<PlacedEntry> Place(Family family)
    {
        var defaults = new List<PlacedEntry>();
        var tables = new List<PlacedEntry>();
        foreach (var entry in family.Definition.Scopes.SelectMany(scope => scope.Compat).Where(entry => family.Reads(entry.Train)))
        {
            if (entry.UpTo is null)
            {
                defaults.Add(new(entry, null));
            }
            else if (family.EndOf(entry.UpTo) is { } end && family.Versions.Any(v => v.Release is not null && v.Key <= end))
            {
                tables.Add(new(entry, end));
            }
        }

        // OrderBy keeps the order of equals, which is that of the scopes and of the source.
        return [.. defaults, .. tables.OrderByDescending(t => t.End)];
    }

    /// <summary>How many entries of the family's list a machine type has; one without a version has the board defaults alone.</summary>
    public static int CountFor(FamilyVersion version, IReadOnlyList<PlacedEntry> entries)
    {
        var count = 0;
        while (count < entries.Count && (entries[count].End is not { } end || (version.Release is not null && version.Key <= end)))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether the train has the releases that a correction names. Where it has not, nobody knows which binaries are meant.</summary>
    public static bool IsOn(this Correction correction, ReleaseTrain train) =>
        (correction.AddedIn is null || train.Find(correction.AddedIn) is not null) && (correction.RemovedIn is null || train.Find(correction.RemovedIn) is not null);

    /// <summary>Whether the binaries of a release carry what was declared with this correction.</summary>
    public static bool Holds(this Correction correction, ReleaseTrain train, Release? asOf)
    {
        if (asOf is null)
        {
            return correction.AddedIn is null;
        }

        var added = train.Find(correction.AddedIn);
        var removed = train.Find(correction.RemovedIn);
        return (added is null || added.Index <= asOf.Index) && (removed is null || removed.Index > asOf.Index);
    }
}

/// <summary>A compat entry with the last place that it reaches; none for a board default, which reaches all.</summary>
public sealed record PlacedEntry(CompatDefinition Entry, VersionKey? End);
