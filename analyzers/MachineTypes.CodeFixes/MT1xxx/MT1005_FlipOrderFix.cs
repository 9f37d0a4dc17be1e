using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1005: moves a step to its correct position, or removes one that is redundant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FlipOrderFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(FlipOrder.Id);
}
