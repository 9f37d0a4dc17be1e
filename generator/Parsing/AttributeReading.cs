using MachineTypes.Model.Definitions;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>One attribute on a type, whether it was read from source or from a referenced assembly.</summary>
public abstract class AttributeReading(INamedTypeSymbol type, Anchor anchor)
{
    /// <summary>The attribute class, constructed as it was used.</summary>
    public INamedTypeSymbol Class { get; } = type;

    public Anchor Anchor { get; } = anchor;

    /// <summary>The constructor that the attribute calls; null while it calls none.</summary>
    public abstract IMethodSymbol? Constructor { get; }

    /// <summary>The argument for a parameter of the constructor.</summary>
    /// <param name="position">The parameter's zero-based position.</param>
    /// <param name="parameter">The parameter's name, by which an argument may be given too.</param>
    public abstract ArgumentValue Positional(int position, string parameter);

    /// <summary>The argument for a property of the attribute.</summary>
    public abstract ArgumentValue Named(string property);

    /// <summary>The compat entry that was read from this attribute before, if it depends on nothing but the attribute's own source.</summary>
    public virtual CompatDefinition? Recall() => null;

    /// <summary>Caches a compat entry for the lifetime of the syntax that it was read from.</summary>
    public virtual void Remember(CompatDefinition entry)
    {
    }

    /// <summary>Whether this is the runtime's attribute of that name in metadata.</summary>
    public bool Is(string metadataName) => Class.IsKnown(metadataName);
}

/// <summary>An attribute of a type in a referenced assembly.</summary>
public sealed class MetadataAttributeReading(AttributeData data, INamedTypeSymbol type, Anchor anchor)
    : AttributeReading(type, anchor)
{
    public override IMethodSymbol? Constructor => data.AttributeConstructor;

    public override ArgumentValue Positional(int position, string parameter)
    {
        // Metadata has all arguments in the order of the parameters, whatever their order in source.
        var arguments = data.ConstructorArguments;
        return position < arguments.Length ? Of(arguments[position]) : ArgumentValue.LeftOut;
    }

    public override ArgumentValue Named(string property)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == property)
            {
                return Of(argument.Value);
            }
        }

        return ArgumentValue.LeftOut;
    }

    private static ArgumentValue Of(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Error => ArgumentValue.Unknown,
        TypedConstantKind.Array when constant.IsNull => ArgumentValue.Of(null),
        TypedConstantKind.Array => ArgumentValue.Of(constant.Values.Select(v => v.Value as string ?? "").ToArray()),
        _ => ArgumentValue.Of(constant.Value),
    };
}
