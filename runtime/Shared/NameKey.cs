using System.ComponentModel;
using System.Runtime.CompilerServices;
#if MACHINETYPES_MODEL
using Chars = string;
#else
using Chars = System.ReadOnlySpan<char>;
#endif

namespace MachineTypes.Shared;

// See docs/decisions/0012-shared-source-files.md.
/// <summary>
/// The key of a name: its length and a few of its characters, one byte each. The generator, which uses the same code, chooses the characters so that all names of a table have different keys. Names
/// are ASCII, so the key is the same for UTF-16 and UTF-8.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#if MACHINETYPES_MODEL
internal
#else
public
#endif
static class NameKey
{
    private const int BitsPerCharacter = 8;
    private const ulong HashFactor = 1099511628211;

    /// <summary>Adds the character at an index to a key.</summary>
    /// <param name="key">The key so far, which starts with the length of the name.</param>
    /// <param name="name">The name.</param>
    /// <param name="index">The index, from the start if 0 or more; -1 is the last character. If the name is too short, a zero is added.</param>
    /// <returns>The key with the character.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong key, Chars name, int index)
    {
        var at = index < 0 ? name.Length + index : index;
        return (key << BitsPerCharacter) | ((uint)at < (uint)name.Length ? unchecked((byte)name[at]) : 0u);
    }

    /// <summary>Returns a key of the whole name, for tables whose names a few characters cannot distinguish.</summary>
    /// <param name="name">The name.</param>
    /// <param name="seed">The initial value of the hash.</param>
    /// <returns>The key.</returns>
    public static ulong Hash(Chars name, ulong seed)
    {
        foreach (var c in name)
        {
            seed = unchecked((seed ^ c) * HashFactor);
        }

        return seed;
    }

#if !MACHINETYPES_MODEL
    /// <summary>Adds the character at an index to a key.</summary>
    /// <param name="key">The key so far, which starts with the length of the name.</param>
    /// <param name="utf8Name">The name in UTF-8.</param>
    /// <param name="index">The index, from the start if 0 or more; -1 is the last character. If the name is too short, a zero is added.</param>
    /// <returns>The key with the character.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong key, ReadOnlySpan<byte> utf8Name, int index)
    {
        var at = index < 0 ? utf8Name.Length + index : index;
        return (key << BitsPerCharacter) | ((uint)at < (uint)utf8Name.Length ? utf8Name[at] : 0u);
    }

    /// <summary>Returns a key of the whole name, for tables whose names a few characters cannot distinguish.</summary>
    /// <param name="utf8Name">The name in UTF-8.</param>
    /// <param name="seed">The initial value of the hash.</param>
    /// <returns>The key.</returns>
    public static ulong Hash(ReadOnlySpan<byte> utf8Name, ulong seed)
    {
        foreach (var c in utf8Name)
        {
            seed = unchecked((seed ^ c) * HashFactor);
        }

        return seed;
    }
#endif
}
