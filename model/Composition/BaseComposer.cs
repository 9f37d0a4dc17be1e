using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0069-based-machine-types.md.
/// <summary>Puts together what the machine types of a catalogue are based on.</summary>
internal static class BaseComposer
{
    /// <summary>Returns the bases; null if no machine type has one. All are of one catalogue: that of the first.</summary>
    public static BaseSpec? Compose(CatalogNames names, PreviewComposer previews)
    {
        var declared = names.Families.SelectMany(family => family.Definition.Bases).ToList();
        if (declared.Count == 0)
        {
            return null;
        }

        var first = declared[0];
        var bases = names.Families
            .SelectMany(family => family.Versions.Where(names.Has).Select(version => Of(family, version)))
            .Concat(previews.Families.Select(family => Of(family, family.Newest!)))
            .Select(declaration => declaration?.Catalog == first.Catalog ? declaration : null)
            .ToList();
        var known = bases.Select(b => b?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var starts = new List<int> { 0, 0 };
        var entries = new List<string>();
        foreach (var declaration in bases)
        {
            foreach (var (driver, property, value) in (declaration?.With ?? EquatableArray<string>.Empty).Select(BaseEntry.Parse).OfType<BaseEntry>())
            {
                entries.AddRange([names.Catalog.Texts.Fill(driver), names.Catalog.Texts.Fill(property), names.Catalog.Texts.Fill(value)]);
            }

            starts.Add(entries.Count / 3);
        }

        return new(
            first.Catalog,
            first.Train,
            known.ToEquatableArray(),
            bases.Select(b => b is null ? 0 : known.IndexOf(b.Name) + 1).ToEquatableArray(),
            names.Train.All.Select(r => names.Train.BuiltFrom(r) ?? "").ToEquatableArray(),
            starts.ToEquatableArray(),
            entries.ToEquatableArray());
    }

    /// <summary>Returns the declaration that counts for a machine type: one for its version, or else one for all of the family.</summary>
    public static BaseDefinition? Of(Family family, FamilyVersion version) =>
        family.Definition.Bases.FirstOrDefault(b => b.For is not null && b.For == version.Version) ?? family.Definition.Bases.FirstOrDefault(b => b.For is null);
}

/// <summary>The machine types of another catalogue that those of a catalogue are based on.</summary>
/// <param name="CatalogType">The fully qualified name of the other catalogue's value type.</param>
/// <param name="TrainType">The fully qualified name of the value type of its train.</param>
/// <param name="Names">The distinct names of the bases.</param>
/// <param name="Machines">For each machine type and preview, the number of its base's name, from 1; 0 if it has none.</param>
/// <param name="Releases">For each release, the release that it is built from; empty if that is not known.</param>
/// <param name="EntryStarts">Where the entries that come after all others start, for the default value, each machine type and each preview, and where the last of them end.</param>
/// <param name="Entries">The drivers, properties and values of these entries, one after the other.</param>
public sealed record BaseSpec(
    string CatalogType,
    string TrainType,
    EquatableArray<string> Names,
    EquatableArray<int> Machines,
    EquatableArray<string> Releases,
    EquatableArray<int> EntryStarts,
    EquatableArray<string> Entries);

/// <summary>An entry in the syntax of QEMU's <c>-global</c> option.</summary>
public sealed record BaseEntry(string Driver, string Property, string Value)
{
    /// <summary>Reads <c>driver.property=value</c>; returns null if it is something else. Names of drivers may contain dots, those of properties do not.</summary>
    public static BaseEntry? Parse(string text)
    {
        var equals = text.IndexOf('=');
        var dot = equals < 0 ? -1 : text.LastIndexOf('.', equals);
        return dot > 0 && dot + 1 < equals ? new(text.Substring(0, dot), text.Substring(dot + 1, equals - dot - 1), text.Substring(equals + 1)) : null;
    }
}
