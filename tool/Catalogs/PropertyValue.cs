using System.Globalization;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The value of a property, whether it comes from a catalogue or from a reply. Values are equal if they mean the same: 255 equals 255.0, but true does not equal "true".</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Value">The value as a string, in a normalized spelling.</param>
internal readonly record struct PropertyValue(PropertyKind Kind, string Value)
{
    /// <summary>Converts a value that a catalogue reports.</summary>
    public static PropertyValue Of(object value) => value switch
    {
        bool flag => Of(flag),
        string s => new PropertyValue(PropertyKind.String, s),
        Enum name => new PropertyValue(PropertyKind.String, name.ToString()),
        IFormattable number => OfNumber(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => new PropertyValue(PropertyKind.String, value.ToString() ?? ""),
    };

    /// <summary>Converts a Boolean value.</summary>
    public static PropertyValue Of(bool value) => new(PropertyKind.Boolean, value ? "true" : "false");

    /// <summary>Converts a number.</summary>
    /// <param name="spelling">The number as it is spelled in the source.</param>
    public static PropertyValue OfNumber(string spelling) =>
        decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new PropertyValue(PropertyKind.Number, number.ToString("0.############################", CultureInfo.InvariantCulture))
            : new PropertyValue(PropertyKind.Number, spelling);

    /// <summary>Returns the value for display: strings in quotes, other values unquoted.</summary>
    public override string ToString() => Kind == PropertyKind.String ? Printable.Quoted(Value) : Printable.Name(Value);
}

/// <summary>The kinds of property values.</summary>
internal enum PropertyKind
{
    /// <summary>A Boolean: true or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array, an object or null: no property of a machine type has such a value.</summary>
    Other,
}
