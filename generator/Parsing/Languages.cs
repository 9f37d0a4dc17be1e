using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0036-old-language-versions.md.
/// <summary>Reads which C# version source is compiled with.</summary>
internal static class Languages
{
    /// <summary>Determines whether a project that contains the file can compile generated code. All files of a project have one language version.</summary>
    public static bool CanCompileGenerated(SyntaxTree tree) => OldLanguageVersion.IsSupported(Of(((CSharpParseOptions)tree.Options).LanguageVersion));

    public static CSharpVersion VersionOf(Compilation compilation) => Of(((CSharpCompilation)compilation).LanguageVersion);

    // The compiler numbers versions 1 to 6, then 700, 703, 800 and so on; "preview" is greater than all of them.
    private static CSharpVersion Of(LanguageVersion version) => (int)version < 100 ? new((int)version) : new((int)version / 100, (int)version % 100);
}
