using System.Xml;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Where things stand in an XML text.</summary>
internal static class XmlPosition
{
    /// <summary>The position of the node at which a reader stands: of an element, its name.</summary>
    public static TextPosition Of(XmlReader reader) => reader is IXmlLineInfo line && line.HasLineInfo() ? new(line.LineNumber, line.LinePosition) : new(1, 1);

    /// <summary>An attribute of the element at which a reader stands, and where its value begins.</summary>
    public static Asked<string>? Attribute(XmlReader reader, string name)
    {
        if (!reader.MoveToAttribute(name))
            return null;

        var value = reader.Value;
        reader.ReadAttributeValue();
        var position = Of(reader);
        reader.MoveToElement();
        return new(value, position);
    }
}
