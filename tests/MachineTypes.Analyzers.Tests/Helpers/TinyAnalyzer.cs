using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Analyzers.Tests.Helpers;

/// <summary>Wants class names to end in an exclamation that C# can spell, so that the helpers have something to test.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TinyAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = new("TT0001", "Name it louder", "'{0}' should be '{0}Ha'", "Tiny", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Class } type && !type.Name.EndsWith("Ha", StringComparison.Ordinal))
            context.ReportDiagnostic(Diagnostic.Create(Rule, type.Locations[0], type.Name));
    }
}

/// <summary>Adds the exclamation.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TinyFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [TinyAnalyzer.Rule.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        var type = root!.FindToken(context.Span.Start).Parent!.FirstAncestorOrSelf<ClassDeclarationSyntax>()!;
        context.RegisterCodeFix(
            CodeAction.Create(
                "Name it louder",
                async cancellation => context.Document.WithText((await context.Document.GetTextAsync(cancellation)).WithChanges(new TextChange(new(type.Identifier.Span.End, 0), "Ha"))),
                equivalenceKey: "Ha"),
            context.Diagnostics);
    }
}
