namespace MachineTypes.Model.Definitions;

/// <summary>What can be the name of a machine type or a family.</summary>
public static class MachineNames
{
    /// <summary>
    /// Determines whether a name is visible ASCII without spaces. Names pass through command lines, domain XML and JSON, and are looked up both as UTF-16 and as UTF-8.
    /// </summary>
    public static bool IsValid(string? name) => name is { Length: > 0 and <= 255 } && name.All(c => c is > ' ' and < '\x7f');
}
