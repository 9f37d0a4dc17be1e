namespace MachineTypes.Model.Definitions;

/// <summary>What can be the name of a machine type or a family.</summary>
public static class MachineNames
{
    /// <summary>
    /// Whether the text is visible ASCII without blanks. A name passes through command lines, domain XML and JSON, and is looked up as text and as UTF-8 alike.
    /// </summary>
    public static bool IsValid(string? name) => name is { Length: > 0 and <= 255 } && name.All(c => c is > ' ' and < '\x7f');
}
