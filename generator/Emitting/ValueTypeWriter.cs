using MachineTypes.Model.Definitions;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what releases and machine types have in common as small value types: identity, order, parsing, formatting.</summary>
internal static class ValueTypeWriter
{
    // As references of documentation write them.
    private const string Chars = "global::System.ReadOnlySpan{char}";
    private const string Utf8Chars = "global::System.ReadOnlySpan{byte}";

    public static void Attributes(SourceWriter w, TypeShape shape, Features features)
    {
        var name = shape.Name;
        w.Line("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        if (features.TypeConverter && !shape.Converters.Contains("TypeConverterAttribute"))
        {
            w.Line($"[global::System.ComponentModel.TypeConverter(typeof({Types.Tables}NameConverter<{name}>))]");
        }

        if (features.JsonConverter && !shape.Converters.Contains("JsonConverterAttribute"))
        {
            w.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({JsonConverterWriter.TypeFor(name, features)}))]");
        }
    }

    /// <summary>Returns the interfaces that the value type can have.</summary>
    public static IEnumerable<string> Interfaces(string name, Features features)
    {
        yield return $"{Types.Tables}{(features.NamedValue ? "INamedValue" : "ITableValue")}<{name}>";
        yield return $"global::System.IEquatable<{name}>";
        yield return $"global::System.IComparable<{name}>";
        yield return "global::System.IComparable";
        if (features.SpanFormattable)
        {
            yield return "global::System.ISpanFormattable";
        }

        if (features.Utf8SpanFormattable)
        {
            yield return "global::System.IUtf8SpanFormattable";
        }
    }

    public static void Row(SourceWriter w, string name, string what) => w.Line($$"""
        // The row of the {{what}} in the tables. Row 0 is the default value, which is not a {{what}}.
        private readonly ushort _row;

        internal {{name}}(int row) => _row = (ushort)row;

        """);

    /// <param name="w">The writer.</param>
    /// <param name="name">The name of the type.</param>
    /// <param name="lookup">What has the lookup of names.</param>
    public static void Parsing(SourceWriter w, string name, string lookup)
    {
        const string Parser = Types.Tables + "NameParser";
        w.Line($$"""
            /// <inheritdoc cref="{{Parser}}.TryParse{T}({{Chars}}, out T)"/>
            public static bool TryParse(string? name, out {{name}} value) => (value = new({{lookup}}.Find({{Types.MemoryExtensions}}.AsSpan(name))))._row != 0;

            /// <inheritdoc cref="{{Parser}}.TryParse{T}({{Chars}}, out T)"/>
            public static bool TryParse({{Types.Chars}} name, out {{name}} value) => (value = new({{lookup}}.Find(name)))._row != 0;

            /// <inheritdoc cref="{{Parser}}.TryParse{T}({{Utf8Chars}}, out T)"/>
            public static bool TryParse({{Types.Utf8Chars}} utf8Name, out {{name}} value) => (value = new({{lookup}}.Find(utf8Name)))._row != 0;

            /// <inheritdoc cref="{{Parser}}.Parse{T}(string)"/>
            public static {{name}} Parse(string name) => {{Parser}}.Parse<{{name}}>(name);

            /// <inheritdoc cref="{{Parser}}.Parse{T}({{Chars}})"/>
            public static {{name}} Parse({{Types.Chars}} name) => {{Parser}}.Parse<{{name}}>(name);

            /// <inheritdoc cref="{{Parser}}.Parse{T}({{Utf8Chars}})"/>
            public static {{name}} Parse({{Types.Utf8Chars}} utf8Name) => {{Parser}}.Parse<{{name}}>(utf8Name);

            """);
    }

    /// <summary>Writes equality, order and their operators.</summary>
    /// <param name="w">The writer.</param>
    /// <param name="name">The name of the type.</param>
    /// <param name="order">The expression by which the value of a row is ordered.</param>
    public static void Identity(SourceWriter w, string name, Func<string, string> order)
    {
        w.Line($$"""
            /// <inheritdoc/>
            public bool Equals({{name}} other) => _row == other._row;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => _row;

            /// <inheritdoc/>
            public int CompareTo({{name}} other) => {{order("_row")}}.CompareTo({{order("other._row")}});

            int global::System.IComparable.CompareTo(object? obj) => obj is null ? 1 : obj is {{name}} other ? CompareTo(other) : throw new global::System.ArgumentException("A value of type {{name.TrimStart('@')}} was expected.", "obj");

            /// <summary>Determines whether two values are equal.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Determines whether two values are different.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

            /// <summary>Determines whether one value comes before another.</summary>
            public static bool operator <({{name}} left, {{name}} right) => left.CompareTo(right) < 0;

            /// <summary>Determines whether one value comes after another.</summary>
            public static bool operator >({{name}} left, {{name}} right) => left.CompareTo(right) > 0;

            /// <summary>Determines whether one value comes before another, or is the same.</summary>
            public static bool operator <=({{name}} left, {{name}} right) => left.CompareTo(right) <= 0;

            /// <summary>Determines whether one value comes after another, or is the same.</summary>
            public static bool operator >=({{name}} left, {{name}} right) => left.CompareTo(right) >= 0;

            """);
    }

    /// <param name="w">The writer.</param>
    /// <param name="property">The property that is the value as a string.</param>
    /// <param name="features">What the framework offers.</param>
    public static void Formatting(SourceWriter w, string property, Features features)
    {
        w.Line($$"""
            /// <summary>Returns the same as <see cref="{{property}}"/>.</summary>
            public override string ToString() => {{property}};

            """);
        if (features.SpanFormattable)
        {
            w.Line($$"""
                string global::System.IFormattable.ToString(string? format, global::System.IFormatProvider? formatProvider) => {{property}};

                bool global::System.ISpanFormattable.TryFormat(global::System.Span<char> destination, out int charsWritten, {{Types.Chars}} format, global::System.IFormatProvider? provider) => {{Types.Tables}}NameFormat.TryFormat({{property}}, destination, out charsWritten);

                """);
        }

        if (features.Utf8SpanFormattable)
        {
            w.Line($$"""
                bool global::System.IUtf8SpanFormattable.TryFormat(global::System.Span<byte> utf8Destination, out int bytesWritten, {{Types.Chars}} format, global::System.IFormatProvider? provider) => {{Types.Tables}}NameFormat.TryFormat({{property}}, utf8Destination, out bytesWritten);

                """);
        }
    }

    /// <summary>Writes what lists and converters of the runtime need.</summary>
    public static void TableValue(SourceWriter w, string name, string lookup) => w.Line($$"""
        {{Types.Runtime}}ValueList<{{name}}> {{Types.Tables}}ITableValue<{{name}}>.Values => All;
        {{name}} {{Types.Tables}}ITableValue<{{name}}>.FromRow(int row) => new(row);
        int {{Types.Tables}}ITableValue<{{name}}>.Find({{Types.Chars}} name) => {{lookup}}.Find(name);
        int {{Types.Tables}}ITableValue<{{name}}>.Find({{Types.Utf8Chars}} utf8Name) => {{lookup}}.Find(utf8Name);
        """);
}
