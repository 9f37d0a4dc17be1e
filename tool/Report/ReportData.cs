using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Report.Targets;

namespace MachineTypes.Tool.Report;

/// <summary>
/// Writes the data that the script of the page reads, as JSON that is safe in an HTML script element: the encoder escapes all characters that are special in HTML. Strings and
/// compat entries are written once and referred to by their indexes; -1 means none, and -2 not known.
/// </summary>
internal static class ReportData
{
    private const int None = -1;
    private const int NotKnown = -2;

    /// <summary>Writes the data.</summary>
    /// <param name="targets">The targets.</param>
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
        var states = target.Machines.SelectMany(machine => machine.States).ToList();
        var values = new Pool<string>(states.SelectMany(state => state.Values).Select(value => value.Value).OfType<string>());
        var entries = new Pool<CompatEntry>(states.SelectMany(state => state.Compat ?? []));

        json.WriteStartObject();
        WriteString(json, "target", target.Target);
        WriteString(json, "train", target.Train);
        WriteString(json, "consumer", target.Consumer);
        json.WriteNumber("asOf", target.AsOf);
        WriteArray(json, "releases", target.Releases, release => json.WriteStringValue(Printable.Name(release.Version)));
        WriteArray(json, "properties", target.Properties, property => WriteProperty(json, property));
        WriteArray(json, "families", families.Items, family => json.WriteStringValue(Printable.Name(family)));
        WriteArray(json, "texts", values.Items, value => json.WriteStringValue(Printable.Name(value)));
        WriteArray(json, "entries", entries.Items, entry => WriteEntry(json, entry));
        WriteArray(json, "machines", target.Machines, machine =>
        {
            json.WriteStartArray();
            json.WriteStringValue(Printable.Name(machine.Name));
            json.WriteNumberValue(families[machine.Family]);
            json.WriteStringValue(machine.Alias is null ? null : Printable.Name(machine.Alias));
            json.WriteStringValue(State(machine, target.AsOf));
            json.WriteNumberValue(machine.IsReleaseKnown ? machine.Released : NotKnown);
            json.WriteNumberValue(machine.Deprecated);
            json.WriteNumberValue(machine.Removed);
            WriteStates(json, machine.States, values, entries);
            json.WriteStringValue(machine.Due);
            json.WriteEndArray();
        });
        WriteArray(json, "lateChanges", target.LateChanges, change => WriteLateChange(json, change));
        json.WriteEndObject();
    }

    // Each state has the release, the presence, the values, and the compat values as differences from the state before: the index of what is set, and -1 minus the index of what
    // is no longer set. A machine type's own table grows with every release, so that whole tables would be many times as large.
    private static void WriteStates(Utf8JsonWriter json, IReadOnlyList<MachineState> states, Pool<string> values, Pool<CompatEntry> entries)
    {
        IReadOnlyList<CompatEntry> before = [];
        WriteArray(json, states, state =>
        {
            json.WriteStartArray();
            json.WriteNumberValue(state.Release);
            json.WriteNumberValue((int)state.Presence);
            WriteArray(json, state.Values, value => json.WriteNumberValue(!value.IsKnown ? NotKnown : value.Value is null ? None : values[value.Value]));
            if (state.Compat is null)
                json.WriteNullValue();
            else
                WriteArray(json, Differences(before, state.Compat), json.WriteNumberValue);
            json.WriteEndArray();
            before = state.Compat ?? [];
        });

        IEnumerable<int> Differences(IReadOnlyList<CompatEntry> from, IReadOnlyList<CompatEntry> to)
        {
            var kept = to.Select(entry => (entry.Driver, entry.Property)).ToHashSet();
            var same = from.ToHashSet();
            return [.. from.Where(entry => !kept.Contains((entry.Driver, entry.Property))).Select(entry => -1 - entries[entry]), .. to.Where(entry => !same.Contains(entry)).Select(entry => entries[entry])];
        }
    }

    private static void WriteLateChange(Utf8JsonWriter json, LateChange late)
    {
        json.WriteStartObject();
        json.WriteNumber("release", late.Release);
        WriteArray(json, "machines", late.Machines, machines => json.WriteStringValue(Printable.Name(machines.First == machines.Last ? machines.First : $"{machines.First} to {machines.Last}")));
        WriteString(json, "driver", late.Change.Driver);
        WriteString(json, "what", late.Change.Description ?? (late.Change.Driver is { } driver ? $"{driver}.{late.Change.Property}" : late.Change.Property));
        WriteString(json, "before", late.Change.Before);
        WriteString(json, "after", late.Change.After);
        json.WriteEndObject();
    }

    private static string State(MachineRow machine, int asOf) => machine.Presence switch
    {
        Presence.NotKnown => "not known",
        Presence.NotYet => "not yet",
        Presence.Removed => "removed",
        _ => machine.Deprecated >= 0 && machine.Deprecated <= asOf ? "deprecated" : "current",
    };

    private static void WriteProperty(Utf8JsonWriter json, PropertyHistory property)
    {
        json.WriteStartObject();
        WriteString(json, "name", property.Name);
        json.WriteNumber("introduced", property.IsIntroductionKnown ? property.Introduced : NotKnown);
        WriteArray(json, "deprecations", property.Deprecations, deprecation =>
        {
            json.WriteStartObject();
            WriteString(json, "feature", deprecation.Feature);
            WriteString(json, "replacement", deprecation.Replacement);
            json.WriteNumber("announced", deprecation.Announced);
            json.WriteNumber("earliest", deprecation.Earliest);
            json.WriteBoolean("refused", deprecation.IsRefused);
            json.WriteEndObject();
        });
        WriteArray(json, "changes", property.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteNumber("release", change.Release);
            WriteString(json, "machine", change.Machine);
            WriteString(json, "before", change.Before);
            WriteString(json, "after", change.After);
            json.WriteEndObject();
        });
        WriteString(json, "adopted", property.Adoption?.Version);
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

    private static void WriteString(Utf8JsonWriter json, string name, string? value) => json.WriteString(name, value is null ? null : Printable.Name(value));

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

    // Distinct items, in the order of their first occurrence.
    private sealed class Pool<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> _indexes = [];

        public Pool(IEnumerable<T> items)
        {
            foreach (var item in items)
            {
                if (_indexes.TryAdd(item, Items.Count))
                    Items.Add(item);
            }
        }

        public List<T> Items { get; } = [];

        public int this[T item] => _indexes[item];
    }
}
