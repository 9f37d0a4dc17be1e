using System.Reflection;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;

/// <summary>Every fix that is offered in <c>tests/data/fixes</c> and <c>tests/data/names</c> compiles, removes the report, and hides it from no caller.</summary>
public sealed class FixDataTests(ITestOutputHelper output)
{
    private const int Bounded = 10;

    // An older compiler has all of them in a full run, because they are small.
    private static readonly int Cases = TestRun.IsFull ? int.MaxValue : 25;

    [Fact]
    public async Task In_cases() => await FixData.Check(output, [.. FixData.Files("fixes"), .. FixData.Files("fixes", "cases")], Cases);

    [Fact]
    public async Task In_the_matrix() => await FixData.Check(output, [.. FixData.Files("fixes"), .. FixData.Files("usage", "matrix")], Bounded);

    [Fact]
    public async Task In_names() => await FixData.Check(output, FixData.Files("names"), Bounded);

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
        var target = await FixTarget.OfAsync([.. FixData.Files("fixes").Where(f => !f.Path.EndsWith("Api.cs", StringComparison.Ordinal)), .. FixData.Files("fixes", "programs").Where(f => Path.GetFileName(f.Path) == file), FixData.Usings, output]);
        var fixes = new List<AppliedFix>();
        foreach (var report in target.Reports)
            fixes.AddRange(await target.FixesOf(report));

        Assert.Contains(fixes, f => f.Key == "MT3004.Wrap");
        Assert.All(fixes, f => Assert.Equal(Run(target.Compilation), Run(f.After)));

        string Run(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
        {
            var loaded = GeneratedAssembly.Load(compilation);
            loaded.Type(type).GetMethod("Main", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);
            var text = (string)loaded.Type("Output").GetField("Text")!.GetValue(null)!;

            // What the program did where the API fails was not allowed.
            return string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("pc-i440fx-5.0 numa=True", StringComparison.Ordinal)));
        }
    }
}
