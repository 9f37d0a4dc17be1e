using System.ComponentModel;

namespace MachineTypes;

/// <summary>
/// What the analyzers have to know of a catalogue that they see only as a reference, in one text. The generator writes it, and no generated code reads it.
/// </summary>
/// <param name="text">The manifest, which starts with the version of its format.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class CatalogManifestAttribute(string text) : Attribute
{
    /// <summary>The manifest, which starts with the version of its format.</summary>
    public string Text { get; } = text;
}
