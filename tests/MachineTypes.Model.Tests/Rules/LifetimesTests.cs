using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1019 for lives: what is removed before it exists, or exists in no release.</summary>
public class LifetimesTests
{
    private static readonly ReleaseTrain Train = Project.Train;

    [Theory]
    [InlineData("4.1", null, null, null, null)]
    [InlineData("4.1", "4.1", null, null, null)]
    [InlineData("4.1", "4.2", "4.2", "5.0", null)]
    [InlineData("4.1", null, "4.1", "4.2", null)]
    [InlineData("4.1", "4.0", null, null, "AddedIn: they are added in 4.0, before 4.1, with which they begin")]
    [InlineData("4.1", null, null, "4.1", "RemovedIn: they are removed in 4.1, and no release before that has them")]
    [InlineData("4.1", null, null, "4.0", "RemovedIn: they are removed in 4.0, and no release before that has them")]
    [InlineData("4.1", "4.2", null, "4.2", "RemovedIn: they are removed in 4.2, and no release before that has them")]
    [InlineData(null, null, null, "4.0", "RemovedIn: they are removed in 4.0, and no release before that has them")]
    [InlineData(null, null, null, "4.1", null)]
    [InlineData("4.0", null, "4.2", "4.2", "RemovedIn: they are removed in 4.2, so 4.2 does not report them as deprecated")]
    [InlineData("4.0", null, "4.2", "4.1", "RemovedIn: they are removed in 4.1, so 4.2 does not report them as deprecated")]
    [InlineData("4.1", null, "4.0", null, "DeprecatedIn: they are deprecated in 4.0, before 4.1, the first release that has them")]
    [InlineData("4.1", "4.2", "4.1", null, "DeprecatedIn: they are deprecated in 4.1, before 4.2, the first release that has them")]
    [InlineData("9.9", null, null, "4.0", null)]
    public void A_span_is_added_then_deprecated_then_removed(string? from, string? addedIn, string? deprecatedIn, string? removedIn, string? expected)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [])) with { From = from, AddedIn = addedIn, DeprecatedIn = deprecatedIn, RemovedIn = removedIn };
        Assert.Equal(expected, Find(Train, family));
    }

    [Theory]
    [InlineData(null, "4.0", "RemovedIn: they are removed in 4.0, and no release before that has them")]
    [InlineData(null, "4.1", null)]
    [InlineData("4.1", "4.1", "RemovedIn: they are removed in 4.1, and no release before that has them")]
    public void A_machine_type_without_versions_has_a_life_too(string? from, string removedIn, string? expected)
    {
        var family = Project.Family("none", Project.Scope("None", [])) with { IsUnversioned = true, From = from, RemovedIn = removedIn };
        Assert.Equal(expected, Find(Train, family));
    }

    [Theory]
    [InlineData(0, null, 6, null, false)]
    [InlineData(6, null, 0, null, false)]
    [InlineData(3, null, 6, null, false)]
    [InlineData(6, null, 6, null, true)]
    [InlineData(6, "4.1", 6, "4.1", true)]
    [InlineData(6, "4.1", 6, "4.2", false)]
    [InlineData(6, "4.1", 5, "4.2", true)]
    [InlineData(7, null, 6, null, true)]
    [InlineData(1, null, 1, null, true)]
    [InlineData(2, null, 1, null, true)]
    public void Machine_types_are_deprecated_before_they_are_deleted(int deprecatedAfter, string? deprecatedFrom, int deletedAfter, string? deletedFrom, bool isReported)
    {
        ReleaseTrain train = new(Train.Definition with { Deprecation = new(deprecatedAfter, deprecatedFrom), Deletion = new(deletedAfter, deletedFrom), Anchor = new("global::Train", 0, 9) });
        var found = Find(train, Project.Family("pc", Project.Scope("Pc", [])));
        Assert.Equal(isReported ? $"DeletedAfter: machine types are deleted after {deletedAfter} major release{(deletedAfter == 1 ? "" : "s")} and deprecated after {deprecatedAfter}, so none is ever deprecated" : null, found);
    }

    [Theory]
    [InlineData("4.0", "4.1", null)]
    [InlineData("4.1", "4.1", "it is removed in 4.1, and no release before that reports it")]
    [InlineData("4.2", "4.1", "it is removed in 4.1, and no release before that reports it")]
    [InlineData(null, "4.0", "it is removed in 4.0, and no release before that reports it")]
    [InlineData(null, "4.1", null)]
    [InlineData("4.1", null, null)]
    public void A_step_is_removed_after_it_is_added(string? addedIn, string? removedIn, string? expected)
    {
        var step = Definitions.Step("1", "4.1", addedIn, removedIn);
        var family = Project.Family("pc", Project.Scope("Pc", [], step)) with { Properties = new[] { Definitions.Property(PropertyValueKind.Integer, "0") }.ToEquatableArray() };
        Assert.Equal(expected is null ? null : $"RemovedIn: {expected}", Find(Train, family));
    }

    [Theory]
    [InlineData("a 4.1 4.1 -", "RemovedIn: it is removed in 4.1, and no release before that has it")]
    [InlineData("a 4.2 4.1 -", "RemovedIn: it is removed in 4.1, and no release before that has it")]
    [InlineData("a 4.1 4.2 -", null)]
    [InlineData("a - 4.1 4.2", ": no release that has it has pc-4.2")]
    [InlineData("a - 5.0 4.2", null)]
    [InlineData("a - - -, a 4.1 - -", "alias: in 4.1 it means the newest machine type and the newest machine type; limit one of them with AddedIn and RemovedIn")]
    [InlineData("a - 4.1 -, a 4.1 - -", null)]
    [InlineData("a - - 4.0, a - - 4.2", "alias: in 4.2 it means pc-4.0 and pc-4.2; limit one of them with AddedIn and RemovedIn")]
    [InlineData("a - - -, b - - -", null)]
    [InlineData("main - - -", "alias: Alias assigns it to the newest machine type in every release; remove one of them")]
    public void An_alias_means_one_machine_type_in_a_release(string aliases, string? expected)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [])) with
        {
            Alias = "main",
            Aliases = aliases.Split(", ").Select((alias, i) =>
            {
                var parts = alias.Split(' ').Select(part => part == "-" ? null : part).ToArray();
                return new AliasDefinition(parts[0]!, parts[3], new(parts[1], parts[2], null), new("global::Pc", 0, i + 1));
            }).ToEquatableArray(),
        };
        Assert.Equal(expected, Find(Train, family));
    }

    private static string? Find(ReleaseTrain train, FamilyDefinition family)
    {
        var findings = Project.Findings(Project.Of(train, family), []).Where(finding => finding.Rule == ContradictoryWindow.Id);
        return findings.Select(finding => $"{finding.Argument?.Name}: {finding.MessageArguments[1]}").SingleOrDefault();
    }
}
