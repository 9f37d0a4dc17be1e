namespace MachineTypes.Generator.Emitting;

// See docs/decisions/0004-strings-from-one-literal.md.
/// <summary>Writes the strings of a generated type.</summary>
internal static class StringTableWriter
{
    // A longer legend would not be read, and would make up most of a large catalogue's source.
    private const int MostShown = 1000;
    private const int Width = 140;

    /// <summary>Writes the characters of all strings, with a legend of the rows.</summary>
    public static void Chars(SourceWriter w, StringPool strings)
    {
        Legend(w, "Strings", strings.Strings);
        w.Line($"private static string Chars => {Literals.Quote(string.Concat(strings.Strings))};").Line();
    }

    /// <summary>Writes which row is which, in comments.</summary>
    public static void Legend(SourceWriter w, string what, IReadOnlyList<string> rows)
    {
        if (rows.Count is < 2 or > MostShown)
        {
            return;
        }

        var line = $"// {what}:";
        for (var row = 1; row < rows.Count; row++)
        {
            var part = FormattableString.Invariant($" {row} {Literals.Comment(rows[row])}{(row == rows.Count - 1 ? "" : ",")}");
            if (line.Length + part.Length > Width)
            {
                w.Line(line);
                line = "//    ";
            }

            line += part;
        }

        w.Line(line);
    }
}
