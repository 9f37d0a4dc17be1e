using System.Collections.Immutable;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT2xxx;

/// <summary>MT2002: names the first release that may remove it, or takes the removal away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EarlyRemovalFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(EarlyRemoval.Id);
}
