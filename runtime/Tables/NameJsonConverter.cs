#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MachineTypes.Tables;

// See docs/decisions/0011-json-converters.md.
/// <summary>Converts machine types and releases to and from their names in JSON, also as dictionary keys. For an unknown name, it throws a JsonException that lists the nearest names.</summary>
/// <typeparam name="T">The value type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NameJsonConverter<T> : JsonConverter<T>
    where T : struct, ITableValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? FromName(reader.GetString()) : throw new JsonException($"A name of {typeof(T).Name} was expected.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromName(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(value.ToString()!);

    private static T FromName(string? name) =>
        NameParser.TryParse(name.AsSpan(), out T value) ? value : throw new JsonException(UnknownName.Message<T>(name));
}
#endif
