using System.Diagnostics;
using System.Text;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>Branches that each add facts to the release in development, merged by real git.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("machinetypes-merge");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)] // both branches create the file
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Two_branches_that_add_facts_merge_to_the_facts_of_both(bool otherFamily, bool fileIsThere)
    {
        var (left, right) = (Entry("a"), Entry("b"));
        var both = otherFamily ? Write([left], [right]) : Write([left, right], []);
        Git("init", "-q", "-b", "main");
        File.WriteAllText(Path("base"), "");
        File.WriteAllText(Path(".gitattributes"), "*.machinetypes merge=union\n");
        if (fileIsThere)
        {
            Write(Write([], []));
        }

        Commit("base");
        Git("switch", "-q", "-c", "left");
        Write(Write([left], []));
        Commit("left");
        Git("switch", "-q", "-c", "right", "main");
        Write(otherFamily ? Write([], [right]) : Write([right], []));
        Commit("right");
        Git("merge", "-q", "--no-edit", "left");

        var merged = BaselineFile.Parse(both.Name, File.ReadAllText(Path(both.Name)));
        Assert.Empty(merged.Problems);
        Assert.Equal(Facts(BaselineFile.Parse(both.Name, both.Content)), Facts(merged));
    }

    private static CompatDefinition Entry(string property) => Project.Entry(property, "off", "4.2");

    private static IEnumerable<string> Facts(BaselineFile file) => file.Facts.Select(FactLine.Write).Order(StringComparer.Ordinal);

    // The file of the release in development, with all that shipped before.
    private static BaselineContent Write(CompatDefinition[] pc, CompatDefinition[] q35)
    {
        CompatDefinition[] shipped = [.. Enumerable.Range(0, 5).Select(i => Project.Entry($"m{i}", "off", "4.2"))];
        var project = Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [.. shipped, .. pc])), Project.Family("q35", Project.Scope("Q35", [.. shipped, .. q35])));
        return BaselineWriter.Write(new(new(project), Project.Train), Project.Train.InDevelopment!, Baseline.Of(Project.Train, Project.Record(project, Project.Train, "4.2", "4.2")), close: false);
    }

    private void Write(BaselineContent file) => File.WriteAllText(Path(file.Name), file.Content, new UTF8Encoding(false));

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.FullName, RedirectStandardError = true, RedirectStandardOutput = true };

        // What the machine's own settings say must not matter.
        (start.Environment["GIT_CONFIG_GLOBAL"], start.Environment["GIT_CONFIG_NOSYSTEM"]) = (System.IO.Path.Combine(_folder.FullName, "no-config"), "1");
        (start.Environment["GIT_COMMITTER_NAME"], start.Environment["GIT_COMMITTER_EMAIL"]) = ("test", "test@example.org");
        (start.Environment["GIT_AUTHOR_NAME"], start.Environment["GIT_AUTHOR_EMAIL"]) = ("test", "test@example.org");
        using var git = Process.Start(start)!;
        var said = git.StandardError.ReadToEndAsync();
        var told = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, $"git {string.Join(' ', arguments)}: {told}{said.Result}");
    }
}
