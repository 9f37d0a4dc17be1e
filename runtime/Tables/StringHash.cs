using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MachineTypes.Tables;

/// <summary>
/// The hash of a string in tables that are built by the process that reads them. It covers the length, and four characters each at the start, in the middle and at the end. Strings that
/// differ only elsewhere collide, and are compared.
/// </summary>
internal static class StringHash
{
    private const int WindowLength = 4;
    private const ulong FirstFactor = 0x9E3779B97F4A7C15;
    private const ulong MiddleFactor = 0xBF58476D1CE4E5B9;
    private const ulong LastFactor = 0x94D049BB133111EB;
    private const ulong LengthFactor = 0xA0761D6478BD642F;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ReadOnlySpan<char> value)
    {
        var last = value.Length - WindowLength;
        if (last < 0)
        {
            return OfShort(value);
        }

        ref var start = ref MemoryMarshal.GetReference(value);
        return unchecked(
            (Window(ref start, 0) * FirstFactor)
            + (Window(ref start, last / 2) * MiddleFactor)
            + (Window(ref start, last) * LastFactor)
            + ((ulong)value.Length * LengthFactor));
    }

    /// <summary>Returns the number of slots of a table: a power of two that is at least twice the number of keys, so that searches are short.</summary>
    public static int SlotCount(int keys)
    {
        var count = 2;
        while (count < keys * 2)
        {
            count *= 2;
        }

        return count;
    }

    private static ulong OfShort(ReadOnlySpan<char> value)
    {
        ulong hash = 0;
        foreach (var c in value)
        {
            hash = unchecked((hash + c) * FirstFactor);
        }

        return hash;
    }

    // The caller has checked that the window is within the string. Its byte order does not matter within one process.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Window(ref char start, int index) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, index)));
}
