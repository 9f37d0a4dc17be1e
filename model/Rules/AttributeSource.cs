using System.Text;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Text;

namespace MachineTypes.Model.Rules;

/// <summary>Attributes as C# source with full names, for the fixes that write them.</summary>
internal static class AttributeSource
{
    private const string Namespace = "global::MachineTypes";

    /// <summary>A compat entry; a board default without <paramref name="upTo"/>.</summary>
    public static string Compat(string driver, string property, string value, string? upTo, string? removedIn = null) =>
        $"{Namespace}.CompatAttribute({CSharpText.Literal(driver)}, {CSharpText.Literal(property)}, {CSharpText.Literal(value)}{Named("UpTo", upTo)}{Removed(removedIn)})";

    /// <summary>A step of a property; what was always reported without <paramref name="since"/>.</summary>
    /// <param name="value">The value; null where the machine types report none.</param>
    public static string Step(PropertyDefinition property, string? value, string? since, string? removedIn = null)
    {
        var arguments = Named("Since", since) + Removed(removedIn);
        if (value is null && property.ValueType.Kind != PropertyValueKind.Flag)
        {
            return $"{Namespace}.NoValueAttribute<{property.Type}>({arguments.TrimStart(',', ' ')})";
        }

        // The constructor of a flag that can only be on takes no arguments.
        var written = property.ValueType.Kind switch
        {
            PropertyValueKind.Flag => value == "true" ? "" : "false",
            PropertyValueKind.Text => CSharpText.Literal(value!),
            PropertyValueKind.Enumeration => IsNumber(value!) ? $"({property.ValueType.CSharpType}){Signed(value!)}" : $"{property.ValueType.CSharpType}.{Identifier(value!)}",
            _ => value!,
        };
        return $"{property.Type}({(written + arguments).TrimStart(',', ' ')})";
    }

    /// <summary>Whether a recorded value can be written as source: not that of an enumeration's constant that was renamed or removed.</summary>
    public static bool CanWrite(PropertyDefinition property, string? value) =>
        property.ValueType.Kind != PropertyValueKind.Enumeration || value is null || IsNumber(value) || property.Constants.Any(constant => constant.Name == value);

    private static bool IsNumber(string value) => value.Length > 0 && (value[0] == '-' || char.IsDigit(value[0]));

    // Keywords of C# consist of lower-case letters.
    private static string Identifier(string name) => name.All(c => c is >= 'a' and <= 'z') ? "@" + name : name;

    private static string Signed(string number) => number[0] == '-' ? $"({number})" : number;

    private static string Removed(string? removedIn) => removedIn is null ? "" : new StringBuilder(Named("RemovedIn", removedIn)).Append(Named("Reason", "")).ToString();

    private static string Named(string name, string? text) => text is null ? "" : $", {name} = {CSharpText.Literal(text)}";
}
