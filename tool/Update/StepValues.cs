using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Update;

/// <summary>Reads the steps of a property on a class.</summary>
/// <param name="step">The definitions.</param>
/// <param name="templates">The strings with placeholders.</param>
internal sealed class StepValues(UpdateStep step, Templates templates)
{
    /// <summary>Finds the class whose steps of a property count for a family: the nearest that has any.</summary>
    /// <param name="family">The family.</param>
    /// <param name="property">The property.</param>
    /// <returns>The class, or null if no class of the chain has a step.</returns>
    public static DeclaredClass? Declaring(DeclaredClass family, INamedTypeSymbol property) => family.Chain.LastOrDefault(type => Of(type, property).Any());

    /// <summary>Returns the steps of a property on a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="property">The property.</param>
    public static IEnumerable<DeclaredAttribute> Of(DeclaredClass type, INamedTypeSymbol property) =>
        type.Attributes.Where(attribute => SymbolEqualityComparer.Default.Equals(attribute.Property, property));

    /// <summary>Returns the value that a step declares in a catalogue; null for no value.</summary>
    /// <param name="attribute">The step.</param>
    /// <param name="catalog">The catalogue.</param>
    public PropertyValue? Value(DeclaredAttribute attribute, CompiledCatalog catalog)
    {
        if (attribute.Is("NoValue"))
            return null;

        return attribute.Data is { ConstructorArguments.Length: 0, AttributeConstructor: { } constructor }
            ? ConstantOf(constructor)
            : Value(attribute.Data.ConstructorArguments.FirstOrDefault(), catalog);
    }

    /// <summary>Returns the value that a family reports if no step of the property counts for it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isNamed">Whether a class of the family names the property.</param>
    /// <param name="catalog">The catalogue.</param>
    public PropertyValue? Default(DeclaredClass property, bool isNamed, CompiledCatalog catalog)
    {
        var declared = property.Attributes.First(attribute => attribute.Is("MachineProperty")).Data.NamedArguments.FirstOrDefault(argument => argument.Key == "Default").Value;
        return Value(declared, catalog) ?? (isNamed && IsFlag(property) ? PropertyValue.Of(false) : null);
    }

    /// <summary>Determines whether a property is a flag.</summary>
    /// <param name="property">The property.</param>
    public static bool IsFlag(DeclaredClass property)
    {
        var type = property.Symbol.BaseType;
        while (type is not null && type.Name != "MachineFlagAttribute")
            type = type.BaseType;

        return type is not null;
    }

    private PropertyValue? Value(TypedConstant argument, CompiledCatalog catalog) => argument.Kind switch
    {
        TypedConstantKind.Primitive when argument.Value is string text => PropertyValue.Of(templates.Fill(catalog, text)),
        TypedConstantKind.Primitive when argument.Value is { } value => PropertyValue.Of(value),
        TypedConstantKind.Enum => PropertyValue.Of(argument.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, argument.Value))?.Name ?? argument.Value?.ToString() ?? ""),
        _ => null,
    };

    /// <summary>Returns the value that a constructor without parameters gives; null if it is not known.</summary>
    /// <param name="constructor">The constructor.</param>
    public PropertyValue? ConstantOf(IMethodSymbol constructor) => step.Sources.ConstantOf(constructor) is { } value ? PropertyValue.Of(value) : null;

    /// <summary>Returns the steps that count in the binaries of the release, oldest first: of several that start at one version, the last that is confirmed.</summary>
    /// <param name="type">The class that declares them.</param>
    /// <param name="property">The property.</param>
    public IReadOnlyList<DeclaredAttribute> Current(DeclaredClass type, INamedTypeSymbol property) =>
    [
        .. Of(type, property)
            .Where(step.IsIn)
            .Where(IsConfirmed)
            .GroupBy(attribute => attribute.Named("Since"))
            .OrderBy(same => step.IndexOf(same.Key))
            .Select(same => same.OrderBy(attribute => attribute.Named("KnownFrom") is not null || attribute.Named("KnownUntil") is not null).Last()),
    ];

    /// <summary>Determines whether a step is confirmed for the release, or declared for all releases.</summary>
    /// <param name="attribute">The step.</param>
    public bool IsConfirmed(DeclaredAttribute attribute)
    {
        var now = step.IndexOf(step.Release);
        return !(step.IndexOf(attribute.Named("KnownFrom")) > now) && !(attribute.Named("KnownUntil") is { } until && step.IndexOf(until) < now);
    }
}
