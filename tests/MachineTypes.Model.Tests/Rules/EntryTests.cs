using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1008, MT1010, MT1018, MT1019 and MT1020 for entries in few words: driver.property=value, up to, added in, removed in, broken since.</summary>
public class EntryTests
{
    private const string Other = "global::Other";

    [Theory]
    [InlineData("d.p=1 4.1, d.p=1 4.2", "")]
    [InlineData("d.p=1 4.1, d.p=1 4.1", "Pc#2: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.p=1 4.1, d.p=2 4.1", "Pc#2 value(2): d.p | for machine types up to 4.1 | Pc | to '1' first and to '2' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late -> Pc#1")]
    [InlineData("d.p=1 4.1, d.p=1 4.1, d.p=2 4.1", "Pc#2: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]; Pc#3 value(2): d.p | for machine types up to 4.1 | Pc | to '1' first and to '2' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late -> Pc#1")]
    [InlineData("d.p=2 4.1, d.p=1 4.1, d.p=2 4.1", "Pc#2 value(2): d.p | for machine types up to 4.1 | Pc | to '2' first and to '1' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late -> Pc#1; Pc#3: d.p | for machine types up to 4.1 | Pc | to '2' both times -> Pc#1")]
    [InlineData("d.p=1 -, d.p=1 -", "Pc#2: d.p | as a board default | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.p=1 9.9, d.p=2 9.9", "")]
    [InlineData("d.p=on 4.1, d.p=yes 4.1", "Pc#2: d.p | for machine types up to 4.1 | Pc | to 'on' first and to 'yes' here, which is the same boolean -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.q=16 4.1, d.q=0x10 4.1", "Pc#2: d.q | for machine types up to 4.1 | Pc | to '16' first and to '0x10' here, which is the same integer -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.r=16 4.1, d.r=0x10 4.1", "Pc#2 value(2): d.r | for machine types up to 4.1 | Pc | to '16' first and to '0x10' here, a contradiction: keep the right one, or give the other one RemovedIn and a Reason if it was corrected late -> Pc#1")]
    [InlineData("d.p=1 4.1 4.2, d.p=1 4.1", "Pc#2: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1")]
    [InlineData("d.p=1 4.1 4.2, d.p=1 4.1 4.2", "Pc#2: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.p=1 4.1 - 5.0, d.p=1 4.1", "Pc#2: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1")]
    [InlineData("d.p=1 4.1, e.p=2 4.1, d.p=1 4.1", "Pc#3: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1")]
    [InlineData("d.p=1 4.1, e.p=1 4.1, d.p=1 4.1", "Pc#3: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.p=1 4.1, e.q=2 4.1, d.p=1 4.1", "Pc#3: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]")]
    [InlineData("d.p=1 4.1, e.p=2 4.2, d.p=1 4.1", "Pc#3: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#1 [Remove the repeated entry]")]
    [InlineData("e.p=2 4.1, d.p=1 4.1, d.p=1 4.1, e.p=2 4.2", "Pc#3: d.p | for machine types up to 4.1 | Pc | to '1' both times -> Pc#2 [Remove the repeated entry]")]
    public void A_scope_sets_a_property_once(string entries, string expected)
    {
        var scope = Scope("Pc", entries) with { DriverProperties = new[] { new DriverPropertyDefinition("d", "p", DriverValueKind.Boolean, default), new("d", "q", DriverValueKind.Integer, default) }.ToEquatableArray() };
        Assert.Equal(expected, Found.By(RepeatedEntry.Id, Of(scope)));
        Assert.Equal("", Found.By(RepeatedEntry.Id, Of(Change(scope, entry => entry with { Train = Other }))));
        Assert.Equal("", Found.By(RepeatedEntry.Id, Of(Change(scope, entry => entry with { Correction = new(null, "5.0", "why") }))));
        Assert.Equal("", Found.By(RepeatedEntry.Id, Of(Change(scope, entry => entry with { Anchor = entry.Anchor with { Part = -1, Attribute = -1 } }))));
    }

