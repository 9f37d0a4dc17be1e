using System.Text;
using System.Text.Json;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads JSON token by token and knows where it stands, so that what is wrong can be shown by line and column.</summary>
internal ref struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _start;
    private Utf8JsonReader _reader;

    /// <summary>Starts at the beginning of a text, which may hold several JSON values one after another.</summary>
    public JsonCursor(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true });
    }

    /// <summary>Stands on the first token of a value that another cursor has gone past, to read it now that it is known what it is.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="value">Where the value stands in it.</param>
    public JsonCursor(ReadOnlySpan<byte> json, Range value)
    {
        _json = json;
        _start = value.Start.Value;
        _reader = new Utf8JsonReader(json[value]);
        Next();
    }

    /// <summary>The token it stands on.</summary>
    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The byte that the token starts with.</summary>
    public readonly int Offset => _start + (int)_reader.TokenStartIndex;

    /// <summary>The byte after the token.</summary>
    public readonly int End => _start + (int)_reader.BytesConsumed;

    /// <summary>Goes on to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
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

    /// <summary>Goes past the value it stands on.</summary>
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

    /// <summary>The name of the property it stands on; then goes on to the property's value.</summary>
    public string TakePropertyName()
    {
        var name = Text();
        Next();
        return name;
    }

    /// <summary>The whole number it stands on; null if it is none that a version has.</summary>
    public readonly int? WholeNumber() => Token == JsonTokenType.Number && _reader.TryGetInt32(out var number) && number >= 0 ? number : null;

    /// <summary>The text it stands on, or null if it is no text.</summary>
    public readonly string? StringOrNull() => Token == JsonTokenType.String ? Text() : null;

    /// <summary>The text it stands on.</summary>
    /// <param name="what">What the text is, for the message if it is none.</param>
    public readonly string String(string what) => Token == JsonTokenType.String ? Text() : throw Unexpected($"{what}, a text");

    /// <summary>The truth value it stands on.</summary>
    /// <param name="what">What the value is, for the message if it is none.</param>
    public readonly bool Boolean(string what) =>
        Token is JsonTokenType.True or JsonTokenType.False ? Token == JsonTokenType.True : throw Unexpected($"{what}, true or false");

    /// <summary>Demands that it stands on the start of an object.</summary>
    public readonly void Object(string what) => Demand(JsonTokenType.StartObject, $"{what}, an object");

    /// <summary>Demands that it stands on the start of a list.</summary>
    public readonly void Array(string what) => Demand(JsonTokenType.StartArray, $"{what}, a list");

    /// <summary>The value it stands on, whatever it is; then stands on the value's last token.</summary>
    public PropertyValue Value()
    {
        switch (Token)
        {
            case JsonTokenType.True or JsonTokenType.False:
                return PropertyValue.Of(Token == JsonTokenType.True);
            case JsonTokenType.Number:
                return PropertyValue.OfNumber(Encoding.UTF8.GetString(_reader.ValueSpan));
            case JsonTokenType.String:
                return new PropertyValue(PropertyKind.Text, Text());
            default:
                var start = Offset;
                Skip();
                return new PropertyValue(PropertyKind.Other, Encoding.UTF8.GetString(_json[start..End]));
        }
    }

    /// <summary>The complaint that something else was expected here.</summary>
    /// <param name="expected">What was expected.</param>
    public readonly QmpFormatException Unexpected(string expected) => Error($"expected {expected}, but found {Describe(Token)}");

    /// <summary>A complaint about this place.</summary>
    public readonly QmpFormatException Error(string message) => ErrorAt(Offset, message);

    /// <summary>A complaint about a place that was passed.</summary>
    public readonly QmpFormatException ErrorAt(int offset, string message) => new(message, TextPosition.Of(_json, offset));

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    private readonly void Demand(JsonTokenType token, string expected)
    {
        if (Token != token)
            throw Unexpected(expected);
    }

    private readonly string Text()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error("a text is not valid Unicode; save the reply as it came, in UTF-8");
        }
    }

    private readonly QmpFormatException SyntaxError(JsonException exception)
    {
        var offset = LineStart((int)(exception.LineNumber ?? 0)) + (int)(exception.BytePositionInLine ?? 0);
        var rest = _json[Math.Min(offset, _json.Length)..];
        var problem = rest.TrimStart(" \t\r\n,"u8).IsEmpty
            ? "the text ends in the middle of the JSON, it may be cut off"
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
        return Tool.Text.Printable.Line(position < 0 ? message : message[..position]).TrimEnd('.');
    }
}
