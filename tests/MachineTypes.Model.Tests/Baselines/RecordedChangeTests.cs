using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Tests.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>MT2001 to MT2004 word for word: what was recorded up to QEMU 4.2, against other definitions.</summary>
public class RecordedChangeTests
{
    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", []));

    // The dates of 4.0, 4.1 and 4.2 when they were recorded, and now.
    [Theory]
    [InlineData("2019-04-23", "2019-04-23", "")]
    [InlineData("2019-04-23", "2019-04-24", "MT2001 Train#1 date(1): QEMU 4.0 | the date of the release | 2019-04-24 | 2019-04-23 | QEMU 4.0 |  [Change to \"2019-04-23\"] {qemu-4.0.machinetypes:2}")]
    [InlineData("2019-04-23", null, "MT2001 Train#1 date(1): QEMU 4.0 | the date of the release | not set | 2019-04-23 | QEMU 4.0 |  {qemu-4.0.machinetypes:2}")]
    [InlineData("2019-04-23", "unknown", "MT2001 Train#1 date(1): QEMU 4.0 | the date of the release | unknown | 2019-04-23 | QEMU 4.0 |  [Change to \"2019-04-23\"] {qemu-4.0.machinetypes:2}")]
    [InlineData(null, "2019-04-23", "")]
    public void The_date_of_a_release_is_kept(string? recorded, string? now, string expected)
    {
        var files = Project.Record(Project.Of(Dated(recorded), Pc), Dated(recorded), "4.0", "4.2");
        var project = Project.Of(Dated(now), Pc);
        Assert.Equal(expected, Find(project, files));

        // The train is of another assembly, so its catalogue is where to report it; and a damaged file says nothing of the day.
        var foreign = new ReleaseTrain(Dated(now).Definition with { Anchor = new("global::Train", -1, 0), Releases = Dated(now).Definition.Releases.Select(release => release with { Anchor = release.Anchor with { Part = -1 } }).ToEquatableArray() });
        Assert.Equal(Foreign(expected), Find(Project.Of(foreign, Pc), files));
        files[0] = BaselineFile.Parse(files[0].Path, $"machinetypes-baseline 1\nreleased {recorded}\nCatalog pc machine 4.0\nbad\n".Replace("released \n", "released\n", StringComparison.Ordinal));
        Assert.DoesNotContain("the date of the release", Find(project, files), StringComparison.Ordinal);

        // No fix can change the other assembly.
        static string Foreign(string text) => text.Replace("Train#1 date(1)", "Catalog#0", StringComparison.Ordinal).Replace(" [Change to \"2019-04-23\"]", "", StringComparison.Ordinal);
    }

    // The rules of the train as recorded and now: deprecated after, deleted after.
    [Theory]
    [InlineData("0 0", "0 0", "")]
    [InlineData("1 0", "1 0", "")]
    [InlineData("0 0", "1 0", "MT2001 Train#0 DeprecatedAfter: pc-3.0 to pc-3.1 | the machine type | deprecated | not deprecated | QEMU 4.0 to 4.1 |  {qemu-3.0.machinetypes:3, qemu-3.1.machinetypes:3}")]
    [InlineData("1 0", "0 0", "MT2001 Pc#0: pc-3.0 to pc-3.1 | the machine type | not deprecated | deprecated | QEMU 4.0 to 4.1 |  {qemu-4.0.machinetypes:3, qemu-4.1.machinetypes:3}")]
    [InlineData("0 1", "0 0", "MT2001 Pc#0: pc-3.0 to pc-3.1 | the machine type | there | removed | QEMU 4.0 to 4.1 |  {qemu-4.0.machinetypes:3, qemu-4.1.machinetypes:3}")]
    [InlineData("0 0", "0 1", "MT2002 Pc#0 RemovedIn: pc-3.0 to pc-3.1 | QEMU 4.0 to 4.1 | according to the definitions, it was removed in 4.0 {qemu-3.0.machinetypes:3, qemu-3.1.machinetypes:3}")]
    public void The_rules_of_a_train_do_not_change_what_was(string recorded, string now, string expected)
    {
        var (then, today) = (Aging(recorded), Aging(now));
        var files = Project.Record(Project.Of(then, Pc), then, "3.0", "4.1");
        Assert.Equal(expected, Find(Project.Of(today, Pc), files));
    }