    // The values are the same for the family a, and not for b.
    [Fact]
    public void The_first_family_says_how_an_entry_is_repeated()
    {
        var typed = Project.Scope("a", []) with { DriverProperties = new[] { new DriverPropertyDefinition("d", "p", DriverValueKind.Integer, default) }.ToEquatableArray() };
        var shared = Scope("Hw", "d.p=16 4.1, d.p=0x10 4.1");
        Assert.Equal("Hw#2: d.p | for machine types up to 4.1 | Hw | to '16' first and to '0x10' here, which is the same integer -> Hw#1", Found.By(RepeatedEntry.Id, Project.Of(Project.Train, Project.Family("a", shared, typed), Project.Family("b", shared, Project.Scope("b", [])))));
        Assert.Equal("Hw#2: d.p | for machine types up to 4.1 | Hw | to '16' first and to '0x10' here, which is the same integer -> Hw#1 [Remove the repeated entry]", Found.By(RepeatedEntry.Id, Project.Of(Project.Train, Project.Family("a", shared, typed), Project.Family("b", shared, typed with { Type = "global::b" }))));
    }

    [Theory]
    [InlineData("d.p=1 4.1, d-transitional.p=1 4.1, d-non-transitional.p=1 4.1", "")]
    [InlineData("d.p=1 4.1, d-transitional.p=1 4.1", "")]
    [InlineData("d.p=1 4.1, d-transitional.q=1 4.1", "Pc#1 driver(0): d.p | for machine types up to 4.1 | Pc | 'd-transitional' [Add the entry for 'd-transitional']")]
    [InlineData("d.p=1 4.1, d-transitional.q=1 4.1, d-non-transitional.q=1 4.1", "Pc#1 driver(0): d.p | for machine types up to 4.1 | Pc | 'd-transitional' and 'd-non-transitional' [Add the entry for 'd-transitional' and 'd-non-transitional': d-transitional\nd-non-transitional]")]
    [InlineData("d.p=1 4.1, d-transitional.p=1 4.0", "Pc#1 driver(0): d.p | for machine types up to 4.1 | Pc | 'd-transitional' [Add the entry for 'd-transitional']")]
    [InlineData("d.p=1 4.0, d-transitional.q=1 4.1", "")]
    [InlineData("d.p=1 4.0, d-transitional.q=1 4.1, d-transitional.q=2 4.0, d-transitional.r=2 4.2", "Pc#1 driver(0): d.p | for machine types up to 4.0 | Pc | 'd-transitional' [Add the entry for 'd-transitional']")]
    [InlineData("d.p=1 4.2, d-transitional.q=1 4.1", "Pc#1 driver(0): d.p | for machine types up to 4.2 | Pc | 'd-transitional' [Add the entry for 'd-transitional']")]
    [InlineData("d.p=1 4.0, d-transitional.q=1 -", "Pc#1 driver(0): d.p | for machine types up to 4.0 | Pc | 'd-transitional' [Add the entry for 'd-transitional']")]
    [InlineData("d.p=1 -, d-transitional.q=1 5.0", "Pc#1 driver(0): d.p | as a board default | Pc | 'd-transitional' [Add the entry for 'd-transitional']")]
    [InlineData("d.p=1 -, d-transitional.p=1 -", "")]
    [InlineData("d.p=1 4.1, d-transitional.q=1 9.9", "")]
    [InlineData("d.p=1 9.9, d-transitional.q=1 4.1", "")]
    [InlineData("d.p=1 4.1 - 5.0, d-transitional.q=1 4.1", "")]
    [InlineData("d.p=1 4.1, e-transitional.p=1 4.1", "")]
    public void An_entry_is_set_on_all_siblings_of_a_driver(string entries, string expected)
    {
        var scope = Scope("Pc", entries);
        Assert.Equal(expected, Found.By(MissingSibling.Id, Of(scope)));
        Assert.Equal("", Found.By(MissingSibling.Id, Of(Change(scope, entry => entry with { Anchor = entry.Anchor with { Part = -1 } }))));
        Assert.Equal("", Found.By(MissingSibling.Id, Of(Change(scope, entry => entry.Driver == "d" ? entry : entry with { Train = Other }))));

        // Another catalogue need not have the sibling, and another class of this one has.
        var (plain, siblings) = (Scope("Pc", entries.Split(", ")[0]), Scope("Q35", string.Join(", ", entries.Split(", ").Skip(1))));
        var (pc, q35) = (Project.Family("pc", plain), Project.Family("q35", siblings));
        var apart = Project.Of(Project.Train, pc, q35 with { Catalog = Other });
        Assert.Equal("", Found.By(MissingSibling.Id, apart with { Catalogs = [apart.Catalogs[0], apart.Catalogs[0] with { Shape = apart.Catalogs[0].Shape with { Type = Other } }] }));
        if (expected.Length > 0)
            Assert.NotEqual("", Found.By(MissingSibling.Id, Project.Of(Project.Train, pc, q35)));
    }

