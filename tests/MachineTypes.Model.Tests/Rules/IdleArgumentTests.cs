using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1020: arguments that nothing reads, and late changes that concern nothing.</summary>
public class IdleArgumentTests
{
    private static readonly CompatDefinition Entry = Project.Entry("queue-size", "128", "4.1");

    [Theory]
    [InlineData(null, "4.2", null, "BrokenSince: a board default applies to all machine types, so none kept another value; remove it")]
    [InlineData("4.1", "4.2", null, null)]
    [InlineData(null, null, null, null)]
    public void Only_an_entry_of_a_table_can_have_been_broken(string? upTo, string? brokenSince, string? addedIn, string? expected) =>
        Assert.Equal(expected, Find(Project.Scope("Pc", [Entry with { UpTo = upTo, Correction = new(addedIn ?? "5.0", null, null, brokenSince) }])));

    [Theory]
    [InlineData("other", null, "ReplacedBy: nothing takes the place of an entry that is not removed; set RemovedIn or remove it")]
    [InlineData("other", "5.0", null)]
    [InlineData(null, null, null)]
    public void Only_what_is_removed_can_be_replaced(string? replacedBy, string? removedIn, string? expected) =>
        Assert.Equal(expected, Find(Project.Scope("Pc", [Entry with { ReplacedBy = replacedBy, Correction = new(null, removedIn, null) }])));

    [Theory]
    [InlineData(true, null, "WasBuiltIn: all binaries have the entry, so none had the value by other means; set AddedIn or remove it")]
    [InlineData(true, "5.0", null)]
    [InlineData(false, null, null)]
    public void Only_what_was_added_can_have_been_built_in(bool wasBuiltIn, string? addedIn, string? expected) =>
        Assert.Equal(expected, Find(Project.Scope("Pc", [Entry with { WasBuiltIn = wasBuiltIn, Correction = new(addedIn, null, null) }])));

    [Theory]
    [InlineData("4.2", null, "BrokenSince: the step was not restored; set AddedIn to the first release that reports it again, or remove it")]
    [InlineData("4.2", "5.0", null)]
    [InlineData(null, null, null)]
    public void Only_a_step_that_was_restored_can_have_been_broken(string? brokenSince, string? addedIn, string? expected)
    {
        var step = Definitions.Step("1", "4.1") with { Correction = new(addedIn, null, null, brokenSince) };
        Assert.Equal(expected, Find(Project.Scope("Pc", [], step)));
    }

    [Theory]
    [InlineData("4.1", "4.1", null)]
    [InlineData("4.0", "4.1", "BeforeBase: no base class has an entry up to 4.1; remove it")]
    [InlineData("4.1", null, "BeforeBase: no base class has a board default; remove it")]
    [InlineData(null, null, null)]
    public void An_entry_can_precede_those_of_a_base_class_if_there_are_any(string? ofBase, string? own, string? expected) =>
        Assert.Equal(expected, Find(Project.Scope("Base", [Entry with { UpTo = ofBase }]), Project.Scope("Pc", [Entry with { UpTo = own, Property = "other", IsBeforeBase = true }])));

    [Fact]
    public void An_entry_of_its_own_class_is_not_one_of_a_base() =>
        Assert.NotNull(Find(Project.Scope("Base", []), Project.Scope("Pc", [Entry, Entry with { Property = "other", IsBeforeBase = true }])));

    [Theory]
    [InlineData(null, "4.1", null, null, null)]
    [InlineData(null, "4.1", "5.0", null, null)]
    [InlineData(null, null, "4.2", null, null)]
    [InlineData(null, null, null, null, "LateChange: without UpTo and BrokenSince, it is not known which releases have the change; set one of them")]
    [InlineData("4.2", "4.1", null, null, "LateChange: no machine type existed before the release that introduced the change, or none is in its range; remove it or correct its releases")]
    [InlineData("4.2", "4.1", "9.9", null, null)]
    [InlineData("4.2", "4.1", null, "9.9", null)]
    [InlineData("4.2", "3.0", "4.2", null, null)]
    [InlineData("9.9", "4.1", null, null, null)]
    [InlineData("4.1", "4.1", null, "5.0", null)]
    public void A_late_change_concerns_some_machine_type(string? from, string? upTo, string? brokenSince, string? fixedIn, string? expected)
    {
        var change = new LateChangeDefinition("x", from, upTo, brokenSince, fixedIn, "because", null, new("global::Pc", 0, 1));
        Assert.Equal(expected, Find(Project.Scope("Pc", []) with { LateChanges = new[] { change }.ToEquatableArray() }));
    }

    [Fact]
    public void Each_argument_is_reported_once_and_what_reading_found_too()
    {
        var idle = new IdleAttribute("Y", "why", new("global::Pc", 0, 1), "X");
        var scope = Project.Scope("Pc", []) with { Idle = new[] { idle, idle }.ToEquatableArray() };
        Assert.Equal("X: why", Find(scope));
        Assert.Null(Find(scope with { Idle = new[] { idle with { Anchor = new("global::Pc", -1, 1) } }.ToEquatableArray() }));
    }

    // The findings of one family, whose own class is the last of the scopes.
    private static string? Find(params ScopeDefinition[] scopes)
    {
        var family = Project.Family("pc", scopes) with { Properties = new[] { Definitions.Property(PropertyValueKind.Integer, "0") }.ToEquatableArray() };
        return Project.Findings(Project.Of(Project.Train, family), []).Where(finding => finding.Rule == IdleArgument.Id)
            .Select(finding => $"{finding.Argument?.Name ?? finding.MessageArguments[0]}: {finding.MessageArguments[1]}").SingleOrDefault();
    }
}
