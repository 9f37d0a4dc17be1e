using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Update.Sources;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Update;

/// <summary>Writes steps of properties as C#.</summary>
/// <param name="step">The definitions.</param>
/// <param name="values">The steps of properties.</param>
internal sealed class StepWriter(UpdateStep step, StepValues values)
{
    /// <summary>Writes a new step.</summary>
    /// <param name="property">The class of the property.</param>
    /// <param name="added">The step.</param>
    /// <param name="position">Where it is inserted.</param>
    /// <returns>The attribute, or null if the property's constructor does not accept the value.</returns>
    public string? Write(INamedTypeSymbol property, AddedStep added, SyntaxNode position)
    {
        AttributeBuilder attribute;
        if (added.Value is null)
        {
            attribute = step.Attribute(step.Runtime("NoValue", property), position);
        }
        else
        {
            var argument = Argument(property, added.Value.Value, position);
            if (argument is null)
                return null;

            attribute = step.Attribute(property, position).With(argument.Length == 0 ? null : argument);
        }

        attribute.With("Since", added.Since);
        if (added.Window is not null)
            attribute.With(added.Window, step.Release);
        return attribute.With("Reason", added.NeedsReason ? "" : null).ToString();
    }

    /// <summary>Writes a step that a class inherits, so that it can declare the property itself.</summary>
    /// <param name="inherited">The step.</param>
    /// <param name="isRemoved">Whether the binaries of the release no longer have it.</param>
    /// <param name="needsReason">Whether the removal needs a reason.</param>
    /// <param name="position">Where it is inserted.</param>
    public string Copy(DeclaredAttribute inherited, bool isRemoved, bool needsReason, SyntaxNode position)
    {
        var attribute = step.Attribute(inherited.Class, position);
        foreach (var argument in inherited.Syntax.ArgumentList?.Arguments ?? default)
            attribute.With(argument.ToString());
        if (isRemoved)
            attribute.With("RemovedIn", step.Release).With("Reason", needsReason && inherited.Named("Reason") is null ? "" : null);
        return attribute.ToString();
    }

    // An empty string for a constructor that needs no argument.
    private string? Argument(INamedTypeSymbol property, PropertyValue value, SyntaxNode position)
    {
        var constructors = property.InstanceConstructors.Where(candidate => candidate.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal).ToList();
        if (constructors.Find(candidate => candidate.Parameters.IsEmpty) is { } constant && values.ConstantOf(constant) == value)
            return "";
        if (constructors.Find(candidate => candidate.Parameters.Length > 0 && candidate.Parameters.Skip(1).All(other => other.IsOptional))?.Parameters[0] is not { } parameter)
            return null;
        if (parameter.Type.TypeKind == TypeKind.Enum)
        {
            return parameter.Type.GetMembers().OfType<IFieldSymbol>().Any(field => field.Name == value.Value)
                ? $"{parameter.Type.ToMinimalDisplayString(step.Sources.Compilation.GetSemanticModel(position.SyntaxTree), position.SpanStart)}.{value.Value}"
                : null;
        }

        return (value.Kind, parameter.Type.SpecialType) switch
        {
            (PropertyKind.Boolean, SpecialType.System_Boolean) => parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is bool usual && PropertyValue.Of(usual) == value ? "" : value.Value,
            (PropertyKind.String, SpecialType.System_String) => CSharpText.Literal(value.Value),
            (PropertyKind.Number, SpecialType.System_Int32) => int.TryParse(value.Value, out var number) ? number == int.MaxValue ? "int.MaxValue" : value.Value : null,
            (PropertyKind.Number, SpecialType.System_Int64) => long.TryParse(value.Value, out _) ? value.Value : null,
            (PropertyKind.Number, SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Double or SpecialType.System_Single) => value.Value,
            _ => null,
        };
    }
}
