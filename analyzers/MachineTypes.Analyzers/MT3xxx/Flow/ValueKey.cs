using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// The name of a value within a method: a variable, <c>this</c>, a member of such a value, an element of one, or a value that the compiler keeps for an expression. Two reads of
/// one name are the same value until something writes to it.
/// </summary>
internal sealed class ValueKey : IEquatable<ValueKey>
{
    private static readonly object ThisPart = new();

    private readonly object _part;
    private readonly string? _index;
    private readonly int _hash;

    private ValueKey(ValueKey? instance, object part, string? index)
    {
        Instance = instance;
        _part = part;
        _index = index;
        Depth = (instance?.Depth ?? 0) + 1;
        var own = part is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : part.GetHashCode();
        _hash = unchecked((((instance?._hash ?? 17) * 31) + own) * 31) + (index is null ? 0 : StringComparer.Ordinal.GetHashCode(index));
    }

    public static ValueKey This { get; } = new(null, ThisPart, null);

    /// <summary>What the value is a member or an element of; null for one that stands alone.</summary>
    public ValueKey? Instance { get; }

    /// <summary>The variable or member; null for <c>this</c> and for what the compiler keeps.</summary>
    public ISymbol? Symbol => _part as ISymbol;

    /// <summary>The variable, <c>this</c> or kept value that the name begins with.</summary>
    public ValueKey Root => Instance?.Root ?? this;

    /// <summary>How many parts the name has.</summary>
    public int Depth { get; }

    public bool IsThis => ReferenceEquals(_part, ThisPart);

    public bool IsCapture => _part is CaptureId;

    public bool IsElement => _index is not null;

    public static ValueKey Of(ISymbol variable) => new(null, variable, null);

    public static ValueKey Of(CaptureId capture) => new(null, capture, null);

    public ValueKey Member(ISymbol member, string? index = null) => new(this, member, index);

    /// <summary>The same member of another value.</summary>
    public ValueKey On(ValueKey instance) => new(instance, _part, _index);

    /// <summary>Whether a write to the other value changes what this name means.</summary>
    public bool DependsOn(ValueKey other)
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

    public bool Equals(ValueKey? other) => ReferenceEquals(this, other) || (other is not null
        && _hash == other._hash
        && _index == other._index
        && (_part is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other._part as ISymbol) : _part.Equals(other._part))
        && (Instance is null ? other.Instance is null : Instance.Equals(other.Instance)));

    public override bool Equals(object? obj) => Equals(obj as ValueKey);

    public override int GetHashCode() => _hash;

    public override string ToString() => (Instance is null ? "" : Instance + ".") + (Symbol?.Name ?? (IsThis ? "this" : "capture")) + (_index is null ? "" : $"[{_index}]");
}
