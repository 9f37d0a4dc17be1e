using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0032-empty-trains.md.
/// <summary>A release that an attribute names, with the train on which that name is read.</summary>
/// <param name="Argument">The argument that names it, such as <c>Since</c>.</param>
/// <param name="IsKnown">Whether train or family has it.</param>
/// <param name="Others">The names that could replace it.</param>
public sealed record ReleaseName(
    Anchor Anchor, Argument Argument, string Name, ReleaseTrain Train, bool IsKnown, IEnumerable<string> Others)
{
    /// <summary>Whether the attribute applies to every train that has the release.</summary>
    public bool IsOfEveryTrain { get; init; }

    /// <summary>The name of the train that should have the release, if it is another one.</summary>
    public string? OtherTrain { get; init; }

    /// <summary>All releases that are named in source, once for each train that they are read on.</summary>
    public static IEnumerable<ReleaseName> All(Declarations declarations) =>
        declarations.Trains.SelectMany(OnTrain)
            .Concat(declarations.Project.Catalogs.Select(catalog => Of(new(catalog.Train), catalog.Anchor, "TablesKnownFrom", catalog.TablesKnownFrom)))
            .Concat(declarations.Project.Catalogs.Select(catalog => Of(new(catalog.Train), catalog.Anchor, "UnversionedTablesKnownFrom", catalog.UnversionedTablesKnownFrom)))
            .Concat(declarations.Project.Catalogs.Select(catalog => Of(new(catalog.Train), catalog.Anchor, "BasesFrom", catalog.BasesFrom)))
            .Concat(declarations.Families.SelectMany(OnFamily))
            .Concat(declarations.Families.GroupBy(family => family.Train.Definition.Type, StringComparer.Ordinal).SelectMany(same => BuiltFrom(same.ToList(), declarations)))
            .Concat(declarations.Families.GroupBy(family => family.Train.Definition.Type, StringComparer.Ordinal).SelectMany(OfProperties))
            .Concat(declarations.Scopes.SelectMany(OnScope))
            .OfType<ReleaseName>();

    /// <summary>Whether a property names it: what its deprecations announce is read on the property's train too.</summary>
    public bool IsOfProperty => Argument.Name is "IntroducedIn" or "AnnouncedIn";

    /// <summary>The names on attributes that are read on more than one train, so that the attribute has to name one.</summary>
    public static IEnumerable<IGrouping<Anchor, ReleaseName>> Undecided(IEnumerable<ReleaseName> names) => names
        .Where(name => !name.IsOfEveryTrain)
        .GroupBy(name => name.Anchor)
        .Where(attribute => attribute.Select(name => name.Train.Definition.Type).Distinct(StringComparer.Ordinal).Count() > 1);

    private static IEnumerable<ReleaseName?> OnTrain(ReleaseTrain train)
    {
        yield return Rule(train.Definition.Deprecation, "DeprecatedFrom");
        yield return Rule(train.Definition.Deletion, "DeletedFrom");
        foreach (var adoption in train.Definition.Adoptions)
        {
            yield return Of(train, adoption.Anchor, "Since", adoption.Since);
        }

        // A rule may be announced to begin with a release that the train does not name yet.
        ReleaseName? Rule(AgeRule rule, string argument) =>
            IsLater(rule.From, train) ? null : Of(train, train.Definition.Anchor, argument, rule.From);
    }

    private static IEnumerable<ReleaseName?> OnFamily(Family family)
    {
        foreach (var span in family.Spans)
        {
            yield return Of(family.Train, span.Anchor, "From", span.From);
            yield return Of(family.Train, span.Anchor, "Until", span.Until);
            yield return OfBinary(family.Train, span.Anchor, "AddedIn", span.AddedIn);
            yield return Of(family.Train, span.Anchor, "DeprecatedIn", span.DeprecatedIn);
            yield return OfBinary(family.Train, span.Anchor, "RemovedIn", span.RemovedIn);
            yield return Of(family.Train, span.Anchor, "TablesKnownFrom", span.TablesKnownFrom);
        }

        foreach (var declared in family.Definition.Bases.Where(b => b.For is not null))
        {
            var versions = family.Versions.Select(version => version.Version).OfType<string>().ToList();
            yield return new(declared.Anchor, "For", declared.For!, family.Train, versions.Contains(declared.For!), versions) { IsOfEveryTrain = true };
        }

        foreach (var declared in family.Definition.Bases)
        {
            yield return OfBinary(family.Train, declared.Anchor, "AddedIn", declared.Correction.AddedIn);
            yield return OfBinary(family.Train, declared.Anchor, "RemovedIn", declared.Correction.RemovedIn);
        }

        foreach (var alias in family.Definition.Aliases)
        {
            yield return OfVersion([family], alias.Anchor, "For", alias.For) is { } meant ? meant with { Others = family.Versions.Select(v => v.Version).OfType<string>() } : null;
            yield return OfBinary(family.Train, alias.Anchor, "AddedIn", alias.Correction.AddedIn);
            yield return OfBinary(family.Train, alias.Anchor, "RemovedIn", alias.Correction.RemovedIn);
        }
    }

    // It names a release of the train that the bases are on. What is built from an older one than that train has declares its own tables, up to BasesFrom.
    private static IEnumerable<ReleaseName?> BuiltFrom(IReadOnlyList<Family> onTrain, Declarations declarations)
    {
        var train = onTrain[0].Train;
        var based = onTrain.Where(family => family.Definition.Bases.Count > 0).ToList();
        var catalog = based.SelectMany(family => family.Definition.Bases)
            .Select(declared => declarations.Project.BaseCatalogs.FirstOrDefault(c => c.Type == declared.Catalog))
            .FirstOrDefault(c => c is not null);
        if (catalog is null)
        {
            yield break;
        }

        var from = based.Min(family => train.Find(declarations.Project.Catalogs.FirstOrDefault(c => c.Shape.Type == family.Definition.Catalog)?.BasesFrom)?.Index ?? 0);
        foreach (var release in train.Definition.Releases.Concat(train.Definition.BugFixes))
        {
            if (release is { BuiltFrom: { } name, Anchor.IsReportable: true } && train.FindBinary(release.Version)?.Series.Index >= from)
            {
                yield return new(release.Anchor, "BuiltFrom", name, train, catalog.Releases.Contains(name), catalog.Releases) { OtherTrain = catalog.Train };
            }
        }
    }

    private static IEnumerable<ReleaseName?> OfProperties(IEnumerable<Family> onTrain)
    {
        var train = onTrain.First().Train;
        foreach (var property in onTrain
            .SelectMany(family => family.Definition.Properties)
            .GroupBy(property => property.Type, StringComparer.Ordinal)
            .Select(same => same.First())
            .Where(property => property.IsReadOn(train.Definition)))
        {
            yield return Of(train, property.Anchor, "IntroducedIn", property.IntroducedIn);
            foreach (var deprecation in property.Deprecations)
            {
                yield return Of(train, deprecation.Anchor, "AnnouncedIn", deprecation.AnnouncedIn);
            }
        }
    }

    // Many families share a scope's entries, and all those on one train read them the same way.
    private static IEnumerable<ReleaseName?> OnScope(ReachedScope scope)
    {
        foreach (var onTrain in scope.Families.GroupBy(family => family.Train.Definition.Type, StringComparer.Ordinal))
        {
            var families = onTrain.ToList();
            var train = families[0].Train;
            foreach (var entry in scope.Definition.Compat.Where(e => families[0].Reads(e.Train)))
            {
                yield return OfVersion(families, entry.Anchor, "UpTo", entry.UpTo);
                yield return OfBinary(train, entry.Anchor, "AddedIn", entry.Correction.AddedIn);
                yield return OfBinary(train, entry.Anchor, "RemovedIn", entry.Correction.RemovedIn);
                yield return OfBinary(train, entry.Anchor, "BrokenSince", entry.Correction.BrokenSince);
            }

            foreach (var step in scope.Definition.Steps.Where(s => families[0].Reads(s.Train)))
            {
                yield return OfVersion(families, step.Anchor, "Since", step.Since);
                yield return OfBinary(train, step.Anchor, "AddedIn", step.Correction.AddedIn);
                yield return OfBinary(train, step.Anchor, "RemovedIn", step.Correction.RemovedIn);
                yield return OfBinary(train, step.Anchor, "BrokenSince", step.Correction.BrokenSince);
                yield return OfBinary(train, step.Anchor, "KnownFrom", step.Known.From);
                yield return OfBinary(train, step.Anchor, "KnownUntil", step.Known.Until);
            }

            foreach (var change in scope.Definition.LateChanges.Where(c => families[0].Reads(c.Train)))
            {
                yield return Of(train, change.Anchor, "From", change.From);
                yield return Of(train, change.Anchor, "UpTo", change.UpTo);
                yield return OfBinary(train, change.Anchor, "BrokenSince", change.BrokenSince);
                yield return OfBinary(train, change.Anchor, "FixedIn", change.FixedIn);
            }

            foreach (var entry in scope.Definition.BaseEntries)
            {
                yield return OfBinary(train, entry.Anchor, "AddedIn", entry.Correction.AddedIn);
                yield return OfBinary(train, entry.Anchor, "RemovedIn", entry.Correction.RemovedIn);
            }

            foreach (var table in scope.Definition.LateTables)
            {
                foreach (var name in new[] { OfVersion(families, table.Anchor, new("upTo", 0), table.UpTo), OfBinary(train, table.Anchor, "AddedIn", table.Correction.AddedIn) })
                {
                    yield return name is null ? null : name with { IsOfEveryTrain = true };
                }
            }
        }
    }

    private static ReleaseName? Of(ReleaseTrain train, Anchor anchor, Argument argument, string? name) =>
        name is null || !anchor.IsReportable
            ? null
            : new(anchor, argument, name, train, train.Find(name) is not null, train.Releases.Select(r => r.Version));

    // A change in binaries may have come with a bug-fix release.
    private static ReleaseName? OfBinary(ReleaseTrain train, Anchor anchor, Argument argument, string? name) =>
        Of(train, anchor, argument, name) is { } release
            ? release with { IsKnown = train.FindBinary(name) is not null, Others = train.All.Select(r => r.Version) }
            : null;

    // A family's bug-fix and tagged versions can be named as well as the train's.
    private static ReleaseName? OfVersion(IReadOnlyList<Family> families, Anchor anchor, Argument argument, string? name) =>
        Of(families[0].Train, anchor, argument, name) is { } release
            ? release.IsKnown ? release : release with
            {
                IsKnown = families.Any(family => family.StartOf(name) is not null),
                Others = release.Others.Concat(families.SelectMany(family => family.Spans.SelectMany(s => s.Extra.Concat(s.Versions)).Where(e => family.StartOf(e) is not null)).Distinct()),
            }
            : null;

    private static bool IsLater(string? name, ReleaseTrain train)
    {
        var newest = train.Releases.Count == 0 ? null : Numbers(train.Releases[train.Releases.Count - 1].Version);
        return newest is not null
            && Numbers(name) is { } numbers
            && Comparer<(int, int, int)>.Default.Compare(numbers, newest.Value) > 0;
    }

    private static (int, int, int)? Numbers(string? version)
    {
        var parts = version?.Split('.').Select(p => int.TryParse(p, out var number) && number >= 0 ? number : -1).ToList() ?? [];
        return parts.Count is 2 or 3 && !parts.Contains(-1) ? (parts[0], parts[1], parts.ElementAtOrDefault(2)) : null;
    }
}
