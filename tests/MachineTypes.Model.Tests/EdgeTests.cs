using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;
using MachineTypes.Model.Tests.Rules;
using MachineTypes.Model.Text;

namespace MachineTypes.Model.Tests;

/// <summary>The first and last of what there is, nothing at all, and what is just too long.</summary>
public class EdgeTests
{
    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", []));

    private static readonly CatalogDefinition Catalog = Project.Of(Project.Train).Catalogs[0];

    [Theory]
    [InlineData(299)]
    [InlineData(300)]
    public void A_line_that_fits_is_whole(int length)
    {
        var line = new string('x', length);
        Assert.Equal(line, Printable.Line(line));
        Assert.Equal(line, Printable.Fact(line));
        Assert.Equal(line[..80], Printable.Echo(line[..80]).Trim('"'));
    }

    // Of nine characters, three are kept at the end and three at the start.
    [Theory]
    [InlineData("123456789", "123456789")]
    [InlineData("1234567890", "123...890")]
    [InlineData("\n234567890", "...890")]
    [InlineData("123456789\n", "123...")]
    public void A_fact_is_no_longer_than_asked(string value, string expected) => Assert.Equal(expected, Printable.Fact(value, 9));

    [Theory]
    [InlineData("{x}", "text")]
    [InlineData("a{x}b{x}", "atextbtext")]
    [InlineData("{y}", "{y}")]
    [InlineData("x", "x")]
    public void Placeholders_are_filled(string text, string expected) => Assert.Equal(expected, new[] { new CatalogText("x", "text") }.ToEquatableArray().Fill(text));

    [Fact]
    public void The_first_of_repeated_bug_fix_releases_counts()
    {
        var train = new ReleaseTrain(Project.Train.Definition with { BugFixes = new ReleaseDefinition[] { new("4.0.1", "2019-05-01", null, default), new("4.0.1", "2019-06-01", null, default), new("5.0.1", null, null, default), new("4.0.0.1", null, null, default) }.ToEquatableArray() });
        Assert.Equal(["4.0 0", "4.0.0.1 0", "4.0.1 0", "4.1 1", "4.2 2", "5.0 3"], train.All.Select(release => $"{release.Version} {release.Ordinal}"));
        Assert.Equal(new CalendarDate(2019, 5, 1), train.FindBinary("4.0.1")!.Date);
        Assert.Equal([3, 4, 5, 6], train.Releases.Select(train.IndexAfter));
    }

