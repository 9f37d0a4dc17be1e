using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>MT2001: what is told, where and with which facts, and what is silent.</summary>
public class ShippedChangeTests
{
    private static readonly CompatDefinition Queue = Project.Entry("queue-size", "128", "4.1");

    [Fact]
    public void Another_value_is_reported_at_the_value()
    {
        var finding = Told([Queue], [Queue with { Value = "256" }]);
        Assert.Equal((new Anchor("global::Pc", 0, 1), new Argument("value", 2)), (finding.Anchor, finding.Argument));
        Assert.Equal(["pc-4.0 to pc-4.1", "'device.queue-size'", "'256'", "'128'", "QEMU 4.2", ""], finding.MessageArguments);
        Assert.Equal(new BaselineLocation("baseline/qemu-4.2.machinetypes", 3, 1), Assert.Single(finding.Recorded));
        Assert.Equal(Fix.Replace("128"), finding.Fix);
        Assert.Equal(
            Fix.DeclareLate("5.0", """global::MachineTypes.CompatAttribute("device", "queue-size", "128", UpTo = "4.1", RemovedIn = "5.0", Reason = "")"""),
            finding.Alternative);
    }

    [Fact]
    public void A_table_that_is_not_known_is_neither_recorded_nor_compared()
    {
        var pc = Project.Family("pc", Project.Scope("Pc", [Queue]));
        FamilyDefinition[] unknown = [pc with { Until = "4.1", HasUnknownTables = true }, pc with { From = "4.2" }];
        var files = Project.Record(Project.Of(Project.Train, unknown), Project.Train, "4.1", "4.2");
        Assert.DoesNotContain(files.SelectMany(file => file.Facts), fact => fact.Key.Kind == FactKind.Compat);

        // Nothing was promised of it, so it may change. Once it is known, it differs from what was recorded.
        var changed = unknown.Select(span => span with { Scopes = new[] { Project.Scope("Pc", [Queue with { Value = "256" }]) }.ToEquatableArray() }).ToArray();
        Assert.DoesNotContain(Project.Find(Project.Of(Project.Train, changed), files), finding => finding.Rule == ShippedChange.Id);
        Assert.NotEmpty(Project.Find(Project.Of(Project.Train, pc with { Until = "4.1" }, pc with { From = "4.2" }), files));
    }

    [Fact]
    public void An_entry_that_came_is_reported_whole()
    {
        var finding = Told([Queue], [Queue, Queue with { UpTo = "4.0", Value = "64" }]);
        Assert.Equal((new Anchor("global::Pc", 0, 2), null), (finding.Anchor, finding.Argument));
        Assert.Equal(["pc-4.0", "'device.queue-size'", "'64'", "'128'", "QEMU 4.2", ""], finding.MessageArguments);
        Assert.Equal((Fix.Remove("the entry"), Fix.DeclareLate("5.0", null)), (finding.Fix, finding.Alternative));
    }

    [Fact]
    public void An_entry_that_reaches_other_machine_types_is_reported_at_its_version()
    {
        var finding = Told([Queue], [Queue with { UpTo = "4.0" }]);
        Assert.Equal((new Anchor("global::Pc", 0, 1), new Argument("UpTo")), (finding.Anchor, finding.Argument));
        Assert.Equal(["pc-4.1", "'device.queue-size'", "not set", "'128'", "QEMU 4.2", ""], finding.MessageArguments);
        Assert.Equal(Fix.Replace("4.1"), finding.Fix);
    }

    [Fact]
    public void An_entry_that_is_no_longer_there_is_reported_at_its_class_and_can_be_added_again()
    {
        var finding = Told([Project.Entry("other", "1", "4.1"), Queue], [Project.Entry("other", "1", "4.1")]);
        Assert.Equal(Anchor.OfType("global::Pc"), finding.Anchor);
        Assert.Equal(["pc-4.0 to pc-4.1", "'device.queue-size'", "not set", "'128'", "QEMU 4.2", ""], finding.MessageArguments);
        Assert.Equal(
            Fix.AddToType("""global::MachineTypes.CompatAttribute("device", "queue-size", "128", UpTo = "4.1")""", new Anchor("global::Pc", 0, 1), "Add the entry again"),
            finding.Fix);
    }

    [Fact]
    public void A_late_correction_that_leaves_out_a_release_is_reported_at_its_argument()
    {
        var finding = Told([Queue], [Queue with { Correction = new("5.0", null, "why") }]);
        Assert.Equal(new Argument("AddedIn"), finding.Argument);
        Assert.Equal(Fix.RemoveArgument("AddedIn"), finding.Fix);
    }

