using System.Reflection;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;

/// <summary>Every fix that is offered in <c>tests/data/fixes</c> and <c>tests/data/names</c> compiles, removes the report, and hides it from no caller.</summary>
public sealed class FixDataTests(ITestOutputHelper output)
{
    private const int Bounded = 25;

    private static readonly SourceFile Usings = new("/Usings.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """);

    [Fact]
    public async Task In_cases() => await Check([.. Files("fixes"), .. Files("fixes", "cases")], int.MaxValue);

    [Fact]
    public async Task In_the_matrix() => await Check([.. Files("fixes"), .. Files("fixes", "matrix")], Bounded);

    [Fact]
    public async Task In_names() => await Check(Files("names"), Bounded);

    // The programs print what they do for each machine type, so that a fix that changes more than it says is seen.
    [Theory]
    [InlineData("runtime-dangling-else.cs", "P")]
    [InlineData("runtime-nullconditional.cs", "U36")]
    public async Task In_programs(string file, string type)
    {
        var output = new SourceFile("/Output.cs", """
            global using Console = Output;
            public static class Output { public static string Text = ""; public static void WriteLine(object text) => Text += text + "\n"; }
            """);
        var target = await FixTarget.OfAsync([.. Files("fixes").Where(f => !f.Path.EndsWith("Api.cs", StringComparison.Ordinal)), .. Files("fixes", "programs").Where(f => Path.GetFileName(f.Path) == file), Usings, output]);
        var fixes = new List<AppliedFix>();
        foreach (var report in target.Reports)
            fixes.AddRange(await target.FixesOf(report));

        Assert.Contains(fixes, f => f.Key == "MT3004.Wrap");
        Assert.All(fixes, f => Assert.Equal(Run(target.Compilation), Run(f.After)));

        string Run(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
        {
            using var loaded = GeneratedAssembly.Load(compilation);
            loaded.Type(type).GetMethod("Main", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);
            var text = (string)loaded.Type("Output").GetField("Text")!.GetValue(null)!;

            // What the program did where the API fails was not allowed.
            return string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("pc-i440fx-5.0 numa=True", StringComparison.Ordinal)));
        }
    }

    private async Task Check(IReadOnlyList<SourceFile> files, int bounded)
    {
        var target = await FixTarget.OfAsync(files.Append(Usings));
        var reports = TestRun.Select(target.Reports, bounded);
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

    private static IReadOnlyList<SourceFile> Files(params string[] folder) =>
    [
        .. Directory.GetFiles(Helpers.Repository.PathOf(["tests", "data", .. folder]), "*.cs")
            .Where(path => ReadsCSharp14 || !WrittenInCSharp14.Contains(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(path))),
    ];
}
