using System.Xml;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Finds positions in XML.</summary>
internal static class XmlPosition
{
    /// <summary>Returns the position of the current node; for an element, the position of its name.</summary>
    /// <param name="reader">The reader.</param>
    public static TextPosition Of(XmlReader reader)
    {
        var line = (IXmlLineInfo)reader;
        return new(line.LineNumber, line.LinePosition);
    }

    /// <summary>Returns the value of an attribute of the current element, with the position of the value; null if there is no such attribute.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The name of the attribute.</param>
    public static Located<string>? Attribute(XmlReader reader, string name)
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
