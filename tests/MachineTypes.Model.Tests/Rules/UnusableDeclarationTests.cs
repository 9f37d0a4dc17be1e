using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1014: bases, shapes, spans and aliases that nothing can be generated from.</summary>
public class UnusableDeclarationTests
{
    private const string Other = "global::Other";

    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", []));

    private static readonly BaseCatalog Upstream = new(
        Other, "Up", new[] { "1.0", "2.0", "3.0" }.ToEquatableArray(), new BaseMachine[] { new("up-1.0", 0), new("up-2.0", 1), new("up-3.0", 2), new("none", -1) }.ToEquatableArray());

    public static TheoryData<BaseDefinition[], string> Bases => new()
    {
        { [Base("up-1.0")], "" },
        { [Base("up-1.0"), Base("up-1.0", "4.1")], "" },
        { [Base("up-1.0"), Base("none")], "name none: is a second base for all versions; a machine type has only one" },
        { [Base("up-1.0", "4.1"), Base("none", "4.1")], "name none: is a second base for '4.1'; a machine type has only one" },
        { [Base("up-1.0") with { Correction = new(null, "4.2", null) }, Base("none") with { Correction = new("4.2", null, null) }], "" },
        { [Base("up-1.1")], "name up-1.1: is not a machine type of Other: did you mean 'up-1.0'?" },
        { [Base("something")], "name something: is not a machine type of Other" },
        { [Base("up-1.0"), Base("x", "4.1") with { Catalog = "global::N.Third" }], " Third: is not the catalogue of the other bases, which is 'Other'; all bases of a catalogue must be from one catalogue" },
        { [Base("up-1.0") with { With = new[] { "d.p=v", "d.p" }.ToEquatableArray() }], "With d.p: is not a compat entry; use driver.property=value" },
    };

    [Theory]
    [MemberData(nameof(Bases))]
    public void A_base_is_a_machine_type_of_one_catalogue(BaseDefinition[] bases, string expected)
    {
        var family = Pc with { Bases = bases.Select((declared, i) => declared with { Anchor = new("global::Pc", 0, i + 1) }).ToEquatableArray() };
        Assert.Equal(expected, Describe(Project.Of(Project.Train, family) with { BaseCatalogs = [Upstream] }));
    }

    // 4.0 is built from 1.0, 4.1 from 2.0, 4.2 is not known, and 5.0 from 3.0.
    [Theory]
    [InlineData("up-1.0", null, null, null, null)]
    [InlineData("none", null, null, null, null)]
    [InlineData("up-2.0", null, null, null, "is not in Up 1.0, which 4.0 is built from: it came with 2.0")]
    [InlineData("up-2.0", "4.1", null, null, null)]
    [InlineData("up-3.0", "4.1", null, null, "is not in Up 2.0, which 4.1 is built from: it came with 3.0")]
    [InlineData("up-3.0", "4.2", null, null, null)]
    [InlineData("up-2.0", null, "4.1", null, null)]
    [InlineData("up-3.0", null, "4.1", null, "is not in Up 2.0, which 4.1 is built from: it came with 3.0")]
    [InlineData("up-2.0", null, null, "4.1", null)]
    [InlineData("up-3.0", null, null, "4.1", "is not in Up 2.0, which 4.1 is built from: it came with 3.0")]
    [InlineData("up-3.0", "9.9", null, null, null)]
    public void The_first_binary_that_needs_the_base_has_it(string name, string? version, string? addedIn, string? basesFrom, string? expected)
    {
        string?[] builtFrom = ["1.0", "2.0", null, "3.0"];
        ReleaseTrain train = new(Project.Train.Definition with { Releases = Project.Train.Definition.Releases.Select((release, i) => release with { BuiltFrom = builtFrom[i] }).ToEquatableArray() });
        var project = Project.Of(train, Pc with { Bases = new[] { Base(name, version) with { Correction = new(addedIn, null, null) } }.ToEquatableArray() });
        project = project with { BaseCatalogs = [Upstream], Catalogs = [project.Catalogs[0] with { BasesFrom = basesFrom }] };
        Assert.Equal(expected is null ? "" : $"name {name}: {expected}", Describe(project));
    }