    // The span of pc as recorded and now: deprecated in, removed in, added in.
    [Theory]
    [InlineData("4.1 4.2 -", "4.1 4.2 -", "")]
    [InlineData("4.1 - -", "- - -", "MT2001 Pc#0: pc-4.0 | the machine type | not deprecated | deprecated | QEMU 4.1 to 4.2 |  {qemu-4.1.machinetypes:3}")]
    [InlineData("- - -", "4.1 - -", "MT2001 Pc#0 DeprecatedIn: pc-4.0 | the machine type | deprecated | not deprecated | QEMU 4.1 to 4.2 |  {qemu-4.0.machinetypes:3}")]
    [InlineData("4.1 - -", "4.2 - -", "MT2001 Pc#0 DeprecatedIn: pc-4.0 | the machine type | not deprecated | deprecated | QEMU 4.1 |  {qemu-4.1.machinetypes:3}")]
    [InlineData("- 4.2 -", "- - -", "MT2001 Pc#0: pc-4.0 | the machine type | there | removed | QEMU 4.2 |  {qemu-4.2.machinetypes:3}")]
    [InlineData("- 4.2 -", "- 5.0 -", "MT2001 Pc#0 RemovedIn: pc-4.0 | the machine type | there | removed | QEMU 4.2 |  {qemu-4.2.machinetypes:3}")]
    [InlineData("- - -", "- 4.2 -", "MT2002 Pc#0 RemovedIn: pc-4.0 | QEMU 4.2 | according to the definitions, it was removed in 4.2 {qemu-4.0.machinetypes:3}")]
    [InlineData("- - -", "- - 4.1", "MT2002 Pc#0 AddedIn: pc-4.0 | QEMU 4.0 | according to the definitions, it was added in 4.1 {qemu-4.0.machinetypes:3}")]
    [InlineData("- - -", "- - 4.2", "MT2002 Pc#0 AddedIn: pc-4.0 | QEMU 4.0 to 4.1 | according to the definitions, it was added in 4.2 {qemu-4.0.machinetypes:3}")]
    [InlineData("- - 4.2", "- - -", "")]
    public void The_life_of_a_machine_type_is_kept(string recorded, string now, string expected)
    {
        var files = Project.Record(Project.Of(Project.Train, Lives(recorded)), Project.Train, "4.0", "4.2");
        Assert.Equal(expected, Find(Project.Of(Project.Train, Lives(now)), files));
    }

    // The alias of the family, and those with a declaration of their own: name, version, added in, removed in.
    [Theory]
    [InlineData("pc", "", "pc", "", "")]
    [InlineData("pc", "", "-", "", "MT2001 Pc#0: pc | alias 'pc' | no alias | pc-4.0 or pc-4.1 or pc-4.2 | QEMU 4.0 to 4.2 |  {qemu-4.0.machinetypes:3}")]
    [InlineData("-", "", "pc", "", "MT2001 Pc#0 Alias: pc | alias 'pc' | pc-4.0 | no alias | QEMU 4.0 | ; pc is pc-4.1, but was no alias when QEMU 4.1 shipped; pc is pc-4.2, but was no alias when QEMU 4.2 shipped {}")]
    [InlineData("pc", "", "-", "pc - - -", "")]
    [InlineData("pc", "", "-", "pc 4.0 - -", "MT2001 Pc#1: pc | alias 'pc' | pc-4.0 | pc-4.1 or pc-4.2 | QEMU 4.1 to 4.2 |  {qemu-4.0.machinetypes:3}")]
    [InlineData("-", "old 4.0 - -", "-", "old 4.1 - -", "MT2001 Pc#1: pc | alias 'old' | no alias | pc-4.0 | QEMU 4.0 | ; pc is pc-4.1, but was pc-4.0 when QEMU 4.1 to 4.2 shipped {qemu-4.0.machinetypes:3}")]
    [InlineData("-", "old 4.0 - -", "-", "old 4.0 - 4.2", "MT2001 Pc#1: pc | alias 'old' | no alias | pc-4.0 | QEMU 4.2 |  {qemu-4.0.machinetypes:3}")]
    [InlineData("-", "old 4.0 - -", "-", "old 4.0 - 5.0", "")]
    [InlineData("-", "old 4.0 - -", "-", "", "MT2001 Pc#0: pc | alias 'old' | no alias | pc-4.0 | QEMU 4.0 to 4.2 |  {qemu-4.0.machinetypes:3}")]
    [InlineData("pc", "pc 4.0 - -", "pc", "", "")]
    [InlineData("-", "a 4.1 - -, a 4.0 - -", "-", "a 4.0 - -", "MT2001 Pc#1: pc | alias 'a' | pc-4.0 | pc-4.1 | QEMU 4.1 to 4.2 |  {qemu-4.1.machinetypes:3}")]
    [InlineData("main", "", "-", "old 4.0 - -", "MT2001 Pc#0: pc | alias 'main' | no alias | pc-4.0 or pc-4.1 or pc-4.2 | QEMU 4.0 to 4.2 |  {qemu-4.0.machinetypes:3}; MT2001 Pc#1: pc | alias 'old' | pc-4.0 | no alias | QEMU 4.0 to 4.2 |  {}")]
    public void An_alias_is_kept(string recorded, string recordedOwn, string now, string nowOwn, string expected)
    {
        var files = Project.Record(Project.Of(Project.Train, Named(recorded, recordedOwn)), Project.Train, "4.0", "4.2");
        Assert.Equal(expected, Find(Project.Of(Project.Train, Named(now, nowOwn)), files));
    }

