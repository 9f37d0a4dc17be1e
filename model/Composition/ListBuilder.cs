using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>Collects the compat lists of a catalogue's families, and stores each distinct entry once.</summary>
internal sealed class ListBuilder(EquatableArray<CatalogText> texts)
{
    private readonly Dictionary<EntrySpec, int> _indexes = [];
    private readonly List<EntrySpec> _entries = [];
    private readonly List<int> _lists = [];
    private readonly PrefixTree _prefixes = new();

    public List<TableSpec> Tables { get; } = [];

    /// <summary>Adds the list of a family, and returns its position. A list that another family's list starts with is not stored again.</summary>
    public FamilyList Add(Family family)
    {
        var entries = CompatComposer.Compose(family);
        var indexes = entries
            .Select(e => IndexOf(new(texts.Fill(e.Entry.Driver), texts.Fill(e.Entry.Property), texts.Fill(e.Entry.Value), e.Window, BrokenSince(e, family.Train), e.Entry.WasBuiltIn, e.Entry.ReplacedBy is { } other ? texts.Fill(other) : null)))
            .ToList();
        var start = _prefixes.Find(indexes);
        if (start < 0)
        {
            start = _lists.Count;
            _prefixes.Add(indexes, start);
            _lists.AddRange(indexes);
        }

        var list = new FamilyList(entries, start, Tables.Count);

        var table = -1;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].End is { } end && end.Release != table)
            {
                table = end.Release;
                Tables.Add(new(family.Train.IndexAfter(family.Train.All[table]) - 1, i));
            }
        }

        return list;
    }

    /// <summary>Returns the distinct entries, those without late corrections first, and the lists as indexes into them.</summary>
    public (EquatableArray<EntrySpec> Entries, EquatableArray<int> Lists) Build()
    {
        var order = Enumerable.Range(0, _entries.Count).OrderBy(i => _entries[i].IsLate).ToList();
        var indexes = new int[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            indexes[order[i]] = i;
        }

        return (order.Select(i => _entries[i]).ToEquatableArray(), _lists.Select(i => indexes[i]).ToEquatableArray());
    }

    private static int BrokenSince(ListEntry entry, ReleaseTrain train) =>
        entry.End is not null && train.FindBinary(entry.Entry.Correction.BrokenSince) is { } since ? since.Index : -1;

    private int IndexOf(EntrySpec entry)
    {
        if (!_indexes.TryGetValue(entry, out var index))
        {
            _indexes.Add(entry, index = _entries.Count);
            _entries.Add(entry);
        }

        return index;
    }
}

/// <summary>The compat list of a family.</summary>
/// <param name="Start">Where it starts among the lists of the catalogue.</param>
/// <param name="TableStart">Where its tables start among those of the catalogue.</param>
internal sealed record FamilyList(IReadOnlyList<ListEntry> Entries, int Start, int TableStart);
