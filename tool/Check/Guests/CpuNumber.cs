using System.Globalization;

namespace MachineTypes.Tool.Check.Guests;

/// <summary>Reads numbers of vCPUs. Numbers that are too large to compute with are still too large, not unknown.</summary>
internal static class CpuNumber
{
    /// <summary>The largest number that is distinguished; it stands for all larger ones. No machine type has that many vCPUs.</summary>
    public const int Largest = int.MaxValue;

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with <c>0x</c>.</summary>
    /// <param name="text">The digits.</param>
    /// <returns>The number, at most <see cref="Largest"/>; null if the string is not a number.</returns>
    public static long? Read(ReadOnlySpan<char> text)
    {
        var isHex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var digits = (isHex ? text[2..] : text).TrimStart('0');
        if (digits.Length == 0)
            return text.EndsWith("0", StringComparison.Ordinal) ? 0 : null;
        foreach (var digit in digits)
        {
            if (!(isHex ? char.IsAsciiHexDigit(digit) : char.IsAsciiDigit(digit)))
                return null;
        }

        return long.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < Largest ? number : Largest;
    }
}
