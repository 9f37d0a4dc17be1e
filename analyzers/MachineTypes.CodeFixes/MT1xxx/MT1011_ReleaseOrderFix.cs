using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1011: removes a repeated release, or moves a release to the position that its version determines.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ReleaseOrderFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(ReleaseOrder.Id);
}
