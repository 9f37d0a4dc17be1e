using System.Globalization;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>
/// An argument of an attribute. It may be left out, or be written but not (yet) have a value: then nobody can know what it will say, and
/// whatever depends on it is left alone.
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

    /// <summary>The text; null where it is left out, null or no text.</summary>
    public string? String => _value as string;

    public bool IsTrue => _value is true;

    public ITypeSymbol? Type => _value as ITypeSymbol;

    /// <summary>The texts of an array; empty where it is left out.</summary>
    public IReadOnlyList<string> Strings => _value as IReadOnlyList<string> ?? [];

    public object? Value => _value;

    public static ArgumentValue Of(object? value) => new(true, true, value);

    /// <summary>The whole number, or a value where it is left out or no whole number of that size.</summary>
    public int Number(int otherwise) => _value is int number ? number : otherwise;

    /// <summary>The constant in one spelling; null where there is none that a property could have.</summary>
    public string? Spelled() => _value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        sbyte or byte or short or ushort or int or uint or long or ulong => ((IFormattable)_value).ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
