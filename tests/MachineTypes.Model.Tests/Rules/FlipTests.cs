using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1001, MT1002, MT1004, MT1005, MT1006 and MT1012: QEMU 4.0 (2019-04-23), 4.1 (2019-08-15), 4.2 (2019-12-12) and 5.0, which is in development.</summary>
public class FlipTests
{
    private static readonly PropertyDefinition Flag = Definitions.Property(PropertyValueKind.Flag, null) with { Anchor = new("global::Property", 0, 0) };

    private static readonly PropertyDefinition Number = Definitions.Property(PropertyValueKind.Integer, "0") with { Anchor = new("global::Property", 0, 0) };

    [Theory]
    [InlineData("4.0", 2, 0, "true 4.2", "")]
    [InlineData("4.0", 2, 0, "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.0 | 2 releases of grace (4.0, 4.1) | 4.2 [Change to \"4.2\"]")]
    [InlineData("4.1", 2, 0, "true 4.2", "Pc#1 Since: property | true | pc-4.2 | QEMU 4.1 | 2 releases of grace (4.1, 4.2) | 5.0 [Change to \"5.0\"]")]
    [InlineData("4.1", 2, 0, "true 5.0", "")]
    [InlineData("4.2", 2, 0, "true 5.0", "Pc#1 Since: property | true | pc-5.0 | QEMU 4.2 | 2 releases of grace (4.2, 5.0) | the first release after 5.0 [Remove the step]")]
    [InlineData("4.0", 1, 0, "true 4.0", "Pc#1 Since: property | true | pc-4.0 | QEMU 4.0 | 1 release of grace (4.0) | 4.1 [Change to \"4.1\"]")]
    [InlineData("4.0", 0, 0, "true 4.0", "")]
    [InlineData("4.0", 0, 4, "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.0 | 4 months of grace (until 2019-08-23) | 4.2 [Change to \"4.2\"]")]
    [InlineData("4.0", 0, 3, "true 4.1", "")]
    [InlineData("4.0", 0, 1, "true 4.0", "Pc#1 Since: property | true | pc-4.0 | QEMU 4.0 | 1 month of grace (until 2019-05-23) | 4.1 [Change to \"4.1\"]")]
    [InlineData("4.0", 1, 4, "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.0 | 1 release of grace (4.0) and 4 months (until 2019-08-23) | 4.2 [Change to \"4.2\"]")]
    [InlineData("4.0", 1, 1, "true 4.1", "")]
    [InlineData("5.0", 0, 0, "true 5.0", "Pc#1 Since: property | true | pc-5.0 | QEMU 5.0 | 0 releases of grace after 5.0, which has not been released | the first release after 5.0 [Remove the step]")]
    [InlineData("5.0", 1, 0, "true 5.0", "Pc#1 Since: property | true | pc-5.0 | QEMU 5.0 | 1 release of grace (5.0) | the first release after 5.0 [Remove the step]")]
    [InlineData("4.0 4.1", 2, 0, "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.1 | 2 releases of grace (4.1, 4.2) | 5.0 [Change to \"5.0\"]")]
    [InlineData("4.1 4.0", 2, 0, "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.1 | 2 releases of grace (4.1, 4.2) | 5.0 [Change to \"5.0\"]")]
    [InlineData("4.0 4.2", 2, 0, "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.2 | 2 releases of grace (4.2, 5.0) | the first release after 5.0 [Remove the step]")]
    [InlineData("4.0 9.9", 2, 0, "true 4.2", "")]
    [InlineData("9.9", 2, 0, "true 4.0", "")]
    [InlineData("4.0", -1, -1, "true 4.0", "")]
    public void A_flip_waits_for_the_grace_period(string announced, int releases, int months, string steps, string expected) =>
        Assert.Equal(expected, Find(EarlyFlip.Id, Announced(Flag, announced), steps, new ReleaseTrain(Project.Train.Definition with { Grace = new(releases, months) })));

