using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT2xxx;

/// <summary>MT2002: sets RemovedIn to the first release that allows the removal, or removes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EarlyRemovalFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(EarlyRemoval.Id);
}
