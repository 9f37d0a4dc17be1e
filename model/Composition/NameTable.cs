using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>
/// Names that only one can have. Each goes to the first that asks for it; who asks later goes without, and the clash is kept for the rule that tells of it.
/// </summary>
internal sealed class NameTable(List<NameClash> clashes)
{
    private readonly Dictionary<string, NameHolder> _holders = new(StringComparer.Ordinal);

    /// <summary>Keeps a name that nobody else may have; the first reason to keep it stays.</summary>
    public void Reserve(string name, NameHolder holder)
    {
        if (!_holders.ContainsKey(name))
        {
            _holders.Add(name, holder);
        }
    }

    /// <summary>Whether the name was still there to be taken.</summary>
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

/// <summary>Who has a name, or would have it.</summary>
/// <param name="What">What the name is to be, in words, such as <c>the member of 'pc-q35-4.0'</c>.</param>
/// <param name="Anchor">Where it comes from.</param>
/// <param name="Argument">The argument that it comes from.</param>
public sealed record NameHolder(string What, Anchor Anchor, Argument? Argument = null);

/// <summary>A name that was taken when another asked for it.</summary>
/// <param name="Late">Who goes without.</param>
/// <param name="First">Who has it.</param>
public sealed record NameClash(string Name, NameHolder Late, NameHolder First);
