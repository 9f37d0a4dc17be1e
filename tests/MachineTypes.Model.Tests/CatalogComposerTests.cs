using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests;

/// <summary>What the generator writes about a catalogue: its machine types, names, properties, late changes and bases.</summary>
public class CatalogComposerTests
{
    // 5.0 is in development: today's binaries are of that release, but its machine types are not the latest.
    private static readonly ReleaseTrain Train = Project.Train;

    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", []));

    [Fact]
    public void A_machine_type_has_the_indexes_of_its_life()
    {
        var spec = Compose([Pc with { From = "4.1", AddedIn = "4.2", DeprecatedIn = "4.2", RemovedIn = "5.0", TablesKnownFrom = "4.2" }]);
        Assert.Equal(
            [("pc-4.1", 1, 2, 2, 3, 2), ("pc-4.2", 2, 2, 2, 3, 2)],
            spec.Machines.Take(2).Select(m => (m.Name, m.Release, m.Since, m.DeprecatedFrom, m.RemovedFrom, m.TablesFrom)));
        Assert.All(Compose([Pc]).Machines, m => Assert.Equal((-1, -1, -1, m.Release), (m.DeprecatedFrom, m.RemovedFrom, m.TablesFrom, m.Since)));
    }

    [Fact]
    public void The_latest_machine_type_is_that_of_the_latest_release()
    {
        var spec = Compose([Pc, Project.Family("q35", Project.Scope("Q35", [])) with { From = "4.1", Until = "4.1" }]);
        Assert.Equal(["pc-4.0", "pc-4.1", "pc-4.2", "pc-5.0", "q35-4.1"], spec.Machines.Select(m => m.Name));
        Assert.Equal([(0, 4), (4, 1)], spec.Families.Select(f => (f.FirstMachine, f.MachineCount)));
        Assert.Equal("pc-4.2", spec.Machines[spec.Families[0].LatestMachine].Name);
        Assert.Equal((3, 3), (spec.LastRelease, spec.Current));
    }

    [Fact]
    public void Lists_are_counted_from_the_newest_table()
    {
        var family = Project.Family("pc", Project.Scope("Pc", [Project.Entry("a", "1", "4.0"), Project.Entry("b", "1", "4.1"), Project.Entry("c", "1", "4.1"), Project.Entry("d", "1", null)]));
        var spec = Compose([family, Project.Family("q35", Project.Scope("Q35", [Project.Entry("d", "1", null), Project.Entry("b", "1", "4.1")]))]);
        Assert.Equal(["pc 4", "pc 3", "pc 1", "pc 1", "q35 2", "q35 2", "q35 1", "q35 1"], spec.Machines.Select(m => $"{m.Name.Split('-')[0]} {m.EntryCount}"));

        // What is in both lists is stored once, and a list that another one starts with is not stored again.
        Assert.Equal(["d", "b", "c", "a"], spec.Entries.Select(e => e.Property));
        Assert.Equal([0, 1, 2, 3], spec.Lists);
        Assert.Equal([(0, 4, 1), (0, 2, 1)], spec.Families.Select(f => (f.ListStart, f.ListCount, f.DefaultCount)));
        Assert.Equal([new TableSpec(1, 1), new TableSpec(0, 3), new TableSpec(1, 1)], spec.Tables);
    }

