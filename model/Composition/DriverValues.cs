using System.Globalization;
using System.Numerics;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

/// <summary>
/// Compares the values of driver properties for one family: by the type that the nearest scope in its chain declares for a driver's property, or else as strings.
/// </summary>
public sealed class DriverValues
{
    // No machine can represent a longer number, and parsing it would be slow.
    private const int LongestNumber = 100;

    private readonly Dictionary<(string Driver, string Property), DriverValueKind> _kinds = [];

    private DriverValues()
    {
    }

    public static DriverValues Of(Family family)
    {
        var values = new DriverValues();
        foreach (var property in family.Definition.Scopes.SelectMany(scope => scope.DriverProperties))
        {
            values._kinds[(property.Driver, property.Property)] = property.Kind;
        }

        return values;
    }

    /// <summary>How the values that an entry's property takes compare.</summary>
    public DriverValueKind KindOf(CompatDefinition entry) => KindOf(entry.Driver, entry.Property);

    /// <summary>How the values of a driver's property compare.</summary>
    public DriverValueKind KindOf(string driver, string property) => _kinds.TryGetValue((driver, property), out var kind) ? kind : DriverValueKind.Text;

    /// <summary>Whether two entries for the same property of a driver set the same value.</summary>
    public bool AreEqual(CompatDefinition one, CompatDefinition other) =>
        one.Value == other.Value || AreEqual(KindOf(one), one.Value, other.Value);

    /// <summary>Whether two strings denote the same value.</summary>
    public static bool AreEqual(DriverValueKind kind, string one, string other) => Normalize(kind, one) == Normalize(kind, other);

    /// <summary>
    /// Returns the canonical spelling of a value, so that equal values are equal strings. An invalid value is returned unchanged, because no rule guesses what was meant.
    /// </summary>
    public static string Normalize(DriverValueKind kind, string value) => kind switch
    {
        DriverValueKind.Boolean => value switch
        {
            "on" or "yes" or "true" or "y" => "on",
            "off" or "no" or "false" or "n" => "off",
            _ => value,
        },
        DriverValueKind.Integer => NumberOf(value)?.ToString(CultureInfo.InvariantCulture) ?? value,
        _ => value,
    };

    private static BigInteger? NumberOf(string value)
    {
        if (value.Length is 0 or > LongestNumber)
        {
            return null;
        }

        var isNegative = value[0] == '-';
        var digits = value.Substring(isNegative || value[0] == '+' ? 1 : 0);
        var isHex = digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase);

        // In C, a number that starts with 0 is octal. Few authors mean that, so 010 and 10 are not reported as the same value.
        if (!isHex && digits.Length > 1 && digits[0] == '0')
        {
            return null;
        }

        // The 0 in front keeps the highest bit from being read as a sign.
        var isNumber = isHex
            ? BigInteger.TryParse($"0{digits.Substring(2)}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && digits.Length > 2
            : BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return !isNumber ? null : isNegative ? -number : number;
    }
}