    [Theory]
    [InlineData("4.0", "true 4.2", "")]
    [InlineData("4.1", "true 4.2", "Pc#1 Since: property | true | pc-4.2 | QEMU 4.0, the property introduced only in 4.1, | 2 releases of grace (4.1, 4.2) | 5.0 [Change to \"5.0\"]")]
    [InlineData("5.0", "true 4.1", "Pc#1 Since: property | true | pc-4.1 | QEMU 4.0, the property introduced only in 5.0, | 2 releases of grace (5.0) | the first release after 5.0 [Remove the step]")]
    public void The_grace_period_begins_when_the_property_is_introduced(string introduced, string steps, string expected) =>
        Assert.Equal(expected, Find(EarlyFlip.Id, Announced(Flag, "4.0") with { IntroducedIn = introduced }, steps));

    [Theory]
    [InlineData("true 4.1", false, null, "Pc#1 Since: property | true | pc-4.1")]
    [InlineData("true 4.1", true, null, "")]
    [InlineData("true -", false, null, "")]
    [InlineData("false 4.1", false, null, "")]
    [InlineData("true 4.1, false 4.2", false, null, "Pc#1 Since: property | true | pc-4.1; Pc#2 Since: property | false | pc-4.2")]
    [InlineData("true 4.1", false, "4.0", "")]
    [InlineData("true 4.1", false, "-", "Pc#1 Since: property | true | pc-4.1")]
    [InlineData("true 4.1", false, "- 4.0", "")]
    public void A_flip_is_announced_or_additive(string steps, bool isAdditive, string? announced, string expected) =>
        Assert.Equal(expected, Find(UnannouncedFlip.Id, (announced is null ? Flag : Announced(Flag, announced)) with { IsAdditive = isAdditive }, steps));

    [Theory]
    [InlineData(true, false, "true 4.0", "Pc#1 Since: property | true | pc-4.0 | QEMU 4.1 [Change to \"4.1\"]")]
    [InlineData(true, false, "true 4.1", "")]
    [InlineData(true, false, "true 4.2", "")]
    [InlineData(true, true, "true 4.0", "Pc#1 Since: property | true | pc-4.0 | QEMU 4.1 [Change to \"4.1\"]")]
    [InlineData(false, false, "1 4.0", "")]
    [InlineData(false, true, "1 4.0", "Pc#1 Since: property | 1 | pc-4.0 | QEMU 4.1 [Change to \"4.1\"]")]
    [InlineData(false, true, "1 4.1", "")]
    [InlineData(false, true, "none 4.0", "")]
    public void A_property_is_reported_after_it_is_introduced(bool isFlag, bool isAnnounced, string steps, string expected)
    {
        var property = (isFlag ? Flag : Number) with { IntroducedIn = "4.1" };
        Assert.Equal(expected, Find(EarlyReport.Id, isAnnounced ? Announced(property, "4.0") : property, steps));
        Assert.Equal("", Find(EarlyReport.Id, Announced(property, "4.0") with { Train = "global::Other" }, steps));
        Assert.Equal("", Find(EarlyReport.Id, Announced(property, "4.0") with { IntroducedIn = null }, steps));
    }

