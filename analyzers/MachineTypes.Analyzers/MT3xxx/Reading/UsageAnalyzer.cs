using System.Collections.Immutable;
using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>The base class of rules about code that uses machine types. It registers nothing in a project that does not reference the runtime.</summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
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
            if (!start.Compilation.GetTypesByMetadataName($"{KnownNames.Namespace}.{KnownNames.ReleaseTrain}").IsEmpty)
            {
                Register(start, UsageModel.Of(start.Compilation));
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, UsageModel model);
}
