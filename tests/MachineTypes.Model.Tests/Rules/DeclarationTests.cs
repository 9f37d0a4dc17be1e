using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1003, MT1014, MT1015, MT1016 and MT1021 about trains, properties and names.</summary>
public class DeclarationTests
{
    private const string Other = "global::N.Other";

    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", []));

    private static readonly PropertyDefinition Number = Definitions.Property(PropertyValueKind.Integer, "0") with { Anchor = new("global::Property", 0, 0) };

    [Theory]
    [InlineData(PropertyObstacle.None, "")]
    [InlineData(PropertyObstacle.Unnamed, "")]
    [InlineData(PropertyObstacle.NoPropertyName, "Property#0 name(0): My | has no name; specify the reported name in [MachineProperty(\"...\")]")]
    [InlineData(PropertyObstacle.WrongBase, "My#-1: My | cannot be applied to a machine type; derive it from MachineFlagAttribute or from MachineValueAttribute<T>")]
    [InlineData(PropertyObstacle.UnsupportedValue, "My#-1: My | has values of type string; the values of a property are of type bool, string, an integer type, or an enumeration that generated code can access")]
    [InlineData(PropertyObstacle.Generic, "My#-1: My | is generic; property classes cannot be generic")]
    [InlineData(PropertyObstacle.Abstract, "My#-1: My | is abstract and cannot be applied to a machine type; make it sealed")]
    [InlineData(PropertyObstacle.Hidden, "My#-1: My | is not accessible to generated code; make it and the types that contain it internal or public")]
    [InlineData(PropertyObstacle.Constructor, "My#-1: My | has a bad constructor")]
    [InlineData(PropertyObstacle.DefaultMisfit, "Property#0 Default: My | has values of type string, but its default is not one of them")]
    public void A_property_can_be_reported(PropertyObstacle obstacle, string expected)
    {
        var property = Number with { Type = "global::N.My", Obstacle = obstacle, ConstructorProblem = "has a bad constructor" };
        Assert.Equal(expected, Found.By(MisusedProperty.Id, Project.Of(Project.Train, Pc) with { Properties = [property] }));
    }

    [Theory]
    [InlineData("int", false, "Pc#1 value(0): Step | expects a value of type int; where machine types have no value, use [NoValue<Step>]")]
    [InlineData("int", true, "Pc#1: Step | is declared in another assembly and takes no value here: the int that its constructor sets cannot be read; give that constructor a parameter")]
    [InlineData(null, false, "Pc#1: Step | is not a machine property; add [MachineProperty(\"...\")] on the class")]
    [InlineData(null, true, "Pc#1: Step | is not a machine property; add [MachineProperty(\"...\")] on the class")]
    public void A_step_has_a_value_of_its_property(string? type, bool isUnknown, string expected)
    {
        var scope = Project.Scope("Pc", []) with { Misuses = new[] { new StepMisuse("Step", type, new("global::Pc", 0, 1), isUnknown), new StepMisuse("Second", type, new("global::Pc", 0, 1), isUnknown), new StepMisuse("Foreign", type, new("global::Hw", -1, 1)) }.ToEquatableArray() };
        Assert.Equal(expected, Found.By(MisusedProperty.Id, Project.Of(Project.Train, Project.Family("pc", scope))));
    }

    [Fact]
    public void A_consumer_adopts_properties()
    {
        var train = new ReleaseTrain(Project.Train.Definition with { Adoptions = new[] { new AdoptionDefinition("global::N.@class", false, "4.0", new("global::Train", 0, 1)), new("global::N.B", true, "4.0", new("global::Train", 0, 2)) }.ToEquatableArray() });
        Assert.Equal("Train#1: class | is not a machine property; add [MachineProperty(\"...\")] on the class", Found.By(MisusedProperty.Id, Project.Of(train, Pc)));
    }