    [Theory]
    [InlineData("1 4.1, 2 4.2", "")]
    [InlineData("1 4.1, 1 4.1", "Pc#2 Since: property | has two steps at 4.1, to 1 and to 1; a release sets one value -> Pc#1 [Remove the repeated step]")]
    [InlineData("1 4.1, 2 4.1", "Pc#2 Since: property | has two steps at 4.1, to 1 and to 2; a release sets one value -> Pc#1")]
    [InlineData("1 4.1, 2 4.1, 3 4.1", "Pc#2 Since: property | has two steps at 4.1, to 1 and to 2; a release sets one value -> Pc#1; Pc#3 Since: property | has two steps at 4.1, to 1 and to 3; a release sets one value -> Pc#1")]
    [InlineData("1 -, 2 -", "Pc#2: property | has two steps without Since, to 1 and to 2; a release sets one value -> Pc#1")]
    [InlineData("1 4.2, 2 4.1", "Pc#2 Since: property | has the step at 4.1 after the one at 4.2; list steps in the order of their releases [Move it before the step at 4.2 Pc#1]")]
    [InlineData("1 5.0, 2 4.2, 3 4.1", "Pc#2 Since: property | has the step at 4.2 after the one at 5.0; list steps in the order of their releases [Move it before the step at 5.0 Pc#1]; Pc#3 Since: property | has the step at 4.1 after the one at 4.2; list steps in the order of their releases [Move it before the step at 4.2 Pc#2]")]
    [InlineData("1 4.2, 2 5.0, 3 4.1", "Pc#3 Since: property | has the step at 4.1 after the one at 4.2; list steps in the order of their releases [Move it before the step at 4.2 Pc#1]")]
    [InlineData("1 4.1, 2 -", "Pc#2: property | has the step without Since after the one at 4.1; list steps in the order of their releases [Move it before the step at 4.1 Pc#1]")]
    [InlineData("1 4.1, 2 9.9, 3 4.2", "")]
    [InlineData("1 9.9, 2 4.1", "")]
    [InlineData("1 4.1 - 4.2, 2 4.1 4.2 -", "")]
    [InlineData("1 4.1 - 4.2, 2 4.1 4.1 -", "Pc#2 Since: property | has two steps at 4.1, to 1 and to 2; a release sets one value -> Pc#1")]
    [InlineData("1 4.1 - 4.2, 2 4.1", "Pc#2 Since: property | has two steps at 4.1, to 1 and to 2; a release sets one value -> Pc#1")]
    [InlineData("1 4.1 5.0 -, 2 4.1 - 5.0", "")]
    public void Steps_are_in_the_order_of_their_releases_and_apart(string steps, string expected) => Assert.Equal(expected, Find(FlipOrder.Id, Number, steps));

    [Fact]
    public void Parts_of_a_class_are_not_ordered()
    {
        var scope = Scope("1 4.2, 2 4.1");
        scope = scope with { Steps = scope.Steps.Select((step, i) => step with { Anchor = step.Anchor with { Part = i } }).ToEquatableArray() };
        Assert.Equal("", Found.By(FlipOrder.Id, Of(Number, Project.Train, scope)));
        Assert.Equal("", Found.By(FlipOrder.Id, Of(Number with { Type = "global::Other" }, Project.Train, Scope("1 4.2, 2 4.1"))));
    }

    [Theory]
    [InlineData(true, "true 4.1", "")]
    [InlineData(true, "true -, false 4.1", "")]
    [InlineData(true, "true 4.1, false 4.2", "Pc#2 Since: property | flips back, to false on pc-4.2, after it flipped to true on pc-4.1; a deprecated property may flip only once -> Pc#1 [Remove the step]")]
    [InlineData(true, "true 4.1, true 4.2, false 5.0", "Pc#3 Since: property | flips back, to false on pc-5.0, after it flipped to true on pc-4.1; a deprecated property may flip only once -> Pc#1 [Remove the step]")]
    [InlineData(false, "1 4.1, 2 4.2", "Pc#2 Since: property | flips again, to 2 on pc-4.2, after it flipped to 1 on pc-4.1; a deprecated property may flip only once -> Pc#1 [Remove the step]")]
    [InlineData(false, "1 4.1, 2 4.2, 0 5.0", "Pc#2 Since: property | flips again, to 2 on pc-4.2, after it flipped to 1 on pc-4.1; a deprecated property may flip only once -> Pc#1 [Remove the step]; Pc#3 Since: property | flips back, to 0 on pc-5.0, after it flipped to 1 on pc-4.1; a deprecated property may flip only once -> Pc#1 [Remove the step]")]
    public void A_deprecated_property_flips_once(bool isFlag, string steps, string expected)
    {
        var property = isFlag ? Flag : Number;
        Assert.Equal(expected, Find(FlipOrder.Id, Announced(property, "4.0"), steps));
        Assert.Equal("", Find(FlipOrder.Id, property, steps));
        var family = Project.Family("pc", Scope(steps)) with { IsUnversioned = true, Properties = new[] { Announced(property, "4.0") }.ToEquatableArray() };
        Assert.Equal("", Found.By(FlipOrder.Id, Project.Of(Project.Train, family)));
    }