    [Theory]
    [InlineData("d.p=1 4.1 5.0 - 4.2", "")]
    [InlineData("d.p=1 4.1 4.2 - 4.2", "")]
    [InlineData("d.p=1 4.1 4.2 - 5.0", "Pc#1 BrokenSince: d.p | binaries have had it since 4.2, but the default that it keeps changed only in 5.0")]
    [InlineData("d.p=1 4.1 - - 4.2", "")]
    [InlineData("d.p=1 4.1 - - 4.1", "Pc#1 BrokenSince: d.p | the default changed in 4.1, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    [InlineData("d.p=1 4.1 - - 4.0", "Pc#1 BrokenSince: d.p | the default changed in 4.0, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    [InlineData("d.p=1 9.9 - - 4.0", "")]
    [InlineData("d.p=1 4.1 9.9 - 4.0", "Pc#1 BrokenSince: d.p | the default changed in 4.0, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    [InlineData("d.p=1 4.1 5.0 - 9.9", "")]
    [InlineData("d.p=1 4.1 - - 4.1.1", "")]
    public void A_default_changed_after_the_machine_types_that_keep_the_old_one(string entries, string expected)
    {
        var train = new Releases.ReleaseTrain(Project.Train.Definition with { BugFixes = new[] { new ReleaseDefinition("4.1.1", "2019-09-01", null, default) }.ToEquatableArray() });
        var scope = Scope("Pc", entries);
        Assert.Equal(expected, Found.By(ContradictoryWindow.Id, Project.Of(train, Project.Family("pc", scope))));
        Assert.Equal("", Found.By(ContradictoryWindow.Id, Project.Of(train, Project.Family("pc", Change(scope, entry => entry with { Train = Other })))));
    }

    [Theory]
    [InlineData("4.2", "4.1", "")]
    [InlineData("4.2", "4.2", "")]
    [InlineData("4.1", "4.2", "Pc#1 BrokenSince: Property | binaries have had it since 4.1, but the default that it keeps changed only in 4.2")]
    [InlineData(null, "4.2", "")]
    public void A_step_is_restored_after_it_was_broken(string? addedIn, string? brokenSince, string expected)
    {
        var step = Definitions.Step("1", "4.1") with { Correction = new(addedIn, null, null, brokenSince) };
        Assert.Equal(expected, Found.By(ContradictoryWindow.Id, Of(Project.Scope("Pc", [], step))));
        Assert.Equal("", Found.By(ContradictoryWindow.Id, Of(Project.Scope("Pc", [], step with { Train = Other }))));
    }

    // From, up to, broken since, fixed in.
    [Theory]
    [InlineData("4.0 4.1 4.2 5.0", "")]
    [InlineData("4.0 4.1 4.2 4.2", "")]
    [InlineData("4.0 4.1 4.2 4.1", "Pc#1 FixedIn: change | it was fixed in 4.1, before 4.2 introduced it")]
    [InlineData("- 4.1 - 4.1", "Pc#1 FixedIn: change | it was fixed in 4.1, before 4.2 introduced it")]
    [InlineData("- 4.1 - 4.2", "")]
    [InlineData("4.1 4.1 4.2 -", "")]
    [InlineData("4.2 4.1 5.0 -", "Pc#1 From: change | no machine type is in the range from 4.2 to 4.1")]
    [InlineData("- 4.1 4.1 -", "Pc#1 BrokenSince: change | the default changed in 4.1, so machine types of 4.1 shipped with the new one; UpTo names the last that shipped with the old one")]
    [InlineData("- - 4.1 -", "")]
    [InlineData("9.9 4.1 4.2 -", "")]
    [InlineData("4.2 9.9 5.0 -", "")]
    public void A_late_change_is_made_before_it_is_fixed(string releases, string expected)
    {
        var parts = releases.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var change = new LateChangeDefinition("change", parts[0], parts[1], parts[2], parts[3], null, null, new("global::Pc", 0, 1));
        Assert.Equal(expected, Found.By(ContradictoryWindow.Id, Of(Project.Scope("Pc", []) with { LateChanges = new[] { change }.ToEquatableArray() })));
        Assert.Equal("", Found.By(ContradictoryWindow.Id, Of(Project.Scope("Pc", []) with { LateChanges = new[] { change with { Train = Other } }.ToEquatableArray() })));
    }

    [Theory]
    [InlineData("4.0.1", "4.0", "4.1", "")]
    [InlineData("4.0.1", "4.1", null, "Pc#0 Extra[0]: pc | 4.0.1 belongs to 4.0, and its machine types begin with 4.1")]
    [InlineData("4.2.1", null, "4.1", "Pc#0 Extra[0]: pc | 4.2.1 belongs to 4.2, and its machine types end with 4.1")]
    [InlineData("4.1.1 4.2.1", "4.1", "4.1", "Pc#0 Extra[1]: pc | 4.2.1 belongs to 4.2, and its machine types end with 4.1")]
    [InlineData("4.0.2 4.0.1", null, null, "Pc#0 Extra[1]: 4.0.1 | comes after 4.0.2 in Extra; list versions from the oldest to the newest")]
    [InlineData("4.0.1 4.0.2", null, null, "")]
    [InlineData("4.1.1 4.0.1", null, null, "")]
    [InlineData("4.0.3 4.0.2 4.0.1", null, null, "Pc#0 Extra[1]: 4.0.2 | comes after 4.0.3 in Extra; list versions from the oldest to the newest; Pc#0 Extra[2]: 4.0.1 | comes after 4.0.3 in Extra; list versions from the oldest to the newest")]
    [InlineData("4.0-b 4.0-a", null, null, "")]
    [InlineData("4.1", "4.2", null, "")]
    [InlineData("3.1.1", "4.2", null, "")]
    public void Versions_of_a_release_are_in_its_span_and_in_order(string extra, string? from, string? until, string expected)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [])) with { From = from, Until = until, Extra = extra.Split(' ').ToEquatableArray() };
        var project = Project.Of(Project.Train, family);
        Assert.Equal(expected, string.Join("; ", new[] { Found.By(ContradictoryWindow.Id, project), Found.By(ReleaseOrder.Id, project) }.Where(text => text.Length > 0)));
        Assert.Equal("", Found.By(ReleaseOrder.Id, Project.Of(Project.Train, family with { IsUnversioned = true })));
    }

    // From, until, added in, removed in.
    [Theory]
    [InlineData("4.1 4.2 - -", "")]
    [InlineData("4.1 4.1 - -", "")]
    [InlineData("4.2 4.1 - -", "Pc#1 KnownUntil: 4.1 | is before 4.2, which KnownFrom names: no release is known to report the value")]
    [InlineData("- 4.0 4.1 -", "Pc#1 KnownUntil: 4.0 | is before 4.1, which AddedIn names: no release is known to report the value")]
    [InlineData("- 4.1 4.1 -", "")]
    [InlineData("4.2 - - 4.1", "Pc#1 KnownFrom: 4.2 | is not before 4.1, which RemovedIn names: no release is known to report the value")]
    [InlineData("4.1 - - 4.1", "Pc#1 KnownFrom: 4.1 | is not before 4.1, which RemovedIn names: no release is known to report the value")]
    [InlineData("4.0 - - 4.1", "")]
    [InlineData("9.9 4.0 - -", "")]
    public void A_value_is_known_for_some_release(string releases, string expected)
    {
        var parts = releases.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var step = Definitions.Step("1", null, parts[2], parts[3], parts[0], parts[1]);
        Assert.Equal(expected, Found.By(UnusableDeclaration.Id, Of(Project.Scope("Pc", [], step))));
        Assert.Equal("", Found.By(UnusableDeclaration.Id, Of(Project.Scope("Pc", [], step with { Train = Other }))));
    }

    [Fact]
    public void A_train_that_no_catalogue_is_on_is_read_by_nothing()
    {
        var scope = Project.Scope("Pc", [Project.Entry("p", "1", "4.1") with { Train = Other }, Project.Entry("q", "1", "4.1") with { Train = "" }, Project.Entry("r", "1", "4.1") with { Train = "global::Train" }], Definitions.Step("1", "4.1") with { Train = Other }) with
        {
            LateChanges = new[] { new LateChangeDefinition("change", null, "4.1", null, null, null, Other, new("global::Pc", 0, 9)) }.ToEquatableArray(),
        };
        var property = Definitions.Property(PropertyValueKind.Integer, "0") with { Train = Other, Anchor = new("global::Property", 0, 0) };
        var project = Project.Of(Project.Train, Project.Family("pc", scope) with { Properties = new[] { property }.ToEquatableArray() });
        Assert.Equal("Pc#1 Train: The attribute | 'Other' is not the release train of any catalogue below 'Pc'; name Train, or remove Train; Pc#4 Train: The attribute | 'Other' is not the release train of any catalogue below 'Pc'; name Train, or remove Train; Pc#9 Train: The attribute | 'Other' is not the release train of any catalogue below 'Pc'; name Train, or remove Train; Property#0 Train: The attribute | 'Other' is not the release train of any catalogue that reports the property; name Train, or remove Train", Found.By(IdleArgument.Id, project));

        // Another family is on that train, and reads all of it.
        var second = project.Catalogs[0] with { Shape = project.Catalogs[0].Shape with { Type = "global::Second" }, Train = Project.Train.Definition with { Type = Other } };
        FamilyDefinition[] both = [project.Families[0], project.Families[0] with { Catalog = "global::Second", Name = "q35" }];
        Assert.Equal("", Found.By(IdleArgument.Id, project with { Families = both, Catalogs = [project.Catalogs[0], second] }));
        Assert.Equal("Pc#1 Train: The attribute | 'Other' is not the release train of any catalogue below 'Pc'; name Train or Third, or remove Train; Pc#4 Train: The attribute | 'Other' is not the release train of any catalogue below 'Pc'; name Train or Third, or remove Train; Pc#9 Train: The attribute | 'Other' is not the release train of any catalogue below 'Pc'; name Train or Third, or remove Train; Property#0 Train: The attribute | 'Other' is not the release train of any catalogue that reports the property; name Train or Third, or remove Train", Found.By(IdleArgument.Id, project with { Families = both, Catalogs = [project.Catalogs[0], second with { Train = second.Train with { Type = "global::Third" } }] }));

        // What is below the class is not known.
        Assert.Equal("Property#0 Train: The attribute | 'Other' is not the release train of any catalogue that reports the property; name Train, or remove Train", Found.By(IdleArgument.Id, project with { Families = [project.Families[0], both[1] with { Obstacle = FamilyObstacle.NoCatalog }] }));
    }

    private static ProjectDefinitions Of(ScopeDefinition scope) => Project.Of(Project.Train, Project.Family("pc", scope));

    private static ScopeDefinition Change(ScopeDefinition scope, Func<CompatDefinition, CompatDefinition> change) => scope with { Compat = scope.Compat.Select(change).ToEquatableArray() };

    private static ScopeDefinition Scope(string type, string entries) => Project.Scope(type, [.. entries.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(entry =>
    {
        var parts = entry.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var names = parts[0]!.Split('.', '=');
        return new CompatDefinition(names[0], names[1], names[2], parts[1], null, new(parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3), null, parts.ElementAtOrDefault(4)), default);
    })]);
}
