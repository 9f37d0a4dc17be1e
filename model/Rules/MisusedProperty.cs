using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>MT1016: an attribute is declared or used as a property that it cannot be.</summary>
public static class MisusedProperty
{
    public const string Id = "MT1016";

    public static IEnumerable<Finding> Find(Declarations declarations) =>
        declarations.Project.Properties.Select(OfProperty)
            .Concat(declarations.Project.Families.SelectMany(f => f.Scopes).SelectMany(s => s.Misuses).Select(OfStep))
            .Concat(declarations.Project.Trains.SelectMany(t => t.Adoptions).Where(a => !a.IsProperty).Select(OfAdoption))
            .OfType<Finding>()
            .Where(finding => finding.Anchor.IsInSource)
            .GroupBy(finding => finding.Anchor)
            .Select(findings => findings.First());

    private static Finding? OfProperty(PropertyDefinition property)
    {
        var type = Anchor.OfType(property.Type);
        return property.Obstacle switch
        {
            PropertyObstacle.NoPropertyName => Report(
                property.Anchor, new("name", 0), property.Type, "has no name; specify the reported name in [MachineProperty(\"...\")]"),
            PropertyObstacle.WrongBase => Report(
                type, null, property.Type, "cannot be applied to a machine type; derive it from MachineFlagAttribute or from MachineValueAttribute<T>"),
            PropertyObstacle.UnsupportedValue => Report(
                type,
                null,
                property.Type,
                $"has values of type {property.ValueType.CSharpType}; the values of a property are of type bool, string, an integer type, or an enumeration that generated code can access"),
            PropertyObstacle.Generic => Report(type, null, property.Type, "is generic; property classes cannot be generic"),
            PropertyObstacle.Abstract => Report(type, null, property.Type, "is abstract and cannot be applied to a machine type; make it sealed"),
            PropertyObstacle.Hidden => Report(type, null, property.Type, "is not accessible to generated code; make it and the types that contain it internal or public"),
            PropertyObstacle.Constructor => Report(type, null, property.Type, property.ConstructorProblem!),
            PropertyObstacle.DefaultMisfit => Report(
                property.Anchor, "Default", property.Type, $"has values of type {property.ValueType.CSharpType}, but its default is not one of them"),
            _ => null,
        };
    }

    private static Finding OfStep(StepMisuse misuse) => misuse is { Expected: { } type, IsUnknown: true }
        ? Report(misuse.Anchor, null, misuse.Class, $"is declared in another assembly and takes no value here: the {type} that its constructor sets cannot be read; give that constructor a parameter")
        : misuse.Expected is { } expected ? Report(
            misuse.Anchor,
            new("value", 0),
            misuse.Class,
            $"expects a value of type {expected}; where machine types have no value, use [NoValue<{misuse.Class}>]")
        : NoProperty(misuse.Anchor, misuse.Class);

    private static Finding OfAdoption(AdoptionDefinition adoption) => NoProperty(adoption.Anchor, TypeName.Short(adoption.Property));

    private static Finding NoProperty(Anchor anchor, string type) =>
        Report(anchor, null, type, "is not a machine property; add [MachineProperty(\"...\")] on the class");

    private static Finding Report(Anchor anchor, Argument? argument, string type, string why) =>
        new(Id, anchor, argument, EquatableArray<string>.Own([TypeName.Short(type), why]));
}
