using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1008: removes the repeated entry. Of two contradictory entries, only the author knows which is right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RepeatedEntryFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RepeatedEntry.Id);
}