    [Fact]
    public void A_catalogue_on_an_empty_train_has_no_current_release()
    {
        var empty = Catalog with { Train = Catalog.Train with { Releases = default } };
        var spec = CatalogComposer.Compose(empty, [Pc, Pc with { Name = "none", IsUnversioned = true, Alias = "alias" }], []);
        Assert.Equal((-1, -1, 1), (spec.LastRelease, spec.Current, spec.Machines.Count));
        Assert.Equal(["none", "alias"], spec.Names.Select(name => name.Name));
        Assert.Equal((-1, -1), (CatalogComposer.Compose(empty, [], []).Families.Count - 1, spec.Machines[0].Since));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Pc", 4)]
    public void A_class_without_a_name_has_no_members(string member, int count) =>
        Assert.Equal(count, CatalogComposer.Compose(Catalog, [Pc with { Member = member }], []).Machines.Count(machine => machine.Member is not null));

    [Fact]
    public void Versions_that_are_listed_replace_those_of_the_train()
    {
        var family = new Family(Pc with { Versions = new[] { "rhel4.1.0", "4.0", "4.0.9", "3.9", "4.2 x" }.ToEquatableArray() }, Project.Train);
        Assert.Equal(["pc-4.0", "pc-4.0.9", "pc-rhel4.1.0"], family.Versions.Select(version => version.Name));
        Assert.Equal([(3, ExtraObstacle.NoRelease), (4, ExtraObstacle.Invalid)], family.RefusedExtras.Select(refused => (refused.Index, refused.Obstacle)));
        Assert.All(family.RefusedExtras, refused => Assert.True(refused.IsListed));
        Assert.Equal([0, 2, 0], family.Versions.Select(version => version.Key.Extra));
        var plain = new Family(Pc with { IsUnversioned = true, Versions = new[] { "4.0" }.ToEquatableArray() }, Project.Train);
        Assert.Equal(new RefusedExtra(plain.Definition, 0, ExtraObstacle.Unversioned, IsListed: true), Assert.Single(plain.RefusedExtras));
        Assert.Equal("Pc#0 Versions[3]: 3.9", Found.By(InvalidName.Id, Project.Of(Project.Train, family.Definition)).Split(" |")[0]);
    }

    // The life of a machine type without versions: the releases that are known to have it.
    [Theory]
    [InlineData(null, null, null, "5.0")]
    [InlineData(null, null, "4.2", "4.1")]
    [InlineData(null, null, "4.0", "4.0 before")]
    [InlineData(null, "4.1", "4.2", "4.1")]
    [InlineData(null, "4.1", null, "4.1 4.2 5.0")]
    [InlineData("4.1", null, "5.0", "4.1 4.2")]
    [InlineData("4.1", null, null, "4.1 4.2 5.0")]
    public void A_machine_type_without_a_start_is_known_from_its_last_release(string? from, string? deprecatedIn, string? removedIn, string expected)
    {
        var family = new Family(Pc with { IsUnversioned = true, From = from, DeprecatedIn = deprecatedIn, RemovedIn = removedIn }, Project.Train);
        var life = Lifetime.Of(family.Versions[0], Project.Train);
        Assert.Equal(expected.Contains("before", StringComparison.Ordinal) ? "" : expected, string.Join(' ', Project.Train.All.Where(life.Includes).Select(release => release.Version)));
    }

    // The value that a removed machine type had in the last binaries that had it, and what other releases reported.
    [Theory]
    [InlineData("4.2", "4.1", "2", "0")]
    [InlineData("4.2", "4.2", "0", "none")]
    [InlineData("4.1", "4.1", "0", "none")]
    [InlineData("5.0", "5.0", "0", "none")]
    [InlineData("5.0", "4.2", "2", "0")]
    [InlineData(null, "4.1", "2", "0")]
    [InlineData(null, "5.0", "2", "0")]
    public void A_removed_machine_type_reports_what_it_reported_last(string? removedIn, string addedIn, string today, string others)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [], Definitions.Step("2", null, addedIn))) with { Until = "4.0", RemovedIn = removedIn, Properties = new[] { Definitions.Property(PropertyValueKind.Integer, "0") }.ToEquatableArray() };
        var spec = Assert.Single(CatalogComposer.Compose(Catalog, [family], []).Properties);
        Assert.Equal((today, others), (spec.Values[0].Value, spec.Others.Count == 0 ? "none" : string.Join(' ', spec.Others.Select(other => other.Value.Value))));
    }

    // Of two deprecations the later end counts; one that was never announced has none.
    [Theory]
    [InlineData("4.0", 2)]
    [InlineData("4.0 4.1", 3)]
    [InlineData("4.1 4.0", 3)]
    [InlineData("4.0 4.2", -1)]
    [InlineData("4.0 9.9", -1)]
    [InlineData("5.0", -1)]
    [InlineData("9.9", null)]
    public void A_preview_flips_what_is_pending(string announced, int? earliest)
    {
        var flag = Definitions.Property(PropertyValueKind.Flag, "true") with { Deprecations = announced.Split(' ').Select(release => Definitions.Deprecation(release, default)).ToEquatableArray() };
        var spec = CatalogComposer.Compose(Catalog, [Pc with { Properties = new[] { flag }.ToEquatableArray() }], []);
        Assert.Equal(earliest, spec.PendingFlips.Count == 0 ? null : spec.PendingFlips.Single().Earliest);
        Assert.Equal(earliest is null ? "true" : "false", spec.Properties[0].PreviewValues.Single().Value);
        Assert.All(spec.PendingFlips, pending => Assert.False(pending.Value));
        var off = CatalogComposer.Compose(Catalog, [Pc with { Properties = new[] { flag with { Default = PropertyValue.Flag(false) } }.ToEquatableArray() }], []);
        Assert.All(off.PendingFlips, pending => Assert.True(pending.Value));
        Assert.Equal(spec.PendingFlips.Count, off.PendingFlips.Count);
    }

    [Fact]
    public void Only_families_of_known_catalogues_without_an_obstacle_count()
    {
        var project = Project.Of(Project.Train, Pc, Pc with { Name = "foreign", Catalog = "global::Unknown" }, Pc with { Name = "generic", Obstacle = FamilyObstacle.Generic }, Pc with { Name = "a" });
        Assert.Equal(["a", "pc"], new Declarations(project).Families.Select(family => family.Definition.Name));

        // A property that no family names counts if it has a default and can be reported.
        PropertyDefinition Of(string type, string? otherwise, PropertyObstacle obstacle = PropertyObstacle.None) => Definitions.Property(PropertyValueKind.Integer, otherwise) with { Type = type, Obstacle = obstacle };
        var declarations = new Declarations(Project.Of(Project.Train, Pc with { Properties = new[] { Of("named", null) }.ToEquatableArray() }) with { Properties = [Of("named", "1"), Of("other", "1"), Of("none", null), Of("bad", "1", PropertyObstacle.Hidden)] });
        Assert.Equal(["named", "other"], declarations.PropertiesOf(declarations.Families[0]).Select(property => property.Type));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void Three_names_are_offered_at_most(int count, int expected)
    {
        var family = Pc with { Bases = new[] { new BaseDefinition("global::Up", "global::UpTrain", "up-1.9", null, default, new("global::Pc", 0, 1)) }.ToEquatableArray() };
        var catalog = new BaseCatalog("global::Up", "Up", default, Enumerable.Range(1, count).Select(i => new BaseMachine($"up-1.{i}", 0)).ToEquatableArray());
        var found = Found.By(UnusableDeclaration.Id, Project.Of(Project.Train, family) with { BaseCatalogs = [catalog] });
        Assert.Equal(expected, found.Split(": did you mean ")[1].Split(" or ").Length);
    }
}
