using System.Collections.Immutable;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MachineTypes.CodeFixes.MT1xxx;

/// <summary>MT1014: makes the type partial that prevents generation.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnusableDeclarationFix : DefinitionFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnusableDeclaration.Id);
}
