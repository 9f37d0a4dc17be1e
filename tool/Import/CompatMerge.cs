using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Import;

/// <summary>
/// Merges the compat lists of a family in all answers into one set of tables. It starts with the newest answer and goes back: entries that differ in an older answer were changed
/// late and record the answers that have them. Nothing is concluded about tables that an answer cannot contain (its machine types are removed, or it is older than the table).
/// </summary>
internal sealed class CompatMerge
{
    private const int Defaults = -1;

    private readonly Answers _answers;
    private readonly ImportedTrain _train;
    private readonly ImportedFamily _family;
    private readonly SortedDictionary<int, List<Item>> _tables = [];
    private readonly HashSet<int> _seen = [];

    private CompatMerge(Answers answers, ImportedTrain train, ImportedFamily family)
    {
        _answers = answers;
        _train = train;
        _family = family;
        foreach (var table in family.OfReleases.Select(member => member.Release).Prepend(Defaults))
            _tables[table] = [];
    }

    /// <summary>Returns the entries of a family in source order: the board defaults, then the tables, the newest first.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="train">The train.</param>
    /// <param name="family">The family.</param>
    public static IReadOnlyList<ImportedEntry> Run(Answers answers, ImportedTrain train, ImportedFamily family)
    {
        var merge = new CompatMerge(answers, train, family);
        for (var i = answers.Count - 1; i >= 0; i--)
            merge.Add(i);

        return
        [
            .. from table in merge.InOrder(_ => true)
               from item in merge._tables[table]
               select new ImportedEntry(table, item.Entry, new(item.First, item.Last)),
        ];
    }

    private void Add(int answer)
    {
        if (_answers.All[answer].HasCompat)
        {
            foreach (var (tables, entries, own) in Blocks(answer))
                Merge(answer, tables, entries, own);
        }

        // Entries that this answer does not contradict extend to it.
        foreach (var item in _tables.Values.SelectMany(table => table).Where(item => item.IsOpen))
            item.First = answer;
    }

    // The entries of each machine type beyond those of the next newer one, and the tables that may contain them.
    private IEnumerable<(IReadOnlyList<int> Tables, IReadOnlyList<CompatEntry> Entries, int Own)> Blocks(int answer)
    {
        var release = _train.Find(_answers.ReleaseAt(answer))!.Value;
        IReadOnlyList<CompatEntry>? newer = null;
        var bound = release;
        foreach (var member in _family.OfReleases.Where(member => _answers.Find(answer, member.Name) is not null).OrderByDescending(member => member.Release))
        {
            var entries = _answers.Find(answer, member.Name)!.Compat ?? [];
            var tables = InOrder(table => table == Defaults ? newer is null : table >= member.Release && table < bound).ToList();
            yield return (tables, [.. entries.Skip(newer?.Count ?? 0)], member.Release < release ? member.Release : Defaults);
            (newer, bound) = (entries, member.Release);
        }

        if (newer is null && _family.Versions.FirstOrDefault(member => member.Release < 0) is { } alone && _answers.Find(answer, alone.Name) is { } machine)
            yield return ([Defaults], machine.Compat ?? [], Defaults);
    }

    private IEnumerable<int> InOrder(Func<int, bool> which) =>
        _tables.Keys.Where(which).OrderByDescending(table => table == Defaults ? int.MaxValue : table);

    private void Merge(int answer, IReadOnlyList<int> tables, IReadOnlyList<CompatEntry> entries, int own)
    {
        var open = tables.SelectMany(table => _tables[table].Where(item => item.IsOpen).Select(item => (Table: table, Item: item))).ToList();
        var taken = 0;
        foreach (var (index, (table, item)) in CompatAlignment.Of([.. open.Select(pair => pair.Item.Entry)], [.. entries], out _).Select(pair => (pair.Right, open[pair.Left])))
        {
            var list = _tables[table];
            list.InsertRange(list.IndexOf(item), New(table, taken, index));
            item.First = answer;
            taken = index + 1;
        }

        _tables[own].AddRange(New(own, taken, entries.Count));
        foreach (var (_, item) in open.Where(pair => pair.Item.First != answer))
            item.IsOpen = false;

        _seen.UnionWith(tables);

        List<Item> New(int table, int from, int to) =>
        [
            .. Enumerable.Range(from, to - from).Select(n => new Item(entries[n]) { First = answer, Last = _seen.Contains(table) ? answer : _answers.Count - 1 }),
        ];
    }

    private sealed class Item(CompatEntry entry)
    {
        public CompatEntry Entry { get; } = entry;

        public int First { get; set; }

        public required int Last { get; init; }

        // Whether the previously merged answer has it.
        public bool IsOpen { get; set; } = true;
    }
}