    [Theory]
    [InlineData("d.p", null, true)]
    [InlineData(null, "d.p", true)]
    [InlineData("d.p", "d.p", false)]
    [InlineData(null, null, false)]
    [InlineData("d", null, false)]
    [InlineData(".d.", null, false)]
    [InlineData("d.p=v", null, true)]
    [InlineData("d=v", null, false)]
    [InlineData(null, null, true, "d.p", false)]
    [InlineData("d.p", null, false, "d.p", false)]
    [InlineData(null, null, true, null, true)]
    [InlineData(null, "d.p", false, null, true)]
    public void A_change_has_a_place_in_the_table_of_a_base(string? after, string? insteadOf, bool isUsable, string? before = null, bool isMissing = false)
    {
        var edit = new BaseEntryDefinition("e", "q", "1", after, before, insteadOf, isMissing, default, new("global::Pc", 0, 1));
        var scope = Project.Scope("Pc", []) with { BaseEntries = new[] { edit }.ToEquatableArray() };
        Assert.Equal(isUsable ? "" : " e.q: has no place in the table of a base; set one of After, Before and InsteadOf to the driver.property of an entry that the base has, or set Missing = true", Describe(Project.Of(Project.Train, Project.Family("pc", scope))));
    }

    [Theory]
    [InlineData("4.1", "4.1", "")]
    [InlineData("4.1", "4.0", "Until 4.0: is before 4.1, with which 'pc' begins: there is no machine type between them")]
    [InlineData(null, "4.0", "")]
    [InlineData("4.1", null, "")]
    public void A_span_ends_after_it_begins(string? from, string? until, string expected) => Assert.Equal(expected, Describe(Project.Of(Project.Train, Pc with { From = from, Until = until })));

    [Theory]
    [InlineData(null, "")]
    [InlineData("4.2", "")]
    [InlineData("4.0", "For 4.0: is not a version of 'pc', so the alias 'a' refers to nothing")]
    [InlineData("9.9", "")]
    public void An_alias_refers_to_a_version(string? version, string expected)
    {
        var family = Pc with { From = "4.1", Aliases = new[] { new AliasDefinition("a", version, default, new("global::Pc", 0, 1)) }.ToEquatableArray() };
        Assert.Equal(expected, Describe(Project.Of(Project.Train, family)));

        // If a class has several families, one of them has to have the version; the first one is named.
        Assert.Equal(expected.Replace("'pc'", "'a'", StringComparison.Ordinal), Describe(Project.Of(Project.Train, family, family with { Name = "a" })));
        Assert.Equal("", Describe(Project.Of(Project.Train, family, family with { Name = "a", From = null })));
    }

    [Theory]
    [InlineData(ShapeObstacleKind.None, "")]
    [InlineData(ShapeObstacleKind.Invalid, "")]
    [InlineData(ShapeObstacleKind.NotPartial, "is not partial: the other part of it is generated, fix")]
    [InlineData(ShapeObstacleKind.Record, "is a record; use a plain readonly partial struct")]
    [InlineData(ShapeObstacleKind.RefStruct, "is a ref struct, which cannot be stored or compared; use a plain readonly partial struct")]
    [InlineData(ShapeObstacleKind.Generic, "is generic, so the other part of it cannot be generated")]
    [InlineData(ShapeObstacleKind.FileLocal, "is local to its file, so the other part of it cannot be generated in another file")]
    [InlineData(ShapeObstacleKind.Member, "declares 'M', which is generated; rename or remove it")]
    [InlineData(ShapeObstacleKind.PrimaryConstructor, "has a primary constructor; use a plain readonly partial struct, whose fields are generated")]
    [InlineData(ShapeObstacleKind.Layout, "has a layout of its own; remove the attribute that sets it")]
    [InlineData(ShapeObstacleKind.HiddenNamespace, "cannot be completed: the global type 'M' hides the namespace of that name; rename the type or move it into a namespace")]
    public void A_value_type_can_be_completed(ShapeObstacleKind kind, string expected)
    {
        var project = Project.Of(Project.Train, Pc);
        var shape = project.Catalogs[0].Shape;
        var obstacle = new ShapeObstacle(kind, "Catalog", new(shape.Type, 0, -1)) { Other = "M" };
        var findings = Project.Findings(project with { Catalogs = [project.Catalogs[0] with { Shape = shape with { Obstacle = obstacle } }] }, []).Where(f => f.Rule == UnusableDeclaration.Id);
        Assert.Equal(expected, string.Join("; ", findings.Select(f => f.MessageArguments[1] + (f.Fix is null ? "" : ", fix"))));
    }

