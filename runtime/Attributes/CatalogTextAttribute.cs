namespace MachineTypes;

/// <summary>
/// On a catalogue: a text that differs from one catalogue to the next. Where a scope or family writes <c>{name}</c> in a driver, a property, a value or a text that a property reports,
/// each catalogue that it serves has its own text there: <c>{target}-cpu</c> is <c>x86_64-cpu</c> in one and <c>i386-cpu</c> in the other.
/// </summary>
/// <remarks>Braces around a name that the catalogue has no text for stand for themselves.</remarks>
/// <param name="name">The name that stands in braces, such as <c>target</c>.</param>
/// <param name="text">The catalogue's text for it, such as <c>x86_64</c>.</param>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class CatalogTextAttribute(string name, string text) : Attribute
{
    /// <summary>The name that stands in braces.</summary>
    public string Name { get; } = name;

    /// <summary>The catalogue's text for it.</summary>
    public string Text { get; } = text;
}
