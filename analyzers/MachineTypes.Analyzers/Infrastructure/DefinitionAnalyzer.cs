using System.Collections.Immutable;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Infrastructure;

/// <summary>
/// The base class of rules about definitions. It reports type by type, so that diagnostics appear while typing, and registers nothing in a project that
/// does not reference the runtime.
/// </summary>
public abstract class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Gets the rule.</summary>
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
            if (FindingLocations.Find(type, finding.Anchor, finding.Argument, context.CancellationToken) is not { } location)
            {
                continue;
            }

            var others = new[] { finding.Fix?.Other, finding.Other }
                .OfType<Anchor>()
                .Select(other => model.LocationOf(other, context.CancellationToken))
                .Concat(finding.Recorded.Select(model.LocationOf))
                .OfType<Location>();
            context.ReportDiagnostic(RuleDiagnostic.Create(
                Rule,
                location,
                others,
                FixProperties.Of(finding),
                [.. finding.MessageArguments]));
        }
    }
}
