using System.ComponentModel;

namespace MachineTypes;

/// <summary>
/// Contains, in one string, what the analyzers need to know about a catalogue in a referenced assembly. The generator writes it, and only the analyzers and the
/// command-line tool read it.
/// </summary>
/// <param name="text">The manifest, which starts with the version of its format.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class CatalogManifestAttribute(string text) : Attribute
{
    /// <summary>Gets the manifest, which starts with the version of its format.</summary>
    public string Text { get; } = text;
}
