using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>A rule on texts that are used as names of machine types.</summary>
public abstract class NameAnalyzer : UsageAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, UsageModel model)
    {
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var use in NameUse.Of(operation.Operation, operation.ContainingSymbol, model))
                {
                    Report(operation, use);
                }
            },
            NameUse.Kinds);
        if (LooksAtMembers)
        {
            context.RegisterOperationAction(operation => ReportMember(operation, model), OperationKind.PropertyReference);
        }
    }

    private protected abstract void Report(OperationAnalysisContext context, NameUse use);

    /// <summary>Whether the rule speaks of generated members too.</summary>
    private protected virtual bool LooksAtMembers => false;

    private protected virtual void ReportMember(OperationAnalysisContext context, UsageModel model)
    {
    }
}

/// <summary>A rule on machine types that the release which the project targets does not offer as it should.</summary>
public abstract class TargetAnalyzer : NameAnalyzer
{
    private protected sealed override void Report(OperationAnalysisContext context, NameUse use)
    {
        // An alias means another machine type in each release, and a comparison chooses none.
        if (!use.IsComparison && use.Catalog.Facts.At(use.Catalog.Facts.Find(use.Text)) is { } machine && machine.Name == use.Text)
        {
            Report(context, use.Expression, use.Catalog, machine);
        }
    }

    private protected sealed override bool LooksAtMembers => true;

    private protected sealed override void ReportMember(OperationAnalysisContext context, UsageModel model)
    {
        if (MemberUse.Of((IPropertyReferenceOperation)context.Operation, model) is var (catalog, machine))
        {
            Report(context, context.Operation, catalog, machine);
        }
    }

    private protected abstract void Report(MachineLife life, ManifestMachine machine, Action<object?[]> report);

    private void Report(OperationAnalysisContext context, IOperation place, CatalogType catalog, ManifestMachine machine)
    {
        var target = TargetRelease.PlaceOn(catalog.Facts.Manifest, UsageModel.Targets(context.Options.AnalyzerConfigOptionsProvider, place.Syntax.SyntaxTree));
        if (target >= 0)
        {
            Report(new(catalog.Facts.Manifest, target), machine, facts => context.ReportDiagnostic(Diagnostic.Create(Rule, place.Syntax.GetLocation(), facts)));
        }
    }
}