    // QEMU has 4.0 to 5.0, and Other has what is listed. Both have a family below the class Hw.
    [Theory]
    [InlineData("1.0 2.0", "4.1 - -", "Hw#1 UpTo: 4.1 | could be a release of QEMU or Other, but only QEMU has it; set Train = typeof(Train)")]
    [InlineData("1.0 2.0", "2.0 - -", "Hw#1 UpTo: 2.0 | could be a release of QEMU or Other, but only Other has it; set Train = typeof(Other)")]
    [InlineData("4.1 4.2", "4.1 - -", "Hw#1 UpTo: 4.1 | could be a release of QEMU or Other; name the train with Train = typeof(...)")]
    [InlineData("1.0 2.0", "9.9 - -", "Hw#1 UpTo: 9.9 | could be a release of QEMU or Other; name the train with Train = typeof(...)")]
    [InlineData("1.0 4.1", "4.1 4.2 -", "Hw#1 AddedIn: 4.2 | could be a release of QEMU or Other, but only QEMU has it; set Train = typeof(Train)")]
    [InlineData("1.0 4.1", "4.1 1.0 -", "Hw#1 AddedIn: 1.0 | could be a release of QEMU or Other, but only Other has it; set Train = typeof(Other)")]
    [InlineData("1.0 4.1", "4.2 1.0 -", "Hw#1 UpTo: 4.2 | could be a release of QEMU or Other; name the train with Train = typeof(...)")]
    [InlineData("4.1 4.2", "4.1 4.2 5.0", "Hw#1 RemovedIn: 5.0 | could be a release of QEMU or Other, but only QEMU has it; set Train = typeof(Train)")]
    public void A_release_that_could_be_of_two_trains_is_undecided(string releases, string named, string expected)
    {
        var parts = named.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var entry = Project.Entry("p", "1", parts[0], parts[1], parts[2]);
        var project = TwoTrains(releases, Project.Scope("Hw", [entry]), null);
        Assert.Equal(expected, Found.By(UnusableDeclaration.Id, project));
        Assert.Equal("", Found.By(UnknownRelease.Id, project));

        // The attribute says which it means.
        Assert.Equal("", Found.By(UnusableDeclaration.Id, TwoTrains(releases, Project.Scope("Hw", [entry with { Train = Other }]), null)));
    }

    // Either train may have its releases.
    [Theory]
    [InlineData("4.1", "4.2", "")]
    [InlineData("2.0", "4.2", "")]
    [InlineData("Zanzibar", "4.2", "Hw#1 upTo(0): Zanzibar | QEMU | , which has 4.0 to 5.0")]
    [InlineData("2.0", "Zanzibar", "Hw#1 AddedIn: Zanzibar | QEMU | , which has 4.0 to 5.0")]
    public void A_late_table_is_of_every_train(string upTo, string addedIn, string unknown)
    {
        var hw = Project.Scope("Hw", []) with { LateTables = new[] { new LateTableDefinition(upTo, new(addedIn, null, null), new("global::Hw", 0, 1)) }.ToEquatableArray() };
        var project = TwoTrains("1.0 2.0", hw, null);
        Assert.Equal("", Found.By(UnusableDeclaration.Id, project));
        Assert.Equal(unknown, Found.By(UnknownRelease.Id, project));
    }

    [Theory]
    [InlineData("1.0 2.0", "4.0", "4.1", "Property#0 IntroducedIn: 4.0 | could be a release of QEMU or Other, but only QEMU has it; set Train = typeof(Train)")]
    [InlineData("1.0 4.1", null, "4.1", "Property#1 AnnouncedIn: 4.1 | could be a release of QEMU or Other; name the train with Train = typeof(...) on [MachineProperty]")]
    [InlineData("1.0 2.0", null, "1.0", "Property#1 AnnouncedIn: 1.0 | could be a release of QEMU or Other, but only Other has it; set Train = typeof(Other) on [MachineProperty]")]
    [InlineData("4.0 4.1", "4.0", "4.1", "Property#0 IntroducedIn: 4.0 | could be a release of QEMU or Other; name the train with Train = typeof(...)")]
    public void A_property_of_two_trains_is_undecided(string releases, string? introduced, string announced, string expected)
    {
        var property = Number with { IntroducedIn = introduced, Deprecations = new[] { Definitions.Deprecation(announced, default) with { Anchor = new("global::Property", 0, 1) } }.ToEquatableArray() };
        Assert.Equal(expected, Found.By(UnusableDeclaration.Id, TwoTrains(releases, Project.Scope("Hw", []), property)));
        Assert.Equal("", Found.By(UnusableDeclaration.Id, TwoTrains(releases, Project.Scope("Hw", []), property with { Train = "global::Train" })));
    }

