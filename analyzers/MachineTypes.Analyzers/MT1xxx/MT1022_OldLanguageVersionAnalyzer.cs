using MachineTypes.Analyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT1xxx;

/// <summary>MT1022: the project's C# version is too old for the code that its declarations need.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
[NoCodeFix("The language version is set in the project file, or in a file that it imports, and the author chooses which version to move to.")]
public sealed class OldLanguageVersionAnalyzer : DefinitionAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        Model.Rules.OldLanguageVersion.Id,
        "Language version is too old for generated code",
        "C# {0} cannot compile the code that is generated for '{1}', so none is generated; set <LangVersion>12</LangVersion> or later in the project file (C# {2} is the minimum)",
        Categories.Definitions,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Release trains and catalogues are declared with generic attributes, and their generated code uses later features, so the project that declares them needs C# 11. A project that only uses a catalogue needs no particular version.",
        helpLinkUri: HelpLinks.For(Model.Rules.OldLanguageVersion.Id));

    /// <inheritdoc/>
    protected override DiagnosticDescriptor Rule => Descriptor;
}
