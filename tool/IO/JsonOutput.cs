using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MachineTypes.Tool.IO;

/// <summary>Writes JSON to a text writer: indented, with '\n', and without characters that control a terminal.</summary>
internal static class JsonOutput
{
    /// <summary>Writes one JSON value, followed by a line break.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);

        writer = TerminalWriter.Unfolded(writer);
        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        writer.Write('\n');
    }

    /// <summary>Writes a number property, or null.</summary>
    public static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
