using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0057-entries-without-effect.md.
/// <summary>The compat entries whose value is in force already, by an entry that is applied earlier in the binaries of every release.</summary>
/// <remarks>
/// An entry in a newer table came with a later release, and the binaries in between have only the older entry. They matter too, because what a release promised must not change.
/// The list of every machine type is a prefix of its family's list, so whatever precedes an entry in that list is applied before it on every machine type that the entry reaches.
/// Only entries that share their key and value with another one are checked: the tables of a product have thousands of entries, but hardly any such pairs.
/// </remarks>
internal sealed class IdleEntries
{
    private readonly Dictionary<Family, IReadOnlyList<ListEntry>> _lists = [];
    private readonly Dictionary<Family, DriverValues> _values = [];

    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        var rule = new IdleEntries();
        var repeated = rule.Repeated(declarations);
        return
            from scope in declarations.Scopes
            from entry in scope.Definition.Compat
            where entry.Anchor.IsInSource && repeated.Contains(entry.Anchor)
            let finding = rule.Check(scope, entry)
            where finding is not null
            select finding;
    }

    private static (string Driver, string Property) Key(CompatDefinition entry) => (entry.Driver, entry.Property);

    // The entries that share key and value with another one of some family.
    private HashSet<Anchor> Repeated(Declarations declarations)
    {
        var keys = new HashSet<(string Driver, string Property)>(declarations.Scopes
            .SelectMany(scope => scope.Definition.Compat)
            .GroupBy(Key)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key));
        var ofScope = declarations.Scopes.ToDictionary(
            scope => scope.Definition.Type, scope => scope.Definition.Compat.Where(entry => keys.Contains(Key(entry))).ToList(), StringComparer.Ordinal);
        return [.. declarations.Families.SelectMany(family => family.Definition.Scopes
            .SelectMany(scope => ofScope[scope.Type])
            .GroupBy(entry => (entry.Driver, entry.Property, DriverValues.Normalize(ValuesOf(family).KindOf(entry), entry.Value)))
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group.Select(entry => entry.Anchor)))];
    }

    // An entry is needed if it has an effect on any family. Otherwise the first family determines the wording.
    private Finding? Check(ReachedScope scope, CompatDefinition entry)
    {
        CompatDefinition? by = null;
        foreach (var family in scope.Readers(entry))
        {
            var list = ListOf(family);
            var index = list.TakeWhile(placed => placed.Entry.Anchor != entry.Anchor).Count();
            if (index == list.Count)
            {
                continue;
            }

            if (SetBy(entry, index, list, family) is not { } setBy)
            {
                return null;
            }

            by ??= setBy;
        }

        return by is null ? null : Report(entry, by);
    }

    // The entry that sets the value before, the same in all binaries or the first of several; none if the entry has an effect in one, or if that is not known.
    private CompatDefinition? SetBy(CompatDefinition entry, int index, IReadOnlyList<ListEntry> list, Family family)
    {
        var same = family.Definition.Scopes.SelectMany(scope => scope.Compat).Where(e => Key(e) == Key(entry) && family.Reads(e.Train)).ToList();

        // While a release is being typed, the position of its entry is not known.
        if (same.Any(e => (e.UpTo is not null && family.EndOf(e.UpTo) is null) || !e.Correction.IsOn(family.Train)))
        {
            return null;
        }

        CompatDefinition? by = null;
        foreach (var release in Binaries(list[index], family))
        {
            var before = index - 1;
            while (before >= 0 && (Key(list[before].Entry) != Key(entry) || !CompatComposer.IsIn(list[before], family.Train, release)))
            {
                before--;
            }

            if (before < 0 || !ValuesOf(family).AreEqual(list[before].Entry, entry) || IsOneTable(list[before].Entry, entry) || IsCrossed(list, before, index))
            {
                return null;
            }

            by ??= list[before].Entry;
        }

        return by;
    }

    // The releases whose binaries have the entry and a machine type that it reaches.
    private static IEnumerable<Release> Binaries(ListEntry entry, Family family)
    {
        var lives = EntryReach.Of(entry.Entry, family).Reached.Select(version => Lifetime.Of(version, family.Train)).ToList();
        return family.Train.All.Where(release => CompatComposer.IsIn(entry, family.Train, release) && lives.Any(life => life.Includes(release)));
    }

    // The other driver may be a parent type, whose entries apply to this driver too.
    private static bool IsCrossed(IReadOnlyList<ListEntry> list, int from, int to)
    {
        var entry = list[to].Entry;
        return list.Skip(from + 1).Take(to - from - 1).Any(e =>
            e.Entry.Property == entry.Property && e.Entry.Driver != entry.Driver && e.Entry.Value != entry.Value);
    }

    // Two entries in one scope and release are reported by another rule, or are both intended.
    private static bool IsOneTable(CompatDefinition one, CompatDefinition other) => one.Anchor.Type == other.Anchor.Type && one.UpTo == other.UpTo;

    private static Finding Report(CompatDefinition entry, CompatDefinition by) => NoEffect.Report(
        entry.Anchor,
        $"'{EntryFormat.Key(entry)}' = '{EntryFormat.Shown(entry.Value)}'",
        $"{EntryFormat.Class(by.Anchor.Type)} already sets it {(by.Value == entry.Value ? "" : $"to '{EntryFormat.Shown(by.Value)}', the same value, ")}{EntryFormat.Reach(by)}",
        by.Anchor,
        Fix.Remove("the entry"));

    private IReadOnlyList<ListEntry> ListOf(Family family)
    {
        if (!_lists.TryGetValue(family, out var list))
        {
            _lists.Add(family, list = CompatComposer.Compose(family));
        }

        return list;
    }

    private DriverValues ValuesOf(Family family)
    {
        if (!_values.TryGetValue(family, out var values))
        {
            _values.Add(family, values = DriverValues.Of(family));
        }

        return values;
    }
}