    [Fact]
    public void An_alias_that_is_gone_is_recorded_as_such()
    {
        var files = Project.Record(Project.Of(Project.Train, Named("-", "old 4.0 - 4.1, older 4.0 - -")), Project.Train, "4.0", "4.2");
        Assert.Equal(["C pc alias old = 4.0", "C pc alias older = 4.0"], Lines(files[0]).Where(line => line.Contains("alias", StringComparison.Ordinal)));
        Assert.Equal(["C pc alias old gone"], Lines(files[1]).Where(line => line.Contains("alias", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines(files[2]), line => line.Contains("alias", StringComparison.Ordinal));

        // The family is removed as well, with a line for each of its machine types.
        var lost = Project.Of(Project.Train, Project.Family("q35", Project.Scope("Q35", [])));
        var written = BaselineWriter.Write(new(new(lost), Project.Train), Project.Train.Find("4.2")!, Baseline.Of(Project.Train, files), close: true).Content;
        Assert.Equal("machinetypes-baseline 1; released 2019-12-12; Catalog pc alias older gone; Catalog pc machine 4.0 gone; Catalog pc machine 4.1 gone; Catalog q35 machine 4.0; Catalog q35 machine 4.1; Catalog q35 machine 4.2; ", written.Replace("\n", "; ", StringComparison.Ordinal));
    }

    // Values of a property on pc: since, value; the default of the property; and when it was introduced.
    [Theory]
    [InlineData("1 4.1", "0", "-", "1 4.1", "0", "-", "")]
    [InlineData("", "0", "-", "", "1", "-", "MT2001 Property#0 Default: pc-4.0 to pc-4.2 | 'property' | '1' | '0' | QEMU 4.0 to 4.2 |  {qemu-4.0.machinetypes:4}")]
    [InlineData("", "0", "-", "", "0", "4.2", "MT2001 Property#0 IntroducedIn: pc-4.0 to pc-4.1 | 'property' | not reported | '0' | QEMU 4.0 to 4.1 |  {qemu-4.0.machinetypes:4}")]
    [InlineData("1 -", "0", "-", "1 -", "0", "4.2", "MT2001 Property#0 IntroducedIn: pc-4.0 to pc-4.1 | 'property' | not reported | '1' | QEMU 4.0 to 4.1 |  {qemu-4.0.machinetypes:4}")]
    [InlineData("", "0", "4.2", "", "0", "4.1", "MT2001 Property#0 IntroducedIn: pc-4.0 to pc-4.1 | 'property' | '0' | not reported | QEMU 4.1 |  {}")]
    [InlineData("", "0", "4.1", "", "0", "4.2", "MT2001 Property#0 IntroducedIn: pc-4.0 to pc-4.1 | 'property' | not reported | '0' | QEMU 4.1 |  {qemu-4.1.machinetypes:4}")]
    [InlineData("1 -", "0", "-", "2 -", "0", "-", "MT2001 Pc#1 value(0): pc-4.0 to pc-4.2 | 'property' | '2' | '1' | QEMU 4.0 to 4.2 |  [Restore '1': global::Property(1)] [Declare it as a late correction of 5.0] {qemu-4.0.machinetypes:4}")]
    [InlineData("1 -", "0", "-", "", "0", "-", "MT2001 Property#0 Default: pc-4.0 to pc-4.2 | 'property' | '0' | '1' | QEMU 4.0 to 4.2 |  {qemu-4.0.machinetypes:4}")]
    [InlineData("1 4.1", "0", "-", "1 4.1, 2 4.2", "0", "-", "MT2001 Pc#2: pc-4.2 | 'property' | '2' | '1' | QEMU 4.2 |  [Remove the step] [Declare it as a late correction of 5.0] {qemu-4.1.machinetypes:4}")]
    [InlineData("1 4.1, 2 4.2", "0", "-", "1 4.1", "0", "-", "MT2001 Pc#-1: pc-4.2 | 'property' | '1' | '2' | QEMU 4.2 |  [Add the step again: global::Property(2, Since = \"4.2\") Pc#1] [Declare it as a late correction of 5.0: global::Property(2, Since = \"4.2\", RemovedIn = \"5.0\", Reason = \"\") Pc#1] {qemu-4.2.machinetypes:4}")]
    [InlineData("1 4.1", "0", "-", "1 4.1 4.2", "0", "-", "MT2001 Pc#1 AddedIn: pc-4.1 | 'property' | '0' | '1' | QEMU 4.1 |  [Remove AddedIn] {qemu-4.1.machinetypes:4}")]
    [InlineData("1 4.1", "0", "-", "1 4.1 - 5.0", "0", "-", "")]
    [InlineData("1 4.1", "0", "-", "1 4.1 - 4.2", "0", "-", "MT2001 Pc#1 RemovedIn: pc-4.1 to pc-4.2 | 'property' | '0' | '1' | QEMU 4.2 |  [Remove RemovedIn] {qemu-4.1.machinetypes:4}")]
    [InlineData("1 4.1", "0", "-", "none 4.1", "0", "-", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | not reported | '1' | QEMU 4.1 to 4.2 |  [Restore '1': global::Property(1, Since = \"4.1\")] [Declare it as a late correction of 5.0] {qemu-4.1.machinetypes:4}")]
    [InlineData("none 4.1", "0", "-", "1 4.1", "0", "-", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | '1' | not reported | QEMU 4.1 to 4.2 |  [Restore not reported: global::MachineTypes.NoValueAttribute<global::Property>(Since = \"4.1\")] [Declare it as a late correction of 5.0] {qemu-4.1.machinetypes:4}")]
    public void A_value_is_kept(string recorded, string recordedDefault, string recordedIntroduced, string now, string nowDefault, string nowIntroduced, string expected)
    {
        var files = Project.Record(Valued(recorded, recordedDefault, recordedIntroduced), Project.Train, "4.0", "4.2");
        Assert.Equal(expected, Find(Valued(now, nowDefault, nowIntroduced), files));
    }

    // Of a family, only the newest machine type of each release reports it.
    [Theory]
    [InlineData(false, "1 4.0 4.2", "MT2001 Pc#1: pc-4.0 to pc-4.2 | 'property' | '1' | '0' | QEMU 4.2 |  [Remove the step] {qemu-4.0.machinetypes:4}")]
    [InlineData(true, "1 4.0 4.2", "MT2001 Pc#1: pc-4.2 | 'property' | '1' | '0' | QEMU 4.2 |  [Remove the step] {qemu-4.0.machinetypes:4}")]
    [InlineData(true, "1 4.1", "MT2001 Pc#1: pc-4.1 to pc-4.2 | 'property' | '1' | '0' | QEMU 4.1 to 4.2 |  [Remove the step] [Declare it as a late correction of 5.0] {qemu-4.0.machinetypes:4}")]
    public void A_value_of_the_newest_is_kept(bool isOfLatest, string steps, string expected)
    {
        ProjectDefinitions Of(string text) => Valued(text, "0", "-") is var project ? project with { Families = [project.Families[0] with { Properties = new[] { project.Properties[0] with { IsOfLatest = isOfLatest } }.ToEquatableArray() }] } : null!;
        Assert.Equal(expected, Find(Of(steps), Project.Record(Of(""), Project.Train, "4.0", "4.2")));
    }

    // An entry that had been corrected late cannot be written again in one line.
    [Theory]
    [InlineData(null, "MT2001 Pc#-1: pc-4.0 | 'device.x' | not set | '1' | QEMU 4.1 to 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"x\", \"1\", UpTo = \"4.0\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"x\", \"1\", UpTo = \"4.0\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.1.machinetypes:3}")]
    [InlineData("4.2", "MT2001 Pc#-1: pc-4.0 | 'device.x' | not set | '1' | QEMU 4.2 |  {qemu-4.2.machinetypes:3}")]
    public void An_entry_that_was_lost_is_offered_if_it_was_there_from_the_start(string? addedIn, string expected)
    {
        var recorded = Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [Project.Entry("x", "1", "4.0", addedIn)])));
        Assert.Equal(expected, Find(Project.Of(Project.Train, Pc), Project.Record(recorded, Project.Train, "4.0", "4.2")));
    }

    [Theory]
    [InlineData("A", "0", "")]
    [InlineData("A", "1", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | 'B' | 'A' | QEMU 4.2 |  [Restore 'A': global::Property(global::Level.A, Since = \"4.1\")] [Declare it as a late correction of 5.0] {qemu-4.2.machinetypes:6}")]
    [InlineData("class", "0", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | 'A' | 'class' | QEMU 4.2 |  [Restore 'class': global::Property(global::Level.@class, Since = \"4.1\")] [Declare it as a late correction of 5.0] {qemu-4.2.machinetypes:6}")]
    [InlineData("Gone", "0", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | 'A' | 'Gone' | QEMU 4.2 |  {qemu-4.2.machinetypes:6}")]
    [InlineData("-5", "0", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | 'A' | '-5' | QEMU 4.2 |  [Restore '-5': global::Property((global::Level)(-5), Since = \"4.1\")] [Declare it as a late correction of 5.0] {qemu-4.2.machinetypes:6}")]
    [InlineData("7", "0", "MT2001 Pc#1 value(0): pc-4.1 to pc-4.2 | 'property' | 'A' | '7' | QEMU 4.2 |  [Restore '7': global::Property((global::Level)7, Since = \"4.1\")] [Declare it as a late correction of 5.0] {qemu-4.2.machinetypes:6}")]
    public void A_constant_is_recorded_by_its_name(string recorded, string now, string expected)
    {
        var property = Definitions.Property(PropertyValueKind.Enumeration, null) with
        {
            ValueType = new(PropertyValueKind.Enumeration, "global::Level"),
            Constants = new EnumerationConstant[] { new("0", "A"), new("1", "B"), new("2", "class") }.ToEquatableArray(),
        };
        var family = Project.Family("pc", Project.Scope("Pc", [], Definitions.Step(now, "4.1") with { Value = new(now, now == "0" ? "A" : "B") })) with { Properties = new[] { property }.ToEquatableArray() };
        var files = new[] { BaselineFile.Parse("qemu-4.2.machinetypes", $"machinetypes-baseline 1\nreleased 2019-12-12\nCatalog pc machine 4.0\nCatalog pc machine 4.1\nCatalog pc machine 4.2\nCatalog pc property property since 4.1 = \"{recorded}\"\n") };
        Assert.Equal(expected, Find(Project.Of(Dated("2019-04-23"), family), files));
    }

    // A flag that is not reported reads as false, unless it has a default.
    [Theory]
    [InlineData(PropertyValueKind.Flag, null, "true 4.1, false 4.2", "4.1: since 4.1 = \"true\"; 4.2: since 4.2 = none")]
    [InlineData(PropertyValueKind.Flag, null, "false 4.1", "")]
    [InlineData(PropertyValueKind.Flag, "true", "false 4.1", "4.0: = \"true\"; 4.1: since 4.1 = \"false\"")]
    [InlineData(PropertyValueKind.Flag, "false", "true 4.1", "4.0: = \"false\"; 4.1: since 4.1 = \"true\"")]
    [InlineData(PropertyValueKind.Text, null, "false 4.1", "4.1: since 4.1 = \"false\"")]
    [InlineData(PropertyValueKind.Text, "{x}", "{x}1 4.1, none 4.2", "4.0: = \"text\"; 4.1: since 4.1 = \"text1\"; 4.2: since 4.2 = none")]
    [InlineData(PropertyValueKind.Integer, "0", "0 4.1", "4.0: = \"0\"")]
    public void A_value_is_recorded_as_it_is_reported(PropertyValueKind kind, string? otherwise, string steps, string expected)
    {
        var project = Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [], Steps(steps))) with { Properties = new[] { Definitions.Property(kind, otherwise) }.ToEquatableArray() });
        project = project with { Catalogs = [project.Catalogs[0] with { Texts = new CatalogText[] { new("x", "text") }.ToEquatableArray() }] };
        var recorded = Project.Record(project, Project.Train, "4.0", "4.2").SelectMany(file => file.Facts.Where(fact => fact.Key.Kind == FactKind.Property).Select(fact => $"{Path.GetFileNameWithoutExtension(file.Path)[^3..]}: {FactLine.Write(fact)}"));
        Assert.Equal(expected, string.Join("; ", recorded).Replace("Catalog pc property property ", "", StringComparison.Ordinal));
    }

    // The deprecations of a property as recorded up to 4.1, and in the file of 4.2.
    [Theory]
    [InlineData("4.0", "4.0", "")]
    [InlineData("4.0", "", "deprecation property \"feature\" gone")]
    [InlineData("", "4.2", "deprecation property \"feature\" announced 4.2 grace 2 months 0 accepted")]
    [InlineData("", "5.0", "")]
    [InlineData("5.0", "", "")]
    public void A_deprecation_that_is_gone_is_recorded_as_such(string recorded, string now, string expected)
    {
        var files = Project.Record(Of(recorded), Project.Train, "4.0", "4.1");
        var written = BaselineWriter.Write(new(new(Of(now)), Project.Train), Project.Train.Find("4.2")!, Baseline.Of(Project.Train, files), close: true);
        Assert.Equal(expected, string.Join("; ", Lines(BaselineFile.Parse(written.Name, written.Content)).Where(line => line.Contains("deprecat", StringComparison.Ordinal))));

        // What cannot be reported announces nothing.
        var hidden = Of(now);
        hidden = hidden with { Families = [Pc], Properties = [hidden.Properties[0] with { Obstacle = PropertyObstacle.Hidden }] };
        written = BaselineWriter.Write(new(new(hidden), Project.Train), Project.Train.Find("4.2")!, Baseline.Of(Project.Train, []), close: true);
        Assert.DoesNotContain("deprecat", written.Content, StringComparison.Ordinal);

        static ProjectDefinitions Of(string announced) => Project.Of(Project.Train, Pc with
        {
            Properties = new[] { Definitions.Property(PropertyValueKind.Flag, null) with { Deprecations = announced.Length == 0 ? default : new[] { Definitions.Deprecation(announced, default) }.ToEquatableArray() } }.ToEquatableArray(),
        });
    }

    // A flag, text and no value are written in other ways than a number.
    [Theory]
    [InlineData(PropertyValueKind.Flag, "true 4.1", "MT2001 #0 Default: pc-4.1 to pc-4.2 | 'property' | 'false' | 'true' | QEMU 4.1 to 4.2 |  {qemu-4.1.machinetypes:4}")]
    [InlineData(PropertyValueKind.Flag, "true 4.1, false 4.2", "MT2001 Pc#-1: pc-4.2 | 'property' | 'true' | 'false' | QEMU 4.2 |  [Add the step again: global::Property(false, Since = \"4.2\") Pc#1] [Declare it as a late correction of 5.0: global::Property(false, Since = \"4.2\", RemovedIn = \"5.0\", Reason = \"\") Pc#1] {qemu-4.2.machinetypes:4}")]
    [InlineData(PropertyValueKind.Integer, "1 4.0, 2 4.1, 3 4.2", "MT2001 Pc#-1: pc-4.2 | 'property' | '2' | '3' | QEMU 4.2 |  [Add the step again: global::Property(3, Since = \"4.2\") Pc#2] [Declare it as a late correction of 5.0: global::Property(3, Since = \"4.2\", RemovedIn = \"5.0\", Reason = \"\") Pc#2] {qemu-4.2.machinetypes:4}")]
    [InlineData(PropertyValueKind.Text, "a 4.1", "MT2001 #0 Default: pc-4.1 to pc-4.2 | 'property' | not reported | 'a' | QEMU 4.1 to 4.2 |  {qemu-4.1.machinetypes:4}")]
    [InlineData(PropertyValueKind.Text, "a 4.0, b 4.2", "MT2001 Pc#-1: pc-4.2 | 'property' | 'a' | 'b' | QEMU 4.2 |  [Add the step again: global::Property(\"b\", Since = \"4.2\") Pc#1] [Declare it as a late correction of 5.0: global::Property(\"b\", Since = \"4.2\", RemovedIn = \"5.0\", Reason = \"\") Pc#1] {qemu-4.2.machinetypes:4}")]
    [InlineData(PropertyValueKind.Text, "a 4.0, none 4.2", "MT2001 Pc#-1: pc-4.2 | 'property' | 'a' | not reported | QEMU 4.2 |  [Add the step again: global::MachineTypes.NoValueAttribute<global::Property>(Since = \"4.2\") Pc#1] [Declare it as a late correction of 5.0: global::MachineTypes.NoValueAttribute<global::Property>(Since = \"4.2\", RemovedIn = \"5.0\", Reason = \"\") Pc#1] {qemu-4.2.machinetypes:4}")]
    public void A_step_that_was_lost_is_written_again(PropertyValueKind kind, string recorded, string expected)
    {
        ProjectDefinitions Of(string steps) => Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [], Steps(steps))) with { Properties = new[] { Definitions.Property(kind, null) }.ToEquatableArray() });
        Assert.Equal(expected, Find(Of(recorded.Contains(',') ? recorded[..recorded.LastIndexOf(',')] : ""), Project.Record(Of(recorded), Project.Train, "4.0", "4.2")));
    }

    [Theory]
    [InlineData("4.0 4.1 4.2", "", "")]
    [InlineData("4.0 4.2", "", "MT2004 #0 version(0): qemu-4.1.machinetypes | 1 | 1 | the file is missing, though older and newer releases have theirs; what they promise from this release on is not compared until it is restored {}")]
    [InlineData("4.1 4.2", "", "")]
    [InlineData("4.2", "", "")]
    [InlineData("4.1", "", "MT2003 #0 version(0): QEMU 4.2 | there is no qemu-4.2.machinetypes [Record what QEMU 4.2 promises in qemu-4.2.machinetypes] {}")]
    [InlineData("4.1 4.2", "4.0 4.1 4.2", "MT2004 #0 version(0): qemu-4.0.machinetypes | 1 | 1 | the file is missing: qemu-4.1.machinetypes records only what its release adds to it; nothing is compared until it is restored {}")]
    public void Files_are_complete(string releases, string recorded, string expected)
    {
        // A record whose first file was lost is not the same as one that began later.
        var files = Project.Record(Project.Of(Project.Train, Pc), Project.Train, recorded.Length > 0 ? recorded.Split(' ')[0] : releases.Split(' ')[0], "4.2");
        files.RemoveAll(file => !releases.Split(' ').Any(release => file.Path.Contains(release, StringComparison.Ordinal)));
        Assert.Equal(expected, Find(Project.Of(Project.Train, Pc), files));
    }

    [Fact]
    public void Families_of_one_class_lose_what_it_lost()
    {
        var hw = Project.Scope("Hw", [Project.Entry("a", "{x}1", "4.1"), Project.Entry("b", "1", null)]);
        FamilyDefinition Of(string name, ScopeDefinition scope) => Project.Family(name, scope, Project.Scope(name, []));
        ProjectDefinitions Both(ScopeDefinition scope) => Project.Of(Project.Train, Of("a", scope), Of("b", scope)) is var project ? project with { Catalogs = [project.Catalogs[0] with { Texts = new CatalogText[] { new("x", "text"), new("y", "") }.ToEquatableArray() }] } : null!;
        var files = Project.Record(Both(hw), Project.Train, "4.0", "4.2");
        Assert.Equal("MT2001 Hw#-1: a-4.0 to a-4.2 and 1 more family | 'device.b' | not set | '1' | QEMU 4.0 to 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"b\", \"1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"b\", \"1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.0.machinetypes:3, qemu-4.0.machinetypes:5}; MT2001 Hw#-1: a-4.0 to a-4.1 and 1 more family | 'device.a' | not set | 'text1' | QEMU 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.2.machinetypes:3, qemu-4.2.machinetypes:5}", Find(Both(hw with { Compat = default }), files));
        Assert.Equal("MT2001 a#-1: a-4.0 to a-4.2 | 'device.b' | not set | '1' | QEMU 4.0 to 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"b\", \"1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"b\", \"1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.0.machinetypes:3}; MT2001 b#-1: b-4.0 to b-4.2 | 'device.b' | not set | '1' | QEMU 4.0 to 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"b\", \"1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"b\", \"1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.0.machinetypes:5}; MT2001 a#-1: a-4.0 to a-4.1 | 'device.a' | not set | 'text1' | QEMU 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.2.machinetypes:3}; MT2001 b#-1: b-4.0 to b-4.1 | 'device.a' | not set | 'text1' | QEMU 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.2.machinetypes:5}", Find(Both(hw with { Compat = default, IsInSource = false }), files));
        Assert.Equal("MT2001 Hw#-1: a-4.0 to a-4.1 and 1 more family | 'device.a' | not set | 'text1' | QEMU 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"{x}1\", UpTo = \"4.1\", RemovedIn = \"5.0\", Reason = \"\")] {qemu-4.2.machinetypes:3, qemu-4.2.machinetypes:5}", Find(Both(hw with { Compat = hw.Compat.Skip(1).ToEquatableArray() }), files));
    }

    [Fact]
    public void Many_values_and_changes_are_cut_short()
    {
        var train = Definitions.Train([.. Enumerable.Range(0, 9).Select(i => ($"{i}.0", (string?)"2020-01-01")), ("9.0", null)]);
        var (with, without) = (Project.Of(train, Pc with { Alias = "pc" }), Project.Of(train, Pc));
        Assert.Equal("MT2001 Pc#0: pc | alias 'pc' | no alias | pc-0.0 or pc-1.0 or pc-2.0 or others | QEMU 0.0 to 8.0 |  {qemu-0.0.machinetypes:3}", Find(without, Project.Record(with, train, "0.0", "8.0")));
        Assert.Equal("MT2001 Pc#0: pc | alias 'pc' | no alias | pc-0.0 or pc-1.0 or pc-2.0 | QEMU 0.0 to 2.0 |  {qemu-0.0.machinetypes:3}; MT2003 #0 version(0): QEMU 3.0 | there is no qemu-3.0.machinetypes [Record what QEMU 3.0 promises in qemu-3.0.machinetypes] {}; MT2003 #0 version(0): QEMU 4.0 | there is no qemu-4.0.machinetypes [Record what QEMU 4.0 promises in qemu-4.0.machinetypes] {}; MT2003 #0 version(0): QEMU 5.0 | there is no qemu-5.0.machinetypes [Record what QEMU 5.0 promises in qemu-5.0.machinetypes] {}; MT2003 #0 version(0): QEMU 6.0 | there is no qemu-6.0.machinetypes [Record what QEMU 6.0 promises in qemu-6.0.machinetypes] {}; MT2003 #0 version(0): QEMU 7.0 | there is no qemu-7.0.machinetypes [Record what QEMU 7.0 promises in qemu-7.0.machinetypes] {}; MT2003 #0 version(0): QEMU 8.0 | there is no qemu-8.0.machinetypes [Record what QEMU 8.0 promises in qemu-8.0.machinetypes] {}", Find(without, Project.Record(with, train, "0.0", "2.0").Take(3).ToList()));
        Assert.Equal("MT2001 Pc#0 Alias: pc | alias 'pc' | pc-0.0 | no alias | QEMU 0.0 | ; pc is pc-1.0, but was no alias when QEMU 1.0 shipped; pc is pc-2.0, but was no alias when QEMU 2.0 shipped {}", Find(with, Project.Record(without, train, "0.0", "8.0")));

        // A finding names five lines at most.
        Assert.Equal("MT2001 Pc#0 DeprecatedIn: pc-0.0 to pc-8.0 | the machine type | deprecated | not deprecated | QEMU 8.0 |  {qemu-0.0.machinetypes:3, qemu-1.0.machinetypes:3, qemu-2.0.machinetypes:3, qemu-3.0.machinetypes:3, qemu-4.0.machinetypes:3}", Find(Project.Of(train, Pc with { DeprecatedIn = "8.0" }), Project.Record(without, train, "0.0", "8.0")));
    }

    [Fact]
    public void A_family_that_is_no_longer_declared_is_reported_at_its_catalogue_or_its_train()
    {
        var files = Project.Record(Project.Of(Project.Train, Pc), Project.Train, "4.0", "4.2");
        var other = Project.Family("q35", Project.Scope("Q35", []));
        Assert.Equal("MT2002 Catalog#0: pc-4.0 to pc-4.2 | QEMU 4.2 | the family 'pc' of Catalog is no longer declared; keep removed machine types declared and set RemovedIn {qemu-4.2.machinetypes:3}", Find(Project.Of(Project.Train, other), files));
        var project = Project.Of(Project.Train, other with { Catalog = "global::Another" });
        Assert.Equal("MT2002 #0: pc-4.0 to pc-4.2 | QEMU 4.2 | the catalogue Catalog is no longer declared {qemu-4.2.machinetypes:3}", Find(project with { Catalogs = [project.Catalogs[0] with { Shape = project.Catalogs[0].Shape with { Type = "global::Another", Name = "Another" } }] }, files));
    }

    private static string Find(ProjectDefinitions project, IReadOnlyList<BaselineFile> files) => string.Join("; ", Project.Find(project, files).Select(finding => $"{finding.Rule} {Found.Text(finding)} {{{string.Join(", ", finding.Recorded.Select(at => $"{at.File.Split('/')[^1]}:{at.Line}"))}}}"));

    private static IEnumerable<string> Lines(BaselineFile file) => file.Facts.Select(FactLine.Write).Select(line => line.Replace("Catalog", "C", StringComparison.Ordinal));

    private static ReleaseTrain Dated(string? first) => new(Project.Train.Definition with
    {
        Anchor = new("global::Train", 0, 0),
        Releases = Project.Train.Definition.Releases.Select((release, i) => release with { Date = i == 0 ? first : release.Date, Anchor = new("global::Train", 0, i + 1) }).ToEquatableArray(),
    });

    private static ReleaseTrain Aging(string rules)
    {
        var train = Definitions.Train(("3.0", "2018-08-14"), ("3.1", "2018-12-11"), ("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("4.2", null));
        return new(train.Definition with { Anchor = new("global::Train", 0, 0), Deprecation = new(rules[0] - '0', null), Deletion = new(rules[2] - '0', null) });
    }

    private static FamilyDefinition[] Lives(string releases)
    {
        var parts = releases.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        return [Pc with { Until = "4.0", DeprecatedIn = parts[0], RemovedIn = parts[1], AddedIn = parts[2] }, Pc with { From = "4.1", Anchor = new("global::Pc", 0, 1) }];
    }

    private static FamilyDefinition Named(string alias, string own) => Pc with
    {
        Alias = alias == "-" ? null : alias,
        Aliases = own.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select((text, i) =>
        {
            var parts = text.Split(' ').Select(part => part == "-" ? null : part).ToArray();
            return new AliasDefinition(parts[0]!, parts[1], new(parts[2], parts[3], "why"), new("global::Pc", 0, i + 1));
        }).ToEquatableArray(),
    };

    private static ProjectDefinitions Valued(string steps, string otherwise, string introduced)
    {
        var property = Definitions.Property(PropertyValueKind.Integer, otherwise) with { Anchor = new("global::Property", 0, 0), IntroducedIn = introduced == "-" ? null : introduced };
        return Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [], Steps(steps))) with { Properties = new[] { property }.ToEquatableArray() });
    }

    // Value, since, added in, removed in.
    private static StepDefinition[] Steps(string steps) => [.. steps.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(step =>
    {
        var parts = step.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        return Definitions.Step(parts[0]!, parts[1]) with { Value = new(parts[0] == "none" ? null : parts[0]), Correction = new(parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3), "why") };
    })];
}