    [Theory]
    [InlineData("4.0", "true", "", "Pc#0: property | pc-5.0 | true | QEMU 4.0 | 4.2 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]")]
    [InlineData("4.0", "false", "", "Pc#0: property | pc-5.0 | false | QEMU 4.0 | 4.2 | true [Flip it on the machine types of 5.0: global::Property(Since = \"5.0\")]")]
    [InlineData("4.0", null, "", "")]
    [InlineData("4.0", null, "false -", "Pc#1: property | pc-5.0 | false | QEMU 4.0 | 4.2 | true [Flip it on the machine types of 5.0: global::Property(Since = \"5.0\")]")]
    [InlineData("4.0", null, "false -, false 4.1", "Pc#2: property | pc-5.0 | false | QEMU 4.0 | 4.2 | true [Flip it on the machine types of 5.0: global::Property(Since = \"5.0\")]")]
    [InlineData("4.0", "true", "false 4.2", "")]
    [InlineData("4.0", "true", "false 9.9", "")]
    [InlineData("4.1", "true", "", "Pc#0: property | pc-5.0 | true | QEMU 4.1 | 5.0 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]")]
    [InlineData("4.2", "true", "", "")]
    [InlineData("4.0 4.1", "true", "", "Pc#0: property | pc-5.0 | true | QEMU 4.1 | 5.0 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]")]
    [InlineData("4.1 4.0", "true", "", "Pc#0: property | pc-5.0 | true | QEMU 4.1 | 5.0 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]")]
    [InlineData("4.0 4.2", "true", "", "")]
    [InlineData("4.0 9.9", "true", "", "")]
    [InlineData("", "true", "", "")]
    public void A_flip_is_due_when_its_grace_has_ended(string announced, string? otherwise, string steps, string expected)
    {
        var flag = Announced(Flag with { Default = new(otherwise) }, announced);
        Assert.Equal(expected, Find(OverdueFlip.Id, flag, steps));
        Assert.Equal("", Find(OverdueFlip.Id, flag with { Train = "global::Other" }, steps));
        Assert.Equal("", Find(OverdueFlip.Id, flag with { ValueType = new(PropertyValueKind.Text, "string") }, steps));
    }

