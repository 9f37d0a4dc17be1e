namespace MachineTypes.Model.Lookup;

/// <summary>
/// Groups of names that are equal in everything examined so far: first their length, then one character after another. A catalogue is keyed in every build, in a
/// compiler that has just started, so this uses plain arrays.
/// </summary>
internal sealed class NameGroups
{
    private readonly string[] _names;
    private readonly int[] _group;
    private readonly int[] _byGroup;
    private readonly int[] _seen = new int[256];
    private int _rounds;

    public NameGroups(IReadOnlyCollection<string> names)
    {
        _names = [.. names];
        _group = new int[_names.Length];
        _byGroup = new int[_names.Length];
        var lengths = new Dictionary<int, int>();
        for (var i = 0; i < _names.Length; i++)
        {
            // Besides seven characters, a key has room for one byte of the length.
            var length = _names[i].Length & 0xFF;
            if (!lengths.TryGetValue(length, out _group[i]))
            {
                lengths.Add(length, _group[i] = lengths.Count);
            }
        }

        Count = lengths.Count;
        Sort();
    }

    /// <summary>The number of groups.</summary>
    public int Count { get; private set; }

    /// <summary>Returns the first of the positions whose characters split the names into the most groups; null if none splits any.</summary>
    public int? BestOf(IEnumerable<int> positions)
    {
        (int? Position, int Count) best = (null, Count);
        foreach (var position in positions)
        {
            Work.ThrowIfCancelled();
            var count = CountWith(position);
            if (count > best.Count)
            {
                best = (position, count);
            }
        }

        return best.Position;
    }

    /// <summary>Splits the groups by the characters at a position.</summary>
    public void Split(int position)
    {
        var parts = new Dictionary<int, int>();
        for (var i = 0; i < _names.Length; i++)
        {
            var part = PartOf(i, position);
            if (!parts.TryGetValue(part, out _group[i]))
            {
                parts.Add(part, _group[i] = parts.Count);
            }
        }

        Count = parts.Count;
        Sort();

        int PartOf(int text, int position) => (_group[text] << 8) | NameKeyFunction.At(_names[text], position);
    }

    private void Sort()
    {
        for (var i = 0; i < _byGroup.Length; i++)
        {
            _byGroup[i] = i;
        }

        Array.Sort((int[])_group.Clone(), _byGroup);
    }

    private int CountWith(int position)
    {
        // Each group is a round, and a character counts as seen if its entry is the number of the round, so nothing has to be cleared in between.
        var (group, count) = (-1, 0);
        foreach (var name in _byGroup)
        {
            if (_group[name] != group)
            {
                group = _group[name];
                _rounds++;
            }

            var character = NameKeyFunction.At(_names[name], position);
            if (_seen[character] != _rounds)
            {
                _seen[character] = _rounds;
                count++;
            }
        }

        return count;
    }
}
