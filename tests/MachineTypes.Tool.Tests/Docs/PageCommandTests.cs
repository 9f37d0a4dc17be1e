using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Tests.Docs;

/// <summary>The commands on the pages run, and print what the pages show. Files that they name are made, with the content that their names promise.</summary>
public sealed partial class PageCommandTests(PageFiles files) : IClassFixture<PageFiles>
{
    // A shipment builds a project: MachineTypes.Package.Tests runs it. The line for a shell's own use is run with its output below.
    private static readonly string[] NotRun = ["ship", "\"[suggest"];

    public static TheoryData<string, string> Commands => [.. PageFiles.Pages.SelectMany(CommandsOf).DistinctBy(row => row.Data.Item2)];

    public static TheoryData<string, string, string> Outputs => [.. PageFiles.Pages.SelectMany(OutputsOf)];

    [Fact]
    public void Commands_and_outputs_are_found()
    {
        Assert.InRange(Commands.Count, 25, 200);
        Assert.InRange(Outputs.Count, 5, 50);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_runs(string page, string command)
    {
        Assert.SkipWhen(command.Contains("--qemu ", StringComparison.Ordinal) && !PageFiles.HasQemu, "qemu-system-x86_64 is not installed");

        var outcome = files.Run(command);

        Assert.True(outcome.ExitCode is 0 or 1, $"{page}: {command}\n{outcome.Error}");
        Assert.Equal("", outcome.Error);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_command_prints_what_the_page_shows(string page, string command, string output)
    {
        var outcome = files.Run(command);
        Assert.Equal("", outcome.Error);
        Assert.Equal($"{page}: {command}\n{output}", $"{page}: {command}\n{outcome.Out.ReplaceLineEndings("\n").TrimEnd()}");
    }

    private static IEnumerable<TheoryDataRow<string, string>> CommandsOf(string page) =>
        from Match match in Command().Matches(PageFiles.Read(page))
        let command = End().Replace(match.Value, "").TrimEnd()
        let words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length > 2 && !NotRun.Contains(words[1].Split(':')[0]) && !words.Any(word => Placeholder().IsMatch(word))
        select new TheoryDataRow<string, string>(page, command);

    // `$ command` and the lines below it, up to the next command or the end of the block.
    private static IEnumerable<TheoryDataRow<string, string, string>> OutputsOf(string page) =>
        from Match match in Shown().Matches(PageFiles.Read(page))
        select new TheoryDataRow<string, string, string>(page, match.Groups["command"].Value, Unindented(match).TrimEnd());

    private static string Unindented(Match match)
    {
        var indent = match.Groups["indent"].Length;
        return string.Join('\n', match.Groups["output"].Value.Split('\n').Select(line => line[Math.Min(indent, line.Length)..]));
    }

    [GeneratedRegex(@"\bmachine-types [^`\n]+|dotnet run --project tool -- [^`\n]+")]
    private static partial Regex Command();

    [GeneratedRegex(@"^(?<indent>(    )?)\$ (?<command>.+)\n(?<output>(?:\k<indent>(?![$`]).*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Shown();

    // A comment, or a redirection.
    [GeneratedRegex(@"\s+(#|>|&&|\|\s).*$")]
    private static partial Regex End();

    [GeneratedRegex(@"^[A-Z]{3,}|\.\.\.|^[\[\](]|=[A-Z]{3,}")]
    private static partial Regex Placeholder();
}
