using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

// See docs/decisions/0013-discovery-by-attribute-name.md.
/// <summary>Selects the types that may declare something, by the names of their attributes alone.</summary>
public static class CandidateFilter
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Markers =
        new(["ReleaseTrain", "MachineCatalog", "MachineType", "MachineProperty"], StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<SyntaxTree, SyntaxNode[]> OfTrees = new();

    // The analyzers use what the generator has read, but never the reverse: their compilation already contains the generated files.
    private static readonly CandidateCache OfGenerator = new();
    private static readonly CandidateCache OfAnalyzers = new();

    /// <summary>Determines whether a node is part of a type with a declaring attribute, judging by attribute names.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
        && node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type
        && type.AttributeLists.Any(list => list.Attributes.Any(attribute => IsMarker(attribute.Name)));

    /// <summary>Returns the candidates of a compilation, in the order of its files. The candidates of each file are cached.</summary>
    public static IEnumerable<SyntaxNode> All(Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!OfTrees.TryGetValue(tree, out var candidates))
            {
                var found = tree.GetRoot(cancellation).DescendantNodes(HasTypes).Where(IsCandidate).ToArray();
                candidates = OfTrees.GetValue(tree, _ => found);
            }

            foreach (var candidate in candidates)
            {
                yield return candidate;
            }
        }
    }

    /// <summary>What the type of a candidate declares, as the generator sees it. A type of several parts is read once, for the first.</summary>
    public static TypeReading? Read(GeneratorSyntaxContext context, CancellationToken cancellation) => OfGenerator.GetOrRead(
        context.Node, DeclarationFingerprint.Of(context.SemanticModel.Compilation, cancellation), () => Read(context.Node, context.SemanticModel, cancellation));

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

    private static bool HasTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static TypeReading? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(node, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var first = TypeParts.Of(type).Select(part => part.GetSyntax(cancellation)).FirstOrDefault(IsCandidate);
        return first == node ? TypeReading.Read(type, model.Compilation, cancellation) : null;
    }

    private static bool IsMarker(NameSyntax name)
    {
        var simple = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => name as SimpleNameSyntax,
        };
        if (simple is null)
        {
            return false;
        }

        var text = simple.Identifier.ValueText;
        return Markers.Contains(text)
            || (text.EndsWith(Suffix, StringComparison.Ordinal) && Markers.Contains(text.Substring(0, text.Length - Suffix.Length)))
            || IsAlias(name, text);
    }

    // An alias of the file is resolved by binding.
    private static bool IsAlias(NameSyntax name, string text)
    {
        for (SyntaxNode? at = name; at is not null; at = at.Parent)
        {
            var usings = at switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            if (usings.Any(u => u.Alias?.Name.Identifier.ValueText is { } alias && (alias == text || alias == text + Suffix)))
            {
                return true;
            }
        }

        return false;
    }
}
