using MachineTypes.Model;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Parsing;

/// <summary>Reads what a class carries for the machine types below it: compat entries and property steps.</summary>
public static class ScopeReader
{
    /// <summary>The compat entries and steps of one class, without those of its base classes.</summary>
    /// <param name="properties">Takes the attribute classes of the properties that the class names.</param>
    public static ScopeDefinition Read(
        INamedTypeSymbol type,
        Compilation compilation,
        ISet<INamedTypeSymbol> properties,
        CancellationToken cancellation)
    {
        var compat = new List<CompatDefinition>();
        var steps = new List<StepDefinition>();
        foreach (var attribute in TypeAttributes.Read(type, compilation, cancellation))
        {
            if (attribute.Is(KnownNames.Compat))
            {
                AddCompat(compat, attribute);
            }
            else if (attribute.Is(KnownNames.NoValue))
            {
                if (attribute.Class.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } property)
                {
                    properties.Add(property);
                    AddStep(steps, attribute, property, PropertyValue.None);
                }
            }
            else if (attribute.Class.KnownBase(KnownNames.MachineStep) is not null
                && StepValue(attribute) is { IsNone: false } value)
            {
                properties.Add(attribute.Class);
                AddStep(steps, attribute, attribute.Class, value);
            }
        }

        return new(type.FullName(), compat.ToEquatableArray(), steps.ToEquatableArray());
    }

    private static void AddCompat(List<CompatDefinition> compat, AttributeReading attribute)
    {
        if (attribute.Recall() is { } known)
        {
            compat.Add(known);
            return;
        }

        var upTo = attribute.Named("UpTo");
        if (upTo.IsKnown
            && CorrectionOf(attribute) is { } correction
            && attribute.Positional(0, "driver").Text is { } driver
            && attribute.Positional(1, "property").Text is { } property
            && attribute.Positional(2, "value").Text is { } value)
        {
            var entry = new CompatDefinition(driver, property, value, upTo.Text, correction, attribute.Anchor);
            attribute.Remember(entry);
            compat.Add(entry);
        }
    }

    private static void AddStep(
        List<StepDefinition> steps, AttributeReading attribute, INamedTypeSymbol property, PropertyValue value)
    {
        var since = attribute.Named("Since");
        if (since.IsKnown && CorrectionOf(attribute) is { } correction)
        {
            steps.Add(new(property.FullName(), value, since.Text, correction, attribute.Anchor));
        }
    }

    private static Correction? CorrectionOf(AttributeReading attribute)
    {
        var added = attribute.Named("AddedIn");
        var removed = attribute.Named("RemovedIn");
        return added.IsKnown && removed.IsKnown ? new(added.Text, removed.Text, attribute.Named("Reason").Text) : null;
    }

    // The value is the constructor's first parameter. Left out, it is that parameter's default; a flag whose constructor takes
    // nothing is true.
    private static PropertyValue StepValue(AttributeReading attribute)
    {
        var argument = attribute.Positional(0, FirstParameter(attribute.Class)?.Name ?? "value");
        if (argument.IsWritten)
        {
            return PropertyReader.ValueOf(argument, attribute.Class);
        }

        if (FirstParameter(attribute.Class) is { HasExplicitDefaultValue: true } parameter)
        {
            return PropertyReader.ValueOf(Argument.Of(parameter.ExplicitDefaultValue), attribute.Class);
        }

        return PropertyReader.ValueTypeOf(attribute.Class) is { Kind: PropertyValueKind.Flag }
            ? PropertyValue.Flag(true)
            : PropertyValue.None;
    }

    private static IParameterSymbol? FirstParameter(INamedTypeSymbol attributeClass) => attributeClass.InstanceConstructors
        .Where(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
        .Select(c => c.Parameters.FirstOrDefault())
        .FirstOrDefault(p => p is not null);
}
