using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT2xxx;

/// <summary>MT2005: removes a correction that changes nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IdleCorrectionFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(IdleCorrection.Id);
}
