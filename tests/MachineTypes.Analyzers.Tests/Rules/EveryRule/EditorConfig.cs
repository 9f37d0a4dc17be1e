using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>An <c>.editorconfig</c> above a project's files, read as the compiler reads it, and the project's additional files.</summary>
/// <param name="settings">The lines for C# files.</param>
/// <param name="additional">The additional files.</param>
internal sealed class EditorConfig(string settings, IEnumerable<SourceFile>? additional = null)
{
    private readonly AnalyzerConfigSet _set = Parse(settings);

    /// <summary>The compilation with the severities that are set.</summary>
    public Compilation Over(Compilation compilation) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(_set)));

    /// <summary>The settings, as analyzers see them.</summary>
    public AnalyzerOptions Options { get; } = new([.. (additional ?? []).Select(file => new AdditionalFile(file))], new Settings(Parse(settings)));

    private static AnalyzerConfigSet Parse(string settings) =>
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[*.cs]\n{settings}\n", "/.editorconfig")));

    private sealed class AdditionalFile(SourceFile file) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(file.Text, Encoding.UTF8);

        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private static AnalyzerConfigOptionsResult For(AnalyzerConfigSet set, SyntaxTree tree) => set.GetOptionsForSourcePath($"/{Path.GetFileName(tree.FilePath)}");

    private sealed class Severities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            For(set, tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }

    private sealed class Settings(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(For(set, tree).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
