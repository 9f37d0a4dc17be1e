using System.Globalization;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>How text is split into commands and words, and where each character of a word is.</summary>
public class ShellWordTests
{
    [Theory]
    [InlineData("a b", "a b\\n")]
    [InlineData(" \ta  b\r\n", "a b\\n")]
    [InlineData("a\nb", "a\\n b\\n")]
    [InlineData("a;b&c|d(e)f", "a; b& c| d( e) f\\n")]
    [InlineData("a;;b\n\n", "a; b\\n")]
    [InlineData("a # b\nc", "a\\n c\\n")]
    [InlineData("a #", "a\\n")]
    [InlineData("#\na", "a\\n")]
    [InlineData("a#b", "a#b\\n")]
    [InlineData("a #{b}", "a #{b}\\n")]
    [InlineData("a \\\nb", "a b\\n")]
    [InlineData("a \\\r\nb", "a b\\n")]
    [InlineData("a ^\nb", "a b\\n")]
    [InlineData("a `\nb", "a b\\n")]
    [InlineData("a\\\nb", "ab\\n")]
    [InlineData("a \\\n# b\nc", "a\\n c\\n")]
    [InlineData("a \\\r b", "a \\r b\\n")]
    [InlineData("a ^", "a ^\\n")]
    [InlineData("a >f b", "a b\\n")]
    [InlineData("a >>f <g b", "a b\\n")]
    [InlineData("a b<c>d", "a b~d\\n")]
    [InlineData("a <b> c", "a ~ c\\n")]
    [InlineData("a > b", "a b\\n")]
    [InlineData("a=(b c)", "a=( b c)")]
    [InlineData("a+=(b\nc # d\n)", "a+=( b c)")]
    [InlineData("a=()", "a=()")]
    [InlineData("a=(b", "a=( b\\n")]
    [InlineData("a=(b)\nc", "a=( b) c\\n")]
    [InlineData("a= (b)", "a=( b)")]
    [InlineData("a (b)", "a( b)")]
    [InlineData("x a=(b) c", "a=( x b) c\\n")]
    [InlineData("(", "")]
    [InlineData("", "")]
    public void Commands(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', new ShellReader(text).Commands(_ => false).Select(command =>
            string.Join(' ', [.. command.Array is { } array ? [array.Text + "("] : Array.Empty<string>(), .. command.Words.Select(word => Shown(word.Text))]) + (command.End == '\n' ? "\\n" : command.End))));

    [Theory]
    [InlineData("'a b'c", "a bc")]
    [InlineData("a'b c'd", "ab cd")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"a\\\"b\"", "a\"b")]
    [InlineData("\"a\\\\b\"", "a\\b")]
    [InlineData("\"a\\$b\"", "a$b")]
    [InlineData("\"a\\`b\"", "a`b")]
    [InlineData("\"a\\nb\"", "a\\nb")]
    [InlineData("\"a\\\nb\"", "ab")]
    [InlineData("'a\\b'", "a\\b")]
    [InlineData("'a", "'a")]
    [InlineData("''", "")]
    [InlineData("a\\ b", "a b")]
    [InlineData("a\\\\b", "a\\b")]
    [InlineData("a\\", "a\\")]
    [InlineData("C:\\a\\b", "C:\\a\\b")]
    [InlineData("CC:\\a", "CC:a")]
    [InlineData(".\\a", ".\\a")]
    [InlineData("..\\a", "..\\a")]
    [InlineData("\\\\a\\b", "\\\\a\\b")]
    [InlineData("%A%\\a", "~\\a")]
    [InlineData("a\\b.exe", "a\\b.exe")]
    [InlineData("a\\b.EXE", "a\\b.EXE")]
    [InlineData("a\\b.ex", "ab.ex")]
    [InlineData("a\\b x.exe", "ab")]
    [InlineData("$a", "~")]
    [InlineData("x$a-y", "x~-y")]
    [InlineData("$'a b'", "a b")]
    [InlineData("$\"a b\"", "a b")]
    [InlineData("a$", "a$")]
    [InlineData("$(a b)c", "~c")]
    [InlineData("${a b}c", "~c")]
    [InlineData("`a b`c", "~c")]
    [InlineData("{{ a }}b", "~b")]
    [InlineData("{% a %}b", "~b")]
    [InlineData("<a b>c", "~c")]
    [InlineData("@A@b", "~b")]
    [InlineData("!A!b", "~b")]
    [InlineData("%A%b", "~b")]
    [InlineData("\"$a b\"", "~ b")]
    [InlineData("\"`a`\"", "~")]
    [InlineData("\"!A!\"", "~")]
    [InlineData("\"{{ a }}\"", "~")]
    [InlineData("\"@A@%B%\"", "~~")]
    [InlineData("\"<a>\"", "<a>")]
    [InlineData("'{{ a }}'", "~")]
    [InlineData("'@A@%B%'", "~~")]
    [InlineData("'$a`b`!C!'", "$a`b`!C!")]
    [InlineData("\"${a\"}", "${a}")]
    [InlineData("a=b", "a=b")]
    [InlineData("$\"\"", "")]
    public void A_word(string text, string expected) => Assert.Equal(expected, Shown(First(text).Text));

    [Theory]
    [InlineData("abc", "1:1 1:2 1:3 1:4")]
    [InlineData(" 'a'b", "1:3 1:5 1:6")]
    [InlineData("a\\ b", "1:1 1:2 1:4 1:5")]
    [InlineData("a\\\nb", "1:1 2:1 2:2")]
    [InlineData("a\\\r\nb", "1:1 2:1 2:2")]
    [InlineData("\"a\\\"b\"", "1:2 1:3 1:5 1:7")]
    [InlineData("x${a}y", "1:1 1:2 1:6 1:7")]
    [InlineData("'{{ a }}b'", "1:2 1:9 1:11")]
    [InlineData("\n\nab", "3:1 3:2 3:3")]
    [InlineData("$'a'", "1:3 1:5")]
    public void Positions(string text, string expected)
    {
        var word = First(text);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, word.Text.Length + 1).Select(index => Described.At(word.PositionOf(index)))));
    }

    [Theory]
    [InlineData("qemu 'a\nb' c", "qemu a\nb c")]
    [InlineData("x 'a\nb' c", "x 'a b' c")]
    [InlineData("qemu x \"a\\\nb\" c", "qemu x ab c")]
    [InlineData("qemu a\nx 'b\nc'", "qemu a x 'b c'")]
    public void Quotes_may_span_lines_after_a_binary(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new ShellReader(text).Commands(word => word.Text == "qemu").SelectMany(command => command.Words).Select(word => word.Text)));

    [Theory]
    [InlineData("${a}", "a")]
    [InlineData("$1", "1")]
    [InlineData("\"${a[@]}\"", "a")]
    [InlineData("%a%", "%A")]
    [InlineData("${a:-b $c}", "a -> b ~@1:6")]
    [InlineData("${a:='b c'}", "a -> b c@1:7, assigned")]
    [InlineData("${a:-b\\ c}", "a -> b c@1:6")]
    [InlineData("${a:-\"b}", "a -> \"b@1:6")]
    [InlineData("x$a", null)]
    [InlineData("`a`", null)]
    [InlineData("a", null)]
    public void A_word_that_is_a_variable(string text, string? expected)
    {
        var variable = First(text).Variable;

        Assert.Equal(expected, variable is null ? null : variable.Default is { } value ? $"{variable.Name} -> {Shown(value.Text)}@{Described.At(value.PositionOf(0))}{(variable.Assigns ? ", assigned" : "")}" : variable.Name);
    }

    [Fact]
    public void A_command_has_10_000_words_at_most()
    {
        Assert.Equal(10_000, Assert.Single(new ShellReader(Text(10_000)).Commands(_ => false)).Words.Count);
        Assert.Equal([6_000, 6_000], new ShellReader(Text(6_000) + "\n" + Text(6_000)).Commands(_ => false).Select(command => command.Words.Count));

        var problem = Assert.Throws<UnreadableGuestException>(() => new ShellReader(Text(10_001)).Commands(_ => false).Count());
        Assert.Equal("1:20001: a command with more than 10000 words; this is not a QEMU command line", $"{Described.At(problem.Position)}: {problem.Message}");

        static string Text(int count) => string.Concat(Enumerable.Repeat("a ", count));
    }

    [Theory]
    [InlineData("a", "=a@3")]
    [InlineData("a,b=c", "=a@3 b=c@7")]
    [InlineData("a,,b", "=a,b@3")]
    [InlineData("a,,,b", "=a,@3 =b@7")]
    [InlineData("a=b=c", "a=b=c@5")]
    [InlineData("a=,b", "a=@5 =b@6")]
    [InlineData("a=b,,c,d=e", "a=b,c@5 d=e@12")]
    [InlineData(",a", "=@3 =a@4")]
    [InlineData("a,", "=a@3")]
    [InlineData("a,,", "=a,@3")]
    [InlineData(",,", "=,@3")]
    [InlineData(",", "=@3")]
    [InlineData("=a", "=a@4")]
    [InlineData("", "")]
    public void Settings(string text, string expected) => Assert.Equal(
        expected,
        string.Join(' ', OptionList.Read(Word.At(text, new(1, 3))).Select(setting => string.Create(CultureInfo.InvariantCulture, $"{setting.Key}={setting.Value}@{setting.Position.Column}"))));

    [Theory]
    [InlineData("a b", 0, "a@1 b@3")]
    [InlineData(" a\t\r\nb ", 0, "a@2 b@6")]
    [InlineData("abc d", 1, "bc@2 d@5")]
    [InlineData("ab", 2, "")]
    [InlineData("  ", 0, "")]
    [InlineData("", 0, "")]
    public void A_word_is_split_at_white_space(string text, int start, string expected) => Assert.Equal(
        expected,
        string.Join(' ', Word.At(text, new(1, 1)).Split(start).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Text}@{part.PositionOf(0).Column}"))));

    [Theory]
    [InlineData("", 0, "1:1")]
    [InlineData("ab", 2, "1:3")]
    [InlineData("ab\ncd", 2, "1:3")]
    [InlineData("ab\ncd", 3, "2:1")]
    [InlineData("ab\n\ncd\n", 3, "2:1")]
    [InlineData("ab\n\ncd\n", 5, "3:2")]
    [InlineData("ab\n\ncd\n", 7, "4:1")]
    [InlineData("\nab", 0, "1:1")]
    [InlineData("\nab", 1, "2:1")]
    public void Lines(string text, int offset, string expected) => Assert.Equal(expected, Described.At(new SourceLines(text).PositionOf(offset)));

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_placeholder_has_200_characters_at_most(int length, bool isOne)
    {
        Assert.Equal(isOne, Placeholder.IsIn("%s" + new string('a', length - 2)));
        Assert.Equal(isOne, Placeholder.IsWord(new string('x', length)));
        Assert.True(Placeholder.IsIn(new string('a', length) + Word.Unknown));
    }

    private static Word First(string text) => new ShellReader(text).Commands(_ => false).First().Words[0];

    private static string Shown(string text) => Described.Printed(text).Replace("\r", "\\r", StringComparison.Ordinal);
}