    [Theory]
    [InlineData("2.0", "4.1", "")]
    [InlineData("2.1", "4.1", "Train#1 BuiltFrom: 2.1 | Up | : did you mean '2.0'? [Change to \"2.0\"]")]
    [InlineData("unknown", "4.1", "Train#1 BuiltFrom: unknown | Up | , which has 1.0 to 2.0")]
    [InlineData("unknown", "4.0", "")]
    [InlineData("unknown", "4.2", "Train#2 BuiltFrom: unknown | Up | , which has 1.0 to 2.0")]
    [InlineData("unknown", "4.1.1", "Train#11 BuiltFrom: unknown | Up | , which has 1.0 to 2.0")]
    [InlineData("unknown", "4.0.1", "")]
    public void A_release_is_built_from_one_of_the_other_train(string builtFrom, string release, string expected)
    {
        ReleaseDefinition Of(ReleaseDefinition declared, int i) => declared with { Anchor = new("global::Train", 0, i), BuiltFrom = declared.Version == release ? builtFrom : "1.0" };
        var train = new ReleaseTrain(Project.Train.Definition with
        {
            Releases = Project.Train.Definition.Releases.Select(Of).ToEquatableArray(),
            BugFixes = new[] { new ReleaseDefinition("4.0.1", "2019-05-01", null, default), new("4.1.1", "2019-09-01", null, default) }.Select((fix, i) => Of(fix, i + 10)).ToEquatableArray(),
        });
        var family = Pc with { Bases = new[] { new BaseDefinition("global::Up", "global::UpTrain", "up-1.0", null, default, new("global::Pc", 0, 1)) }.ToEquatableArray() };
        var project = Project.Of(train, family);
        project = project with
        {
            BaseCatalogs = [new("global::Up", "Up", new[] { "1.0", "2.0" }.ToEquatableArray(), new BaseMachine[] { new("up-1.0", 0) }.ToEquatableArray())],
            Catalogs = [project.Catalogs[0] with { BasesFrom = "4.1" }],
        };
        Assert.Equal(expected, Found.By(UnknownRelease.Id, project));
        Assert.Equal("", Found.By(UnknownRelease.Id, project with { BaseCatalogs = [] }));
    }

