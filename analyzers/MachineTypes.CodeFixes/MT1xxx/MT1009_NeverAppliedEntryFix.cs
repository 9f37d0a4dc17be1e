using System.Collections.Immutable;
using MachineTypes.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes;

/// <summary>MT1009: takes the entry away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NeverAppliedEntryFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(NeverAppliedEntry.Id);
}