    // Which of the versions that a family lists have an entry.
    [Theory]
    [InlineData("4.0.1", "1 0 0 0")]
    [InlineData("4.0.2", "1 1 0 0")]
    [InlineData("4.0", "1 1 0 0")]
    [InlineData("4.1", "1 1 1 0")]
    [InlineData("5.0-tag", "1 1 1 1")]
    public void A_table_ends_with_a_version_that_the_family_lists(string upTo, string expected)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [Project.Entry("p", "1", upTo)])) with { Versions = new[] { "4.0.1", "4.0.2", "4.1", "5.0-tag" }.ToEquatableArray() };
        Assert.Equal(expected, string.Join(' ', Compose([family]).Machines.Select(machine => machine.EntryCount)));
    }

    // Each table with the release after which it applies and its first entry.
    [Theory]
    [InlineData("4.0", "0 0")]
    [InlineData("4.0 4.0", "0 0")]
    [InlineData("4.1 4.0", "1 0, 0 1")]
    [InlineData("- 4.0", "0 1")]
    [InlineData("4.2 4.2 - 4.0", "2 1, 0 3")]
    [InlineData("4.0.1 4.0", "0 0")]
    [InlineData("- -", "")]
    public void A_table_begins_with_the_first_entry_of_its_release(string upTo, string expected)
    {
        var entries = upTo.Split(' ').Select((release, i) => Project.Entry($"p{i}", "1", release == "-" ? null : release)).ToArray();
        var spec = Compose([Project.Family("pc", Project.Scope("Pc", entries)) with { Extra = new[] { "4.0.1" }.ToEquatableArray() }]);
        Assert.Equal(expected, string.Join(", ", spec.Tables.Select(table => $"{table.Release} {table.Start}")));
    }

    [Fact]
    public void Corrected_entries_come_last()
    {
        var spec = Compose([Project.Family("pc", Project.Scope("Pc", [Project.Entry("late", "1", "4.1", addedIn: "5.0"), Project.Entry("a", "1", "4.1"), Project.Entry("gone", "1", "4.0", removedIn: "4.2")]))]);
        Assert.Equal(["a", "late", "gone"], spec.Entries.Select(e => e.Property));
        Assert.Equal([false, true, true], spec.Entries.Select(e => e.IsLate));
        Assert.Equal([1, 0, 2], spec.Lists);
    }

    [Theory]
    [InlineData("4.0", "4.2", 2)]
    [InlineData("4.0", null, -1)]
    [InlineData(null, "4.2", -1)]
    public void An_entry_of_a_table_may_have_been_broken(string? upTo, string? brokenSince, int expected)
    {
        var entry = Project.Entry("p", "1", upTo) with { Correction = new("5.0", null, null, brokenSince) };
        Assert.Equal(expected, Assert.Single(Compose([Project.Family("pc", Project.Scope("Pc", [entry]))]).Entries).BrokenSince);
    }

    [Theory]
    [InlineData("5.0", null, 0)]
    [InlineData("4.2", null, 1)]
    [InlineData("4.2", "4.2", null)]
    [InlineData("4.2", "5.0", 1)]
    public void The_next_machine_type_is_like_the_newest(string from, string? until, int? expected) =>
        Assert.Equal(expected, Compose([Pc with { From = from, Until = until }]).Previews.Select(preview => (int?)preview.Machine).SingleOrDefault());

    [Fact]
    public void A_family_that_is_still_developed_has_a_preview()
    {
        var spec = Compose([Pc, Project.Family("old", Project.Scope("Old", [])) with { Member = "Old", RemovedIn = "4.2" }]);
        Assert.Contains(spec.Previews, preview => preview is { Name: "pc (next)", Member: "Family_Next" });
        Assert.All(spec.Previews, preview => Assert.Equal(spec.Families[preview.Family].FirstMachine + spec.Families[preview.Family].MachineCount - 1, preview.Machine));
    }

    [Fact]
    public void Names_are_those_of_machine_types_and_todays_aliases()
    {
        var spec = Compose([Pc with { Alias = "pc" }, Project.Family("q35", Project.Scope("Q35", [])) with { Alias = "pc", From = "4.2" }]);
        Assert.Equal("pc", spec.Machines[2].Alias);
        Assert.Equal(new NameSpec("pc", 2), spec.Names.Single(name => name.Name == "pc"));
        Assert.Equal(7, spec.Names.Count);
        Assert.Null(spec.Machines[3].Alias);
    }

    // 5.0 is the release in development.
    [Theory]
    [InlineData("4.2")]
    [InlineData("5.0")]
    public void A_removed_machine_type_gives_its_name_to_an_alias(string removedIn)
    {
        var old = Project.Family("pc-4.0", Project.Scope("Old", [])) with { IsUnversioned = true, RemovedIn = removedIn };
        var spec = Compose([old, Pc with { From = "4.1", Alias = "pc-4.0" }]);
        Assert.Equal(new NameSpec("pc-4.0", 1), spec.Names.Single(name => name.Name == "pc-4.0"));

        // While binaries have the machine type, the name is its own.
        spec = Compose([old with { RemovedIn = null }, Pc with { From = "4.1", Alias = "pc-4.0" }]);
        Assert.Equal(new NameSpec("pc-4.0", 3), spec.Names.Single(name => name.Name == "pc-4.0"));
    }

    [Fact]
    public void A_property_has_todays_values_and_those_of_other_releases()
    {
        var steps = new[] { Definitions.Step("1", null), Definitions.Step("2", "4.1", addedIn: "4.2"), Definitions.Step("3", "4.2") };
        var spec = Property(steps, Definitions.Property(PropertyValueKind.Integer, "0"));
        Assert.Equal(["1", "2", "3", "3"], spec.Values.Select(value => value.Value));
        Assert.False(spec.IsNullable);

        // Before 4.2, the second step was not there.
        var other = Assert.Single(spec.Others);
        Assert.Equal((1, 1, new ReleaseWindow(0, 2), "1"), (other.FirstMachine, other.LastMachine, other.Window, other.Value.Value));
    }

    [Fact]
    public void Machine_types_that_report_the_same_share_a_row()
    {
        var spec = Property([Definitions.Step("2", "4.0", addedIn: "4.2")], Definitions.Property(PropertyValueKind.Integer, "0"));
        Assert.Equal([(0, 1, "0")], spec.Others.Select(other => (other.FirstMachine, other.LastMachine, other.Value.Value!)));
        Assert.Equal(new ReleaseWindow(0, 2), spec.Others[0].Window);
    }

    [Fact]
    public void A_value_that_some_machine_type_lacks_is_nullable()
    {
        Assert.True(Property([Definitions.Step("1", "4.1")], Definitions.Property(PropertyValueKind.Text, null)).IsNullable);
        Assert.False(Property([Definitions.Step("1", null)], Definitions.Property(PropertyValueKind.Text, null)).IsNullable);
        Assert.False(Property([], Definitions.Property(PropertyValueKind.Flag, null)).IsNullable);
        Assert.Equal(2, Property([], Definitions.Property(PropertyValueKind.Text, "x") with { IntroducedIn = "4.2" }).IntroducedIn);
    }

    [Theory]
    [InlineData(PropertyValueKind.Flag, "false", null, "4.1", "0 1 1 1 1")]
    [InlineData(PropertyValueKind.Flag, "true", "true", "4.1", "0 0 0 0 1")]
    [InlineData(PropertyValueKind.Integer, "7", "1", "4.1", "0 1 1 1 1")]
    [InlineData(PropertyValueKind.Integer, "1", "1", "4.1", "none")]
    [InlineData(PropertyValueKind.Flag, "false", null, "5.0", "0 0 0 1 1")]
    public void The_flip_of_a_deprecated_property_withdraws_the_feature(PropertyValueKind kind, string value, string? otherwise, string since, string expected)
    {
        var property = Definitions.Property(kind, otherwise ?? (kind == PropertyValueKind.Flag ? "true" : null)) with
        {
            Deprecations = new[] { Definitions.Deprecation("4.0", default), Definitions.Deprecation("4.0", default) with { Feature = "refused", IsRefusedWhenFlipped = true } }.ToEquatableArray(),
        };
        var withdrawal = Property([new StepDefinition("global::Property", new(value), since, null, default, default)], property).Withdrawal;
        Assert.Equal(expected, withdrawal is null ? "none" : string.Join(' ', withdrawal.Machines));
        Assert.True(withdrawal is null or { Feature: "refused", IsRefused: true });
        Assert.Null(Property([new StepDefinition("global::Property", new(value), since, null, default, default)], property with { Deprecations = default }).Withdrawal);
    }

    [Theory]
    [InlineData(null, "4.1", null, null, "0 1 1 2 -1")]
    [InlineData("4.1", "4.1", null, "5.0", "1 1 1 2 3")]
    [InlineData(null, "4.0", "4.2", null, "0 0 1 2 -1")]
    [InlineData(null, null, "4.2", null, "0 3 3 2 -1")]
    [InlineData("4.1", "4.0", "4.2", null, "1 0 1 2 -1")]
    [InlineData(null, "9.9", null, null, "none")]
    [InlineData("9.9", "4.1", null, null, "none")]
    [InlineData(null, "4.1", "9.9", null, "none")]
    [InlineData(null, "4.1", null, "9.9", "none")]
    [InlineData("4.2", "4.1", "4.2", null, "none")]
    public void A_late_change_concerns_machine_types_of_older_releases(string? from, string? upTo, string? brokenSince, string? fixedIn, string expected)
    {
        var change = new LateChangeDefinition("x", from, upTo, brokenSince, fixedIn, null, null, default);
        var spec = Compose([Project.Family("pc", Project.Scope("Pc", []) with { LateChanges = new[] { change }.ToEquatableArray() })]);
        Assert.Equal(expected, spec.LateChanges.Count == 0 ? "none" : string.Join(' ', spec.LateChanges.Select(c => $"{c.First} {c.Last} {c.LastChanged} {c.BrokenSince} {c.FixedIn}")));
    }

    [Fact]
    public void The_machine_type_without_versions_has_changes_of_all()
    {
        var change = new LateChangeDefinition("x", null, null, "4.1", null, null, null, default);
        var scope = Project.Scope("Pc", []) with { LateChanges = new[] { change }.ToEquatableArray() };
        Assert.Single(Compose([Project.Family("none", scope) with { IsUnversioned = true }]).LateChanges);
        Assert.Empty(Compose([Project.Family("none", Project.Scope("Pc", []) with { LateChanges = new[] { change with { UpTo = "4.1" } }.ToEquatableArray() }) with { IsUnversioned = true }]).LateChanges);
    }

    [Theory]
    [InlineData("d.p=v", "d", "p", "v")]
    [InlineData("a.b.c=d.e=f", "a.b", "c", "d.e=f")]
    [InlineData("d.p=", "d", "p", "")]
    [InlineData("d.p", null, null, null)]
    [InlineData(".p=v", null, null, null)]
    [InlineData("d.=v", null, null, null)]
    [InlineData("dp=v.w", null, null, null)]
    [InlineData("d.pre-2.8-p=v.w", "d", "pre-2.8-p", "v.w")]
    [InlineData("=v", null, null, null)]
    [InlineData("", null, null, null)]
    public void An_entry_of_a_base_is_written_as_a_global_option(string text, string? driver, string? property, string? value) =>
        Assert.Equal(driver is null ? null : new BaseEntry(driver, property!, value!), BaseEntry.Parse(text));

    [Theory]
    [InlineData("d.p", "d", "p")]
    [InlineData("a.b.c", "a.b", "c")]
    [InlineData("powerpc64-cpu.pre-2.8-migration", "powerpc64-cpu", "pre-2.8-migration")]
    [InlineData("power9_v2.0-cpu.mac", "power9_v2.0-cpu", "mac")]
    [InlineData("1.2", null, null)]
    [InlineData("d.", null, null)]
    [InlineData(".p", null, null)]
    [InlineData("d", null, null)]
    [InlineData(null, null, null)]
    public void A_key_is_split_at_its_last_dot(string? text, string? driver, string? property) =>
        Assert.Equal(driver is null ? null : (driver, property!), BaseEntry.SplitKey(text));

    [Fact]
    public void Machine_types_are_based_on_those_of_another_catalogue()
    {
        var at = new Anchor("global::Pc", 0, 1);
        BaseDefinition[] bases =
        [
            new("global::Other", "global::OtherTrain", "up-1", null, new[] { "d.p=v", "nonsense" }.ToEquatableArray(), at),
            new("global::Other", "global::OtherTrain", "up-2", "4.2", default, at, new("4.2", null, null)),
            new("global::Third", "global::OtherTrain", "up-3", "5.0", default, at),
        ];
        BaseEntryDefinition[] edits =
        [
            new("e", "q", "1", "d.p", null, null, false, new(null, "5.0", null), at),
            new("f", "r", "2", null, null, "d.s", false, default, at),
            new("g", "s", "3", "bad", null, null, false, default, at),
            new("h", "t", "4", "d.p", null, null, false, new("9.9", null, null), at),
            new("i", "u", "5", null, null, null, true, default, at),
            new("j", "v", "6", null, "d.p=a.b", null, false, default, at),
        ];
        var family = Project.Family("pc", Project.Scope("Pc", [Project.Entry("a", "1", "4.0"), Project.Entry("b", "1", null)]) with { BaseEntries = edits.ToEquatableArray() }) with { Bases = bases.ToEquatableArray() };
        var spec = Compose([family]).Bases!;

        Assert.Equal(("global::Other", "global::OtherTrain", -1), (spec.CatalogType, spec.TrainType, spec.BasesFrom));
        Assert.Equal(["up-1", "up-2"], spec.Names);

        // The default value, pc-4.0, pc-4.1, pc-4.2, pc-5.0 and the preview. All that are based on up-1 have the list of the oldest of them; 5.0 has only a base that does not count.
        Assert.Equal([0, 0, 1, 2, 3, 3, 3], spec.Starts);
        Assert.Equal([("up-1", 2, 0), ("up-1", 2, 1), ("up-2", 1, 2)], spec.Rows.Select(row => (row.Name, row.OwnCount, row.EntryStart)));
        Assert.Equal(["d", "p", "v", "d", "p", "v"], spec.Entries);
        Assert.Equal([ReleaseWindow.Always, ReleaseWindow.Always, new(2, null)], spec.Rows.Select(row => row.Window));

        Assert.Equal([0, 0, 4, 8, 12, 16, 20], spec.Edits!.Starts);
        Assert.Equal(Enumerable.Repeat(Enumerable.Range(0, 4), 5).SelectMany(numbers => numbers), spec.Edits.Numbers);
        Assert.Equal([new(0, 3), ReleaseWindow.Always, ReleaseWindow.Always, ReleaseWindow.Always], spec.Edits.Windows);
        Assert.Equal([0, 1, 6, 7], spec.Edits.Kinds);
        Assert.Equal(["d", "p", "", "e", "q", "1", "d", "s", "", "f", "r", "2", "i", "u", "5", "i", "u", "5", "d", "p", "a.b", "j", "v", "6"], spec.Edits.Texts);
    }

    [Fact]
    public void A_catalogue_without_bases_has_none()
    {
        Assert.Null(Compose([Pc]).Bases);
        var based = Pc with { Bases = new[] { new BaseDefinition("global::Other", "global::OtherTrain", "up-1", null, default, default) }.ToEquatableArray() };
        Assert.Null(Compose([based]).Bases!.Edits);
        Assert.Equal(2, CatalogComposer.Compose(Catalog() with { BasesFrom = "4.2" }, [based], []).Bases!.BasesFrom);
    }

    private static PropertySpec Property(StepDefinition[] steps, PropertyDefinition property)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [], steps)) with { Properties = new[] { property }.ToEquatableArray() };
        return Assert.Single(CatalogComposer.Compose(Catalog(), [family], [property]).Properties);
    }

    private static CatalogSpec Compose(FamilyDefinition[] families) => CatalogComposer.Compose(Catalog(), families, []);

    private static CatalogDefinition Catalog() => Project.Of(Train).Catalogs[0];
}
