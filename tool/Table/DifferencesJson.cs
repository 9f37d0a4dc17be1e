using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>
/// Writes the differences between two machine types as JSON.
/// <code>
/// { "left": { "name": "pc-i440fx-4.2", "target": "x86_64", "train": "QEMU", "asOf": "10.0" },
///   "right": { "name": "pc-i440fx-5.1", "target": "x86_64", "train": "QEMU", "asOf": "10.0" },
///   "properties": [{ "name": "numa-mem-supported", "left": true, "right": false }],                        // null: not reported
///   "propertiesNotKnown": ["cpu-max"],                                                                      // not compared
///   "compat": [{ "driver": "virtio-blk-device", "property": "queue-size", "left": "128", "right": null }] }  // null: not set; compat is null if it was not compared
/// </code>
/// </summary>
internal static class DifferencesJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="differences">The differences.</param>
    public static void Write(TextWriter writer, MachineDifferences differences) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        Write(json, "left", differences.Left);
        Write(json, "right", differences.Right);
        json.WriteStartArray("properties");
        foreach (var (name, left, right) in differences.Properties)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            PropertyJson.Write(json, "left", left);
            PropertyJson.Write(json, "right", right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("propertiesNotKnown");
        foreach (var name in differences.PropertiesNotKnown)
            json.WriteStringValue(name);
        json.WriteEndArray();
        WriteCompat(json, differences.Compat);
        json.WriteEndObject();
    });

    private static void WriteCompat(Utf8JsonWriter json, IReadOnlyList<(string Driver, string Property, string? Left, string? Right)>? compat)
    {
        if (compat is null)
        {
            json.WriteNull("compat");
            return;
        }

        json.WriteStartArray("compat");
        foreach (var (driver, property, left, right) in compat)
        {
            json.WriteStartObject();
            json.WriteString("driver", driver);
            json.WriteString("property", property);
            json.WriteString("left", left);
            json.WriteString("right", right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string side, MachineTable table)
    {
        json.WriteStartObject(side);
        json.WriteString("name", table.Machine.Name);
        json.WriteString("target", table.Target);
        json.WriteString("train", table.Train);
        json.WriteString("asOf", table.AsOf);
        json.WriteEndObject();
    }
}
