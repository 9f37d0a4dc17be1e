using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1009 and MT1010: entries that no binary applies to a machine type, and those that change nothing.</summary>
public class NeverAppliedEntryTests
{
    private const string TooOld = "UpTo: UpTo reaches machine types of 4.0 and older, and the oldest one of Pc is ";

    private const string Unversioned = "UpTo: UpTo applies to versioned machine types, and 'pc' has no versions; for a board default, remove UpTo";

    [Theory]
    [InlineData("4.1", null, null, null)]
    [InlineData("4.0", null, null, TooOld + "pc-4.1")]
    [InlineData("4.0", "4.1", null, TooOld + "pc-4.1")]
    [InlineData("9.9", null, null, null)]
    [InlineData("4.1", "9.9", null, null)]
    [InlineData("4.1", "4.2", "5.0", null)]
    [InlineData("4.1", "5.0", "4.2", "RemovedIn: it is added in 5.0 and removed in 4.2, which leaves no release that has it")]
    [InlineData("4.1", "4.2", "4.2", "RemovedIn: it is added in 4.2 and removed in 4.2, which leaves no release that has it")]
    [InlineData("4.1", null, "4.1", "RemovedIn: only the binaries before 4.1 have it, and the machine types that it reaches (pc-4.1) exist from 4.1 on")]
    [InlineData("4.2", null, "4.1", "RemovedIn: only the binaries before 4.1 have it, and the machine types that it reaches (pc-4.1 to pc-4.2) exist from 4.1 on")]
    [InlineData("4.1", "4.0", "4.1", "RemovedIn: only the binaries of 4.0 and later, before 4.1, have it, and the machine types that it reaches (pc-4.1) exist from 4.1 on")]
    [InlineData("4.1", null, "4.2", null)]
    [InlineData(null, null, "4.1", "RemovedIn: only the binaries before 4.1 have it, and the machine types that it reaches (pc-4.1 to pc-5.0) exist from 4.1 on")]
    public void An_entry_reaches_a_machine_type_in_some_binary(string? upTo, string? addedIn, string? removedIn, string? expected) =>
        Assert.Equal(expected, Find(Pc(upTo, addedIn, removedIn) with { From = "4.1" }));

    [Theory]
    [InlineData("5.0", null, "AddedIn: only the binaries of 5.0 and later have it, and the machine types that it reaches (pc-4.1) exist from 4.1 on, before 4.2")]
    [InlineData("4.2", null, "AddedIn: only the binaries of 4.2 and later have it, and the machine types that it reaches (pc-4.1) exist from 4.1 on, before 4.2")]
    [InlineData("4.1", null, null)]
    public void A_machine_type_that_was_removed_is_reached_before_that(string? addedIn, string? removedIn, string? expected) =>
        Assert.Equal(expected, Find(Pc("4.1", addedIn, removedIn) with { From = "4.1", Until = "4.1", RemovedIn = "4.2" }));

    [Fact]
    public void The_last_of_several_lives_counts()
    {
        // pc-4.0 is removed in 4.2 and pc-4.1 never, so 5.0 has one of them.
        var entry = Pc("4.1", "5.0", null);
        Assert.Null(Find(entry with { Until = "4.0", RemovedIn = "4.2" }, entry with { From = "4.1" }));
    }

    [Theory]
    [InlineData("4.0.1", null)]
    [InlineData("4.0", null)]
    [InlineData("4.0.2", null)]
    public void A_version_of_the_family_is_reached_too(string upTo, string? expected) =>
        Assert.Equal(expected, Find(Pc(upTo, null, null) with { Versions = new[] { "4.0.1", "4.0.2" }.ToEquatableArray() }));

    [Theory]
    [InlineData("4.0", Unversioned)]
    [InlineData(null, null)]
    public void A_machine_type_without_versions_has_board_defaults(string? upTo, string? expected) => Assert.Equal(expected, Find(Pc(upTo, null, null) with { IsUnversioned = true }));

