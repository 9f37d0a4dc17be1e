using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Text;

namespace MachineTypes.Model.Rules;

/// <summary>The part of MT1014 that checks what machine types are based on.</summary>
internal static class UnusableBase
{
    public static IEnumerable<Finding> Find(Declarations declarations) => Repeated(declarations).Concat(OfOthers(declarations)).Concat(Missing(declarations)).Concat(Entries(declarations)).Concat(Changes(declarations));

    // A class that declares several families has one list of bases.
    private static IEnumerable<EquatableArray<BaseDefinition>> Lists(Declarations declarations) => declarations.Families
        .Where(family => family.Definition.Bases.Count > 0)
        .GroupBy(family => family.Definition.Type, StringComparer.Ordinal)
        .Select(families => families.First().Definition.Bases);

    private static IEnumerable<Finding> Repeated(Declarations declarations) =>
        from bases in Lists(declarations)
        from same in bases.GroupBy(b => b.For, StringComparer.Ordinal)
        from repeated in same.Skip(1)
        where repeated.Correction == same.First().Correction
        select UnusableDeclaration.Report(
            repeated.Anchor, new("name", 0), repeated.Name, $"is a second base for {(same.Key is null ? "all versions" : $"'{same.Key}'")}; a machine type has only one", other: same.First().Anchor);

    private static IEnumerable<Finding> OfOthers(Declarations declarations) =>
        from families in declarations.Families.Where(family => family.Definition.Bases.Count > 0).GroupBy(family => family.Definition.Catalog, StringComparer.Ordinal)
        let bases = new CatalogNames(declarations.Project.Catalogs.First(c => c.Shape.Type == families.Key), families.SelectMany(f => f.Spans), [])
            .Families.SelectMany(family => family.Definition.Bases).ToList()
        from other in bases
        where other.Catalog != bases[0].Catalog
        select UnusableDeclaration.Report(
            other.Anchor, null, TypeName.Short(other.Catalog), $"is not the catalogue of the other bases, which is '{TypeName.Short(bases[0].Catalog)}'; all bases of a catalogue must be from one catalogue", other: bases[0].Anchor);

    // A base that upstream removed later is correct: as of such a release, the table is not known.
    private static IEnumerable<Finding> Missing(Declarations declarations) =>
        from family in declarations.Families
        from declared in family.Definition.Bases
        let catalog = declarations.Project.BaseCatalogs.FirstOrDefault(c => c.Type == declared.Catalog)
        where catalog is not null
        let machine = catalog.Machines.FirstOrDefault(m => m.Name == declared.Name)
        let what = machine is null ? $"is not a machine type of {TypeName.Short(catalog.Type)}{Nearest(declared.Name, catalog)}" : TooNew(machine, declared, family, catalog, declarations)
        where what is not null
        select UnusableDeclaration.Report(declared.Anchor, new("name", 0), declared.Name, what);

    private static string Nearest(string name, BaseCatalog catalog) =>
        NearestName.Several(name, catalog.Machines.Select(machine => machine.Name), most: 3) is { Count: > 0 } names ? $": did you mean {string.Join(" or ", names.Select(n => $"'{n}'"))}?" : "";

    // The first binary that has the machine type, or that applies the tables of bases, must have the base.
    private static string? TooNew(BaseMachine machine, BaseDefinition declared, Family family, BaseCatalog catalog, Declarations declarations)
    {
        var basesFrom = family.Train.Find(declarations.Project.Catalogs.FirstOrDefault(c => c.Shape.Type == family.Definition.Catalog)?.BasesFrom)?.Index ?? 0;
        var first = (
            from version in family.Versions
            where version.Release is not null && (declared.For is null || declared.For == version.Version)
            let since = Math.Max(version.Release!.Index, family.Train.Find(version.Span.AddedIn)?.Index ?? 0)
            select Math.Max(since, Math.Max(family.Train.Find(declared.Correction.AddedIn)?.Index ?? 0, basesFrom)))
            .DefaultIfEmpty(-1).Min();
        if (first < 0 || family.Train.BuiltFrom(family.Train.Releases[first]) is not { } builtFrom)
        {
            return null;
        }

        var index = catalog.Releases.ToList().IndexOf(builtFrom);
        return index >= 0 && machine.Release > index
            ? $"is not in {catalog.Train} {builtFrom}, which {family.Train.Releases[first].Version} is built from: it came with {catalog.Releases[machine.Release]}"
            : null;
    }

    private static IEnumerable<Finding> Entries(Declarations declarations) =>
        from bases in Lists(declarations)
        from declared in bases
        from i in Enumerable.Range(0, declared.With.Count)
        where BaseEntry.Parse(declared.With[i]) is null
        select UnusableDeclaration.Report(declared.Anchor, new Argument("With") { Element = i }, declared.With[i], "is not a compat entry; use driver.property=value");

    private static IEnumerable<Finding> Changes(Declarations declarations) =>
        from scope in declarations.Scopes
        from entry in scope.Definition.BaseEntries
        where BaseEntry.PositionOf(entry) is null
        select UnusableDeclaration.Report(
            entry.Anchor, null, $"{entry.Driver}.{entry.Property}", "has no place in the table of a base; set one of After, Before and InsteadOf to the driver.property of an entry that the base has, or set Missing = true");
}
