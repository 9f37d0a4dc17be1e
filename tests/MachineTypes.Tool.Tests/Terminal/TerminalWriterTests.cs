using System.Text.RegularExpressions;
using CsCheck;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Commands;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Tests.Terminal;

/// <summary>Lines are folded on a terminal, at its width, between words; formats for programs and pipes are not.</summary>
public class TerminalWriterTests
{
    private static readonly string[][] Commands =
    [
        ["table", "pc-i440fx-4.2"],
        ["diff", "pc-i440fx-4.2", "pc-i440fx-6.0"],
        ["list", "--target", "x86_64"],
        ["migrate", "pc-q35-5.2", "--from", "qemu=6.1", "--to", "qemu=6.2"],
    ];

    public static TheoryData<string> CommandLines => [.. Commands.Select(command => string.Join(' ', command))];

    [Theory]
    [InlineData("one two three", 8, "one two\n  three")]
    [InlineData("one two", 7, "one two")]
    [InlineData("x=\"  a b\" c", 8, "x=\"  a\n  b\" c")]
    [InlineData("x=\"     ab\" c", 6, "x=\"     ab\"\n  c")]
    [InlineData("  a bc def", 8, "  a bc\n    def")]
    [InlineData("longerthanthewidth", 5, "longerthanthewidth")]
    [InlineData("a longerthanthewidth b", 5, "a\n  longerthanthewidth\n  b")]
    [InlineData("\u001b[31mone\u001b[0m two three", 8, "\u001b[31mone\u001b[0m two\n  three")]
    public void Folds_between_words(string line, int width, string expected) => Assert.Equal(expected, LineFolding.Fold(line, width));

    [Fact]
    public void Folding_loses_nothing_and_exceeds_the_width_only_for_long_words() => Gen.Select(Gen.String[Gen.Char["ab  \"="], 0, 60], Gen.Int[4, 30]).Sample((line, width) =>
    {
        var folded = LineFolding.Fold(line, width);

        Assert.Equal(line.Replace(" ", "", StringComparison.Ordinal), folded.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.All(folded.Split('\n'), part => Assert.True(part.Length <= width || !Regex.IsMatch(part.Trim(), "[^ ] [^ ]"), folded));

        // Several spaces may be part of a value, so they are kept.
        Assert.Equal(Regex.Count(line.Trim(), "  +"), Regex.Count(Regex.Replace(folded, "\n *", " ").Trim(), "  +"));
    });

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void No_word_is_folded_at_any_width(string command)
    {
        var arguments = command.Split(' ');
        var words = Words(Run(arguments, null));
        foreach (var width in (int[])[20, 40, 60, 80, 100, 200])
            Assert.Equal(words, Words(Run(arguments, width)));
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Colours_are_on_a_terminal_alone(string command)
    {
        var arguments = command.Split(' ');

        Assert.DoesNotContain('\u001b', Outcome.Of(QemuCatalogs.All, arguments).Out);
        Assert.DoesNotContain('\u001b', Run(arguments, 80));
        Assert.Contains('\u001b', Run(arguments, 80, hasColor: true));
        Assert.DoesNotContain('\u001b', Run([.. arguments, "--format", "json"], 80, hasColor: true));
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void Json_is_never_folded(string command)
    {
        string[] arguments = [.. command.Split(' '), "--format", "json"];
        Assert.Equal(Outcome.Of(QemuCatalogs.All, arguments).Out.ReplaceLineEndings("\n"), Run(arguments, 20));
    }

    private static IEnumerable<string> Words(string output) => output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Run(string[] arguments, int? width, bool hasColor = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var terminal = new TerminalWriter(output, width, hasColor) { NewLine = "\n" };
        CommandLine.Run(arguments, new ToolContext(terminal, TextWriter.Null, QemuCatalogs.All));
        terminal.Flush();
        return output.ToString();
    }
}