    [Fact]
    public void The_family_that_the_entry_comes_closest_to_decides()
    {
        var pc = Pc("4.0", "5.0", null);
        FamilyDefinition Of(string name, string? from, bool isUnversioned = false, string? removedIn = null) =>
            pc with { Name = name, Type = "global::" + name, From = from, IsUnversioned = isUnversioned, RemovedIn = removedIn, Scopes = new[] { pc.Scopes[0], Project.Scope(name, []) }.ToEquatableArray(), Anchor = new("global::" + name, 0, 0) };
        Assert.Null(Find(Of("a", "4.1"), Of("b", null)));
        Assert.StartsWith("AddedIn: only the binaries of 5.0 and later", Find(Of("a", "4.1"), Of("b", null, removedIn: "4.2"), Of("c", null, isUnversioned: true)), StringComparison.Ordinal);
        Assert.Equal(TooOld + "b-4.1", Find(Of("a", null, isUnversioned: true), Of("c", "4.2"), Of("b", "4.1")));
    }

    // The table up to 4.2 came with 5.0: in older binaries, the entry up to 4.1 had an effect.
    [Theory]
    [InlineData("1 4.1, 1 4.2", "")]
    [InlineData("1 4.1, 2 4.2", "")]
    [InlineData("1 4.1, 1 9.9", "")]
    [InlineData("2 4.0, 1 4.1, 2 4.2", "")]
    [InlineData("1 -, 1 4.1", "1 4.1")]
    [InlineData("1 -, 2 4.1", "")]
    [InlineData("1 -, 2 4.1, 1 4.0", "")]
    [InlineData("1 -, 1 4.1, 1 9.9", "")]
    [InlineData("1 -, 1 4.1, 2 9.9", "")]
    [InlineData("1 -, 1 4.1, other.p=2 9.9", "1 4.1")]
    [InlineData("1 -, 1 4.1, other.p=2 4.2", "")]
    [InlineData("1 -, 1 4.1, other.p=1 4.2", "1 4.1")]
    [InlineData("1 -, 1 4.1, other.q=2 4.2", "1 4.1")]
    [InlineData("1 -, 1 4.0, other.p=2 4.0", "1 4.0")]
    [InlineData("1 -, 1 4.1 9.9", "")]
    [InlineData("1 -, 1 4.1 - 9.9", "")]
    [InlineData("1 - - 4.2, 1 4.1", "")]
    [InlineData("1 - - 5.0, 1 4.1 - 5.0", "1 4.1")]
    public void An_entry_that_repeats_what_is_set_before_has_no_effect(string entries, string expected)
    {
        var compat = entries.Split(", ").Select(Entry).ToArray();
        var scope = Project.Scope("Pc", compat);
        var findings = Project.Findings(Project.Of(Project.Train, Project.Family("pc", scope)), []).Where(finding => finding.Rule == NoEffect.Id);
        Assert.Equal(expected, string.Join(", ", findings.Select(finding => scope.Compat.Single(entry => entry.Anchor == finding.Anchor)).Select(entry => $"{entry.Value} {entry.UpTo ?? "-"}")));
    }

    [Theory]
    [InlineData("1 -, 1 4.1", "1 4.1")]
    [InlineData("1 -, 2 4.1", "")]
    [InlineData("1 4.0, 2 4.1, 2 4.2", "2 4.2")]
    [InlineData("1 4.0, 2 4.1, 1 4.2", "")]
    [InlineData("0 4.1", "0 4.1")]
    [InlineData("1 4.0, 1 5.0", "1 5.0")]
    public void A_step_to_the_value_before_it_has_no_effect(string steps, string expected)
    {
        var scope = Project.Scope("Pc", [], [.. steps.Split(", ").Select(step => step.Split(' ')).Select(parts => Definitions.Step(parts[0], parts[1] == "-" ? null : parts[1]))]);
        var family = Project.Family("pc", scope) with { Properties = new[] { Definitions.Property(PropertyValueKind.Integer, "0") }.ToEquatableArray() };
        var findings = Project.Findings(Project.Of(Project.Train, family), []).Where(finding => finding.Rule == NoEffect.Id);
        Assert.Equal(expected, string.Join(", ", findings.Select(finding => scope.Steps.Single(step => step.Anchor == finding.Anchor)).Select(step => $"{step.Value.Value} {step.Since ?? "-"}")));
    }

