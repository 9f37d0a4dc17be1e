using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1017: moves the entry to the table of the newest released release.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WrongTableFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(WrongTable.Id);
}
