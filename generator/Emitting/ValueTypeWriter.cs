namespace MachineTypes.Generator.Emitting;

/// <summary>Writes what releases and machine types have in common as small value types: identity, order, parsing, text.</summary>
internal static class ValueTypeWriter
{
    /// <summary>The interfaces that follow from what the framework offers.</summary>
    public static IEnumerable<string> Interfaces(string name, Features features)
    {
        yield return $"global::System.IEquatable<{name}>";
        yield return $"global::System.IComparable<{name}>";
        yield return "global::System.IComparable";
        if (features.SpanParsable)
        {
            yield return $"global::System.ISpanParsable<{name}>";
        }

        if (features.Utf8SpanParsable)
        {
            yield return $"global::System.IUtf8SpanParsable<{name}>";
        }

        if (features.SpanFormattable)
        {
            yield return "global::System.ISpanFormattable";
        }
    }

    /// <param name="rank">The member that says which of two comes first.</param>
    public static void Identity(SourceWriter w, string name, bool ordered, string rank = "_number")
    {
        w.Line($$"""
            /// <summary>Whether both are the same.</summary>
            /// <param name="other">The value to compare with.</param>
            /// <returns>True if they are the same one, or both none.</returns>
            public bool Equals({{name}} other) => _number == other._number;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => _number;

            /// <summary>Which of two comes first. The default value, which is none, comes before all.</summary>
            /// <param name="other">The value to compare with.</param>
            /// <returns>Less than zero if this one comes first, more than zero if the other does, zero if they are the same.</returns>
            public int CompareTo({{name}} other) => {{rank}}.CompareTo(other.{{rank}});

            int global::System.IComparable.CompareTo(object? obj) =>
                obj is null ? 1 : obj is {{name}} other ? CompareTo(other) : throw new global::System.ArgumentException("A {{name}} was expected.", nameof(obj));
            """);
        Operator(w, name, "==", "Whether both are the same.");
        Operator(w, name, "!=", "Whether the two differ.");
        if (ordered)
        {
            Operator(w, name, "<", "Whether the left one is older.");
            Operator(w, name, ">", "Whether the left one is newer.");
            Operator(w, name, "<=", "Whether the left one is older, or the same.");
            Operator(w, name, ">=", "Whether the left one is newer, or the same.");
        }
    }

    public static void Parsing(SourceWriter w, string name, string what, Features features)
    {
        w.Line();
        TryParse(w, name, what, "string?", "name is not null && TryParse(global::System.MemoryExtensions.AsSpan(name), out value)", "name");
        TryParse(w, name, what, "global::System.ReadOnlySpan<char>", null, "name");
        TryParse(w, name, what, "global::System.ReadOnlySpan<byte>", null, "utf8Name");
        w.Line($$"""
            /// <summary>Finds {{what}} by its name.</summary>
            /// <param name="name">The name, letter by letter.</param>
            /// <returns>The one that has the name.</returns>
            /// <exception cref="global::System.ArgumentNullException">There is no text.</exception>
            /// <exception cref="global::System.FormatException">Nothing has the name.</exception>
            public static {{name}} Parse(string name) =>
                TryParse(name ?? throw new global::System.ArgumentNullException(nameof(name)), out {{name}} value) ? value : throw Unknown(name);

            /// <summary>Finds {{what}} by its name.</summary>
            /// <param name="name">The name, letter by letter.</param>
            /// <returns>The one that has the name.</returns>
            /// <exception cref="global::System.FormatException">Nothing has the name.</exception>
            public static {{name}} Parse(global::System.ReadOnlySpan<char> name) =>
                TryParse(name, out {{name}} value) ? value : throw Unknown(name.ToString());

            /// <summary>Finds {{what}} by its name in UTF-8.</summary>
            /// <param name="utf8Name">The name, letter by letter.</param>
            /// <returns>The one that has the name.</returns>
            /// <exception cref="global::System.FormatException">Nothing has the name.</exception>
            public static {{name}} Parse(global::System.ReadOnlySpan<byte> utf8Name) =>
                TryParse(utf8Name, out {{name}} value) ? value : throw Unknown(global::System.Text.Encoding.UTF8.GetString(utf8Name.ToArray()));

            private static global::System.FormatException Unknown(string name) =>
                new global::System.FormatException("'" + name + "' is not the name of {{what}} of {{name}}.");
            """);
        if (features.SpanParsable)
        {
            w.Line($$"""

                static {{name}} global::System.IParsable<{{name}}>.Parse(string s, global::System.IFormatProvider? provider) => Parse(s);

                static bool global::System.IParsable<{{name}}>.TryParse(string? s, global::System.IFormatProvider? provider, out {{name}} result) => TryParse(s, out result);

                static {{name}} global::System.ISpanParsable<{{name}}>.Parse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider) => Parse(s);

                static bool global::System.ISpanParsable<{{name}}>.TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {{name}} result) => TryParse(s, out result);
                """);
        }

        if (features.Utf8SpanParsable)
        {
            w.Line($$"""

                static {{name}} global::System.IUtf8SpanParsable<{{name}}>.Parse(global::System.ReadOnlySpan<byte> utf8Text, global::System.IFormatProvider? provider) => Parse(utf8Text);

                static bool global::System.IUtf8SpanParsable<{{name}}>.TryParse(global::System.ReadOnlySpan<byte> utf8Text, global::System.IFormatProvider? provider, out {{name}} result) => TryParse(utf8Text, out result);
                """);
        }
    }

