using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Analyzers.Tests.Robustness;

/// <summary>Definitions in as many files as possible: one for each type, and for each attribute list of a class that can have several parts.</summary>
internal static class ScatteredFiles
{
    /// <summary>Splits a file. Attribute lists are spread over parts in turns, so that entries of one release are in several files.</summary>
    public static IReadOnlyList<SourceFile> Of(string source, int parts)
    {
        var root = (CompilationUnitSyntax)GeneratorHost.Default.Parse(new("/Whole.cs", source)).GetRoot();
        var files = new List<SourceFile>();
        Add(files, root.Members, root.Usings.ToFullString() + root.AttributeLists.ToFullString(), "", parts);
        return files;
    }

    private static void Add(List<SourceFile> files, SyntaxList<MemberDeclarationSyntax> members, string before, string after, int parts)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case FileScopedNamespaceDeclarationSyntax file:
                    Add(files, file.Members, $"{before}\nnamespace {file.Name};\n{file.Usings}\n", after, parts);
                    break;
                case NamespaceDeclarationSyntax block:
                    Add(files, block.Members, $"{before}\nnamespace {block.Name}\n{{\n{block.Usings}\n", "\n}" + after, parts);
                    break;
                case ClassDeclarationSyntax { TypeParameterList: null, AttributeLists.Count: > 1 } type when IsEmpty(type):
                    files.AddRange(Parts(type, parts).Select((part, i) => new SourceFile($"/Scattered/{files.Count + i:D3}.cs", before + part + after)).ToList());
                    break;
                default:
                    files.Add(new($"/Scattered/{files.Count:D3}.cs", before + member.ToFullString() + after));
                    break;
            }
        }
    }

    private static bool IsEmpty(ClassDeclarationSyntax type) => type.Members.Count == 0 && !type.Modifiers.Any(SyntaxKind.FileKeyword);

    private static IEnumerable<string> Parts(ClassDeclarationSyntax type, int parts)
    {
        var modifiers = string.Join(' ', type.Modifiers.Where(m => !m.IsKind(SyntaxKind.PartialKeyword)).Select(m => m.Text));
        for (var part = 0; part < Math.Min(parts, type.AttributeLists.Count); part++)
        {
            var lists = string.Join('\n', type.AttributeLists.Where((_, i) => i % parts == part).Select(list => list.ToString()));
            yield return part == 0
                ? $"{lists}\n{modifiers} partial class {type.Identifier}{type.ParameterList}{type.BaseList} {{ }}\n"
                : $"{lists}\npartial class {type.Identifier} {{ }}\n";
        }
    }
}
