using System.Globalization;

namespace MachineTypes.Tool.Text;

/// <summary>Counted things, in words.</summary>
internal static class Count
{
    /// <summary>A number and its noun, such as <c>1 difference</c> and <c>2 differences</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number.</param>
    /// <returns>The phrase.</returns>
    public static string Of(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
