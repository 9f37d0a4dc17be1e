using System.Text;
using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads JSON token by token and keeps track of the position, so that errors can be reported with line and column.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _start;
    private Utf8JsonReader _reader;

    /// <summary>Creates a cursor at the start of a document, which may contain several JSON values one after another.</summary>
    /// <param name="json">The document.</param>
    public JsonCursor(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });
    }

    /// <summary>Creates a cursor on the first token of a value that another cursor has skipped, to read it now that its meaning is known.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="value">The range of the value in it.</param>
    public JsonCursor(ReadOnlySpan<byte> json, Range value)
    {
        _json = json;
        _start = value.Start.Value;
        _reader = new Utf8JsonReader(json[value]);
        Next();
    }

    /// <summary>Gets the type of the current token.</summary>
    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Gets the offset of the first byte of the current token.</summary>
    public readonly int Offset => _start + (int)_reader.TokenStartIndex;

    /// <summary>Gets the offset of the first byte after the current token.</summary>
    public readonly int End => _start + (int)_reader.BytesConsumed;

    /// <summary>Moves to the next token.</summary>
    /// <returns>true if there is a next token; false at the end of the document.</returns>
    public bool Next()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException exception)
        {
            throw SyntaxError(exception);
        }
    }

    /// <summary>Skips the current value.</summary>
    public void Skip()
    {
        try
        {
            _reader.Skip();
        }
        catch (JsonException exception)
        {
            throw SyntaxError(exception);
        }
    }

    /// <summary>Returns the name of the current property and moves to the property's value.</summary>
    public string ReadPropertyName()
    {
        var name = GetString();
        Next();
        return name;
    }

    /// <summary>Returns the current value as a non-negative integer, or null if it is not one.</summary>
    public readonly int? IntegerOrNull() => Token == JsonTokenType.Number && _reader.TryGetInt32(out var number) && number >= 0 ? number : null;

    /// <summary>Returns the current value as a string, or null if it is not a string.</summary>
    public readonly string? StringOrNull() => Token == JsonTokenType.String ? GetString() : null;

    /// <summary>Returns the current value, which must be a string.</summary>
    /// <param name="what">What the value is, for the message if it is not a string.</param>
    public readonly string String(string what) => Token == JsonTokenType.String ? GetString() : throw Unexpected($"{what}, a string");

    /// <summary>Returns the current value, which must be a Boolean.</summary>
    /// <param name="what">What the value is, for the message if it is not a Boolean.</param>
    public readonly bool Boolean(string what) =>
        Token is JsonTokenType.True or JsonTokenType.False ? Token == JsonTokenType.True : throw Unexpected($"{what}, true or false");

    /// <summary>Checks that the current value is an object.</summary>
    /// <param name="what">What the value is, for the message if it is not an object.</param>
    public readonly void Object(string what) => Expect(JsonTokenType.StartObject, $"{what}, an object");

    /// <summary>Checks that the current value is an array.</summary>
    /// <param name="what">What the value is, for the message if it is not an array.</param>
    public readonly void Array(string what) => Expect(JsonTokenType.StartArray, $"{what}, an array");

    /// <summary>Returns the current value, whatever its kind, and moves to its last token.</summary>
    public PropertyValue Value()
    {
        switch (Token)
        {
            case JsonTokenType.True or JsonTokenType.False:
                return PropertyValue.Of(Token == JsonTokenType.True);
            case JsonTokenType.Number:
                return PropertyValue.OfNumber(Encoding.UTF8.GetString(_reader.ValueSpan));
            case JsonTokenType.String:
                return new PropertyValue(PropertyKind.String, GetString());
            default:
                var start = Offset;
                Skip();
                return new PropertyValue(PropertyKind.Other, Encoding.UTF8.GetString(_json[start..End]));
        }
    }

    /// <summary>Creates the error that something else was expected at the current position.</summary>
    /// <param name="expected">What was expected.</param>
    public readonly QmpFormatException Unexpected(string expected) => Error($"expected {expected}, but found {Describe(Token)}");

    /// <summary>Creates an error at the current position.</summary>
    /// <param name="message">The message.</param>
    public readonly QmpFormatException Error(string message) => ErrorAt(Offset, message);

    /// <summary>Creates an error at an earlier position.</summary>
    /// <param name="offset">The offset of the position.</param>
    /// <param name="message">The message.</param>
    public readonly QmpFormatException ErrorAt(int offset, string message) => new(message, TextPosition.Of(_json, offset));

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    private readonly void Expect(JsonTokenType token, string expected)
    {
        if (Token != token)
            throw Unexpected(expected);
    }

    private readonly string GetString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error("a string is not valid Unicode; save the reply unchanged, in UTF-8");
        }
    }

    private readonly QmpFormatException SyntaxError(JsonException exception)
    {
        var offset = LineStart((int)(exception.LineNumber ?? 0)) + (int)(exception.BytePositionInLine ?? 0);
        var rest = _json[Math.Min(offset, _json.Length)..];
        var problem = rest.TrimStart(" \t\r\n,"u8).IsEmpty
            ? "unexpected end of JSON; the file may be truncated"
            : $"not JSON: {WithoutPosition(exception.Message)}";
        return ErrorAt(offset, $"{problem}; {QmpReplyReader.HowToAsk}");
    }

    private readonly int LineStart(int line)
    {
        var start = 0;
        for (; line > 0; line--)
            start += _json[start..].IndexOf((byte)'\n') + 1;

        return start;
    }

    private static string WithoutPosition(string message)
    {
        var position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Printable.Line(position < 0 ? message : message[..position]).TrimEnd('.');
    }
}
