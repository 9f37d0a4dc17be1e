using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT2xxx;

/// <summary>MT2001: restores what shipped, or declares the change as a late correction.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ShippedChangeFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(ShippedChange.Id);
}
