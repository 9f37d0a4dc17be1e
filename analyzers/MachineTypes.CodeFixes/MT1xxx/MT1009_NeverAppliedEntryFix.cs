using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1009: removes the entry.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NeverAppliedEntryFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(NeverAppliedEntry.Id);
}
