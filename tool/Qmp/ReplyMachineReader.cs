using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp;

/// <summary>Reads the machine types of a reply.</summary>
internal static class ReplyMachineReader
{
    /// <summary>Reads a machine type to its end.</summary>
    /// <param name="cursor">A cursor on the machine type.</param>
    public static ReplyMachine Read(ref JsonCursor cursor)
    {
        cursor.Object("a machine type");
        var start = cursor.Offset;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var properties = new Dictionary<string, PropertyValue>(StringComparer.Ordinal);
        string? name = null, alias = null;
        bool? deprecated = null;
        List<CompatEntry>? compat = null;
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            var key = ReadUniqueName(ref cursor, seen);
            switch (key)
            {
                case "name":
                    name = cursor.String("a machine type's \"name\"");
                    break;
                case "alias":
                    alias = cursor.String("a machine type's \"alias\"");
                    break;
                case "deprecated":
                    deprecated = cursor.Boolean("\"deprecated\"");
                    break;
                case "compat-props":
                    compat = ReadCompat(ref cursor);
                    break;
                default:
                    properties.Add(key, cursor.Value());
                    break;
            }
        }

        return name is { Length: > 0 }
            ? new ReplyMachine(name, alias, deprecated, compat, properties)
            : throw cursor.ErrorAt(start, $"a machine type without a \"name\"; {QmpReplyReader.HowToAsk}");
    }

    private static List<CompatEntry> ReadCompat(ref JsonCursor cursor)
    {
        cursor.Array("\"compat-props\"");
        var entries = new List<CompatEntry>();
        while (cursor.Next() && cursor.Token != JsonTokenType.EndArray)
            entries.Add(ReadEntry(ref cursor));

        return entries;
    }

    private static CompatEntry ReadEntry(ref JsonCursor cursor)
    {
        cursor.Object("an entry of \"compat-props\"");
        var start = cursor.Offset;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? driver = null, property = null, value = null;
        while (cursor.Next() && cursor.Token != JsonTokenType.EndObject)
        {
            switch (ReadUniqueName(ref cursor, seen))
            {
                case "qom-type":
                    driver = cursor.String("\"qom-type\"");
                    break;
                case "property":
                    property = cursor.String("\"property\"");
                    break;
                case "value":
                    value = cursor.String("\"value\"");
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        return driver is not null && property is not null && value is not null
            ? new CompatEntry(driver, property, value)
            : throw cursor.ErrorAt(start, $"an entry of \"compat-props\" without \"qom-type\", \"property\" or \"value\"; {QmpReplyReader.HowToAsk}");
    }

    private static string ReadUniqueName(ref JsonCursor cursor, HashSet<string> seen)
    {
        var position = cursor.Offset;
        var name = cursor.ReadPropertyName();
        return seen.Add(name)
            ? name
            : throw cursor.ErrorAt(position, $"{Printable.Echo(name)} appears twice in one object; {QmpReplyReader.HowToAsk}");
    }
}