    [Fact]
    public void What_a_shared_class_lost_is_reported_once_at_the_class()
    {
        var (hw, pc, q35) = (Project.Scope("Hw", [Queue]), Project.Scope("Pc", []), Project.Scope("Q35", []));
        var files = Project.Record(Of([hw, pc], [hw, q35]), Project.Train, "4.2", "4.2");
        var empty = hw with { Compat = default };
        var finding = Assert.Single(Project.Find(Of([empty, pc], [empty, q35]), files));
        Assert.Equal(Anchor.OfType("global::Hw"), finding.Anchor);
        Assert.Equal("pc-4.0 to pc-4.1 and 1 more family", finding.MessageArguments[0]);

        // The other family has it still, by an entry of its own.
        Assert.Equal(Anchor.OfType("global::Pc"), Assert.Single(Project.Find(Of([empty, pc], [empty, Project.Scope("Q35", [Queue])]), files)).Anchor);
    }

    [Fact]
    public void The_daily_work_is_silent()
    {
        CompatDefinition[] shipped = [Queue, Project.Entry("queue-size", "64", "4.0")];
        Silent(shipped, [.. shipped, Project.Entry("new", "1", "4.2"), Project.Entry("queue-size", "512", "4.2")]); // in the newest released table
        Silent(shipped, [.. shipped, Project.Entry("new", "1", null, addedIn: "5.0")]); // a new board default
        Silent(shipped, [.. shipped, Project.Entry("new", "1", "4.0") with { Correction = new("5.0", null, "found late") }]);
        Silent(shipped, [.. shipped.Reverse()]);
    }

    [Fact]
    public void Moving_an_entry_between_classes_and_renaming_one_is_silent()
    {
        var files = Project.Record(Of([Project.Scope("Hw", [Queue]), Project.Scope("Pc", [])]), Project.Train, "4.1", "4.2");
        Assert.Empty(Project.Find(Of([Project.Scope("Board", []), Project.Scope("Pc", [Queue])]), files));
        Assert.Empty(Project.Find(Of([Project.Scope("PcI440Fx", [Queue])]), files));
    }

    [Fact]
    public void The_order_of_two_entries_on_one_key_is_part_of_the_answer()
    {
        var (one, other) = (Project.Entry("queue-size", "1", "4.1"), Project.Entry("queue-size", "2", "4.1"));
        var finding = Told([one, other], [other, one]);
        Assert.Equal(["pc-4.0 to pc-4.1", "'device.queue-size'", "'1'", "'2'", "QEMU 4.2", ""], finding.MessageArguments);

        // No value was changed, so none is offered.
        Assert.Equal((null, null, null), (finding.Argument, finding.Fix, finding.Alternative));
    }

    [Fact]
    public void A_value_is_compared_as_its_type_says()
    {
        var (on, typed) = (Project.Entry("smm", "on", "4.1"), new DriverPropertyDefinition("device", "smm", DriverValueKind.Boolean, default));
        var files = Project.Record(Of([Project.Scope("Pc", [on])]), Project.Train, "4.2", "4.2");
        Assert.Empty(Project.Find(Of([Project.Scope("Pc", [on with { Value = "true" }]) with { DriverProperties = EquatableArray<DriverPropertyDefinition>.Own([typed]) }]), files));
        Assert.Single(Project.Find(Of([Project.Scope("Pc", [on with { Value = "true" }])]), files));

        // No value is none of its values.
        ProjectDefinitions Typed(params CompatDefinition[] entries) => Of([Project.Scope("Pc", entries) with { DriverProperties = EquatableArray<DriverPropertyDefinition>.Own([typed]) }]);
        string Values(ProjectDefinitions project, IReadOnlyList<BaselineFile> recorded) => string.Join(' ', Project.Find(project, recorded).Single(finding => finding.Rule == ShippedChange.Id).MessageArguments.Skip(2).Take(2));
        Assert.Equal("not set 'on'", Values(Typed(), files));
    }

