using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads the attribute classes that declare properties.</summary>
public static class PropertyReader
{
    private const string Suffix = "Attribute";

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, PropertyDefinition?>> Known = new();

    /// <summary>Whether a class is declared a property, be it rightly or not.</summary>
    public static bool IsProperty(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        TypeAttributes.Read(type.OriginalDefinition, compilation, cancellation).Any(attribute => attribute.Is(KnownNames.MachineProperty));

    /// <summary>Returns the property that a class declares, with what prevents it from being reported; null if it declares none.</summary>
    public static PropertyDefinition? Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        // Every family below a scope reads the properties that the scope names.
        var known = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(type, out var property))
        {
            property = ReadNew(type, compilation, cancellation);
            known.TryAdd(type, property);
        }

        return property;
    }

    private static PropertyDefinition? ReadNew(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        AttributeReading? property = null;
        var deprecations = new List<DeprecationDefinition>();
        var attributes = TypeAttributes.Read(type, compilation, cancellation);
        foreach (var attribute in attributes)
        {
            if (attribute.Is(KnownNames.MachineProperty))
            {
                property ??= attribute;
            }
            else if (attribute.Is(KnownNames.Deprecates))
            {
                deprecations.Add(ReadDeprecation(attribute));
            }
        }

        if (property is null)
        {
            return null;
        }

        ArgumentValue name = property.Positional(0, "name");
        ArgumentValue given = property.Named("Default");
        var value = ValueOf(given, type);
        var obstacle = ObstacleOf(type, name);
        var problem = obstacle == PropertyObstacle.None ? PropertyConstructors.Problem(type, compilation, cancellation) : null;
        obstacle = problem is not null ? PropertyObstacle.Constructor
            : obstacle == PropertyObstacle.None && value.IsNone && given is { IsKnown: true, Value: not null } ? PropertyObstacle.DefaultMisfit
            : obstacle;
        return new(
            type.FullName(),
            name.String ?? "",
            MemberName(type.Name),
            ValueTypeOf(type) ?? new(default, type.KnownBase(KnownNames.MachineValue)?.TypeArguments[0].ToDisplayString() ?? ""),
            value,
            property.Named("IntroducedIn").String,
            property.Named("Additive").IsTrue,
            deprecations.ToEquatableArray(),
            type.IsVisibleOutside() && (type.KnownBase(KnownNames.MachineValue)?.TypeArguments[0] as INamedTypeSymbol)?.IsVisibleOutside() is not false,
            TrainOf(property.Named("Train")),
            obstacle,
            property.Anchor,
            property.Named("LatestOnly").IsTrue,
            problem,
            IdleReader.OfProperty(attributes, ValueTypeOf(type) is not { Kind: not PropertyValueKind.Flag }).ToEquatableArray(),
            ConstantsOf(type).ToEquatableArray());
    }

    private static PropertyObstacle ObstacleOf(INamedTypeSymbol type, ArgumentValue name) => type switch
    {
        { Name.Length: 0 } => PropertyObstacle.Unnamed,
        _ when !name.IsWritten || !name.IsKnown => PropertyObstacle.Unnamed,
        _ when string.IsNullOrEmpty(name.String) => PropertyObstacle.NoPropertyName,
        _ when IsBaseUnknown(type) => PropertyObstacle.Unnamed,
        _ when type.KnownBase(KnownNames.MachineFlag) is null && type.KnownBase(KnownNames.MachineValue) is null => PropertyObstacle.WrongBase,
        _ when ValueTypeOf(type) is null => PropertyObstacle.UnsupportedValue,
        { IsGenericType: true } => PropertyObstacle.Generic,
        { IsAbstract: true } => PropertyObstacle.Abstract,
        _ when !type.IsVisibleInside() => PropertyObstacle.Hidden,
        _ => PropertyObstacle.None,
    };

    // A base class, or a type of values, that does not exist yet.
    private static bool IsBaseUnknown(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error || (at.IsKnown(KnownNames.MachineValue) && at.TypeArguments[0].TypeKind == TypeKind.Error))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing can be read against a train that is not known (yet).
    private static string? TrainOf(ArgumentValue train) => train.IsKnown ? train.Type?.FullName() : "";

    /// <summary>Returns the value that an argument gives to a property; none if a property cannot have it.</summary>
    public static PropertyValue ValueOf(ArgumentValue argument, INamedTypeSymbol property) =>
        argument.Spelled() is { } text && ValueTypeOf(property) is { } type && Fits(argument.Value!, type, property)
            ? new(text, LabelOf(text, property))
            : PropertyValue.None;

    /// <summary>Returns the value type of an attribute class; null if it is not a property or its value type is not supported.</summary>
    public static PropertyValueType? ValueTypeOf(INamedTypeSymbol type)
    {
        if (type.KnownBase(KnownNames.MachineFlag) is not null)
        {
            return new(PropertyValueKind.Flag, "bool");
        }

        var value = type.KnownBase(KnownNames.MachineValue)?.TypeArguments[0];
        return value switch
        {
            { SpecialType: SpecialType.System_String } => new(PropertyValueKind.Text, "string"),
            { SpecialType: SpecialType.System_Boolean } => new(PropertyValueKind.Flag, "bool"),
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } =>
                new(PropertyValueKind.Integer, value.ToDisplayString()),
            INamedTypeSymbol { TypeKind: TypeKind.Enum } e when e.IsVisibleInside() && !e.IsForbidden() => new(PropertyValueKind.Enumeration, value.FullName()),
            _ => null,
        };
    }

    // A value of another type, or one that is too large, would lead to generated source that does not compile.
    private static bool Fits(object value, PropertyValueType type, INamedTypeSymbol property) => type.Kind switch
    {
        PropertyValueKind.Flag => value is bool,
        PropertyValueKind.Text => value is string,
        PropertyValueKind.Enumeration => Fits(value, UnderlyingType(property)),
        _ => Fits(value, type.CSharpType),
    };

    private static bool Fits(object value, string integer) =>
        value is not (bool or string) && Convert.ToDecimal(value, CultureInfo.InvariantCulture) is var number && integer switch
        {
            "sbyte" => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            "byte" => number is >= byte.MinValue and <= byte.MaxValue,
            "short" => number is >= short.MinValue and <= short.MaxValue,
            "ushort" => number is >= ushort.MinValue and <= ushort.MaxValue,
            "int" => number is >= int.MinValue and <= int.MaxValue,
            "uint" => number is >= uint.MinValue and <= uint.MaxValue,
            "long" => number is >= long.MinValue and <= long.MaxValue,
            _ => number >= 0,
        };

    private static string UnderlyingType(INamedTypeSymbol property) =>
        (property.KnownBase(KnownNames.MachineValue)?.TypeArguments[0] as INamedTypeSymbol)?.EnumUnderlyingType?.ToDisplayString() ?? "int";

    private static DeprecationDefinition ReadDeprecation(AttributeReading attribute) => new(
        attribute.Positional(0, "feature").String ?? "",
        attribute.Named("AnnouncedIn").String,
        attribute.Named("Replacement").String,
        new(attribute.Named("GraceReleases").Number(0), attribute.Named("GraceMonths").Number(0)),
        attribute.Named("WhenFlipped").Number(0) == 1,
        attribute.Anchor);

    private static string MemberName(string className) =>
        className.Length > Suffix.Length && className.EndsWith(Suffix, StringComparison.Ordinal)
            ? className.Substring(0, className.Length - Suffix.Length)
            : className;

    // If two constants have one value, the first one names it.
    private static string? LabelOf(string text, INamedTypeSymbol property) =>
        ConstantsOf(property).Where(constant => constant.Value == text).Select(constant => constant.Name).FirstOrDefault();

    private static IEnumerable<EnumerationConstant> ConstantsOf(INamedTypeSymbol property) =>
        property.KnownBase(KnownNames.MachineValue)?.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? from field in type.GetMembers().OfType<IFieldSymbol>()
              where field.HasConstantValue
              select new EnumerationConstant(ArgumentValue.Of(field.ConstantValue).Spelled()!, field.Name)
            : [];
}