    // A flag that is not reported reads as false.
    [Theory]
    [InlineData("false 4.1", null, "a flag is false before its first step")]
    [InlineData("true 4.1", null, "")]
    [InlineData("true 4.1", "true", "it is the property's default")]
    [InlineData("false 4.1", "true", "")]
    [InlineData("true -, true 4.1", null, "the step without Since already reports it")]
    [InlineData("true 4.0, true 4.1", null, "the step since 4.0 already reports it")]
    [InlineData("true 4.0, false 4.1", null, "")]
    [InlineData("false 4.0, true 4.1, true 4.2", null, "a flag is false before its first step, the step since 4.1 already reports it")]
    public void A_flag_that_does_not_change_has_no_effect(string steps, string? otherwise, string expected)
    {
        var scope = Project.Scope("Pc", [], [.. steps.Split(", ").Select(step => step.Split(' ')).Select(parts => Definitions.Step(parts[0], parts[1] == "-" ? null : parts[1]))]);
        var family = Project.Family("pc", scope) with { Properties = new[] { Definitions.Property(PropertyValueKind.Flag, otherwise) }.ToEquatableArray() };
        Assert.Equal(expected, string.Join(", ", Project.Findings(Project.Of(Project.Train, family), []).Where(finding => finding.Rule == NoEffect.Id).Select(finding => finding.MessageArguments[1])));
    }

    // In a class that derives from another one, a step may be needed to hide what is inherited.
    [Theory]
    [InlineData("true 4.0", "false 4.0", "")]
    [InlineData("true 4.2", "true 4.0, true 4.1", "Pc 2")]
    [InlineData("true 4.0", "false 4.1", "")]
    [InlineData("false 4.0", "false 4.1", "Pc 1")]
    [InlineData("", "false 4.1", "Pc 1")]
    public void A_step_hides_those_of_the_base_class(string ofBase, string own, string expected)
    {
        ScopeDefinition Of(string type, string steps) => Project.Scope(type, [], [.. steps.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(step => step.Split(' ')).Select(parts => Definitions.Step(parts[0], parts[1]))]);
        var family = Project.Family("pc", Of("Hw", ofBase), Of("Pc", own)) with { Properties = new[] { Definitions.Property(PropertyValueKind.Flag, null) }.ToEquatableArray() };
        Assert.Equal(expected, string.Join(", ", Project.Findings(Project.Of(Project.Train, family), []).Where(finding => finding.Rule == NoEffect.Id).Select(finding => $"{finding.Anchor.Type![8..]} {finding.Anchor.Attribute}")));
    }

    // Driver and property, if they are not those of most entries; the value; and the releases up to which it is, that added it and that removed it.
    private static CompatDefinition Entry(string text)
    {
        var parts = text.Split(' ').Select(part => part == "-" ? null : part).ToArray();
        var entry = Project.Entry("p", parts[0]!, parts[1], parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3));
        return parts[0]!.Split('.', '=') is [var driver, var property, var value] ? entry with { Driver = driver, Property = property, Value = value } : entry;
    }

    private static FamilyDefinition Pc(string? upTo, string? addedIn, string? removedIn) => Project.Family("pc", Project.Scope("Pc", [Project.Entry("p", "1", upTo, addedIn, removedIn)]));

    private static string? Find(params FamilyDefinition[] families) => Project.Findings(Project.Of(Project.Train, families), []).Where(finding => finding.Rule == NeverAppliedEntry.Id)
        .Select(finding => $"{finding.Argument!.Value.Name}: {finding.MessageArguments[1]}").SingleOrDefault();
}
