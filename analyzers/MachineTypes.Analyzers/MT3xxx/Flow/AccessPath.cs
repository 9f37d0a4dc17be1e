using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// An access path: how code in a method names a value. It starts at a variable, at <c>this</c>, at a flow capture or at an element of a sequence, and continues
/// through members and elements. Two reads of one access path give the same value unless something in between wrote to it or to a prefix of it.
/// </summary>
internal sealed class AccessPath : IEquatable<AccessPath>
{
    private static readonly object ThisPart = new();
    private static readonly object ElementPart = new();
    private static readonly object NullTestPart = new();
    private static readonly object EachIndex = new();

    private readonly object _part;
    private readonly object? _index;
    private readonly int _hash;

    private AccessPath(AccessPath? instance, object part, object? index)
    {
        Instance = instance;
        _part = part;
        _index = index;
        Depth = (instance?.Depth ?? 0) + 1;
        var own = part is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : part.GetHashCode();
        _hash = unchecked((((instance?._hash ?? 17) * 31) + own) * 31) + (index?.GetHashCode() ?? 0);
    }

    public static AccessPath This { get; } = new(null, ThisPart, null);

    /// <summary>The element of a sequence that a function of elements is about.</summary>
    public static AccessPath Element { get; } = new(null, ElementPart, null);

    /// <summary>The access path without its last part; null for one that has a single part.</summary>
    public AccessPath? Instance { get; }

    /// <summary>The variable or member of the last part; null for <c>this</c>, for a flow capture and for an element of a tuple.</summary>
    public ISymbol? Symbol => _part as ISymbol;

    /// <summary>The first part: a variable, <c>this</c>, a flow capture or an element.</summary>
    public AccessPath Root => Instance?.Root ?? this;

    /// <summary>The number of parts.</summary>
    public int Depth { get; }

    public bool IsThis => ReferenceEquals(_part, ThisPart);

    public bool IsCapture => _part is CaptureId;

    /// <summary>Whether the last part is an element of an array, list or dictionary.</summary>
    public bool IsElement => _index is not null;

    /// <summary>The type of the value; null if the path does not determine it.</summary>
    public ITypeSymbol? Type => _part switch
    {
        ITypeSymbol element => element,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol member => member.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    public static AccessPath Of(ISymbol variable) => new(null, variable is IParameterSymbol ? variable.OriginalDefinition : variable, null);

    public static AccessPath Of(CaptureId capture) => new(null, capture, null);

    /// <summary>A member of the value.</summary>
    public AccessPath Member(ISymbol member) => new(this, Part(member), null);

    /// <summary>An element of the value at a constant index.</summary>
    public AccessPath At(ISymbol indexer, string index) => new(this, indexer, index);

    /// <summary>An element of the value at an index that a variable has.</summary>
    public AccessPath At(ISymbol indexer, AccessPath index) => new(this, indexer, index);

    /// <summary>What every element of the value has in common.</summary>
    public AccessPath Each() => new(this, ElementPart, EachIndex);

    /// <summary>An element of a tuple, counted from 0.</summary>
    public AccessPath TupleElement(int index) => new(this, $"Item{index + 1}", null);

    /// <summary>Whether the value is null.</summary>
    public AccessPath IsNull() => new(this, NullTestPart, null);

    /// <summary>The same last part on another value.</summary>
    public AccessPath Rebase(AccessPath instance) => new(instance, _part, _index);

    /// <summary>The same access path from another first part.</summary>
    public AccessPath Reroot(AccessPath root) => Instance is null ? root : new(Instance.Reroot(root), _part, _index);

    /// <summary>Determines whether the last parts of both may name the same member or element of one value.</summary>
    public bool MayBeSamePart(AccessPath other) => IsElement && other.IsElement
        ? _index is not string || other._index is not string || _index.Equals(other._index)
        : SamePart(other);

    /// <summary>Determines whether the other access path is this one, a prefix of it, or the index of one of its elements, so that a write to it changes what this one names.</summary>
    public bool HasPrefix(AccessPath other)
    {
        for (var at = this; at is not null; at = at.Instance)
        {
            if (at.Equals(other) || (at._index is AccessPath index && index.HasPrefix(other)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether a predicate is true of the access path, a prefix of it, or one of its indexes.</summary>
    public bool HasPrefix(Func<AccessPath, bool> predicate)
    {
        for (var at = this; at is not null; at = at.Instance)
        {
            if (predicate(at) || (at._index is AccessPath index && index.HasPrefix(predicate)))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(AccessPath? other) => ReferenceEquals(this, other) || (other is not null
        && _hash == other._hash
        && Depth == other.Depth
        && Equals(_index, other._index)
        && SamePart(other)
        && (Instance is null || Instance.Equals(other.Instance)));

    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    public override int GetHashCode() => _hash;

    public override string ToString() =>
        (Instance is null ? "" : Instance + ".") + (Symbol?.Name ?? (_part as string) ?? (IsThis ? "this" : IsCapture ? "capture" : "part")) + (_index is null ? "" : $"[{_index}]");

    private bool SamePart(AccessPath other) =>
        _part is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other._part as ISymbol) : _part.Equals(other._part);

    // The names of a tuple's elements are not part of its identity.
    private static object Part(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member;
}