    [Theory]
    [InlineData("4.0.1 4.0-tag", "4.0.2", "Pc#1 UpTo: 4.0.2 | QEMU | : did you mean '4.0.1'? [Change to \"4.0.1\"]")]
    [InlineData("4.0.1", "4.0.1", "")]
    [InlineData("", "4.0.1", "Pc#1 UpTo: 4.0.1 | QEMU | : did you mean '4.0'? [Change to \"4.0\"]")]
    public void A_version_of_the_family_can_be_named(string extra, string upTo, string expected) => Assert.Equal(expected, Found.By(
        UnknownRelease.Id, Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [Project.Entry("p", "1", upTo)])) with { Extra = extra.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray() })));

    [Theory]
    [InlineData("QEMU", "Train#0 name(0): QEMU | Other | QEMU -> Other#0")]
    [InlineData("qemu", "Train#0 name(0): QEMU | Other | qemu -> Other#0")]
    [InlineData("other", "")]
    [InlineData("", "")]
    public void Trains_have_records_of_their_own(string name, string expected)
    {
        var project = Project.Of(Project.Train, Pc);
        var second = Project.Train.Definition with { Type = Other, Name = name, Anchor = new(Other, 0, 0) };
        Assert.Equal(expected, Found.By(CollidingRecords.Id, project with { Trains = [second, project.Trains[0] with { Anchor = new("global::Train", 0, 0) }] }));

        // A train of another assembly is not renamed here.
        Assert.Equal(expected.Length == 0 ? "" : $"Other#0 name(0): {name} | Train | QEMU", Found.By(CollidingRecords.Id, project with { Trains = [second, project.Trains[0] with { Anchor = new("global::Train", -1, 0) }] }));
        Assert.Equal(expected.Length == 0 ? "" : $"Train#0 name(0): QEMU | Other | {name}", Found.By(CollidingRecords.Id, project with { Trains = [second with { Anchor = new(Other, -1, 0) }, project.Trains[0] with { Anchor = new("global::Train", 0, 0) }] }));
    }

    // Aliases of pc: name, version, added in, removed in. The catalogue has pc-4.0 to pc-5.0 and none, which was removed in 4.2.
    [Theory]
    [InlineData("main - - -", "")]
    [InlineData("none - - -", "")]
    [InlineData("none - - 4.2", "")]
    [InlineData("pc-4.0 - - -", "Pc#1 alias(0): pc-4.0 | cannot be the alias of 'pc': it is the name of a machine type in 5.0 already -> Pc#0")]
    [InlineData("pc-4.0 4.1 - -", "Pc#1 alias(0): pc-4.0 | cannot be the alias of 'pc': it is the name of a machine type in 5.0 already -> Pc#0")]
    [InlineData("pc-4.0 - - 5.0", "")]
    [InlineData("pc-4.0 9.9 - -", "")]
    [InlineData("pc-4.0 - 9.9 -", "")]
    [InlineData("pc-4.0 4.2 5.0 -", "Pc#1 alias(0): pc-4.0 | cannot be the alias of 'pc': it is the name of a machine type in 5.0 already -> Pc#0")]
    public void An_alias_is_no_name_in_the_same_binaries(string alias, string expected)
    {
        var parts = alias.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var none = Project.Family("none", Project.Scope("None", [])) with { IsUnversioned = true, RemovedIn = "4.2", Member = "Plain" };
        var declared = new AliasDefinition(parts[0]!, parts[1], new(parts[2], parts[3], null), new("global::Pc", 0, 1));
        Assert.Equal(expected, Found.By(InvalidName.Id, Project.Of(Project.Train, Pc with { Aliases = new[] { declared }.ToEquatableArray() }, none)));
    }

    [Theory]
    [InlineData("main", "other", "")]
    [InlineData("main", "main", "Q35#0 Alias: main | cannot be the alias of 'q35': it is the alias of 'pc' already -> Pc#0")]
    [InlineData("none", null, "")]
    [InlineData("q35-4.0", null, "Pc#0 Alias: q35-4.0 | cannot be the alias of 'pc': it is the name of a machine type already -> Q35#0")]
    [InlineData("pc", null, "")]
    public void An_alias_of_today_is_of_one_family(string alias, string? second, string expected)
    {
        var none = Project.Family("none", Project.Scope("None", [])) with { IsUnversioned = true, RemovedIn = "5.0", Member = "Plain" };
        Assert.Equal(expected, Found.By(InvalidName.Id, Project.Of(Project.Train, Pc with { Alias = alias }, Project.Family("q35", Project.Scope("Q35", [])) with { Alias = second, Member = "Q35" }, none)));
    }

    [Theory]
    [InlineData("Compat", "", "Property#-1: Compat | cannot be the member of property 'property': it is a member of every catalogue already -> Catalog#-1")]
    [InlineData("Catalog", "", "Property#-1: Catalog | cannot be the member of property 'property': it is the name of the catalogue itself already -> Catalog#-1")]
    [InlineData("Mine", "Mine", "Property#-1: Mine | cannot be the member of property 'property': it is your own member of 'Catalog' already -> Catalog#-1")]
    [InlineData("Family_4_0", "", "Pc#-1: Family_4_0 | cannot be the member of 'pc-4.0': it is the member of property 'property' already -> Property#-1")]
    [InlineData("Family_Next", "", "Pc#-1: Family_Next | cannot be the member of the next 'pc': it is the member of property 'property' already -> Property#-1")]
    [InlineData("Free", "Mine", "")]
    public void A_member_of_a_catalogue_is_generated_once(string member, string own, string expected)
    {
        var project = Project.Of(Project.Train, Pc with { Properties = new[] { Number with { Member = member } }.ToEquatableArray() });
        Assert.Equal(expected, Found.By(InvalidName.Id, project with { Catalogs = [project.Catalogs[0] with { Shape = project.Catalogs[0].Shape with { Members = own.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray() } }] }));
    }

    [Theory]
    [InlineData("4.0 4_0", "", "Train#2 version(0): V4_0 | cannot be the member of '4_0': it is the member of '4.0' already -> Train#1")]
    [InlineData("4.0 4-0 4_0", "", "Train#2 version(0): V4_0 | cannot be the member of '4-0': it is the member of '4.0' already -> Train#1; Train#3 version(0): V4_0 | cannot be the member of '4_0': it is the member of '4.0' already -> Train#1")]
    [InlineData("4.0", "V4_0", "Train#1 version(0): V4_0 | cannot be the member of '4.0': it is your own member of 'Train' already -> Train#-1")]
    [InlineData("4.0", "V4", "")]
    [InlineData("4.0 4.0", "V4_0", "Train#1 version(0): V4_0 | cannot be the member of '4.0': it is your own member of 'Train' already -> Train#-1")]
    public void A_member_of_a_train_is_generated_once(string releases, string own, string expected)
    {
        var train = new ReleaseTrain(Project.Train.Definition with { Releases = releases.Split(' ').Select((version, i) => new ReleaseDefinition(version, null, null, new("global::Train", 0, i + 1))).ToEquatableArray() });
        var shape = new TypeShape("global::Train", "", default, "@Train", true, default, own.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray());
        Assert.Equal(expected, Found.By(InvalidName.Id, Project.Of(train) with { TrainShapes = [shape with { Type = "global::Another", Members = new[] { "V4_0" }.ToEquatableArray() }, shape] }));
    }

    [Fact]
    public void A_type_is_not_named_as_a_member_of_its_own()
    {
        var project = Project.Of(Project.Train, Pc);
        var shape = project.Catalogs[0].Shape with { Name = "@All", Obstacle = new(ShapeObstacleKind.ReservedName, "All", new("global::All", 0, -1)) };
        Assert.Equal("All#-1: Date | cannot be the name of a release train: it is the name of a member that every release train has; Second#-1: All | cannot be the name of a catalogue: it is the name of a member that every catalogue has", Found.By(InvalidName.Id, project with { TrainShapes = [shape with { Name = "Date" }], Catalogs = [project.Catalogs[0] with { Shape = shape with { Obstacle = shape.Obstacle with { Anchor = new("global::Second", 0, -1) } } }], Families = [] }));
    }

    [Theory]
    [InlineData("pc", "Q35", "Q35#0 name(0): pc | cannot be the family of 'Q35': it is the family of 'Family' already -> Pc#0")]
    [InlineData("q35", "Family", "Q35#-1: Family_4_0 | cannot be the member of 'q35-4.0': it is the member of 'pc-4.0' already -> Pc#-1")]
    [InlineData("q35", "Q35", "")]
    [InlineData("q35", "", "")]
    public void Names_and_members_of_families_differ(string name, string member, string expected)
    {
        var second = Project.Family(name, Project.Scope("Q35", [])) with { Member = member };
        Assert.Equal(expected, Found.By(InvalidName.Id, Project.Of(Project.Train, Pc, second)));
    }

    [Fact]
    public void A_machine_type_without_versions_may_have_the_name_of_a_family()
    {
        var second = Project.Family("pc", Project.Scope("Plain", [])) with { IsUnversioned = true, Member = "Plain" };
        Assert.Equal("", Found.By(InvalidName.Id, Project.Of(Project.Train, Pc, second)));
        Assert.Equal("Plain#0 name(0): pc-4.1 | cannot be a machine type of 'pc-4.1': it is a machine type of 'pc' already -> Pc#0", Found.By(InvalidName.Id, Project.Of(Project.Train, Pc, second with { Name = "pc-4.1" })));
        Assert.Equal("Third#0 name(0): pc | cannot be the family of 'Third': it is the family of 'Plain' already -> Plain#0", Found.By(InvalidName.Id, Project.Of(Project.Train, second, second with { Type = "global::Third", Anchor = new("global::Third", 0, 0), Member = "Third" })));
    }

    [Theory]
    [InlineData(10, 0, "Y#0: 10 | Y | 11")]
    [InlineData(7, 3, "Y#0: 7.3 | Y | 11")]
    [InlineData(11, 0, "")]
    public void An_old_language_is_reported_at_the_first_train(int major, int minor, string expected)
    {
        var project = Project.Of(Project.Train, Pc) with { Language = new(major, minor) };
        Assert.Equal(expected, Found.By(OldLanguageVersion.Id, project with { Trains = [project.Trains[0] with { Type = "global::Z", Anchor = new("global::Z", 0, 0) }, project.Trains[0] with { Type = "global::Y", Anchor = new("global::Y", 0, 0) }] }));
        Assert.Equal(expected.Replace("Y", "Catalog", StringComparison.Ordinal), Found.By(OldLanguageVersion.Id, project with { Trains = [] }));
    }

    private static ProjectDefinitions TwoTrains(string releases, ScopeDefinition hw, PropertyDefinition? property)
    {
        var properties = property is null ? default : new[] { property }.ToEquatableArray();
        var project = Project.Of(Project.Train, Project.Family("pc", hw, Project.Scope("Pc", [])) with { Properties = properties });
        var other = project.Catalogs[0] with
        {
            Shape = project.Catalogs[0].Shape with { Type = "global::Second" },
            Train = new(Other, "Other", releases.Split(' ').Select(version => new ReleaseDefinition(version, "2020-01-01", null, default)).ToEquatableArray(), default, default, default, default, default, default),
        };
        return project with
        {
            Catalogs = [project.Catalogs[0], other],
            Families = [.. project.Families, Project.Family("other", hw, Project.Scope("O", [])) with { Catalog = "global::Second", Properties = properties }],
        };
    }
}
