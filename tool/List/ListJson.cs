using System.Text.Json;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.List;

/// <summary>
/// Writes the list as JSON.
/// <code>
/// { "train": "QEMU", "asOf": "10.0",
///   "hosts": [{ "file": "a.xml", "targets": ["x86_64"], "only": ["pc-i440fx-9.0"] }],   // only: what the other hosts do not all have; no hosts: the catalogues
///   "machineTypes": [{ "name": "pc-i440fx-4.2", "target": "x86_64",
///                      "family": "pc-i440fx", "release": "4.2",                         // family null: no catalogue has it; release null: it has no version
///                      "state": "deprecated",                                           // or "current", "removed", "not yet", "not known"
///                      "alias": null, "default": false,                                 // default null: not known
///                      "deprecatedSince": "9.1", "removedIn": "11.1" }] }
/// </code>
/// </summary>
internal static class ListJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="list">The list.</param>
    public static void Write(TextWriter writer, MachineList list) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("train", list.Train);
        json.WriteString("asOf", list.AsOf);
        json.WriteStartArray("hosts");
        foreach (var host in list.Hosts)
        {
            json.WriteStartObject();
            json.WriteString("file", host.Name);
            WriteStrings(json, "targets", host.Targets);
            WriteStrings(json, "only", host.Only);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("machineTypes");
        foreach (var machine in list.MachineTypes)
            Write(json, machine);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ListedMachineType machine)
    {
        json.WriteStartObject();
        json.WriteString("name", machine.Name);
        json.WriteString("target", machine.Target);
        json.WriteString("family", machine.Family);
        json.WriteString("release", machine.Release);
        json.WriteString("state", MachineStates.NameOf(machine.State));
        json.WriteString("alias", machine.Alias);
        if (machine.IsDefault is { } isDefault)
            json.WriteBoolean("default", isDefault);
        else
            json.WriteNull("default");
        json.WriteString("deprecatedSince", machine.DeprecatedSince);
        json.WriteString("removedIn", machine.RemovedIn);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