    [Fact]
    public void A_step_is_reported_with_the_property_and_can_be_restored()
    {
        var property = Definitions.Property(PropertyValueKind.Integer, null);
        var files = Project.Record(Stepped(property, Definitions.Step("255", null), Definitions.Step("288", "4.1")), Project.Train, "4.1", "4.2");
        var finding = Assert.Single(Project.Find(Stepped(property, Definitions.Step("255", null), Definitions.Step("300", "4.1")), files));
        Assert.Equal((new Anchor("global::Pc", 0, 2), new Argument("value", 0)), (finding.Anchor, finding.Argument));
        Assert.Equal(["pc-4.1 to pc-4.2", "'property'", "'300'", "'288'", "QEMU 4.1 to 4.2", ""], finding.MessageArguments);
        Assert.Equal("""global::Property(288, Since = "4.1")""", finding.Fix!.Value);

        finding = Assert.Single(Project.Find(Stepped(property, Definitions.Step("255", null)), files));
        Assert.Equal((Anchor.OfType("global::Pc"), """global::Property(288, Since = "4.1")"""), (finding.Anchor, finding.Fix!.Value));
        finding = Assert.Single(Project.Find(Stepped(property, Definitions.Step("255", null), Definitions.Step("288", "4.2")), files));
        Assert.Equal((new Argument("Since"), Fix.Replace("4.1")), (finding.Argument, finding.Fix));
        Assert.Empty(Project.Find(Stepped(property, Definitions.Step("255", null), Definitions.Step("288", "4.1"), Definitions.Step("1024", "5.0")), files));
    }

    [Fact]
    public void A_deprecation_keeps_its_announcement_and_its_grace()
    {
        var property = Definitions.Property(PropertyValueKind.Flag, null) with { Deprecations = Announced(new("feature", "4.1", null, default, false, new("global::Property", 0, 1))) };
        var files = Project.Record(Stepped(property, Definitions.Step("true", "5.0")), Project.Train, "4.1", "4.2");
        Assert.Empty(Project.Find(Stepped(property, Definitions.Step("true", "5.0")), files));

        var shorter = property with { Deprecations = Announced(property.Deprecations[0] with { Grace = new(3, 0) }) };
        var finding = Assert.Single(Project.Find(Stepped(shorter, Definitions.Step("true", "5.0")), files));
        Assert.Equal(new Anchor("global::Property", 0, 1), finding.Anchor);
        Assert.Equal(
            ["all machine types", "the deprecation of 'feature' by 'property'", "announced in 4.1 with 3 releases of grace, after which the old use still starts", "announced in 4.1 with 2 releases of grace, after which the old use still starts", "QEMU 4.1 to 4.2", ""],
            finding.MessageArguments);

        static EquatableArray<DeprecationDefinition> Announced(DeprecationDefinition deprecation) => EquatableArray<DeprecationDefinition>.Own([deprecation]);
    }

    [Fact]
    public void An_alias_of_a_past_release_stays()
    {
        var family = Project.Family("pc", Project.Scope("Pc", [])) with { Alias = "pc" };
        var files = Project.Record(Project.Of(Project.Train, family), Project.Train, "4.1", "4.2");
        Assert.Empty(Project.Find(Project.Of(Project.Train, family), files));
        var finding = Assert.Single(Project.Find(Project.Of(Project.Train, family with { Alias = "pcs" }), files));
        Assert.Equal((family.Anchor, new Argument("Alias")), (finding.Anchor, finding.Argument));
        Assert.Equal(["pc", "alias 'pc'", "no alias", "pc-4.1 or pc-4.2", "QEMU 4.1 to 4.2", ""], finding.MessageArguments);
    }

    [Fact]
    public void Without_files_nothing_is_reported() => Assert.Empty(Project.Find(Of([Project.Scope("Pc", [Queue])]), []));

    [Fact]
    public void A_file_that_is_not_closed_is_no_promise()
    {
        var (name, text) = BaselineWriter.Write(new(new(Of([Project.Scope("Pc", [Queue])])), Project.Train), Project.Train.InDevelopment!, Baseline.Of(Project.Train, []), close: false);
        Assert.Empty(Project.Find(Of([Project.Scope("Pc", [Queue with { Value = "1" }])]), [BaselineFile.Parse(name, text)]));
    }

    private static Finding Told(CompatDefinition[] shipped, CompatDefinition[] now) => Assert.Single(Find(shipped, now));

    private static void Silent(CompatDefinition[] shipped, CompatDefinition[] now) => Assert.Empty(Find(shipped, now));

    private static List<Finding> Find(CompatDefinition[] shipped, CompatDefinition[] now) =>
        Project.Find(Of([Project.Scope("Pc", now)]), Project.Record(Of([Project.Scope("Pc", shipped)]), Project.Train, "4.2", "4.2"));

    private static ProjectDefinitions Of(params ScopeDefinition[][] families) =>
        Project.Of(Project.Train, [.. families.Select((scopes, i) => Project.Family(i == 0 ? "pc" : "q35", scopes))]);

    private static ProjectDefinitions Stepped(PropertyDefinition property, params StepDefinition[] steps) =>
        Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [], steps)) with { Properties = EquatableArray<PropertyDefinition>.Own([property]) });
}
