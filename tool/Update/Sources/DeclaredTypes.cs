using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Update.Sources;

/// <summary>A class that declares machine types, or a scope.</summary>
internal sealed class DeclaredClass
{
    /// <summary>Reads a class.</summary>
    /// <param name="symbol">The class.</param>
    public DeclaredClass(INamedTypeSymbol symbol)
    {
        Symbol = symbol;
        Attributes = DeclaredAttribute.Of(symbol);
    }

    /// <summary>Gets the class.</summary>
    public INamedTypeSymbol Symbol { get; }

    /// <summary>Gets its attributes.</summary>
    public IReadOnlyList<DeclaredAttribute> Attributes { get; }

    /// <summary>Gets the classes that it derives from and itself, the base first.</summary>
    public IReadOnlyList<DeclaredClass> Chain { get; private set; } = [];

    /// <summary>Gets the attributes that declare machine types.</summary>
    public IEnumerable<DeclaredAttribute> Spans => Attributes.Where(attribute => attribute.Is("MachineType"));

    /// <summary>Returns the attributes that declare machine types of a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    public IEnumerable<DeclaredAttribute> SpansOf(CompiledCatalog catalog) => Spans.Where(span => SymbolEqualityComparer.Default.Equals(span.Class.TypeArguments[0], catalog.Symbol));

    /// <summary>Links the class with those that it derives from.</summary>
    /// <param name="classes">All classes.</param>
    internal void Link(IReadOnlyDictionary<INamedTypeSymbol, DeclaredClass> classes)
    {
        var chain = new List<DeclaredClass>();
        for (var type = Symbol; type is not null; type = type.BaseType)
        {
            if (classes.TryGetValue(type, out var declared))
                chain.Insert(0, declared);
        }

        Chain = chain;
    }
}

/// <summary>The types of definitions: families, scopes, properties and trains.</summary>
internal sealed class DeclaredTypes
{
    /// <summary>Reads the types of a compilation.</summary>
    /// <param name="sources">The compiled definitions.</param>
    public DeclaredTypes(CompiledSources sources)
    {
        var types = Types(sources.Compilation.Assembly.GlobalNamespace).ToList();
        var classes = types.Where(type => type.TypeKind == TypeKind.Class).ToDictionary(type => type, type => new DeclaredClass(type), (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);
        foreach (var declared in classes.Values)
            declared.Link(classes);

        Catalogs = sources.Catalogs;
        Families = [.. classes.Values.Where(declared => declared.Spans.Any())];
        Properties = (from type in classes.Values
                      let property = type.Attributes.FirstOrDefault(attribute => attribute.Is("MachineProperty"))
                      where property?.At(0) is not null
                      group type by property.At(0)!).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        Classes = classes;
        Texts = Catalogs.ToDictionary(catalog => catalog, catalog => (IReadOnlyDictionary<string, string>)DeclaredAttribute.Of(catalog.Symbol)
            .Where(attribute => attribute.Is("CatalogText"))
            .GroupBy(attribute => attribute.At(0) ?? "", attribute => attribute.At(1) ?? "", StringComparer.Ordinal)
            .ToDictionary(text => text.Key, text => text.First(), StringComparer.Ordinal));
        HasOtherTrains = types.SelectMany(type => type.GetAttributes())
            .Select(attribute => attribute.AttributeClass)
            .Where(type => type is { Name: "MachineCatalogAttribute", TypeArguments.Length: 1 })
            .Distinct<INamedTypeSymbol?>(SymbolEqualityComparer.Default)
            .Skip(1)
            .Any();
        Train = Catalogs[0].Symbol.GetAttributes().Select(attribute => attribute.AttributeClass).First(type => type is { Name: "MachineCatalogAttribute", TypeArguments.Length: 1 })!.TypeArguments[0] as INamedTypeSymbol;
    }

    /// <summary>Gets the catalogues.</summary>
    public IReadOnlyList<CompiledCatalog> Catalogs { get; }

    /// <summary>Gets all classes.</summary>
    public IReadOnlyDictionary<INamedTypeSymbol, DeclaredClass> Classes { get; }

    /// <summary>Gets the classes that declare machine types, in the order of the source.</summary>
    public IReadOnlyList<DeclaredClass> Families { get; }

    /// <summary>Gets the classes of properties, by the name under which a reply has them.</summary>
    public IReadOnlyDictionary<string, DeclaredClass> Properties { get; }

    /// <summary>Gets the texts that replace placeholders in values, by catalogue and name.</summary>
    public IReadOnlyDictionary<CompiledCatalog, IReadOnlyDictionary<string, string>> Texts { get; }

    /// <summary>Gets the train; null if it is declared elsewhere.</summary>
    public INamedTypeSymbol? Train { get; }

    /// <summary>Gets whether there are catalogues of other trains.</summary>
    public bool HasOtherTrains { get; }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().SelectMany(WithNested).Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}
