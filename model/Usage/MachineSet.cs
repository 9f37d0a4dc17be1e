using System.Text;

namespace MachineTypes.Model.Usage;

// See docs/decisions/0041-guards-narrow-sets.md.
/// <summary>An immutable set of machine types of one catalogue, stored as bits.</summary>
public sealed class MachineSet : IEquatable<MachineSet>
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    private MachineSet(ulong[] words) => _words = words;

    public bool IsEmpty => _words.All(word => word == 0);

    /// <summary>Returns the set of the indexes below a count for which a predicate is true.</summary>
    public static MachineSet Where(int count, Func<int, bool> has)
    {
        var words = new ulong[(count + WordBits - 1) / WordBits];
        for (var i = 0; i < count; i++)
        {
            if (has(i))
            {
                words[i / WordBits] |= 1UL << (i % WordBits);
            }
        }

        return new(words);
    }

    public bool Contains(int index) => index >= 0 && index / WordBits < _words.Length && (_words[index / WordBits] >> (index % WordBits) & 1) != 0;

    public MachineSet Union(MachineSet other) => Combine(other, static (left, right) => left | right);

    public MachineSet Intersect(MachineSet other) => Combine(other, static (left, right) => left & right);

    public MachineSet Except(MachineSet other) => Combine(other, static (left, right) => left & ~right);

    public bool Overlaps(MachineSet other)
    {
        for (var i = 0; i < Math.Min(_words.Length, other._words.Length); i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSubsetOf(MachineSet other) => Except(other).IsEmpty;

    public bool Equals(MachineSet? other) => other is not null && (ReferenceEquals(this, other) || _words.SequenceEqual(other._words));

    public override bool Equals(object? obj) => Equals(obj as MachineSet);

    public override int GetHashCode() => _words.Aggregate(17, (hash, word) => unchecked((hash * 31) + word.GetHashCode()));

    public override string ToString()
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < _words.Length * WordBits; i++)
        {
            if (Contains(i))
            {
                text.Append(text.Length > 1 ? ", " : "").Append(i);
            }
        }

        return text.Append('}').ToString();
    }

    private MachineSet Combine(MachineSet other, Func<ulong, ulong, ulong> with)
    {
        var words = new ulong[Math.Max(_words.Length, other._words.Length)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = with(i < _words.Length ? _words[i] : 0, i < other._words.Length ? other._words[i] : 0);
        }

        return new(words);
    }
}
