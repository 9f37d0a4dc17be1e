using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>Finds the catalogues that code of a compilation can name: its own, and the accessible ones of assemblies that reference the runtime.</summary>
internal static class VisibleCatalogs
{
    public static IEnumerable<CatalogType> Of(Compilation compilation, UsageModel model) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Append(compilation.Assembly)
            .Where(model.MayBeAnnotated)
            .SelectMany(assembly => Structs(assembly.GlobalNamespace))
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .Select(type => model.CatalogOf(type))
            .OfType<CatalogType>()
            .OrderBy(catalog => catalog.Symbol.FullName(), StringComparer.Ordinal);

    /// <summary>All structs of a namespace or type, with those in it.</summary>
    public static IEnumerable<INamedTypeSymbol> Structs(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Struct } type)
            {
                yield return type;
            }

            foreach (var inner in Structs(member))
            {
                yield return inner;
            }
        }
    }
}
