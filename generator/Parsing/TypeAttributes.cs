using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads the attributes of a type, and binds no more of them than it must.</summary>
public static class TypeAttributes
{
    // Scopes are read once for each family below them. The table keeps neither a compilation nor what was read from it alive.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, AttributeReading[]>> Known = new();

    // Binding an attribute's name costs more than everything else that is done for a family.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<(SyntaxNode Container, string Name), INamedTypeSymbol>> SharedClasses = new();

    /// <summary>The attributes of a type of this compilation or of a referenced assembly, in source order.</summary>
    public static IReadOnlyList<AttributeReading> Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var known = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(type, out var attributes))
        {
            // The source of another project of the same solution is available too, but its trees are not part of this compilation.
            attributes = [.. SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
                ? FromSource(type, compilation, cancellation)
                : FromMetadata(type)];
            known.TryAdd(type, attributes);
        }

        return attributes;
    }

    /// <summary>Returns the attribute that an anchor on a type in source refers to; null if the source has changed.</summary>
    public static AttributeSyntax? Find(INamedTypeSymbol type, Anchor anchor, CancellationToken cancellation)
    {
        var parts = TypeParts.Of(type);
        return anchor.Part >= 0
            && anchor.Part < parts.Count
            && parts[anchor.Part].GetSyntax(cancellation) is TypeDeclarationSyntax part
                ? OnType(part).ElementAtOrDefault(anchor.Attribute)
                : null;
    }

    /// <summary>Returns the attributes on a part of a type that apply to the type.</summary>
    public static IEnumerable<AttributeSyntax> OnType(TypeDeclarationSyntax part)
    {
        foreach (var list in part.AttributeLists)
        {
            // Attributes with a target other than "type" are those of a record's members.
            if (list.Target is null || list.Target.Identifier.IsKind(SyntaxKind.TypeKeyword))
            {
                foreach (var attribute in list.Attributes)
                {
                    yield return attribute;
                }
            }
        }
    }

    private static IEnumerable<AttributeReading> FromMetadata(INamedTypeSymbol type)
    {
        // Attributes on classes are kept distinct: rules report each of them, at the families below a scope.
        var (name, number) = (type.FullName(), 0);
        foreach (var data in type.GetAttributes())
        {
            if (data.AttributeClass is { TypeKind: not TypeKind.Error } attributeClass)
            {
                yield return new MetadataAttributeReading(data, attributeClass, new(name, -1, type.TypeKind == TypeKind.Class ? number++ : -1));
            }
        }
    }

    private static IEnumerable<AttributeReading> FromSource(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var name = type.FullName();
        IReadOnlyList<SyntaxReference> parts = TypeParts.Of(type);
        for (var part = 0; part < parts.Count; part++)
        {
            if (parts[part].GetSyntax(cancellation) is not TypeDeclarationSyntax { AttributeLists.Count: > 0 } declaration)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(declaration.SyntaxTree);

            // All attributes of one part see the same usings, so that one name means one class on all of them, and on all types of one namespace in one file.
            var classes = new Dictionary<string, INamedTypeSymbol?>(StringComparer.Ordinal);
            var shared = declaration.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax ? SharedClasses.GetValue(compilation, static _ => new()) : null;
            var number = 0;
            foreach (var attribute in OnType(declaration))
            {
                cancellation.ThrowIfCancellationRequested();
                var text = attribute.Name is IdentifierNameSyntax simple ? simple.Identifier.ValueText : attribute.Name.ToString();
                if (!classes.TryGetValue(text, out var attributeClass))
                {
                    if (shared?.TryGetValue((declaration.Parent!, text), out attributeClass) != true)
                    {
                        attributeClass = AttributeClasses.Find(attribute, model, cancellation);
                        if (attributeClass is not null)
                        {
                            shared?.TryAdd((declaration.Parent!, text), attributeClass);
                        }
                    }

                    classes.Add(text, attributeClass);
                }

                if (attributeClass is not null)
                {
                    yield return new SourceAttributeReading(
                        attribute, attributeClass, new Anchor(name, part, number), model);
                }

                number++;
            }
        }
    }
}
