namespace MachineTypes.Model.Composition;

/// <summary>Finds the stored list that another list is a prefix of, in a time that does not depend on the number of stored lists.</summary>
public sealed class PrefixTree
{
    private readonly Dictionary<(int Node, int Item), int> _children = [];

    // The position of the first list that passes through each node; node 0 is the empty prefix.
    private readonly List<int> _firsts = [-1];

    /// <summary>Returns the position of the first stored list that starts with a list; -1 if there is none.</summary>
    public int Find(IReadOnlyList<int> list)
    {
        var node = 0;
        for (var i = 0; i < list.Count; i++)
        {
            if (!_children.TryGetValue((node, list[i]), out node))
            {
                return -1;
            }
        }

        return _firsts[node];
    }

    /// <summary>Stores a list.</summary>
    /// <param name="position">The position at which the list is stored; later lists have higher positions.</param>
    public void Add(IReadOnlyList<int> list, int position)
    {
        var node = 0;
        _firsts[0] = _firsts[0] < 0 ? position : _firsts[0];
        for (var i = 0; i < list.Count; i++)
        {
            var key = (node, list[i]);
            if (!_children.TryGetValue(key, out node))
            {
                _children.Add(key, node = _firsts.Count);
                _firsts.Add(position);
            }
        }
    }
}
