using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Testing;

/// <summary>
/// What may happen to a project between two runs of a generator. As in an editor, a file that is not edited keeps its syntax tree.
/// </summary>
public static class Edits
{
    /// <summary>Nothing, in a compilation object of its own.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation Clone(CSharpCompilation compilation) => compilation.Clone();

    /// <summary>Nothing, but every file is parsed anew, as when a project is loaded again.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation Reparse(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => Parse(tree, tree.GetText())));

    /// <summary>The files in the opposite order.</summary>
    /// <param name="compilation">The compilation before.</param>
    /// <returns>The compilation after.</returns>
    public static CSharpCompilation ReorderFiles(CSharpCompilation compilation) =>
        compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());

    /// <summary>The types of each file, and of each namespace in it, in the opposite order. Attributes keep theirs.</summary>
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

    /// <summary>A text is put in the place of another.</summary>
    /// <param name="path">The file.</param>
    /// <param name="from">The text to replace, which must stand in the file once.</param>
    /// <param name="to">The text to put there.</param>
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

    /// <summary>A comment and a blank line are put at the head of a file, so that all else in it moves.</summary>
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
