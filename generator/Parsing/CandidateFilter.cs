using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0013-discovery-by-attribute-name.md.
/// <summary>Selects the types that may declare something, by the names of their attributes alone.</summary>
public static class CandidateFilter
{
    private static readonly ConditionalWeakTable<SyntaxTree, Candidates> OfTrees = new();

    // The analyzers use what the generator has read, but never the reverse: their compilation already contains the generated files.
    private static readonly CandidateCache OfGenerator = new();
    private static readonly CandidateCache OfAnalyzers = new();

    /// <summary>Determines whether a node is part of a type with attributes, which is a candidate by their names or may be one by an alias in another file.</summary>
    public static bool MayBeCandidate(SyntaxNode node) =>
        node is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax && node is TypeDeclarationSyntax { AttributeLists.Count: > 0 };

    /// <summary>Returns the candidates of a compilation, in the order of its files. The candidates of each file are cached.</summary>
    public static IEnumerable<SyntaxNode> All(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = MarkerNames.GlobalAliases(compilation, cancellation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            // The meaning of global aliases depends on all files, so it is not cached with one.
            var candidates = aliases.Count == 0 ? ByName(tree, cancellation).InOrder : Types(tree, cancellation).Where(node => IsCandidate(node, aliases));
            foreach (var candidate in candidates)
            {
                yield return candidate;
            }
        }
    }

    /// <summary>What the type of a candidate declares, as the generator sees it. A type of several parts is read once, for the first.</summary>
    public static TypeReading? Read(GeneratorSyntaxContext context, CancellationToken cancellation) =>
        ByName(context.Node.SyntaxTree, cancellation).All.Contains(context.Node) || IsCandidate(context.Node, MarkerNames.GlobalAliases(context.SemanticModel.Compilation, cancellation))
            ? OfGenerator.GetOrRead(context.Node, DeclarationFingerprint.Of(context.SemanticModel.Compilation, cancellation), () => Read(context.Node, context.SemanticModel, cancellation))
            : null;

    /// <summary>What all types of a compilation declare, as the analyzers see it.</summary>
    public static IEnumerable<TypeReading> ReadAll(Compilation compilation, CancellationToken cancellation)
    {
        DeclarationFingerprint surface = DeclarationFingerprint.Of(compilation, cancellation);
        return All(compilation, cancellation)
            .Select(node => OfGenerator.TryGet(node, surface, out var reading)
                ? reading
                : OfAnalyzers.GetOrRead(node, surface, () => Read(node, compilation.GetSemanticModel(node.SyntaxTree), cancellation)))
            .OfType<TypeReading>();
    }

    // A file is searched once, regardless of edits to other files.
    private static Candidates ByName(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!OfTrees.TryGetValue(tree, out var known))
        {
            SyntaxNode[] found = [.. Types(tree, cancellation).Where(node => IsCandidate(node, []))];
            known = OfTrees.GetValue(tree, _ => new(found, [.. found]));
        }

        return known;
    }

    private static IEnumerable<SyntaxNode> Types(SyntaxTree tree, CancellationToken cancellation) => tree.GetRoot(cancellation).DescendantNodes(HasTypes).Where(MayBeCandidate);

    private static bool HasTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static TypeReading? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(node, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var aliases = MarkerNames.GlobalAliases(model.Compilation, cancellation);
        var first = TypeParts.Of(type).Select(part => part.GetSyntax(cancellation)).FirstOrDefault(part => MayBeCandidate(part) && IsCandidate(part, aliases));
        return first == node ? TypeReading.Read(type, model.Compilation, cancellation) : null;
    }

    private static bool IsCandidate(SyntaxNode type, IReadOnlyList<string> aliases) => ((TypeDeclarationSyntax)type).AttributeLists.Any(
        list => list.Attributes.Any(attribute => MarkerNames.IsMarker(attribute) || MarkerNames.IsAlias(attribute, aliases)));

    // The candidates of a file by the names in that file.
    private sealed record Candidates(IReadOnlyList<SyntaxNode> InOrder, HashSet<SyntaxNode> All);
}
