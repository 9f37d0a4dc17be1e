using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>
/// An argument of an attribute. It may be left out, or be written but not (yet) have a value: then its value is not known, and
/// nothing that depends on it is reported or generated.
/// </summary>
public readonly struct ArgumentValue
{
    private readonly object? _value;

    private ArgumentValue(bool isWritten, bool isKnown, object? value)
    {
        IsWritten = isWritten;
        IsKnown = isKnown;
        _value = value;
    }

    public static ArgumentValue LeftOut => new(false, true, null);

    public static ArgumentValue Unknown => new(true, false, null);

    public bool IsWritten { get; }

    /// <summary>False for an argument that is written but has no constant value.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the string; null if it is omitted, null or not a string.</summary>
    public string? String => _value as string;

    public bool IsTrue => _value is true;

    public ITypeSymbol? Type => _value as ITypeSymbol;

    /// <summary>Gets the strings of an array; empty if it is omitted.</summary>
    public IReadOnlyList<string> Strings => _value as IReadOnlyList<string> ?? [];

    public object? Value => _value;

    public static ArgumentValue Of(object? value) => new(true, true, value);

    /// <summary>Returns the integer, or a fallback if it is omitted or not an <see cref="int"/>.</summary>
    public int Number(int otherwise) => _value is int number ? number : otherwise;

    /// <summary>Returns the canonical spelling of the constant; null if a property cannot have it.</summary>
    public string? Spelled() => _value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        sbyte or byte or short or ushort or int or uint or long or ulong => ((IFormattable)_value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
