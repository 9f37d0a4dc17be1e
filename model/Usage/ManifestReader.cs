using System.Globalization;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Usage;

/// <summary>Reads what <see cref="ManifestWriter"/> wrote. The input is not trusted: anything that is not a manifest of this format version yields null.</summary>
public sealed class ManifestReader
{
    // Far more than any catalogue needs: a count in hostile input must not exhaust memory.
    private const int Max = ushort.MaxValue;

    private readonly List<ManifestRelease> _releases = [];
    private readonly List<string> _families = [];
    private readonly List<ManifestMachine> _machines = [];
    private readonly List<ManifestPreview> _previews = [];
    private readonly List<NameSpec> _aliases = [];
    private readonly List<ManifestProperty> _properties = [];
    private string? _train;
    private string? _trainType;

    private ManifestReader()
    {
    }

    public static CatalogManifest? Read(string? text)
    {
        var lines = text?.Split('\n');
        if (lines is null || lines[0] is not (ManifestWriter.Version or ManifestWriter.OlderVersion))
        {
            return null;
        }

        var reader = new ManifestReader();
        return lines.Skip(1).All(line => ManifestLine.Read(line) is { } fields && reader.Take(fields)) ? reader.Done() : null;
    }

    // Unknown kinds of line, and fields after the known ones, come from later writers and are ignored.
    private bool Take(string?[] line)
    {
        switch (line[0])
        {
            case "train":
                (_train, _trainType) = (At(line, 1), At(line, 2));
                return _train is not null && _trainType is not null;
            case "r":
                return At(line, 1) is { } version && State(At(line, 2)) is { } state && Add(_releases, new(version, state, At(line, 3), At(line, 4) == "bugfix"));
            case "f":
                return At(line, 1) is { } name && Add(_families, name);
            case "m":
                return At(line, 1) is { } machine
                    && Number(At(line, 3)) is { } family && Number(At(line, 4)) is { } release
                    && Number(At(line, 5)) is { } deprecated && Number(At(line, 6)) is { } removed
                    && Add(_machines, new(machine, At(line, 2), family, release, deprecated, removed));
            case "s":
                return Number(At(line, 1)) is { } of && Number(At(line, 2)) is { } first && Number(At(line, 3)) is { } last && At(line, 4) is { } start
                    && new ManifestSpan(of, first, last, start).Expand(_families, _releases) is { } machines && _machines.Count + machines.Count <= Max && AddAll(machines);
            case "n":
                return At(line, 1) is { } preview && Number(At(line, 3)) is { } goesOn && Number(At(line, 4)) is { } newest && Add(_previews, new(preview, At(line, 2), goesOn, newest));
            case "a":
                return At(line, 1) is { } alias && Number(At(line, 2)) is { } index && Add(_aliases, new(alias, index));
            case "p":
                return At(line, 1) is { } type && At(line, 2) is { } property && Kind(At(line, 4)) is { } kind
                    && Values(line, first: 5) is { } values
                    && Add(_properties, new(type, property, At(line, 3), kind, values.ToEquatableArray(), default));
            case "v":
                return _properties.Count > 0 && Values(line, first: 1) is { } coming && AddPreviewValues(coming);
            case "d":
                return _properties.Count > 0
                    && At(line, 1) is { } feature && Number(At(line, 2)) is { } announced && Number(At(line, 3)) is { } earliest
                    && AddDeprecation(new(feature, announced, earliest, At(line, 4), At(line, 5) == "refused", At(line, 6) != "false"));
            default:
                return true;
        }
    }

    private CatalogManifest? Done()
    {
        var fits = _train is not null
            && _machines.Count <= Max
            && _machines.All(m => Within(m.Family, _families.Count, 0) && Within(m.Release, _releases.Count) && Within(m.DeprecatedFrom, _releases.Count) && Within(m.RemovedFrom, _releases.Count))
            && _previews.Count <= Max
            && _previews.All(p => Within(p.Family, _families.Count, 0) && Within(p.Release, _releases.Count))
            && _aliases.All(a => Within(a.Machine, _machines.Count, 0))
            && _properties.All(p => p.Values.Count == _machines.Count && p.PreviewValues.Count == _previews.Count && p.Deprecations.All(d => Within(d.Announced, _releases.Count) && Within(d.Earliest, _releases.Count)));
        return fits
            ? new(
                _train!,
                _trainType!,
                _releases.ToEquatableArray(),
                _families.ToEquatableArray(),
                _machines.ToEquatableArray(),
                _aliases.ToEquatableArray(),
                _properties.ToEquatableArray(),
                _previews.ToEquatableArray())
            : null;
    }

    // Triples of run length, value and label.
    private static List<PropertyValue>? Values(string?[] line, int first)
    {
        var values = new List<PropertyValue>();
        for (var i = first; i < line.Length; i += 3)
        {
            if (i + 2 >= line.Length || Number(line[i]) is not (> 0 and var count) || values.Count + count > Max)
            {
                return null;
            }

            values.AddRange(Enumerable.Repeat(new PropertyValue(line[i + 1], line[i + 2]), count));
        }

        return values;
    }

    private bool AddPreviewValues(List<PropertyValue> values)
    {
        _properties[_properties.Count - 1] = _properties[_properties.Count - 1] with { PreviewValues = values.ToEquatableArray() };
        return true;
    }

    private bool AddDeprecation(ManifestDeprecation deprecation)
    {
        var last = _properties[_properties.Count - 1];
        _properties[_properties.Count - 1] = last with { Deprecations = last.Deprecations.Append(deprecation).ToEquatableArray() };
        return true;
    }

    private static string? At(string?[] line, int field) => field < line.Length ? line[field] : null;

    private static bool Add<T>(List<T> list, T item)
    {
        list.Add(item);
        return true;
    }

    private bool AddAll(IEnumerable<ManifestMachine> machines)
    {
        _machines.AddRange(machines);
        return true;
    }

    private static bool Within(int index, int count, int first = -1) => index >= first && index < count;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ReleaseState? State(string? text) => text switch
    {
        "released" => ReleaseState.Released,
        "development" => ReleaseState.InDevelopment,
        "planned" => ReleaseState.Planned,
        _ => null,
    };

    private static PropertyValueKind? Kind(string? text) => text switch
    {
        "flag" => PropertyValueKind.Flag,
        "integer" => PropertyValueKind.Integer,
        "text" => PropertyValueKind.Text,
        "enumeration" => PropertyValueKind.Enumeration,
        _ => null,
    };
}
