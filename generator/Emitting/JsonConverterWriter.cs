namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0011-json-converters.md.
/// <summary>Writes the converter to and from JSON where the runtime has none: its build for .NET Standard 2.0 does not reference System.Text.Json, which a project may still have.</summary>
internal static class JsonConverterWriter
{
    private const string Name = "NameJsonConverter";

    private const string Json = "global::System.Text.Json.";

    /// <summary>Returns the type of the converter.</summary>
    public static string TypeFor(string type, Features features) => features.SharedJsonConverter ? $"{Types.Tables}{Name}<{type}>" : $"{type}.{Name}";

    public static void Write(SourceWriter w, string type, string what, Features features)
    {
        if (!features.JsonConverter || features.SharedJsonConverter)
        {
            return;
        }

        const string Read = $"ref {Json}Utf8JsonReader reader, global::System.Type typeToConvert, {Json}JsonSerializerOptions options";
        w.Line($$"""

            /// <summary>Converts a {{what}} to its name in JSON, and back.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            public sealed class {{Name}} : {{Json}}Serialization.JsonConverter<{{type}}>
            {
                /// <inheritdoc/>
                public override {{type}} Read({{Read}}) =>
                    reader.TokenType == {{Json}}JsonTokenType.String ? FromName(reader.GetString()) : throw new {{Json}}JsonException("The name of a {{what}} was expected.");

                /// <inheritdoc/>
                public override {{type}} ReadAsPropertyName({{Read}}) => FromName(reader.GetString());

                /// <inheritdoc/>
                public override void Write({{Json}}Utf8JsonWriter writer, {{type}} value, {{Json}}JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

                /// <inheritdoc/>
                public override void WriteAsPropertyName({{Json}}Utf8JsonWriter writer, {{type}} value, {{Json}}JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());

                private static {{type}} FromName(string? name) =>
                    TryParse(name, out {{type}} value) ? value : throw new {{Json}}JsonException({{Types.Tables}}UnknownName.Message<{{type}}>(name));
            }
            """);
    }
}
