namespace MachineTypes.RulePages;

/// <summary>What is written from the analyzers: the pages in <c>docs/rules</c>, and the files of the analysis modes.</summary>
public static class RuleDocs
{
    /// <summary>The command that writes them.</summary>
    public const string Command = "dotnet run --project docs/tools/RulePages";

    /// <summary>Every file, as it is and as it should be.</summary>
    /// <param name="folder">The folder of the pages.</param>
    public static IEnumerable<(string Path, string Is, string ShouldBe)> All(string folder)
    {
        var table = Path.Combine(folder, "README.md");
        yield return (table, Read(table), RuleTable.Write(Rule.All, Read(table)));
        foreach (var rule in Rule.All)
        {
            var page = Path.Combine(folder, $"{rule.Id}.md");
            yield return (page, Read(page), RulePage.Write(rule, Read(page)));
        }

        foreach (var mode in AnalysisMode.All)
        {
            var config = Path.Combine(folder, "..", "..", "runtime", "buildTransitive", "config", mode.FileName);
            yield return (config, Read(config), mode.Write(Rule.All));
        }
    }

    /// <summary>The folder of the pages, found from any folder of the repository.</summary>
    /// <param name="within">A folder of the repository.</param>
    public static string FindFolder(string within)
    {
        for (var at = Path.GetFullPath(within); at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "MachineTypes.sln")))
            {
                return Path.Combine(at, "docs", "rules");
            }
        }

        throw new DirectoryNotFoundException($"{within} is in no folder that has MachineTypes.sln.");
    }

    private static string Read(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
}
