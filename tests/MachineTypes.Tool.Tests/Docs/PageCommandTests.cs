using System.Text.RegularExpressions;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Docs;

/// <summary>The commands of the pages that readers copy from run without a usage error. Files that they name are made up, with the content that their names promise.</summary>
public sealed partial class PageCommandTests : IDisposable
{
    private const string Domain = "<domain type='kvm'><name>a</name><os><type arch='x86_64' machine='pc-q35-9.0'>hvm</type></os></domain>";
    private const string Host = "<capabilities><guest><arch name='x86_64'><machine maxCpus='288'>pc-q35-9.0</machine></arch></guest></capabilities>";
    private const string Script = "qemu-system-x86_64 -machine pc-q35-9.0\n";

    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["guest.xml"] = Domain,
        ["guests/*.xml"] = Domain,
        ["host-a.xml"] = Host,
        ["host-b.txt"] = Host,
        ["host-b.xml"] = Host,
        ["start-vm.sh"] = Script,
        ["start.sh"] = Script,
        ["running"] = Script,
    };

    // They start programs or builds, or read replies; tests of these commands have the same examples.
    private static readonly string[] NotRun = ["verify", "ship", "import", "\"[suggest"];

    private readonly string _folder = Directory.CreateTempSubdirectory("machinetypes-pages-").FullName;

    public static TheoryData<string, string> Commands => [.. CommandsOf("README.md", "tool/README.md", "command-line.md", "guides/authors.md", "guides/operators.md")];

    [Fact]
    public void Commands_are_found() => Assert.InRange(Commands.Count, 20, 200);

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_a_page_runs(string page, string command)
    {
        var arguments = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Local).ToArray();

        var outcome = Outcome.Of(QemuCatalogs.All, arguments);

        Assert.True(outcome.ExitCode is 0 or 1, $"{page}: {command}\n{outcome.Error}");
        Assert.Equal("", outcome.Error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Local(string argument)
    {
        if (argument.EndsWith(".html", StringComparison.Ordinal)) return Path.Combine(_folder, argument);
        if (!Files.TryGetValue(argument, out var content)) return argument;

        var file = Path.Combine(_folder, argument.Replace("/", "-", StringComparison.Ordinal).Replace("*", "all", StringComparison.Ordinal));
        File.WriteAllText(file, content);
        return file;
    }

    private static IEnumerable<TheoryDataRow<string, string>> CommandsOf(params string[] pages) =>
        from page in pages
        let text = File.ReadAllText(Path.Combine([AppContext.BaseDirectory, "docs", .. page.Split('/')]))
        from Match match in Command().Matches(text)
        let command = End().Replace(match.Value, "").TrimEnd()
        let words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length > 2 && !NotRun.Contains(words[1].Split(':')[0]) && !words.Any(word => Placeholder().IsMatch(word))
        group (page, command) by command into same
        select new TheoryDataRow<string, string>(same.First().page, same.Key);

    [GeneratedRegex(@"\bmachine-types [^`\n]+")]
    private static partial Regex Command();

    // A comment, or a redirection.
    [GeneratedRegex(@"\s+(#|>|&&|\|\s).*$")]
    private static partial Regex End();

    [GeneratedRegex(@"^[A-Z]{3,}|\.\.\.|[\[\]()]|=[A-Z]{3,}")]
    private static partial Regex Placeholder();
}
