using System.Globalization;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>A property's value, whether a catalogue or a reply names it. Two are equal when they mean the same: 255 is 255.0, but true is not "true".</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The value as text, in one spelling.</param>
internal readonly record struct PropertyValue(PropertyKind Kind, string Text)
{
    /// <summary>The value that a catalogue reports.</summary>
    public static PropertyValue Of(object value) => value switch
    {
        bool flag => Of(flag),
        string text => new PropertyValue(PropertyKind.Text, text),
        Enum name => new PropertyValue(PropertyKind.Text, name.ToString()),
        IFormattable number => OfNumber(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => new PropertyValue(PropertyKind.Text, value.ToString() ?? ""),
    };

    /// <summary>A truth value.</summary>
    public static PropertyValue Of(bool value) => new(PropertyKind.Boolean, value ? "true" : "false");

    /// <summary>A number as it was spelled.</summary>
    public static PropertyValue OfNumber(string spelling) =>
        decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new PropertyValue(PropertyKind.Number, number.ToString("0.############################", CultureInfo.InvariantCulture))
            : new PropertyValue(PropertyKind.Number, spelling);

    /// <summary>The value for people: text in quotes, and all else as it is.</summary>
    public override string ToString() => Kind == PropertyKind.Text ? Printable.Quoted(Text) : Printable.Name(Text);
}

/// <summary>The kinds of property values.</summary>
internal enum PropertyKind
{
    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list, an object or null: nothing that a machine type's property can be.</summary>
    Other,
}
