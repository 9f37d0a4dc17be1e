using System.Text.Json;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// Writes the results of comparisons as JSON: an array with one object per reply.
/// <code>
/// [{ "file": "x86_64.json", "from": "qmp",                 // or a binary and "qemu", or a socket and "socket"
///    "train": "QEMU", "release": "10.0", "target": "x86_64",
///    "machineTypes": 61, "unversionedMachineTypes": 4,     // of the reply that were compared; the first number counts the versioned ones
///    "values": 580,                                        // aliases, "deprecated" and properties that were compared
///    "compatEntries": 6305,                                // null: not compared; "whyNoCompatEntries" is the reason
///    "differences": [{ "machineType": "pc-i440fx-4.2", "what": "compat entry",
///                      "cataloguePosition": 17, "replyPosition": 17,        // null: not on that side, or not about an entry
///                      "catalogue": "a.b=\"1\"", "reply": "a.b=\"2\"" }],   // as in the text format; null: nothing
///    "notKnown": [{ "machineType": "n810", "what": "cpu-max" }],    // the reply has it, the catalogue does not know it
///    "notCompared": [{ "names": ["isapc"], "reason": "not built in" }] }]
/// </code>
/// </summary>
internal static class VerifyJson
{
    /// <summary>Writes the array.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="results">The results, each with the source of the reply.</param>
    public static void Write(TextWriter writer, IEnumerable<(ReplySource Source, VerifyResult Result)> results) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var (source, result) in results)
            Write(json, source, result);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ReplySource source, VerifyResult result)
    {
        json.WriteStartObject();
        json.WriteString("file", source.Name);
        json.WriteString("from", source.Kind);
        json.WriteString("train", result.Train);
        json.WriteString("release", result.Release);
        json.WriteString("target", result.Target);
        json.WriteNumber("machineTypes", result.MachineTypeCount);
        json.WriteNumber("unversionedMachineTypes", result.UnversionedCount);
        json.WriteNumber("values", result.ValueCount);
        JsonOutput.WriteNumber(json, "compatEntries", result.CompatEntryCount);
        if (result.WhyNoCompat is not null)
            json.WriteString("whyNoCompatEntries", result.WhyNoCompat);

        json.WriteStartArray("differences");
        foreach (var difference in result.Differences)
            Write(json, difference);
        json.WriteEndArray();
        json.WriteStartArray("notKnown");
        foreach (var fact in result.NotKnown)
        {
            json.WriteStartObject();
            json.WriteString("machineType", fact.MachineType);
            json.WriteString("what", fact.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notCompared");
        foreach (var omission in result.NotCompared)
        {
            json.WriteStartObject();
            json.WriteStartArray("names");
            foreach (var name in omission.Names)
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteString("reason", omission.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Difference difference)
    {
        json.WriteStartObject();
        json.WriteString("machineType", difference.MachineType);
        json.WriteString("what", difference.What);
        JsonOutput.WriteNumber(json, "cataloguePosition", difference.CataloguePosition);
        JsonOutput.WriteNumber(json, "replyPosition", difference.ReplyPosition);
        json.WriteString("catalogue", difference.Catalogue);
        json.WriteString("reply", difference.Reply);
        json.WriteEndObject();
    }
}
