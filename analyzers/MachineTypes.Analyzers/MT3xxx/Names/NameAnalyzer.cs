using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>The base class of rules about constant strings that are used as names of machine types.</summary>
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
        if (ReportsMembers)
        {
            context.RegisterOperationAction(operation => ReportMember(operation, model), OperationKind.PropertyReference);
        }
    }

    private protected abstract void Report(OperationAnalysisContext context, NameUse use);

    /// <summary>Gets whether the rule also reports on uses of generated members.</summary>
    private protected virtual bool ReportsMembers => false;

    private protected virtual void ReportMember(OperationAnalysisContext context, UsageModel model)
    {
    }
}

/// <summary>The base class of rules about machine types that are deprecated or missing in the release that the project targets.</summary>
public abstract class TargetAnalyzer : NameAnalyzer
{
    private protected sealed override void Report(OperationAnalysisContext context, NameUse use)
    {
        // Which machine type an alias refers to depends on the release, and a comparison does not choose one.
        if (!use.IsComparison && use.Catalog.Facts.At(use.Catalog.Facts.Find(use.Name)) is { } machine && machine.Name == use.Name)
        {
            Report(context, use.Expression, use.Catalog, machine);
        }
    }

    private protected sealed override bool ReportsMembers => true;

    private protected sealed override void ReportMember(OperationAnalysisContext context, UsageModel model)
    {
        if (MemberUse.Of((IPropertyReferenceOperation)context.Operation, model) is var (catalog, machine))
        {
            Report(context, context.Operation, catalog, machine);
        }
    }

    private protected abstract void Report(MachineLife life, ManifestMachine machine, Action<object?[]> report);

    private void Report(OperationAnalysisContext context, IOperation operation, CatalogType catalog, ManifestMachine machine)
    {
        var target = TargetRelease.IndexOn(catalog.Facts.Manifest, UsageModel.Targets(context.Options.AnalyzerConfigOptionsProvider, operation.Syntax.SyntaxTree));
        if (target >= 0)
        {
            Report(new(catalog.Facts.Manifest, target), machine, facts => context.ReportDiagnostic(RuleDiagnostic.Create(Rule, operation.Syntax.GetLocation(), facts)));
        }
    }
}
