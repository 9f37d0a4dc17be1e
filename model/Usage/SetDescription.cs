namespace MachineTypes.Model.Usage;

/// <summary>Describes the machine types in a set, for example <c>pc-i440fx-5.0 and later</c>.</summary>
public static class SetDescription
{
    private const int Max = 3;

    /// <summary>Describes the set, largest range first; null if it contains no machine type.</summary>
    public static string? Of(MachineSet set, CatalogFacts catalog)
    {
        if (catalog.Machines.IsSubsetOf(set))
        {
            return catalog.Machines.IsEmpty ? null : "every machine type";
        }

        var runs = Runs(set, catalog).OrderByDescending(r => r.Count).ToList();
        if (runs.Count == 0)
        {
            var previews = Enumerable.Range(0, catalog.Count).Where(set.Contains).Select(catalog.PreviewAt).OfType<ManifestPreview>().Select(p => p.Name).ToList();
            return previews.Count == 0 ? null : string.Join(", ", previews);
        }

        var text = Join([.. runs.Take(Max).Select(r => r.Text)], " and ", isAll: runs.Count <= Max);
        var rest = runs.Skip(Max).Sum(r => r.Count);
        return rest == 0 ? text : FormattableString.Invariant($"{text} and {rest} more");
    }

    // A range may itself read "5.0 and later", so several are separated by commas alone.
    private static string Join(IReadOnlyList<string> texts, string and, bool isAll) =>
        isAll && texts.Count == 2 && !texts.Any(t => t.Contains(and)) ? string.Join(and, texts) : string.Join(", ", texts);

    private static IEnumerable<(string Text, int Count)> Runs(MachineSet set, CatalogFacts catalog)
    {
        var machines = catalog.Manifest.Machines;
        for (var i = 0; i < machines.Count; i++)
        {
            if (!set.Contains(i + 1))
            {
                continue;
            }

            var start = i;
            while (i + 1 < machines.Count && machines[i + 1].Family == machines[start].Family && set.Contains(i + 2))
            {
                i++;
            }

            yield return (Run(machines, start, i, catalog.Manifest.Families[machines[start].Family]), i - start + 1);
        }
    }

    private static string Run(EquatableArray<ManifestMachine> machines, int first, int last, string family)
    {
        var isFirst = first == 0 || machines[first - 1].Family != machines[first].Family;
        var isLast = last == machines.Count - 1 || machines[last + 1].Family != machines[first].Family;
        return (isFirst, isLast) switch
        {
            _ when isFirst && isLast && first == last => machines[first].Name,
            (true, true) => $"every {family}",
            (_, true) => $"{machines[first].Name} and later",
            (true, _) when first != last => $"{machines[last].Name} and older",
            _ when first == last => machines[first].Name,
            _ => $"{machines[first].Name} to {machines[last].Name}",
        };
    }
}
