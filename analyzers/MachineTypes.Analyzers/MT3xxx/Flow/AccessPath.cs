using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// An access path: how code in a method names a value. It starts at a variable, at <c>this</c> or at a flow capture, and goes on through members
/// and elements. Two reads of one access path give the same value unless something in between wrote to it or to a prefix of it.
/// </summary>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    private static readonly object ThisPart = new();

    private readonly object _part;
    private readonly string? _index;
    private readonly int _hash;

    private AccessPath(AccessPath? instance, object part, string? index)
    {
        Instance = instance;
        _part = part;
        _index = index;
        Depth = (instance?.Depth ?? 0) + 1;
        var own = part is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : part.GetHashCode();
        _hash = unchecked((((instance?._hash ?? 17) * 31) + own) * 31) + (index is null ? 0 : StringComparer.Ordinal.GetHashCode(index));
    }

    public static AccessPath This { get; } = new(null, ThisPart, null);

    /// <summary>The access path without its last part; null for one that has a single part.</summary>
    public AccessPath? Instance { get; }

    /// <summary>The variable or member of the last part; null for <c>this</c> and for a flow capture.</summary>
    public ISymbol? Symbol => _part as ISymbol;

    /// <summary>The first part: a variable, <c>this</c> or a flow capture.</summary>
    public AccessPath Root => Instance?.Root ?? this;

    /// <summary>The number of parts.</summary>
    public int Depth { get; }

    public bool IsThis => ReferenceEquals(_part, ThisPart);

    public bool IsCapture => _part is CaptureId;

    public bool IsElement => _index is not null;

    public static AccessPath Of(ISymbol variable) => new(null, variable, null);

    public static AccessPath Of(CaptureId capture) => new(null, capture, null);

    public AccessPath Member(ISymbol member, string? index = null) => new(this, member, index);

    /// <summary>The same last part on another value.</summary>
    public AccessPath Rebase(AccessPath instance) => new(instance, _part, _index);

    /// <summary>Determines whether the other access path is this one or a prefix of it, so that a write to it changes what this one names.</summary>
    public bool HasPrefix(AccessPath other)
    {
        for (var at = this; at is not null; at = at.Instance)
        {
            if (at.Equals(other))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(AccessPath? other) => ReferenceEquals(this, other) || (other is not null
        && _hash == other._hash
        && _index == other._index
        && (_part is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other._part as ISymbol) : _part.Equals(other._part))
        && (Instance is null ? other.Instance is null : Instance.Equals(other.Instance)));

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => _hash;

    public override string ToString() => (Instance is null ? "" : Instance + ".") + (Symbol?.Name ?? (IsThis ? "this" : "capture")) + (_index is null ? "" : $"[{_index}]");
}
