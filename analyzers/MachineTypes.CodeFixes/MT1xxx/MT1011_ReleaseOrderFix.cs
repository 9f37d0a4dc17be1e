using System.Collections.Immutable;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1011: removes a release that is repeated, or moves one to where its number belongs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReleaseOrderFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(ReleaseOrder.Id);
}
