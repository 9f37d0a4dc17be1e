using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>
/// The source on which one rule speaks, from the rule's test class: <c>public static string Sample</c>. <c>SampleConfig</c> may add settings of an <c>.editorconfig</c>,
/// <c>SampleBaseline</c> the files of a baseline, <c>SampleLanguage</c> the C# version to compile it with, and <c>AlsoSpeaks</c> the ids of rules that cannot but speak too.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="Source">The source.</param>
/// <param name="Config">The settings that it needs.</param>
/// <param name="Baseline">The files of its baseline.</param>
/// <param name="Language">The C# version that it is compiled with; null for the newest.</param>
/// <param name="Also">The other rules that speak on it.</param>
internal sealed record RuleSample(string Id, string Source, string Config, IReadOnlyList<SourceFile> Baseline, string? Language, IReadOnlyList<string> Also)
{
    private static readonly ConcurrentDictionary<string, Lazy<RuleSample>> Samples = new(StringComparer.Ordinal);

    // What many tests ask about a sample is found out once: compiling it, and binding what is generated from it, is most of what such a test costs.
    private readonly Lazy<CSharpCompilation> _compilation = new(() => Compile(Source, HostOf(Id, Language)));
    private readonly Lazy<Task<ImmutableArray<Diagnostic>>> _findings = new(() => Rulebook.RunOne(Id, Compile(Source, HostOf(Id, Language)), new EditorConfig(Config, Baseline).Options));

    /// <summary>The ids of the rules that have one, for theories.</summary>
    public static TheoryData<string> Ids => [.. Rulebook.Ids];

    /// <summary>The ids of those whose rule has a code fix.</summary>
    public static TheoryData<string> FixableIds => [.. Rulebook.Ids.Where(id => Rulebook.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)))];

    /// <summary>The samples that there are.</summary>
    public static IEnumerable<RuleSample> All => Rulebook.Ids.Where(id => ClassOf(id)?.GetProperty("Sample") is not null).Select(Of);

    /// <summary>The settings, as analyzers see them.</summary>
    public AnalyzerOptions Options => new EditorConfig(Config, Baseline).Options;

    /// <summary>What the rule reports on the sample.</summary>
    public Task<ImmutableArray<Diagnostic>> Findings => _findings.Value;

    /// <summary>The sample of a rule; fails where its test class has none.</summary>
    public static RuleSample Of(string id) => Samples.GetOrAdd(id, id => new(() => Read(id))).Value;

    private static RuleSample Read(string id)
    {
        var type = ClassOf(id) ?? throw new InvalidOperationException($"{id} has no test class: name it {id}_YourRuleTests.");
        return new(
            id,
            Read<string>(type, "Sample") ?? throw new InvalidOperationException($"{type.Name} has no `public static string Sample`: a source on which {id} speaks, and no other rule."),
            Read<string>(type, "SampleConfig") ?? "",
            Read<SourceFile[]>(type, "SampleBaseline") ?? [],
            Read<string>(type, "SampleLanguage"),
            Read<string[]>(type, "AlsoSpeaks") ?? []);
    }

    /// <summary>The project that the sample is compiled in.</summary>
    public GeneratorHost Host => HostOf(Id, Language);

    /// <summary>The sample with what the generator makes of it.</summary>
    public CSharpCompilation Compile() => _compilation.Value;

    /// <summary>A source in the sample's place, with what the generator makes of it.</summary>
    public static CSharpCompilation Compile(string source, GeneratorHost? host = null) =>
        (host ?? GeneratorHost.Default).Run(new MachineTypeGenerator(), new SourceFile("/Sample.cs", source)).Output;

    /// <summary>What the rule reports on a source in the sample's place.</summary>
    public Task<ImmutableArray<Diagnostic>> Run(string source) => Rulebook.RunOne(Id, Compile(source, Host), Options);

    private static GeneratorHost HostOf(string id, string? language) => language is null ? GeneratorHost.Default
        : LanguageVersionFacts.TryParse(language, out var version) ? GeneratorHost.Default with { LanguageVersion = version }
        : throw new InvalidOperationException($"{id}: '{language}' is not a version of C#.");

    private static Type? ClassOf(string id) => typeof(RuleSample).Assembly.GetTypes().SingleOrDefault(type => type.Name.StartsWith($"{id}_", StringComparison.Ordinal));

    private static T? Read<T>(Type type, string property)
        where T : class => type.GetProperty(property, BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as T;
}
