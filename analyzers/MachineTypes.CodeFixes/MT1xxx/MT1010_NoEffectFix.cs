using System.Collections.Immutable;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1010: takes the entry or step away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NoEffectFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(NoEffect.Id);
}
