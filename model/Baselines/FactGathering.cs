namespace MachineTypes.Model.Baselines;

/// <summary>The facts of a file as they are read, without repetitions and contradictions.</summary>
internal sealed class FactGathering
{
    private readonly Dictionary<(FactKey Key, string At), (int Index, int Block)> _known = [];
    private readonly List<Fact?> _facts = [];

    /// <summary>The valid facts, in the order of their lines.</summary>
    public IReadOnlyList<Fact> Facts => [.. _facts.OfType<Fact>()];

    /// <summary>Adds a fact. Returns null if it is new or repeats another; otherwise, the contradiction, which is empty if the merge conflict that contains both has already been reported.</summary>
    /// <param name="block">The merge conflict that contains the fact; 0 for none.</param>
    public string? Add(Fact fact, int block)
    {
        // A version is never empty, so an empty string can represent none.
        var subject = (fact.Key, fact.At ?? "");
        if (!_known.TryGetValue(subject, out var known))
        {
            _known.Add(subject, (_facts.Count, block));
            _facts.Add(fact);
            return null;
        }

        if (_facts[known.Index] is not { } first)
        {
            return "earlier lines contradict each other on this fact, so none of them is used";
        }

        if (first.Value == fact.Value)
        {
            return null;
        }

        _facts[known.Index] = null;
        return block != 0 && block == known.Block
            ? ""
            : FormattableString.Invariant($"line {first.Location.Line} contradicts this one; neither is used until one of the two is removed");
    }
}
