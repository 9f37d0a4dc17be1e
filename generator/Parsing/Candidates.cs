using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>Finds the types that declare something, by the names of their attributes alone.</summary>
public static class Candidates
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Markers =
        new(["ReleaseTrain", "MachineCatalog", "MachineType", "MachineProperty"], StringComparer.Ordinal);

    // What a candidate declared under a surface; it goes with the node, and holds values alone.
    private static readonly ConditionalWeakTable<SyntaxNode, Remembered> Known = new();

    /// <summary>Whether a node is a part of a type that carries one of the attributes that declare something, as far as names tell.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
        && node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } type
        && type.AttributeLists.Any(list => list.Attributes.Any(attribute => IsMarker(attribute.Name)));

    /// <summary>What the type of a candidate declares. A type of several parts is read once, for the first.</summary>
    public static TypeReading? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        var compilation = context.SemanticModel.Compilation;
        var surface = Surface.Of(compilation, cancellation);
        if (Known.TryGetValue(context.Node, out var known) && known.Surface == surface)
        {
            return known.Reading;
        }

        var reading = Read(context.Node, context.SemanticModel, cancellation);
        Known.Remove(context.Node);
        Known.GetValue(context.Node, _ => new(surface, reading));
        return reading;
    }

    private static TypeReading? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(node, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var first = type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).FirstOrDefault(IsCandidate);
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

    // What an alias of the file stands for is found out by binding.
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

    private sealed record Remembered(Surface Surface, TypeReading? Reading);
}
