using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads families of machine types, with the scopes that they derive from.</summary>
public static class FamilyReader
{
    /// <summary>The families that a class declares: one for each catalogue that it serves.</summary>
    public static EquatableArray<FamilyDefinition> Read(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var attributes = TypeAttributes.Read(type, compilation, cancellation);
        var families = attributes.Where(a => a.Is(KnownNames.MachineType)).ToList();
        if (families.Count == 0 || type.Name.Length == 0)
        {
            return EquatableArray<FamilyDefinition>.Empty;
        }

        var properties = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var scopes = Chain(type)
            .Select(scope => ScopeReader.Read(scope, compilation, properties, cancellation))
            .ToEquatableArray();
        var definitions = properties
            .Select(property => PropertyReader.Read(property, compilation, cancellation))
            .OfType<PropertyDefinition>()
            .Where(property => property.CanBeReported)
            .OrderBy(property => property.Type, StringComparer.Ordinal)
            .ToEquatableArray();

        var aliases = attributes.Where(a => a.Is(KnownNames.MachineAlias)).ToList();
        var bases = attributes
            .Where(a => a.Is(KnownNames.BasedOn))
            .Select(a => ReadBase(a, type, compilation, cancellation))
            .OfType<BaseDefinition>()
            .ToEquatableArray();
        return families
            .Select(family => Read(family, aliases, bases, type, scopes, definitions, compilation, cancellation))
            .OfType<FamilyDefinition>()
            .ToEquatableArray();
    }

    private static FamilyDefinition? Read(
        AttributeReading family,
        List<AttributeReading> aliases,
        EquatableArray<BaseDefinition> bases,
        INamedTypeSymbol type,
        EquatableArray<ScopeDefinition> scopes,
        EquatableArray<PropertyDefinition> properties,
        Compilation compilation,
        CancellationToken cancellation)
    {
        if (family.Class.TypeArguments[0] is not INamedTypeSymbol { TypeKind: not TypeKind.Error } catalog
            || family.Positional(0, "name") is not { IsKnown: true, IsWritten: true } given)
        {
            return null;
        }

        // A null name is reported like an empty one.
        var name = given.String ?? "";
        return new(
            catalog.FullName(),
            type.FullName(),
            type.Name,
            name,
            family.Named("From").String,
            family.Named("Until").String,
            family.Named("Extra").Strings.ToEquatableArray(),
            family.Named("Alias").String,
            family.Named("Unversioned").IsTrue,
            family.Named("DeprecatedIn").String,
            family.Named("RemovedIn").String,
            family.Named("Reason").String,
            scopes,
            properties,
            type.IsGenericType ? FamilyObstacle.Generic
                : !TypeAttributes.Read(catalog, compilation, cancellation).Any(attribute => attribute.Is(KnownNames.MachineCatalog)) ? FamilyObstacle.NoCatalog
                : !SymbolEqualityComparer.Default.Equals(catalog.ContainingAssembly, type.ContainingAssembly) ? FamilyObstacle.ForeignCatalog
                : FamilyObstacle.None,
            family.Anchor,
            family.Named("AddedIn").String,
            aliases.Where(alias => SymbolEqualityComparer.Default.Equals(alias.Class.TypeArguments[0], catalog))
                .Select(ReadAlias)
                .OfType<AliasDefinition>()
                .ToEquatableArray(),
            IsExemptFromAge: family.Named("AgeRule").Value is false,
            TablesKnownFrom: family.Named("TablesKnownFrom").String,
            HasUnknownTables: family.Named("TablesKnown").Value is false,
            Idle: IdleReader.OfFamily(family).ToEquatableArray(),
            Bases: bases,
            Versions: family.Named("Versions").Strings.ToEquatableArray());
    }

    private static AliasDefinition? ReadAlias(AttributeReading alias) =>
        alias.Positional(0, "alias").String is { } name && alias.Named("For") is { IsKnown: true } meant && ScopeReader.CorrectionOf(alias) is { } correction
            ? new(name, meant.String, correction, alias.Anchor)
            : null;

    private static BaseDefinition? ReadBase(AttributeReading attribute, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        attribute.Positional(0, "name").String is { } name
        && attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Struct } catalog
        && TypeAttributes.Read(catalog, compilation, cancellation).FirstOrDefault(a => a.Is(KnownNames.MachineCatalog))?.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Struct } train
        && catalog.CanBeUsedIn(type, compilation, cancellation)
        && train.CanBeUsedIn(type, compilation, cancellation)
        && attribute.Named("For") is { IsKnown: true } version
        && attribute.Named("With") is { IsKnown: true } entries
        && ScopeReader.CorrectionOf(attribute) is { } correction
            ? new(catalog.FullName(), train.FullName(), name, version.String, entries.Strings.ToEquatableArray(), attribute.Anchor, correction)
            : null;

    // The class and its bases, the base first, which is the order in which their entries are applied.
    private static Stack<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class }; at = at.BaseType)
        {
            chain.Push(at.OriginalDefinition);
        }

        return chain;
    }
}
