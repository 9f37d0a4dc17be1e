namespace MachineTypes;

/// <summary>
/// Declares, on a catalogue, a string that differs between catalogues. It replaces <c>{name}</c> in the drivers, properties, values and reported strings of the
/// scopes and families that the catalogue contains: <c>{target}-cpu</c> is <c>x86_64-cpu</c> in one catalogue and <c>i386-cpu</c> in another.
/// </summary>
/// <remarks>A name in braces for which the catalogue has no such attribute is left unchanged.</remarks>
/// <param name="name">The name to write in braces, such as <c>target</c>.</param>
/// <param name="text">The string that replaces it, such as <c>x86_64</c>.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class CatalogTextAttribute(string name, string text) : Attribute
{
    /// <summary>Gets the name to write in braces, without the braces.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the string that replaces it.</summary>
    public string Text { get; } = text;
}
