using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1012: adds the step for the release in development.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OverdueFlipFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(OverdueFlip.Id);
}
