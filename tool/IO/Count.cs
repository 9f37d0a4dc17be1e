using System.Globalization;

namespace MachineTypes.Tool.IO;

/// <summary>Formats counts.</summary>
internal static class Count
{
    /// <summary>Returns a number and its noun, such as <c>1 difference</c> and <c>2 differences</c>.</summary>
    /// <param name="number">The number.</param>
    /// <param name="one">The singular noun.</param>
    /// <param name="many">The plural noun.</param>
    /// <returns>The phrase.</returns>
    public static string Of(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
