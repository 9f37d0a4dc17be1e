using MachineTypes.Model.Text;

namespace MachineTypes.Model.Tests.Text;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("pc-i440fx-5.0", "pc-i440fx-5.0")]
    [InlineData("a b", "a b")]
    [InlineData("\u001b[31m", "\\u001b[31m")]
    [InlineData("pc\nDefs.cs(1,1): error CS9999: forged", "pc\\u000aDefs.cs(1,1): error CS9999: forged")]
    [InlineData("\r\t\0\u0085\u009b", "\\u000d\\u0009\\u0000\\u0085\\u009b")]
    [InlineData("\u202e\u2066\u200f\u061c\ufeff\u00ad", "\\u202e\\u2066\\u200f\\u061c\\ufeff\\u00ad")]
    [InlineData("\u2028\u2029\u00a0\u3000", "\\u2028\\u2029\\u00a0\\u3000")]
    [InlineData("\u3164\u2800\u115f\uffa0\ufe0f\u034f", "\\u3164\\u2800\\u115f\\uffa0\\ufe0f\\u034f")]
    [InlineData("\ue000\uffff", "\\ue000\\uffff")]
    [InlineData("\udb40\udc41\ud834\udd59", "\\U000e0041\\U0001d159")]
    [InlineData("\u0301x", "\\u0301x")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0305f\u0301", "e\u0301\u0302\u0303\\u0304\\u0305f\u0301")]
    [InlineData("\u00fc\u540d\ud83d\ude00", "\u00fc\u540d\ud83d\ude00")]
    public void Only_what_can_be_seen_is_kept(string value, string printed)
    {
        Assert.Equal(printed, Printable.Fact(value));
        Assert.Equal(printed, Printable.Name(value));
        Assert.Equal($"\"{printed}\"", Printable.Quoted(value));
    }

    [Fact]
    public void Quotes_and_backslashes_are_escaped_where_they_would_be_ambiguous()
    {
        const string Value = """a\"b""";
        Assert.Equal(Value, Printable.Fact(Value));
        Assert.Equal("""a\\"b""", Printable.Name(Value));
        Assert.Equal("""
            "a\\\"b"
            """, Printable.Quoted(Value));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\u001b")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\udb40\udc41")]
    public void A_long_fact_loses_its_middle_and_no_character_is_cut(string unit)
    {
        for (var count = 1; count <= 1000; count = (count * 3 / 2) + 1)
        {
            var value = string.Concat(Enumerable.Repeat(unit, count));
            var printed = Printable.Fact("first" + value + "last");
            Assert.StartsWith("first", printed, StringComparison.Ordinal);
            Assert.EndsWith("last", printed, StringComparison.Ordinal);
            Assert.True(printed.Length <= Printable.LongestFact, $"{printed.Length}");
            var piece = Printable.Fact(unit);
            Assert.Equal("firstlast", printed.Replace(piece, "", StringComparison.Ordinal).Replace("...", "", StringComparison.Ordinal));
            Assert.Equal("first".Length + (piece.Length * count) + "last".Length > Printable.LongestFact, printed.Contains("...", StringComparison.Ordinal));
        }
    }

    // Attributes of tests cannot contain half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped() => Assert.Equal("\\ud83dx\\ude00\\ud83d", Printable.Fact("\ud83dx\ude00\ud83d"));

    [Fact]
    public void Lines_and_echoes_are_truncated_between_characters()
    {
        Assert.Equal("one two three", Printable.Line(" one\r\n two\tthree\n"));
        Assert.Equal(new string('x', 300) + "...", Printable.Line(new('x', 301)));
        Assert.Equal($"\"{new string('x', 79)}...\"", Printable.Echo(new string('x', 79) + "\ud83d\ude00"));
    }
}
