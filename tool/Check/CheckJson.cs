using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>
/// Writes the findings as JSON: an array with one object per file.
/// <code>
/// [{ "file": "guest.xml", "kind": "domain",                // or "commandLine", "kubeVirt", "proxmox", "oVirt", "nova"
///    "train": "QEMU", "release": "10.0", "guests": 1,
///    "notChecked": 0, "notCheckedCompletely": 0,          // guests of which nothing or not everything was checked
///    "findings": [{ "rule": "unknown-machine-type", "level": "error",     // or "warning", "note"
///                   "line": 4, "column": 31, "message": "no machine type ...",
///                   "suggestions": ["pc-q35-9.2"] }] }]
/// </code>
/// </summary>
internal static class CheckJson
{
    /// <summary>Writes the array.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="files">The files.</param>
    /// <param name="check">The check that was performed.</param>
    public static void Write(TextWriter writer, IEnumerable<CheckedFile> files, GuestCheck check) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("kind", file.Kind.IdOf());
            json.WriteString("train", check.Train);
            json.WriteString("release", check.Release);
            json.WriteNumber("guests", file.Guests.Count);
            json.WriteNumber("notChecked", file.Guests.Count(guest => guest == Coverage.None));
            json.WriteNumber("notCheckedCompletely", file.Guests.Count(guest => guest == Coverage.Partial));
            json.WriteStartArray("findings");
            foreach (var finding in file.Findings)
            {
                json.WriteStartObject();
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("level", CheckText.LevelOf(finding));
                json.WriteNumber("line", finding.Position.Line);
                json.WriteNumber("column", finding.Position.Column);
                json.WriteString("message", finding.Message);
                json.WriteStartArray("suggestions");
                foreach (var suggestion in finding.Suggestions)
                    json.WriteStringValue(suggestion);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