    public static void Text(SourceWriter w, string property, Features features)
    {
        w.Line($$"""

            /// <summary>The name; empty for the default value, which is none.</summary>
            /// <returns>The same as <see cref="{{property}}"/>.</returns>
            public override string ToString() => {{property}};
            """);
        if (features.SpanFormattable)
        {
            w.Line($$"""

                string global::System.IFormattable.ToString(string? format, global::System.IFormatProvider? formatProvider) => {{property}};

                bool global::System.ISpanFormattable.TryFormat(global::System.Span<char> destination, out int charsWritten, global::System.ReadOnlySpan<char> format, global::System.IFormatProvider? provider)
                {
                    bool fits = global::System.MemoryExtensions.AsSpan({{property}}).TryCopyTo(destination);
                    charsWritten = fits ? {{property}}.Length : 0;
                    return fits;
                }
                """);
        }
    }

    private static void TryParse(SourceWriter w, string name, string what, string type, string? body, string parameter)
    {
        w.Line($"/// <summary>Finds {what} by its name{(parameter == "name" ? "" : " in UTF-8")}, without an allocation.</summary>");
        w.Line($"/// <param name=\"{parameter}\">The name, letter by letter.</param>");
        w.Line("/// <param name=\"value\">The one that has the name, or the default value, which is none.</param>");
        w.Line("/// <returns>True if one has the name.</returns>");
        using (w.Open($"public static bool TryParse({type} {parameter}, out {name} value)"))
        {
            if (body is null)
            {
                w.Line($"value = new {name}(Tables.Find({parameter}));");
                w.Line("return value._number != 0;");
            }
            else
            {
                w.Line("value = default;");
                w.Line($"return {body};");
            }
        }

        w.Line();
    }

    private static void Operator(SourceWriter w, string name, string op, string summary)
    {
        w.Line($"""

            /// <summary>{summary}</summary>
            /// <param name="left">The left value.</param>
            /// <param name="right">The right value.</param>
            /// <returns>True if it is so.</returns>
            public static bool operator {op}({name} left, {name} right) => left._number {op} right._number;
            """);
    }

    /// <summary>A list of consecutive values, which needs no storage: their numbers are consecutive too.</summary>
    public static void List(SourceWriter w, string name, string list, string what)
    {
        w.Line($$"""

            /// <summary>A list of {{what}}. Going through it with foreach allocates nothing.</summary>
            public readonly struct {{list}} : global::System.Collections.Generic.IReadOnlyList<{{name}}>
            {
                private readonly int _first;

                internal {{list}}(int first, int count)
                {
                    _first = first;
                    Count = count;
                }

                /// <summary>How many there are.</summary>
                public int Count { get; }

                /// <summary>The one at a place.</summary>
                /// <param name="index">The place, from 0.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
                public {{name}} this[int index] => (uint)index < (uint)Count
                    ? new {{name}}(_first + index)
                    : throw new global::System.ArgumentOutOfRangeException(nameof(index));

                /// <summary>Goes through the list.</summary>
                /// <returns>What foreach asks for each one.</returns>
                public Enumerator GetEnumerator() => new Enumerator(_first, Count);

                global::System.Collections.Generic.IEnumerator<{{name}}> global::System.Collections.Generic.IEnumerable<{{name}}>.GetEnumerator() => GetEnumerator();

                global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

                /// <summary>Goes through a list of {{what}}.</summary>
                public struct Enumerator : global::System.Collections.Generic.IEnumerator<{{name}}>
                {
                    private readonly int _first;
                    private readonly int _end;
                    private int _at;

                    internal Enumerator(int first, int count)
                    {
                        _first = first;
                        _end = first + count;
                        _at = first - 1;
                    }

                    /// <summary>The one that it has come to.</summary>
                    public readonly {{name}} Current => new {{name}}(_at);

                    readonly object global::System.Collections.IEnumerator.Current => Current;

                    /// <summary>Goes to the next one.</summary>
                    /// <returns>False at the end.</returns>
                    public bool MoveNext() => ++_at < _end;

                    /// <summary>Goes back to before the first one.</summary>
                    public void Reset() => _at = _first - 1;

                    /// <summary>Does nothing: there is nothing to let go of.</summary>
                    public readonly void Dispose()
                    {
                    }
                }
            }
            """);
    }
}
