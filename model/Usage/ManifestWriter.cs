using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Usage;

/// <summary>Writes a manifest. <see cref="ManifestReader"/> reads this version and later ones that only add lines.</summary>
public static class ManifestWriter
{
    /// <summary>The version of the format. It is incremented when an older reader would misread a kind of line that it knows.</summary>
    public const string Version = "2";

    /// <summary>The version that had no spans.</summary>
    public const string OlderVersion = "1";

    public static string Write(CatalogManifest manifest)
    {
        var lines = new List<string> { Version, ManifestLine.Write("train", manifest.Train, manifest.TrainType) };
        lines.AddRange(manifest.Releases.Select(r => ManifestLine.Write("r", [r.Version, State(r.State), r.Date, .. r.IsBugFix ? new[] { "bugfix" } : []])));
        lines.AddRange(manifest.Families.Select(f => ManifestLine.Write("f", f)));
        lines.AddRange(Machines(manifest));
        lines.AddRange(manifest.Previews.Select(n => ManifestLine.Write("n", n.Name, n.Member, ManifestLine.Number(n.Family), ManifestLine.Number(n.Release))));
        lines.AddRange(manifest.Aliases.Select(a => ManifestLine.Write("a", a.Name, ManifestLine.Number(a.Machine))));
        foreach (var property in manifest.Properties)
        {
            lines.Add(ManifestLine.Write("p", [property.Type, property.Name, property.Member, Kind(property.Kind), .. Runs(property.Values)]));
            if (property.PreviewValues.Count > 0)
            {
                lines.Add(ManifestLine.Write("v", [.. Runs(property.PreviewValues)]));
            }

            lines.AddRange(property.Deprecations.Select(d => ManifestLine.Write(
                "d", [d.Feature, ManifestLine.Number(d.Announced), ManifestLine.Number(d.Earliest), d.Replacement, d.IsRefusedWhenFlipped ? "refused" : "starts", .. FlipsTo(d)])));
        }

        return string.Join("\n", lines);
    }

    private static IEnumerable<string> Machines(CatalogManifest manifest)
    {
        for (var i = 0; i < manifest.Machines.Count;)
        {
            if (ManifestSpan.At(manifest, i, out var count) is { } span)
            {
                yield return ManifestLine.Write("s", ManifestLine.Number(span.Family), ManifestLine.Number(span.First), ManifestLine.Number(span.Last), span.MemberStart);
                i += count;
                continue;
            }

            var m = manifest.Machines[i++];
            yield return ManifestLine.Write(
                "m", m.Name, m.Member, ManifestLine.Number(m.Family), ManifestLine.Number(m.Release), ManifestLine.Number(m.DeprecatedFrom), ManifestLine.Number(m.RemovedFrom));
        }
    }

    // Run lengths, because values rarely change from one machine type to the next.
    private static IEnumerable<string?> Runs(EquatableArray<PropertyValue> values)
    {
        for (var i = 0; i < values.Count;)
        {
            var start = i;
            while (i < values.Count && values[i].Equals(values[start]) && values[i].Label == values[start].Label)
            {
                i++;
            }

            yield return ManifestLine.Number(i - start);
            yield return values[start].Value;
            yield return values[start].Label;
        }
    }

    // Most flags flip to true, so that is left out.
    private static IEnumerable<string?> FlipsTo(ManifestDeprecation deprecation) => deprecation.FlipsTo ? [] : ["false"];

    private static string State(ReleaseState state) => state switch
    {
        ReleaseState.Released => "released",
        ReleaseState.InDevelopment => "development",
        _ => "planned",
    };

    private static string Kind(PropertyValueKind kind) => kind switch
    {
        PropertyValueKind.Flag => "flag",
        PropertyValueKind.Integer => "integer",
        PropertyValueKind.Text => "text",
        _ => "enumeration",
    };
}
