using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Testing;

/// <summary>
/// Edits to a project between two runs of a generator. As in an editor, a file that is not edited keeps its syntax tree.
/// </summary>
public static class Edits
{
    /// <summary>Changes nothing, but returns a new compilation object.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation Clone(CSharpCompilation compilation) => compilation.Clone();

    /// <summary>Changes nothing, but parses every file again, as when a project is reloaded.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation Reparse(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => Parse(tree, tree.GetText())));

    /// <summary>Reverses the order of the files.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation ReorderFiles(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());

    /// <summary>Reverses the order of the types in each file, and in each of its namespaces. Attributes keep their order.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation ReorderMembers(CSharpCompilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var root = tree.GetCompilationUnitRoot();
            var reordered = root.WithMembers(Reverse(root.Members));
            compilation = compilation.ReplaceSyntaxTree(tree, Parse(tree, SourceText.From(reordered.ToFullString(), tree.Encoding)));
        }

        return compilation;
    }

    /// <summary>Returns an edit that replaces a string in a file with another one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="from">The string to replace, which must appear in the file exactly once.</param>
    /// <param name="to">The replacement.</param>
    /// <returns>The edit.</returns>
    public static Func<CSharpCompilation, CSharpCompilation> Replace(string path, string from, string to) => compilation =>
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var text = tree.GetText();
        var at = text.ToString().IndexOf(from, StringComparison.Ordinal);
        if (at < 0 || text.ToString().IndexOf(from, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"'{from}' does not stand in {path} exactly once, so the edit is not the one that was meant.");

        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, from.Length), to))));
    };

    /// <summary>Returns an edit that adds a comment and a blank line at the start of a file, so that everything else in it moves.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The edit.</returns>
    public static Func<CSharpCompilation, CSharpCompilation> Comment(string path) => compilation =>
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var change = new TextChange(new TextSpan(0, 0), "// A remark.\n\n");
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(change)));
    };

    private static SyntaxTree Parse(SyntaxTree tree, SourceText text) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath);

    private static SyntaxList<MemberDeclarationSyntax> Reverse(SyntaxList<MemberDeclarationSyntax> members) =>
        SyntaxFactory.List(members.Reverse().Select(member => member switch
        {
            NamespaceDeclarationSyntax block => block.WithMembers(Reverse(block.Members)),
            FileScopedNamespaceDeclarationSyntax file => file.WithMembers(Reverse(file.Members)),
            _ => member,
        }));
}
