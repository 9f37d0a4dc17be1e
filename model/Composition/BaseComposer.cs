using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Shared;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0069-based-machine-types.md.
/// <summary>Puts together what the machine types of a catalogue are based on.</summary>
internal static class BaseComposer
{
    /// <summary>Returns the bases; null if no machine type has one. All are of one catalogue: that of the first.</summary>
    /// <param name="counts">How many entries of its family's list each machine type has, by name.</param>
    public static BaseSpec? Compose(CatalogNames names, PreviewComposer previews, IReadOnlyDictionary<string, int> counts)
    {
        var declared = names.Families.SelectMany(family => family.Definition.Bases).ToList();
        if (declared.Count == 0)
        {
            return null;
        }

        var first = declared[0];
        var train = names.Train;
        var machines = names.Families
            .SelectMany(family => family.Versions.Where(names.Has).Select(version => (Family: family, Version: version)))
            .Concat(previews.Families.Select(family => (Family: family, Version: family.Newest!)))
            .ToList();
        var starts = new List<int> { 0, 0 };
        var rows = new List<BaseRow>();
        var entries = new List<string>();
        foreach (var (family, version) in machines)
        {
            foreach (var declaration in Of(family, version).Where(b => b.Catalog == first.Catalog && b.Correction.IsOn(train)))
            {
                var window = declaration.Correction.Window(train);
                rows.Add(new(declaration.Name, window, counts[OwnerOf(family, declaration, version).Name], entries.Count / 3));
                foreach (var (driver, property, value) in declaration.With.Select(BaseEntry.Parse).OfType<BaseEntry>())
                {
                    entries.AddRange([names.Catalog.Texts.Fill(driver), names.Catalog.Texts.Fill(property), names.Catalog.Texts.Fill(value)]);
                }
            }

            starts.Add(rows.Count);
        }

        return new(
            first.Catalog,
            first.Train,
            rows.Select(row => row.Name).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            train.All.Select(r => train.BuiltFrom(r) ?? "").ToEquatableArray(),
            train.Find(names.Catalog.BasesFrom)?.Index ?? -1,
            starts.ToEquatableArray(),
            rows.ToEquatableArray(),
            entries.ToEquatableArray(),
            Edits(machines.Select(machine => machine.Family), names.Catalog.Texts, train));
    }

    // The bases of the version, or else those of the whole family. If there are several, each applies in the releases that it names.
    private static IEnumerable<BaseDefinition> Of(Family family, FamilyVersion version) =>
        family.Definition.Bases.Where(b => b.For is not null && b.For == version.Version) is var own && own.Any() ? own : family.Definition.Bases.Where(b => b.For is null);

    // Machine types with one base have one table, whatever releases they are named after: that of the oldest of those that always had it and were not added late.
    private static FamilyVersion OwnerOf(Family family, BaseDefinition declaration, FamilyVersion version) =>
        family.Versions.FirstOrDefault(other => other.Span.AddedIn is null && Of(family, other).Any(b => b.Name == declaration.Name && b.Correction is { AddedIn: null, RemovedIn: null })) ?? version;

    private static BaseEditSpec? Edits(IEnumerable<Family> machines, EquatableArray<CatalogText> texts, ReleaseTrain train)
    {
        var known = new List<BaseEntryDefinition>();
        var starts = new List<int> { 0, 0 };
        var numbers = new List<int>();
        foreach (var family in machines)
        {
            foreach (var edit in family.Definition.Scopes.SelectMany(scope => scope.BaseEntries).Where(edit => edit.Correction.IsOn(train) && BaseEntry.PositionOf(edit) is not null))
            {
                if (!known.Contains(edit))
                {
                    known.Add(edit);
                }

                numbers.Add(known.IndexOf(edit));
            }

            starts.Add(numbers.Count);
        }

        return known.Count == 0 ? null : new(
            starts.ToEquatableArray(),
            numbers.ToEquatableArray(),
            known.Select(edit => edit.Correction.Window(train)).ToEquatableArray(),
            known.Select(edit => BaseEntry.PositionOf(edit) is var (place, _, _, value) ? (int)place + (value is null ? 0 : (int)BaseEntryPlace.WithValue) : 0).ToEquatableArray(),
            known.SelectMany(edit => BaseEntry.PositionOf(edit) is var (_, driver, property, value)
                ? new[] { driver, property, value ?? "", edit.Driver, edit.Property, edit.Value }.Select(text => texts.Fill(text))
                : []).ToEquatableArray());
    }
}

/// <summary>The machine types of another catalogue that those of a catalogue are based on.</summary>
/// <param name="CatalogType">The fully qualified name of the other catalogue's value type.</param>
/// <param name="TrainType">The fully qualified name of the value type of its train.</param>
/// <param name="Names">The distinct names of the bases.</param>
/// <param name="Releases">For each release, the release that it is built from; empty if that is not known.</param>
/// <param name="BasesFrom">The index of the first release that applies the tables of the bases instead of the catalogue's own, or -1 if all apply both.</param>
/// <param name="Starts">Where the declarations of the default value, each machine type and each preview start, and where the last of them end.</param>
/// <param name="Rows">The declarations.</param>
/// <param name="Entries">The drivers, properties and values of the entries that come after all others, one after the other.</param>
/// <param name="Edits">The changes that binaries make within the tables of the bases; null if there are none.</param>
public sealed record BaseSpec(
    string CatalogType,
    string TrainType,
    EquatableArray<string> Names,
    EquatableArray<string> Releases,
    int BasesFrom,
    EquatableArray<int> Starts,
    EquatableArray<BaseRow> Rows,
    EquatableArray<string> Entries,
    BaseEditSpec? Edits);

/// <summary>The base of a machine type.</summary>
/// <param name="Window">The releases whose binaries have it.</param>
/// <param name="OwnCount">How many entries of its family's list the machine type has while it has the base.</param>
/// <param name="EntryStart">The start of the entries that come after all others.</param>
public sealed record BaseRow(string Name, ReleaseWindow Window, int OwnCount, int EntryStart);

/// <summary>What binaries change within the tables of the bases.</summary>
/// <param name="Starts">Where the changes of the default value, each machine type and each preview start, and where the last of them end.</param>
/// <param name="Numbers">The numbers of the changes.</param>
/// <param name="Windows">The releases that have each change.</param>
/// <param name="Kinds">For each change, the number of its <see cref="BaseEntryPlace"/>.</param>
/// <param name="Texts">For each change, driver, property and value of the base's entry, and those of its own.</param>
public sealed record BaseEditSpec(
    EquatableArray<int> Starts,
    EquatableArray<int> Numbers,
    EquatableArray<ReleaseWindow> Windows,
    EquatableArray<int> Kinds,
    EquatableArray<string> Texts);
