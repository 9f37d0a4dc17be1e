namespace MachineTypes.Tool.Import;

/// <summary>
/// Makes one set of tables of the compat lists that a family has in all answers. It starts with the newest answer and goes back: what an older one has otherwise was changed late,
/// and gets the answers that it holds for. Of tables that an answer cannot show (its machine types are gone, or it is older than the table) nothing is concluded.
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
        foreach (var place in family.OfReleases.Select(member => member.Release).Prepend(Defaults))
            _tables[place] = [];
    }

    /// <summary>The entries of a family in source order: board defaults, then the tables, the newest first.</summary>
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
                Take(answer, tables, entries, own);
        }

        // What this answer says nothing about goes on as it was.
        foreach (var item in _tables.Values.SelectMany(table => table).Where(item => item.IsOpen))
            item.First = answer;
    }

    // What an answer shows: the entries of each machine type beyond those of the next newer one, and the tables that these can stand in.
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

    private void Take(int answer, IReadOnlyList<int> tables, IReadOnlyList<CompatEntry> entries, int own)
    {
        var open = tables.SelectMany(table => _tables[table].Where(item => item.IsOpen).Select(item => (Table: table, Item: item))).ToList();
        var taken = 0;
        foreach (var (place, (table, item)) in Alignment.Of([.. open.Select(pair => pair.Item.Entry)], [.. entries]).Select(pair => (pair.Right, open[pair.Left])))
        {
            var list = _tables[table];
            list.InsertRange(list.IndexOf(item), New(table, taken, place));
            item.First = answer;
            taken = place + 1;
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

        // Whether the answer that was looked at last has it.
        public bool IsOpen { get; set; } = true;
    }
}
