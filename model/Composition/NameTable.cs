using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>
/// Names that must be unique. The first claim gets the name; later claims are recorded as clashes for the rule that reports them.
/// </summary>
internal sealed class NameTable(List<NameClash> clashes)
{
    private readonly Dictionary<string, NameHolder> _holders = new(StringComparer.Ordinal);

    /// <summary>Reserves a name. The first reservation of a name is kept.</summary>
    public void Reserve(string name, NameHolder holder)
    {
        if (!_holders.ContainsKey(name))
        {
            _holders.Add(name, holder);
        }
    }

    /// <summary>Takes a name; false if it was already taken.</summary>
    public bool Take(string name, NameHolder holder)
    {
        if (_holders.TryGetValue(name, out var first))
        {
            clashes.Add(new(name, holder, first));
            return false;
        }

        _holders.Add(name, holder);
        return true;
    }
}

/// <summary>The owner, or would-be owner, of a name.</summary>
/// <param name="What">A description of what has the name, such as <c>the member of 'pc-q35-4.0'</c>.</param>
/// <param name="Anchor">Where it comes from.</param>
/// <param name="Argument">The argument that it comes from.</param>
public sealed record NameHolder(string What, Anchor Anchor, Argument? Argument = null);

/// <summary>A name that was claimed twice.</summary>
/// <param name="Late">The later claim, which was refused.</param>
/// <param name="First">The owner.</param>
public sealed record NameClash(string Name, NameHolder Late, NameHolder First);
