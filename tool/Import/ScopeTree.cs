namespace MachineTypes.Tool.Import;

/// <summary>A class to declare: a scope that families share, or the class of a family.</summary>
/// <param name="Base">The scope that it derives from; null if there is none.</param>
/// <param name="Entries">The compat entries, in source order.</param>
/// <param name="Steps">The property steps, in source order.</param>
/// <param name="Family">The family; null for a scope.</param>
internal sealed record ImportedClass(ImportedClass? Base, IReadOnlyList<ImportedEntry> Entries, IReadOnlyList<ImportedStep> Steps, ImportedFamily? Family)
{
    /// <summary>Gets the families that derive from a scope, by name; for the class of a family, that family.</summary>
    public required IReadOnlyList<ImportedFamily> Families { get; init; }
}

/// <summary>
/// Moves what families share into scopes. In a table, the entries of the base scope are applied first, so families can share only the common start of their tables.
/// </summary>
internal sealed class ScopeTree
{
    private readonly List<ImportedClass> _classes = [];

    /// <summary>Creates the classes: each after the scope that it derives from.</summary>
    /// <param name="families">The families, with their entries and steps.</param>
    public static IReadOnlyList<ImportedClass> Build(IEnumerable<(ImportedFamily Family, IReadOnlyList<ImportedEntry> Entries, IReadOnlyList<ImportedStep> Steps)> families)
    {
        var tree = new ScopeTree();
        var leaves = families.Select(family => new Leaf(family.Family, family.Entries, family.Steps)).ToList();

        // A table applies to all older machine types, so families that end with different releases cannot share tables.
        foreach (var alike in leaves.Where(leaf => leaf.CanShare).GroupBy(leaf => leaf.Newest).OrderBy(group => group.Key))
            tree.Add([.. alike], null);
        foreach (var leaf in leaves.Where(leaf => !leaf.CanShare))
            tree.Add(leaf, null);

        return tree._classes;
    }

    private void Add(List<Leaf> leaves, ImportedClass? scope)
    {
        while (Nearest(leaves) is { } pair)
        {
            var group = new List<Leaf> { pair.First, pair.Second };
            var shared = Common(group).Count;
            foreach (var leaf in leaves.Except(group).ToList())
            {
                if (Common([.. group, leaf]).Count * 2 >= shared)
                    group.Add(leaf);
            }

            leaves.RemoveAll(group.Contains);
            AddScope([.. group.OrderBy(leaf => leaf.Family.Name, StringComparer.Ordinal)], scope);
        }

        foreach (var leaf in leaves)
            Add(leaf, scope);
    }

    private void AddScope(List<Leaf> group, ImportedClass? scope)
    {
        var entries = Common(group);
        var properties = group[0].Steps.Select(step => step.Property).Distinct()
            .Where(property => group.TrueForAll(leaf => leaf.StepsOf(property).SequenceEqual(group[0].StepsOf(property))) && group[0].AreShareable(property))
            .ToHashSet();
        var made = new ImportedClass(scope, entries, [.. group[0].Steps.Where(step => properties.Contains(step.Property))], null)
        {
            Families = [.. group.Select(leaf => leaf.Family)],
        };
        _classes.Add(made);

        Add([.. group.Select(leaf => leaf.Without(entries, properties))], made);
    }

    private void Add(Leaf leaf, ImportedClass? scope) => _classes.Add(new ImportedClass(scope, leaf.Entries, leaf.Steps, leaf.Family) { Families = [leaf.Family] });

    private static (Leaf First, Leaf Second)? Nearest(List<Leaf> leaves)
    {
        (Leaf, Leaf)? best = null;
        var most = 0;
        for (var i = 0; i < leaves.Count; i++)
        {
            for (var j = i + 1; j < leaves.Count; j++)
            {
                var shared = Common([leaves[i], leaves[j]]).Count;
                if (shared > most)
                    (best, most) = ((leaves[i], leaves[j]), shared);
            }
        }

        return best;
    }

    // A table is irrelevant to a family whose machine types are all newer.
    private static List<ImportedEntry> Common(IReadOnlyList<Leaf> leaves)
    {
        var common = new List<ImportedEntry>();
        foreach (var table in leaves.SelectMany(leaf => leaf.Tables.Keys).Distinct().OrderByDescending(table => table < 0 ? int.MaxValue : table))
        {
            var affected = leaves.Where(leaf => table < 0 || leaf.Oldest <= table).ToList();
            if (affected.Count < 2)
                continue;

            var first = affected[0].Table(table);
            var length = affected.Skip(1).Select(leaf => first.Zip(leaf.Table(table)).TakeWhile(pair => pair.First == pair.Second).Count()).Min();
            common.AddRange(first.Take(length));
        }

        return common;
    }

    private sealed class Leaf(ImportedFamily family, IReadOnlyList<ImportedEntry> entries, IReadOnlyList<ImportedStep> steps)
    {
        public ImportedFamily Family { get; } = family;

        public IReadOnlyList<ImportedEntry> Entries { get; } = entries;

        public IReadOnlyList<ImportedStep> Steps { get; } = steps;

        public Dictionary<int, List<ImportedEntry>> Tables { get; } = entries.GroupBy(entry => entry.UpTo).ToDictionary(table => table.Key, table => table.ToList());

        public bool CanShare { get; } = family.OfReleases.Skip(1).Any() && family.Versions.All(member => member.Release >= 0);

        public int Newest => Family.Versions[^1].Release;

        public int Oldest => Family.Versions[0].Release;

        public IReadOnlyList<ImportedEntry> Table(int table) => Tables.GetValueOrDefault(table) ?? [];

        public IEnumerable<ImportedStep> StepsOf(ImportedProperty property) => Steps.Where(step => step.Property == property);

        // Steps cannot be shared if they start at a bug-fix or tagged version, which other families do not have.
        public bool AreShareable(ImportedProperty property) =>
            StepsOf(property).All(step => step.Since is null || Family.OfReleases.Any(member => member.Version == step.Since));

        public Leaf Without(List<ImportedEntry> shared, HashSet<ImportedProperty> properties)
        {
            var lengths = shared.CountBy(entry => entry.UpTo).ToDictionary();
            return new(
                Family,
                [.. Entries.GroupBy(entry => entry.UpTo).SelectMany(table => table.Skip(lengths.GetValueOrDefault(table.Key)))],
                [.. Steps.Where(step => !properties.Contains(step.Property))]);
        }
    }
}
