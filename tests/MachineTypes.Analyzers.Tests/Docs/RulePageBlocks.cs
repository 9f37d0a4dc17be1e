using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MachineTypes.Analyzers.Tests.Helpers;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Analyzers.Tests.Docs;

/// <summary>
/// The C# of a rule's page, and the project that it is compiled in: that of <c>docs/rules/README.md</c>, without the types that the block declares itself. Statements are in a
/// method. The baseline is that of the block after <c>&lt;!-- recorded --&gt;</c>, and the target is the one that the page sets.
/// </summary>
internal sealed partial class RulePageBlocks
{
    private static readonly string Folder = Repository.PathOf("docs", "rules");

    // Definitions, and what code uses.
    private static readonly ImmutableArray<string> Context = [.. BlocksOf(Read("README.md"))];

    private readonly string _id;
    private readonly Lazy<ImmutableArray<SourceFile>> _baseline;

    private RulePageBlocks(string id, string text)
    {
        _id = id;
        Text = text;
        var sections = text.Split("\n## ");
        HowToFix = [.. BlocksOf(sections.Single(section => section.StartsWith("How to fix it", StringComparison.Ordinal)))];
        Suppressed = [.. BlocksOf(sections.Single(section => section.StartsWith("When and how to suppress it", StringComparison.Ordinal)))];
        _baseline = new(ReadBaseline);
    }

    public string Text { get; }

    public IReadOnlyList<string> HowToFix { get; }

    public IReadOnlyList<string> Suppressed { get; }

    public static RulePageBlocks Of(string id) => new(id, Read($"{id}.md"));

    /// <summary>Compiles a block, and runs all rules on it.</summary>
    public async Task<(IEnumerable<string> Problems, IEnumerable<Diagnostic> Reported)> Run(string block)
    {
        var host = RuleSample.Of(_id).Host;
        var run = host.Run(new MachineTypeGenerator(), [.. Project(block)]);
        var target = Target().Match(Text);
        var config = new EditorConfig(target.Success ? $"machine_types_target = {target.Groups["target"].Value}" : "", _baseline.Value);
        var reported = await Rulebook.Run(run.Output, config.Options);
        return (
            run.Problems.Where(problem => !IsReported(problem)).Select(problem => problem.ToString()),
            reported.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath != "/Context.cs"));
    }

    // What the compiler itself rejects in code that a rule is about is not another problem of the page.
    private bool IsReported(Diagnostic problem) => _id is "MT1014" or "MT1016" && problem.Location.SourceTree?.FilePath == "/Block.cs";

    private IEnumerable<SourceFile> Project(string block)
    {
        if (RuleSample.Of(_id).Language is not null)
        {
            yield return new("/Block.cs", $"using MachineTypes;\n{block}");
            yield break;
        }

        var unit = CSharpSyntaxTree.ParseText(block).GetCompilationUnitRoot();
        var own = unit.Members.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text).ToHashSet(StringComparer.Ordinal);
        var context = CSharpSyntaxTree.ParseText(string.Concat(Context.Take(_id.StartsWith("MT3", StringComparison.Ordinal) ? 2 : 1))).GetCompilationUnitRoot();
        var others = context.Members.OfType<BaseTypeDeclarationSyntax>().Where(type => own.Contains(type.Identifier.Text));
        var code = unit.Members.OfType<GlobalStatementSyntax>().Any()
            ? $"public static class Block\n{{\npublic static void Run(QemuMachine machine, Builder builder)\n{{\n{block}}}\n}}\n"
            : block;
        yield return new("/Block.cs", $"using System;\nusing MachineTypes;\n{code}");
        yield return new("/Context.cs", context.RemoveNodes(others, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString());
    }

    private ImmutableArray<SourceFile> ReadBaseline()
    {
        var recorded = Recorded().Match(Text);
        if (!recorded.Success) return [];

        var declarations = new Declarations(ProjectReading.Of(GeneratorHost.Default.Compile(Project(recorded.Groups["code"].Value)), CancellationToken.None));
        var trains = declarations.AllTrains.ToList();
        var train = trains.Single(train => train.Name == "QEMU");
        var files = BaselinePlan.Of(declarations, train, [], trains, null).Select(file => new SourceFile($"/baseline/{file.Name}", file.Content));
        var (last, line) = (recorded.Groups["last"].Value, recorded.Groups["line"].Value);
        return
        [
            .. files.Where(file => last.Length == 0 || string.CompareOrdinal(file.Path, $"/baseline/qemu-{last}.machinetypes") <= 0)
                .Select(file => line.Length > 0 && file.Path == "/baseline/qemu-4.2.machinetypes" ? file with { Text = file.Text + line + "\n" } : file),
        ];
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n");

    private static IEnumerable<string> BlocksOf(string text) => Block().Matches(text).Select(match => match.Groups["code"].Value);

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"<!-- recorded(?: up to (?<last>[\d.]+))?(?:, with a line in 4\.2: (?<line>.+))? -->\n```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Recorded();

    [GeneratedRegex("<MachineTypesTarget>(?<target>.+)</MachineTypesTarget>")]
    private static partial Regex Target();
}
