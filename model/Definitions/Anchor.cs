namespace MachineTypes.Model.Definitions;

/// <summary>
/// Which attribute a definition was read from: the type that has the attribute, the part of the (partial) type and the number of the attribute on
/// that part. It is an index, not a position in the file, so that it stays the same while the source around it changes.
/// </summary>
/// <param name="Type">The fully qualified name of the type.</param>
/// <param name="Part">The number of the part, by path and position; -1 for a type of a referenced assembly.</param>
/// <param name="Attribute">The number of the attribute on that part; -1 for the name of the type itself.</param>
public readonly record struct Anchor(string Type, int Part, int Attribute)
{
    /// <summary>Returns an anchor on the name of a type, at its first declaration.</summary>
    public static Anchor OfType(string type) => new(type, 0, -1);

    /// <summary>Whether the definition is in source.</summary>
    public bool IsInSource => Part >= 0;

    /// <summary>Whether a finding about the definition can be reported: where it is, or for an attribute on a class of a referenced assembly, at the family that derives from that class.</summary>
    public bool IsReportable => IsInSource || Attribute >= 0;
}
