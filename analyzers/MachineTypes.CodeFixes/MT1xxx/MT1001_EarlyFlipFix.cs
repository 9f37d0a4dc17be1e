using System.Collections.Immutable;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1001: moves the flip to the earliest machine type that may flip, or takes the step away where the train has no such release yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EarlyFlipFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(EarlyFlip.Id);
}
