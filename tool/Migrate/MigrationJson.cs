using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Migrate;

/// <summary>
/// Writes the answer as JSON.
/// <code>
/// { "asked": "pc-q35-5.2", "target": "x86_64", "train": "QEMU", "consumer": "libvirt",
///   "from": { "machineType": "pc-q35-5.2", "train": "QEMU", "version": "6.1.1", "release": "6.1", "consumerRelease": "7.0.0" },   // null: unknown
///   "to": { "machineType": "pc-q35-5.2", "train": "QEMU", "version": "6.2", "release": "6.2", "consumerRelease": null },
///   "outcome": "may break",                                                                  // or "works", "not known", "fails"
///   "reasons": [{ "outcome": "may break", "text": "..." }],
///   "changes": [{ "driver": "vhost-vsock-device", "property": "seqpacket", "description": null, "before": null, "after": "off" }],
///   "notes": ["..."] }
/// </code>
/// </summary>
internal static class MigrationJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="answer">The answer.</param>
    public static void Write(TextWriter writer, MigrationAnswer answer) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("asked", answer.Asked);
        json.WriteString("target", answer.Catalog.Target);
        json.WriteString("train", answer.Catalog.Train);
        json.WriteString("consumer", answer.Catalog.Consumer);
        Write(json, "from", answer.Source);
        Write(json, "to", answer.Target);
        json.WriteString("outcome", MigrationAnswer.Words(answer.Outcome));
        json.WriteStartArray("reasons");
        foreach (var reason in answer.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("outcome", MigrationAnswer.Words(reason.Outcome));
            json.WriteString("text", reason.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in answer.Changes)
        {
            json.WriteStartObject();
            json.WriteString("driver", change.Driver);
            json.WriteString("property", change.Description is null ? change.Property : null);
            json.WriteString("description", change.Description);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in answer.Notes)
            json.WriteStringValue(note);

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, MigrationSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("machineType", side.Machine.Name);
        json.WriteString("train", side.Train);
        json.WriteString("version", side.Version);
        json.WriteString("release", side.Release);
        json.WriteString("consumerRelease", side.Consumer);
        json.WriteEndObject();
    }
}
