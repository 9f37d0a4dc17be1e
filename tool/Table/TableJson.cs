using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Table;

/// <summary>
/// Writes a machine type as JSON.
/// <code>
/// { "name": "pc-i440fx-4.2", "alias": null, "family": "pc-i440fx", "train": "QEMU", "release": "4.2", "target": "x86_64",
///   "presentSince": "4.2",                                   // null: not known
///   "deprecatedSince": "9.1", "removedSince": null,          // null: no release or, for one of QEMU's in a distribution's build, not known
///   "properties": { "cpu-max": 255 },                        // null: not known; a property that is not reported is not listed
///   "asOf": "10.0", "exists": true,                          // the release that the facts refer to, and whether it has the machine type; null: not known
///   "base": null, "baseEntries": null,                       // the machine type of QEMU whose entries come first, and their number
///   "compat": [{ "position": 1, "driver": "virtio-blk-device", "property": "queue-size", "value": "128",
///                "overriddenBy": null }] }                   // the position of the entry that overrides this one; compat is null if it is not known
/// </code>
/// </summary>
internal static class TableJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="table">The machine type.</param>
    public static void Write(TextWriter writer, MachineTable table) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("name", table.Machine.Name);
        json.WriteString("alias", table.Alias);
        json.WriteString("family", table.Machine.Family);
        json.WriteString("train", table.Train);
        json.WriteString("release", table.Release);
        json.WriteString("target", table.Target);
        json.WriteString("presentSince", table.PresentSince);
        json.WriteString("deprecatedSince", table.DeprecatedSince);
        json.WriteString("removedSince", table.RemovedSince);
        json.WriteStartObject("properties");
        foreach (var (name, value) in table.Properties)
            PropertyJson.Write(json, name, value);
        json.WriteEndObject();
        json.WriteString("asOf", table.AsOf);
        if (table.Presence == Presence.NotKnown)
            json.WriteNull("exists");
        else
            json.WriteBoolean("exists", table.Presence == Presence.Present);
        json.WriteString("base", table.Base?.Name);
        JsonOutput.WriteNumber(json, "baseEntries", table.Base?.Count);
        if (table.Compat is null)
        {
            json.WriteNull("compat");
        }
        else
        {
            json.WriteStartArray("compat");
            foreach (var row in table.Compat)
                Write(json, row);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CompatRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("position", row.Position);
        json.WriteString("driver", row.Entry.Driver);
        json.WriteString("property", row.Entry.Property);
        json.WriteString("value", row.Entry.Value);
        JsonOutput.WriteNumber(json, "overriddenBy", row.OverriddenBy);
        json.WriteEndObject();
    }
}
