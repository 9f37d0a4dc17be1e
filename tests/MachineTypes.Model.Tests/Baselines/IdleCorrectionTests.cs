using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>MT2005: late corrections without a reason, and those that change no answer.</summary>
public class IdleCorrectionTests
{
    private const string Unexplained = "has no Reason; add a Reason that explains the change";

    private const string Idle = "changes nothing: without it, the answers for every release are the same";

    private static readonly CompatDefinition Entry = Project.Entry("queue-size", "128", "4.1");

    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", [Entry]));

    [Theory]
    [InlineData("4.2", null, null, Unexplained)]
    [InlineData("4.2", null, " ", Unexplained)]
    [InlineData("4.2", null, "why", null)]
    [InlineData(null, "5.0", null, Unexplained)]
    [InlineData("4.1", null, "why", "AddedIn: " + Idle + ", fix")]
    [InlineData("4.1", null, null, "AddedIn: " + Idle + ", fix")]
    [InlineData("4.0", "4.1", null, Unexplained)]
    public void A_correction_of_an_entry(string? addedIn, string? removedIn, string? reason, string? expected)
    {
        var found = Find(Project.Family("pc", Project.Scope("Pc", [Entry with { UpTo = "4.0", Correction = new(addedIn, removedIn, reason) }])));
        Assert.Equal(expected == Unexplained ? $"{(addedIn is null ? "RemovedIn" : "AddedIn")}: {Unexplained}" : expected, found);
    }

    [Theory]
    [InlineData("4.1", null, null)]
    [InlineData(null, "4.2", "RemovedIn: " + Unexplained)]
    [InlineData("4.1", "4.2", "AddedIn: " + Unexplained)]
    public void A_board_default_that_came_with_a_release_is_new(string? addedIn, string? removedIn, string? expected) =>
        Assert.Equal(expected, Find(Project.Family("pc", Project.Scope("Pc", [Entry with { UpTo = null, Correction = new(addedIn, removedIn, null) }]))));

    [Theory]
    [InlineData("4.1", null, null, null, null)]
    [InlineData("4.1", null, null, "why", null)]
    [InlineData(null, "4.2", null, null, "RemovedIn: " + Unexplained)]
    [InlineData(null, "4.2", null, "why", null)]
    [InlineData("4.0", null, null, null, "AddedIn: " + Idle + ", fix")]
    [InlineData("4.1", null, "4.1", null, "AddedIn: " + Idle + ", fix")]
    [InlineData("4.2", null, "4.1", null, null)]
    [InlineData("4.0", "4.1", "4.1", null, "AddedIn: " + Unexplained)]
    [InlineData(null, null, null, null, null)]
    public void A_correction_of_an_alias(string? addedIn, string? removedIn, string? version, string? reason, string? expected)
    {
        var alias = new AliasDefinition("a", version, new(addedIn, removedIn, reason), new("global::Pc", 0, 9));
        Assert.Equal(expected, Find(Pc with { Aliases = new[] { alias }.ToEquatableArray() }));
    }

    [Fact]
    public void A_correction_is_not_idle_while_an_unversioned_machine_type_may_need_it()
    {
        var alias = new AliasDefinition("a", null, new("4.0", null, null), new("global::Pc", 0, 9));
        Assert.NotNull(Find(Pc with { Aliases = new[] { alias }.ToEquatableArray() }));
        Assert.Null(Find(Project.Family("pc", Project.Scope("Pc", [])) with { IsUnversioned = true, Aliases = new[] { alias with { Correction = new("4.0", null, null) } }.ToEquatableArray() }));
    }

    // It became versioned: before, the alias may have been that of the machine type without versions.
    [Fact]
    public void A_correction_of_an_alias_is_not_idle_if_the_family_became_versioned()
    {
        var aliases = new[] { new AliasDefinition("a", null, new("4.1", null, null), new("global::Pc", 0, 9)) }.ToEquatableArray();
        var versioned = Pc with { From = "4.1", Aliases = aliases };
        Assert.Equal("AddedIn: " + Idle + ", fix", Find(versioned));
        Assert.Null(Find(versioned with { IsUnversioned = true, From = null, RemovedIn = "4.1" }, versioned));
    }

    // One class declares both families, and one of them needs it.
    [Fact]
    public void A_correction_of_an_alias_that_one_family_needs_is_not_idle()
    {
        var alias = new AliasDefinition("a", null, new("4.2", null, null), new("global::Pc", 0, 9));
        var pc = Pc with { Aliases = new[] { alias }.ToEquatableArray() };
        var late = pc with { Name = "late", From = "4.2" };
        Assert.Equal("AddedIn: " + Idle + ", fix", Find(late));
        Assert.Null(Find(pc));
        Assert.Null(Find(pc, late));
        Assert.Null(Find(late, pc));
    }

    [Theory]
    [InlineData("4.0", "5.0", null, "AddedIn: " + Unexplained)]
    [InlineData("4.0", "5.0", "why", null)]
    [InlineData("4.0", "9.9", null, null)]
    [InlineData("9.9", "5.0", null, null)]
    [InlineData("4.0", "4.1", null, "table")]
    public void A_late_table(string upTo, string addedIn, string? reason, string? expected)
    {
        var scope = Project.Scope("Pc", [Entry with { UpTo = "4.0" }]) with { LateTables = new[] { new LateTableDefinition(upTo, new(addedIn, null, reason), new("global::Pc", 0, 9)) }.ToEquatableArray() };
        var found = Find(Project.Family("pc", scope));
        Assert.Equal(expected == "table" ? "AddedIn: " + Idle + ", fix" : expected, found);
    }

    [Fact]
    public void Nothing_is_reported_without_a_baseline()
    {
        var project = Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [Entry with { Correction = new("4.2", null, null) }])));
        Assert.DoesNotContain(Project.Findings(project, []), finding => finding.Rule == IdleCorrection.Id);
    }

    private static string? Find(params FamilyDefinition[] families)
    {
        var project = Project.Of(Project.Train, families);
        return Project.Findings(project, Project.Record(project, Project.Train, "4.0", "4.2")).Where(finding => finding.Rule == IdleCorrection.Id)
            .Select(finding => $"{finding.Argument!.Value.Name}: {finding.MessageArguments[1]}{(finding.Fix is null ? "" : ", fix")}").SingleOrDefault();
    }
}
