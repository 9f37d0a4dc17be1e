using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests;

/// <summary>Help texts are paragraphs: the terminal decides where they are folded.</summary>
public class HelpTests
{
    public static TheoryData<string> Commands =>
        [.. Outcome.Of(QemuCatalogs.All, "--help").OutLines.SkipWhile(line => line != "Commands:").Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Trim().Split(' ')[0])];

    [Fact]
    public void The_list_of_commands_has_one_line_for_each()
    {
        Assert.Contains("list", Commands.Select(command => (string)command));
        Assert.DoesNotContain("Example", Outcome.Of(QemuCatalogs.All, "--help").Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_sentence_has_a_line_break(string command)
    {
        var help = Outcome.Of(QemuCatalogs.All, command, "--help");
        var description = help.OutLines.SkipWhile(line => line != "Description:").Skip(1).TakeWhile(line => line != "Usage:").Where(line => line.Trim().Length > 0).ToList();

        Assert.NotEmpty(description);
        Assert.All(description, line => Assert.True(line.TrimStart().StartsWith("machine-types ", StringComparison.Ordinal) || line.Contains(" machine-types ", StringComparison.Ordinal) || line[^1] is '.' or ':', line));
        Assert.Contains(description, line => line.Contains("machine-types " + command, StringComparison.Ordinal));
    }

    // Completions are for the shell: help has the name of the argument.
    [Theory]
    [InlineData("table", "table <NAME> [options]")]
    [InlineData("diff", "diff <NAME> <OTHER> [options]")]
    [InlineData("migrate", "migrate <NAME> [options]")]
    public void Usage_has_the_names_of_arguments(string command, string usage) =>
        Assert.Contains(usage, Outcome.Of(QemuCatalogs.All, command, "--help").Out, StringComparison.Ordinal);
}