    [Fact]
    public void Only_a_family_that_goes_on_owes_a_flip()
    {
        var flag = Announced(Flag with { Default = PropertyValue.Flag(true) }, "4.0");
        var pc = Project.Family("pc", Project.Scope("Pc", [])) with { Properties = new[] { flag }.ToEquatableArray() };
        Assert.Equal("Pc#0: property | pc-5.0 | true | QEMU 4.0 | 4.2 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]", Found.By(OverdueFlip.Id, Project.Of(Project.Train, pc with { Extra = new[] { "5.0.1" }.ToEquatableArray() })));
        Assert.Equal("", Found.By(OverdueFlip.Id, Project.Of(Project.Train, pc with { Until = "4.2" })));
        Assert.Equal("", Found.By(OverdueFlip.Id, Project.Of(Project.Train, pc with { RemovedIn = "5.0" })));
        Assert.Equal("", Found.By(OverdueFlip.Id, Project.Of(Definitions.Train(("4.0", null), ("4.1", null)), pc with { RemovedIn = "5.0" })));
        Assert.Equal("", Found.By(OverdueFlip.Id, Project.Of(Project.Train, pc with { Anchor = pc.Anchor with { Part = -1 } })));

        // A step of another property, or of a class that the family is not in, says nothing about this one.
        var other = Definitions.Step("1", "9.9") with { Property = "global::Another" };
        FamilyDefinition Below(params ScopeDefinition[] scopes) => pc with { Scopes = scopes.Append(pc.Scopes[0]).ToEquatableArray() };
        Assert.NotEqual("", Found.By(OverdueFlip.Id, Project.Of(Project.Train, Below(Project.Scope("Base", [], other)))));
        Assert.Equal("", Found.By(OverdueFlip.Id, Project.Of(Project.Train, Below(Project.Scope("Base", [], Definitions.Step("false", "9.9")), Project.Scope("Middle", [], other)))));
        Assert.NotEqual("", Found.By(OverdueFlip.Id, Project.Of(Project.Train, Below(Project.Scope("Base", [], Definitions.Step("false", "9.9") with { Train = "global::Other" })))));

        // All that the train names is out, so there is no release to flip it in.
        Assert.Equal("Pc#0: property | pc-4.2 | true | QEMU 4.0 | 4.2 | false", Found.By(OverdueFlip.Id, Project.Of(Definitions.Train(("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("4.2", "2019-12-12")), pc)));

        // Nobody names the property, and the family reports its default.
        var project = Project.Of(Project.Train, pc with { Properties = default });
        Assert.Equal("Pc#0: property | pc-5.0 | true | QEMU 4.0 | 4.2 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]", Found.By(OverdueFlip.Id, project with { Properties = [flag] }));
        Assert.Equal("", Found.By(OverdueFlip.Id, project with { Properties = [flag with { Obstacle = PropertyObstacle.Generic }] }));
        Assert.Equal("Pc#0: property | a-5.0 | true | QEMU 4.0 | 4.2 | false [Flip it on the machine types of 5.0: global::Property(false, Since = \"5.0\")]", Found.By(OverdueFlip.Id, Project.Of(Project.Train, pc with { Name = "b" }, pc with { Name = "a" })));
    }

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(2, 3, "")]
    [InlineData(3, 4, "")]
    [InlineData(1, 3, "Property#1 GraceReleases: property | 1 release | QEMU | 2 releases | GraceReleases [Remove GraceReleases]")]
    [InlineData(2, 1, "Property#1 GraceMonths: property | 1 month | QEMU | 3 months | GraceMonths [Remove GraceMonths]")]
    [InlineData(1, 2, "Property#1 GraceReleases: property | 1 release | QEMU | 2 releases | GraceReleases [Remove GraceReleases]; Property#1 GraceMonths: property | 2 months | QEMU | 3 months | GraceMonths [Remove GraceMonths]")]
    [InlineData(-1, 0, "Property#1 GraceReleases: property | -1 releases | QEMU | 2 releases | GraceReleases [Remove GraceReleases]")]
    public void A_deprecation_has_at_least_the_grace_of_the_train(int releases, int months, string expected)
    {
        ReleaseTrain train = new(Project.Train.Definition with { Grace = new(2, 3) });
        var flag = Flag with { Deprecations = new[] { Definitions.Deprecation("4.0", new(releases, months)) with { Anchor = new("global::Property", 0, 1) } }.ToEquatableArray() };
        Assert.Equal(expected, Find(ShortGrace.Id, flag, "", train));
        Assert.Equal("", Find(ShortGrace.Id, flag with { Train = "global::Other" }, "", train));
    }

    // The families a and b derive from one class, or report one property.
    [Theory]
    [InlineData(EarlyFlip.Id, "true 4.1", "Pc#1 Since: property | true | a-4.1 | QEMU 4.0 | 2 releases of grace (4.0, 4.1) | 4.2 [Change to \"4.2\"]")]
    [InlineData(UnannouncedFlip.Id, "true 4.1", "Pc#1 Since: property | true | a-4.1")]
    [InlineData(EarlyReport.Id, "true 4.0", "Pc#1 Since: property | true | a-4.0 | QEMU 4.1 [Change to \"4.1\"]")]
    [InlineData(FlipOrder.Id, "true 4.1, false 4.2", "Pc#2 Since: property | flips back, to false on a-4.2, after it flipped to true on a-4.1; a deprecated property may flip only once -> Pc#1 [Remove the step]")]
    [InlineData(ShortGrace.Id, "", "Property#1 GraceReleases: property | 1 release | QEMU | 2 releases | GraceReleases [Remove GraceReleases]")]
    public void The_first_family_determines_the_wording(string rule, string steps, string expected)
    {
        var flag = Announced(Flag, rule == UnannouncedFlip.Id ? "-" : "4.0") with { IntroducedIn = rule == EarlyReport.Id ? "4.1" : null };
        flag = flag with { Deprecations = flag.Deprecations.Select(deprecation => deprecation with { Grace = new(rule == ShortGrace.Id ? 1 : 0, 0) }).ToEquatableArray() };
        var shared = Scope(steps);
        FamilyDefinition Of(string name) => Project.Family(name, shared, Project.Scope(name, [])) with { Properties = new[] { flag }.ToEquatableArray() };
        Assert.Equal(expected, Found.By(rule, Project.Of(Project.Train, Of("b"), Of("a"))));
    }

    [Theory]
    [InlineData("4.1", null, "Pc#0 DeprecatedIn: pc-4.0 has | QEMU 4.1 | 5.0 | 5.1")]
    [InlineData("4.2", null, "Pc#0 DeprecatedIn: pc-4.0 to pc-4.1 have | QEMU 4.2 | 5.1 | 5.1")]
    [InlineData("5.0", null, "")]
    [InlineData("4.0", null, "")]
    [InlineData("4.2", "5.1", "")]
    [InlineData("9.9", null, "")]
    public void Machine_types_are_deleted_when_their_grace_has_ended(string deprecatedIn, string? removedIn, string expected)
    {
        var train = Definitions.Train(("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("4.2", "2019-12-12"), ("5.0", "2020-04-28"), ("5.1", null), ("5.2", null));
        var pc = Project.Family("pc", Project.Scope("Pc", [])) with { DeprecatedIn = deprecatedIn, RemovedIn = removedIn };
        Assert.Equal(expected, Found.By(OverdueDeletion.Id, Project.Of(train, pc)));
        Assert.Equal("", Found.By(OverdueDeletion.Id, Project.Of(train, pc with { IsUnversioned = true })));
        Assert.Equal("", Found.By(OverdueDeletion.Id, Project.Of(train, pc with { Anchor = pc.Anchor with { Part = -1 } })));
    }

    private static string Find(string rule, PropertyDefinition property, string steps, ReleaseTrain? train = null) => Found.By(rule, Of(property, train ?? Project.Train, Scope(steps)));

    private static ProjectDefinitions Of(PropertyDefinition property, ReleaseTrain train, ScopeDefinition scope) =>
        Project.Of(train, Project.Family("pc", scope) with { Properties = new[] { property }.ToEquatableArray() });

    private static PropertyDefinition Announced(PropertyDefinition property, string releases) => property with
    {
        Deprecations = releases.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((release, i) => Definitions.Deprecation(release == "-" ? null! : release, default) with { Feature = $"feature{i}", Anchor = new("global::Property", 0, i + 1) }).ToEquatableArray(),
    };

    // Value, since, and the releases that added and removed it, where there are such.
    private static ScopeDefinition Scope(string steps) => Project.Scope("Pc", [], [.. steps.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(step =>
    {
        var parts = step.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var declared = Definitions.Step(parts[0]!, parts[1], parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3));
        return parts[0] == "none" ? declared with { Value = PropertyValue.None } : declared;
    })]);
}
