using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0038-sibling-drivers.md.
/// <summary>
/// MT1018: a driver has an entry, and a sibling of it has none. A PCI device of virtio comes in up to three variants, each a type of its own: what is set on one is not set on the others.
/// </summary>
public static class MissingSibling
{
    public const string Id = "MT1018";

    private static readonly string[] Suffixes = ["-transitional", "-non-transitional"];

    /// <summary>One finding for each entry that lacks siblings which its catalogue is known to have.</summary>
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        var named = OldestNamed(declarations);
        return
            from scope in declarations.Scopes
            where named.Count > 0
            from entry in scope.Definition.Compat
            where entry is { Correction.RemovedIn: null, Anchor.IsInSource: true }
            let missing = Suffixes.Select(suffix => entry.Driver + suffix).Where(sibling => IsMissing(sibling, entry, scope, named)).ToList()
            where missing.Count > 0
            select Report(entry, scope, missing);
    }

    // The siblings that each catalogue names, with the oldest table that names them: they may not have existed yet when still older tables were written.
    private static Dictionary<(string Catalog, string Driver), VersionKey> OldestNamed(Declarations declarations)
    {
        var named = new Dictionary<(string Catalog, string Driver), VersionKey>();
        foreach (var scope in declarations.Scopes)
        {
            foreach (var entry in scope.Definition.Compat.Where(e => Suffixes.Any(suffix => e.Driver.EndsWith(suffix, StringComparison.Ordinal))))
            {
                foreach (var family in scope.Readers(entry))
                {
                    var key = (family.Definition.Catalog, entry.Driver);
                    if (TableOf(entry, family, VersionKey.Always) is { } table && (!named.TryGetValue(key, out var oldest) || table < oldest))
                    {
                        named[key] = table;
                    }
                }
            }
        }

        return named;
    }

    private static bool IsMissing(string sibling, CompatDefinition entry, ReachedScope scope, Dictionary<(string Catalog, string Driver), VersionKey> named) =>
        scope.Readers(entry).Any(family =>
            named.TryGetValue((family.Definition.Catalog, sibling), out var oldest)
            && TableOf(entry, family, new(int.MaxValue, 0)) is { } table
            && table >= oldest
            && !scope.Definition.Compat.Any(e => e.Driver == sibling && e.Property == entry.Property && e.UpTo == entry.UpTo && family.Reads(e.Train)));

    private static VersionKey? TableOf(CompatDefinition entry, Family family, VersionKey ofDefault) =>
        entry.UpTo is null ? ofDefault : family.EndOf(entry.UpTo);

    private static Finding Report(CompatDefinition entry, ReachedScope scope, List<string> missing)
    {
        var siblings = string.Join(" and ", missing.Select(sibling => $"'{EntryFormat.Shown(sibling)}'"));
        return new(
            Id,
            entry.Anchor,
            new Argument("driver", 0),
            EquatableArray<string>.Own([EntryFormat.Key(entry), EntryFormat.Reach(entry), EntryFormat.Class(scope.Definition.Type), siblings]),
            entry.Driver.Contains('\n') ? null : Fix.Copy(missing, $"Add the entry for {siblings}"));
    }
}
