using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

// See docs/decisions/0035-first-baseline-file.md.
/// <summary>Determines whether the oldest file of a baseline was deleted. The first file of a baseline records all that its release has; each later one only what its release adds.</summary>
internal static class MissingStart
{
    /// <summary>Returns the release whose file is missing; null if the oldest file is the first of the baseline.</summary>
    public static Release? Of(Baseline baseline, DefinedFacts defined)
    {
        var first = baseline.Files.First().Release;
        var files = baseline.Files.Where(f => f.Release == first).Select(f => f.File).ToList();
        if (first.Ordinal == 0 || files.Any(file => !file.IsRead || file.Lost.Count > 0))
        {
            return null;
        }

        var recorded = new HashSet<(FactKey, string?)>(files.SelectMany(file => file.Facts).Select(fact => (defined.Names.Current(fact.Key), fact.At)));
        var isMissing = false;
        foreach (var family in defined.Families)
        {
            // What the release did not add. If any of it is recorded, the file is complete, and any other difference is a change.
            var older = family.Living(first).Where(machine => machine.Version.Release!.Index < first.Index).ToList();
            if (older.Any(machine => recorded.Contains((family.Key(FactKind.Machine), machine.Version.Version)))
                || family.Aliases(baseline.Train.Releases[first.Ordinal - 1]).Any(alias => recorded.Contains((alias.Key, null))))
            {
                return null;
            }

            isMissing |= older.Count > 0 && recorded.Any(fact => fact.Item1 == family.Key(FactKind.Machine));
        }

        return isMissing ? baseline.Train.Releases[first.Ordinal - 1] : null;
    }
}
