using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1001: moves the flip to the first release allowed to make it, or removes the step if the train does not have that release yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EarlyFlipFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(EarlyFlip.Id);
}
