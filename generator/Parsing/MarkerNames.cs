using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>Determines, by names alone, which attributes may declare something: those with the name of a marker attribute, or with an alias for one.</summary>
internal static class MarkerNames
{
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Markers =
        new(["ReleaseTrain", "MachineCatalog", "MachineType", "MachineProperty"], StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<SyntaxTree, string[]> OfTrees = new();
    private static readonly ConditionalWeakTable<Compilation, string[]> OfCompilations = new();

    /// <summary>Returns the aliases for marker attributes that <c>global using</c> directives give to all files of a compilation. Nearly always there are none.</summary>
    public static IReadOnlyList<string> GlobalAliases(Compilation compilation, CancellationToken cancellation) =>
        OfCompilations.GetValue(compilation, known => [.. known.SyntaxTrees.SelectMany(tree => OfTree(tree, cancellation))]);

    /// <summary>Determines whether an attribute may be a marker, by its name or by an alias that it has in its own file.</summary>
    public static bool IsMarker(AttributeSyntax attribute) => Simple(attribute.Name) is { } text && (HasMarkerName(text) || IsAliasOfFile(attribute, text));

    /// <summary>Determines whether the name of an attribute is one of some aliases.</summary>
    public static bool IsAlias(AttributeSyntax attribute, IReadOnlyList<string> aliases) => 
        aliases.Count > 0 && Simple(attribute.Name) is { } text && aliases.Any(alias => Means(text, alias));

    private static IReadOnlyList<string> OfTree(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!OfTrees.TryGetValue(tree, out var known))
        {
            var root = tree.GetRoot(cancellation);
            known = OfTrees.GetValue(tree, _ => root is CompilationUnitSyntax unit
                ? [.. unit.Usings.Where(u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(AliasOf).OfType<string>()]
                : []);
        }

        return known;
    }

    // An alias never refers to another alias, so the last name of what it refers to is that of the class.
    private static string? AliasOf(UsingDirectiveSyntax directive) =>
        directive is { Alias.Name.Identifier.ValueText: var alias, NamespaceOrType: NameSyntax name } && Simple(name) is { } target && HasMarkerName(target) ? alias : null;

    private static bool HasMarkerName(string text) => Markers.Contains(text)
        || (text.EndsWith(Suffix, StringComparison.Ordinal) && Markers.Contains(text.Substring(0, text.Length - Suffix.Length)));

    private static bool IsAliasOfFile(SyntaxNode attribute, string text)
    {
        for (SyntaxNode? at = attribute; at is not null; at = at.Parent)
        {
            var usings = at switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            if (usings.Any(u => AliasOf(u) is { } alias && Means(text, alias)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Means(string text, string alias) => alias == text || alias == text + Suffix;

    private static string? Simple(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
