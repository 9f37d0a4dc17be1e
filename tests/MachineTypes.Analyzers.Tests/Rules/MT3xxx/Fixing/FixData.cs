namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;

/// <summary>Fixes that are offered in test data, each applied and checked.</summary>
internal static class FixData
{
    /// <summary>The usings of a program.</summary>
    public static SourceFile Usings { get; } = new("/Usings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """);

    /// <summary>Applies every fix that is offered for reports in files, or for some of the reports, and asserts that nothing is wrong with any.</summary>
    public static async Task Check(ITestOutputHelper output, IReadOnlyList<SourceFile> files, int bounded)
    {
        var target = await FixTarget.OfAsync(files.Append(Usings));
        var reports = TestRun.Select(target.Reports, bounded, onNewest: true);
        var (count, wrong) = (0, new List<string>());
        foreach (var report in reports)
        {
            foreach (var fix in await target.FixesOf(report))
            {
                count++;
                wrong.AddRange(await target.Wrong(fix));
            }
        }

        output.WriteLine($"{count} fixes of {reports.Count} reports applied, {wrong.Count} failures; {TestRun.Extent}");
        Assert.True(count > 0 && wrong.Count == 0, string.Join('\n', wrong));
    }

    // Extension blocks, and assignments after ?.
    private static readonly string[] WrittenInCSharp14 = ["T2_members.cs", "T4_apis.cs"];

    private static readonly bool ReadsCSharp14 = Enum.IsDefined((Microsoft.CodeAnalysis.CSharp.LanguageVersion)1400);

    /// <summary>The files of a folder of test data that the compiler can read.</summary>
    public static IReadOnlyList<SourceFile> Files(params string[] folder) =>
    [
        .. Directory.GetFiles(Helpers.Repository.PathOf(["tests", "data", .. folder]), "*.cs")
            .Where(path => ReadsCSharp14 || !WrittenInCSharp14.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(path))),
    ];
}
