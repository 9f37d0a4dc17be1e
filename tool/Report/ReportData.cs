using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Report;

/// <summary>
/// Writes what the page's script reads, as JSON that can stand in an HTML script element: the encoder leaves no character that HTML knows. Texts and compat
/// entries are written once, and told by their places; -1 is none.
/// </summary>
internal static class ReportData
{
    /// <summary>Writes it.</summary>
    public static string Write(IEnumerable<TargetReport> targets)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteStartArray("targets");
            foreach (var target in targets)
                WriteTarget(json, target);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteTarget(Utf8JsonWriter json, TargetReport target)
    {
        var families = new Pool<string>(target.Machines.Select(machine => machine.Family));
        var texts = new Pool<string>(target.Machines.SelectMany(machine => machine.Values).OfType<string>());
        var entries = new Pool<CompatEntry>(target.Machines.SelectMany(machine => machine.Compat));

        json.WriteStartObject();
        WriteText(json, "target", target.Target);
        WriteText(json, "train", target.Train);
        WriteText(json, "consumer", target.Consumer);
        json.WriteNumber("asOf", target.AsOf);
        WriteArray(json, "releases", target.Releases, release => json.WriteStringValue(Printable.Name(release.Version)));
        WriteArray(json, "properties", target.Properties, property => WriteProperty(json, property));
        WriteArray(json, "families", families.Items, family => json.WriteStringValue(Printable.Name(family)));
        WriteArray(json, "texts", texts.Items, text => json.WriteStringValue(Printable.Name(text)));
        WriteArray(json, "entries", entries.Items, entry => WriteEntry(json, entry));
        WriteArray(json, "machines", target.Machines, machine =>
        {
            json.WriteStartArray();
            json.WriteStringValue(Printable.Name(machine.Name));
            json.WriteNumberValue(families[machine.Family]);
            json.WriteStringValue(machine.Alias is null ? null : Printable.Name(machine.Alias));
            json.WriteNumberValue(machine.Released);
            json.WriteNumberValue(machine.Deprecated);
            json.WriteNumberValue(machine.Removed);
            WriteArray(json, machine.Values, value => json.WriteNumberValue(value is null ? -1 : texts[value]));
            WriteArray(json, machine.Compat, entry => json.WriteNumberValue(entries[entry]));
            json.WriteEndArray();
        });
        json.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter json, PropertyLife property)
    {
        json.WriteStartObject();
        WriteText(json, "name", property.Name);
        json.WriteNumber("introduced", property.Introduced);
        WriteArray(json, "deprecations", property.Deprecations, deprecation =>
        {
            json.WriteStartObject();
            WriteText(json, "feature", deprecation.Feature);
            WriteText(json, "replacement", deprecation.Replacement);
            json.WriteNumber("announced", deprecation.Announced);
            json.WriteNumber("earliest", deprecation.Earliest);
            json.WriteBoolean("refused", deprecation.IsRefused);
            json.WriteEndObject();
        });
        WriteArray(json, "changes", property.Changes, change =>
        {
            json.WriteStartObject();
            WriteText(json, "machine", change.Machine);
            WriteText(json, "before", change.Before);
            WriteText(json, "after", change.After);
            json.WriteEndObject();
        });
        WriteText(json, "adopted", property.Adoption?.Version);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, CompatEntry entry)
    {
        json.WriteStartArray();
        json.WriteStringValue(Printable.Name(entry.Driver));
        json.WriteStringValue(Printable.Name(entry.Property));
        json.WriteStringValue(Printable.Name(entry.Value));
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text) => json.WriteString(name, text is null ? null : Printable.Name(text));

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        WriteArray(json, items, write);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    // Distinct items, in the order in which they are first met.
    private sealed class Pool<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _places = [];

        public Pool(IEnumerable<T> items)
        {
            foreach (var item in items)
            {
                if (_places.TryAdd(item, Items.Count))
                    Items.Add(item);
            }
        }

        public List<T> Items { get; } = [];

        public int this[T item] => _places[item];
    }
}