    [Theory]
    [InlineData(FamilyObstacle.None, "")]
    [InlineData(FamilyObstacle.Generic, "Pc: declares the family 'pc'; family classes cannot be generic")]
    [InlineData(FamilyObstacle.NoCatalog, "Catalog: is not a catalogue; the family 'pc' must name a struct with [MachineCatalog<...>]")]
    [InlineData(FamilyObstacle.ForeignCatalog, "Catalog: is declared in another assembly and cannot be extended; 'pc' needs a catalogue of this project")]
    public void A_family_is_of_a_catalogue_of_the_project(FamilyObstacle obstacle, string expected) =>
        Assert.Equal(expected, Describe(Project.Of(Project.Train, Pc with { Obstacle = obstacle })).TrimStart());

    [Fact]
    public void Entries_of_one_release_are_in_one_part_of_a_class()
    {
        var scope = Project.Scope("Pc", [Project.Entry("a", "1", "4.1"), Project.Entry("b", "1", "4.1"), Project.Entry("c", "1", "4.0"), Project.Entry("d", "1", null)]);
        Assert.Equal("", Describe(Of(0, 0, 1, 1)));
        Assert.Equal(
            " device.b: is in a different part of 'Pc' than the entries up to 4.1 before it: entries of one release are applied in source order, so declare them in one part", Describe(Of(0, 1, 1, 1)));

        ProjectDefinitions Of(params int[] parts) => Project.Of(Project.Train, Project.Family(
            "pc", scope with { Compat = scope.Compat.Select((entry, i) => entry with { Anchor = entry.Anchor with { Part = parts[i] } }).ToEquatableArray() }));
    }

    [Fact]
    public void Trains_and_catalogues_are_separate_and_complete()
    {
        var project = Project.Of(Project.Train, Pc);
        var catalog = project.Catalogs[0];
        Assert.Equal("", Describe(project));
        Assert.Equal(" Catalog: is a release train; declare the catalogue as a separate struct", Describe(project with { Trains = [.. project.Trains, project.Trains[0] with { Type = "global::Catalog" }] }));
        Assert.Equal(" Train: has no generated members: the project that declares it must reference MachineTypes too", Describe(project with { Trains = [], Catalogs = [catalog with { IsTrainGenerated = false }] }));
        Assert.Equal("", Describe(project with { Trains = [] }));
        Assert.Equal("name : is not a valid name for a release train; use the name of the product, such as \"QEMU\"", Describe(project with { Trains = [project.Trains[0] with { Name = " " }] }).Replace("name  :", "name :", StringComparison.Ordinal));
        Assert.Equal(" Other: is not a release train; a consumer must name a struct with [ReleaseTrain]", Describe(project with
        {
            Trains = [project.Trains[0] with { Consumptions = new[] { new ConsumptionDefinition(Other, 12, new("global::Train", 0, 1), IsTrain: false), new ConsumptionDefinition(Other, 12, new("global::Train", 0, 2)) }.ToEquatableArray() }],
        }));
        Assert.Equal(" X: is not a release train; a catalogue must name a struct with [ReleaseTrain]", Describe(project with { Orphans = [new("X", new("global::Y", 0, 0))] }));
    }

    private static BaseDefinition Base(string name, string? version = null) => new(Other, "global::Up", name, version, default, new("global::Pc", 0, 1));

    private static string Describe(ProjectDefinitions project) => string.Join("; ", Project.Findings(project, []).Where(finding => finding.Rule == UnusableDeclaration.Id)
        .Select(finding => $"{finding.Argument?.Name} {finding.MessageArguments[0]}: {finding.MessageArguments[1]}"));
}
