namespace MachineTypes.Model.Definitions;

/// <summary>
/// Which attribute a definition was read from: the type that carries it, the part of the (partial) type and the number of the attribute on
/// that part. A position in a list and no place in a text, so that it stays the same while the text around it changes.
/// </summary>
/// <param name="Type">The fully qualified name of the type.</param>
/// <param name="Part">The number of the part, in the compiler's order; -1 for a type of a referenced assembly.</param>
/// <param name="Attribute">The number of the attribute on that part; -1 for the name of the type itself.</param>
public readonly record struct Anchor(string Type, int Part, int Attribute)
{
    /// <summary>The name of a type, where it is declared first.</summary>
    public static Anchor OfType(string type) => new(type, 0, -1);

    /// <summary>Whether the definition stands in source that can be shown.</summary>
    public bool IsInSource => Part >= 0;
}
