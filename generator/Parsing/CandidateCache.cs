using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Caches what candidates declare, each for one fingerprint. An entry lives as long as its syntax node and contains only values.</summary>
internal sealed class CandidateCache
{
    private readonly ConditionalWeakTable<SyntaxNode, Entry> _known = new();

    /// <summary>Returns what the candidate declares: from the cache, or read again if the fingerprint has changed.</summary>
    public TypeReading? GetOrRead(SyntaxNode candidate, DeclarationFingerprint surface, Func<TypeReading?> read)
    {
        if (TryGet(candidate, surface, out var known))
        {
            return known;
        }

        var reading = read();
        _known.Remove(candidate);
        _known.GetValue(candidate, _ => new(surface, reading));
        return reading;
    }

    /// <summary>Gets what the candidate declares if it was read before with the same fingerprint.</summary>
    public bool TryGet(SyntaxNode candidate, DeclarationFingerprint surface, out TypeReading? reading)
    {
        var isKnown = _known.TryGetValue(candidate, out Entry known) && known.Surface == surface;
        reading = isKnown ? known!.Reading : null;
        return isKnown;
    }

    private sealed record Entry(DeclarationFingerprint Surface, TypeReading? Reading);
}
