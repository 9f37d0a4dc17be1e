using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Keeps what candidates declared under a surface. What is kept goes with the node, and is values alone.</summary>
internal sealed class ReadingMemory
{
    private readonly ConditionalWeakTable<SyntaxNode, Remembered> _known = new();

    /// <summary>What the candidate declares: as it was read before, or read now where the surface has changed.</summary>
    public TypeReading? Recall(SyntaxNode candidate, Surface surface, Func<TypeReading?> read)
    {
        if (TryRecall(candidate, surface, out var known))
        {
            return known;
        }

        var reading = read();
        _known.Remove(candidate);
        _known.GetValue(candidate, _ => new(surface, reading));
        return reading;
    }

    /// <summary>What the candidate declares, where it was read before under that surface.</summary>
    public bool TryRecall(SyntaxNode candidate, Surface surface, out TypeReading? reading)
    {
        var isKnown = _known.TryGetValue(candidate, out var known) && known.Surface == surface;
        reading = isKnown ? known!.Reading : null;
        return isKnown;
    }

    private sealed record Remembered(Surface Surface, TypeReading? Reading);
}
