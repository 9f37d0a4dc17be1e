using System.Collections.Immutable;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// A rule on definitions. It speaks at each type as the type is looked at, so that its diagnostics appear while typing, and stays silent in projects that do not reference the
/// runtime.
/// </summary>
public abstract class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    protected abstract DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName($"{KnownNames.Namespace}.{KnownNames.ReleaseTrain}").IsEmpty)
            {
                return;
            }

            var model = CompilationModel.Of(start.Compilation, BaselineFiles.Of(start.Options.AdditionalFiles, start.CancellationToken));
            start.RegisterSymbolAction(symbol => Report(symbol, model), SymbolKind.NamedType);
        });
    }

    private void Report(SymbolAnalysisContext context, CompilationModel model)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
        {
            return;
        }

        foreach (var finding in model.Findings(Rule.Id, type, context.CancellationToken))
        {
            if (Places.Find(type, finding.Anchor, finding.Argument, context.CancellationToken) is not { } place)
            {
                continue;
            }

            var others = new[] { finding.Fix?.Other, finding.Other }
                .OfType<Anchor>()
                .Select(other => model.Place(other, context.CancellationToken))
                .Concat(finding.Recorded.Select(model.Place))
                .OfType<Location>();
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                place,
                others,
                FixProperties.Of(finding),
                [.. finding.MessageArguments]));
        }
    }
}
