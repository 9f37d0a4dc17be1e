using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.Manifests;

/// <summary>A node of a YAML document: a scalar, a sequence or a mapping.</summary>
/// <param name="position">The position of the node; for a quoted scalar, that of its first character.</param>
internal sealed class YamlNode(TextPosition position)
{
    /// <summary>Gets the position of the node.</summary>
    public TextPosition Position { get; } = position;

    /// <summary>Gets the value of a scalar; null for other nodes.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the items of a sequence.</summary>
    public List<YamlItem> Items { get; } = [];

    /// <summary>Gets the entries of a mapping whose keys are scalars, in the order of the file.</summary>
    public List<YamlEntry> Entries { get; } = [];
}

/// <summary>An item of a sequence.</summary>
/// <param name="Value">The item.</param>
/// <param name="IsAlias">Whether the item is defined elsewhere, and only referred to here.</param>
internal readonly record struct YamlItem(YamlNode Value, bool IsAlias);

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="IsAlias">Whether the value is defined elsewhere, and only referred to here.</param>
internal readonly record struct YamlEntry(string Key, YamlNode Value, bool IsAlias);
