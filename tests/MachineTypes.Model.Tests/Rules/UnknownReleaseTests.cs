using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1003: names of releases that are not on the train, wherever an attribute names one.</summary>
public class UnknownReleaseTests
{
    private const string Unknown = "9.x";

    private static readonly FamilyDefinition Family = Project.Family("pc", Project.Scope("Pc", []));

    [Theory]
    [InlineData("4.3", "4.3 QEMU : did you mean '4.2'?", "4.2")]
    [InlineData("6.0", "6.0 QEMU , which ends with 5.0: add 6.0 to the train", null)]
    [InlineData("5.0.1", "5.0.1 QEMU , which ends with 5.0: add 5.0.1 to the train", null)]
    [InlineData("6.0-rc1", "6.0-rc1 QEMU , which ends with 5.0: add 6.0-rc1 to the train", null)]
    [InlineData("-6.0", "-6.0 QEMU , which has 4.0 to 5.0", null)]
    [InlineData("Zanzibar", "Zanzibar QEMU , which has 4.0 to 5.0", null)]
    public void The_release_that_was_meant_is_offered(string name, string message, string? fix)
    {
        var finding = Assert.Single(Find(Project.Train, Family with { From = name }));
        Assert.Equal(message, string.Join(' ', finding.MessageArguments));
        Assert.Equal(fix is null ? null : Fix.Replace(fix), finding.Fix);
    }

    [Theory]
    [InlineData("", ", which has no releases")]
    [InlineData("4.0", ", whose only release is 4.0")]
    [InlineData("4.0 4.1", ", which has 4.0 to 4.1")]
    public void The_releases_of_the_train_are_named(string releases, string expected)
    {
        var train = Definitions.Train([.. releases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(version => (version, (string?)"2020-01-01"))]);
        Assert.Equal(expected, Assert.Single(Find(train, Family with { From = "Zanzibar" })).MessageArguments[2]);
    }

    public static TheoryData<string, int> Places => new()
    {
        { "family", 6 }, { "entry", 4 }, { "step", 6 }, { "change", 4 }, { "table", 2 }, { "alias", 3 }, { "base", 3 }, { "edit", 2 },
    };

    // As many findings as the attribute has arguments that name releases: each is at its own argument.
    [Theory]
    [MemberData(nameof(Places))]
    public void Every_argument_that_names_a_release_is_checked(string place, int count)
    {
        Correction everywhere = new(Unknown, Unknown, null, Unknown);
        var scope = Project.Scope("Pc", []);
        var at = new Anchor("global::Pc", 0, 1);
        var family = place switch
        {
            "family" => Family with { From = Unknown, Until = Unknown, AddedIn = Unknown, DeprecatedIn = Unknown, RemovedIn = Unknown, TablesKnownFrom = Unknown },
            "entry" => Project.Family("pc", Project.Scope("Pc", [Project.Entry("p", "1", Unknown) with { Correction = everywhere }])),
            "step" => Project.Family("pc", Project.Scope("Pc", [], Definitions.Step("1", Unknown) with { Correction = everywhere, Known = new(Unknown, Unknown) })),
            "change" => Project.Family("pc", scope with { LateChanges = new[] { new LateChangeDefinition("x", Unknown, Unknown, Unknown, Unknown, null, null, at) }.ToEquatableArray() }),
            "table" => Project.Family("pc", scope with { LateTables = new[] { new LateTableDefinition(Unknown, new(Unknown, null, null), at) }.ToEquatableArray() }),
            "alias" => Family with { Aliases = new[] { new AliasDefinition("a", Unknown, everywhere, at) }.ToEquatableArray() },
            "base" => Family with { Bases = new[] { new BaseDefinition("global::Other", "global::T", "x", Unknown, default, at, everywhere) }.ToEquatableArray() },
            _ => Project.Family("pc", scope with { BaseEntries = new[] { new BaseEntryDefinition("d", "p", "v", "d.q", null, null, false, everywhere, at) }.ToEquatableArray() }),
        };
        var findings = Find(Project.Train, family).ToList();
        Assert.Equal(count, findings.Count);
        Assert.Equal(count, findings.Select(finding => finding.Argument!.Value.Name).Distinct().Count());
        Assert.All(findings, finding => Assert.Equal(Unknown, finding.MessageArguments[0]));
    }

    [Fact]
    public void A_train_names_releases_of_its_own()
    {
        var train = new ReleaseTrain(Project.Train.Definition with
        {
            Anchor = new("global::Train", 0, 9),
            Deprecation = new(3, "4.x"),
            Deletion = new(6, "4.0.5"),
            Adoptions = new[] { new AdoptionDefinition("global::P", true, "4.y", new("global::Train", 0, 8)) }.ToEquatableArray(),
        });
        Assert.Equal(["DeprecatedFrom", "DeletedFrom", "Since"], Find(train, Family).Select(finding => finding.Argument!.Value.Name));
    }

    // A rule may begin with a release that the train does not name yet.
    [Theory]
    [InlineData("4.0", true)]
    [InlineData("5.1", true)]
    [InlineData("5.0.1", true)]
    [InlineData("10.0", true)]
    [InlineData("5.0.0", false)]
    [InlineData("4.9", false)]
    [InlineData("4.2.1", false)]
    [InlineData("5.1.1.1", false)]
    [InlineData("6", false)]
    [InlineData("6.-1", false)]
    [InlineData("6.x", false)]
    public void A_rule_on_age_begins_with_a_release_of_the_train_or_a_later_one(string from, bool isKnown)
    {
        var train = Project.Train.Definition with { Anchor = new("global::Train", 0, 9) };
        Assert.Equal(isKnown ? [] : ["DeprecatedFrom"], Find(new ReleaseTrain(train with { Deprecation = new(3, from) }), Family).Select(finding => finding.Argument!.Value.Name));
        Assert.Equal(isKnown ? [] : ["DeletedFrom"], Find(new ReleaseTrain(train with { Deletion = new(6, from) }), Family).Select(finding => finding.Argument!.Value.Name));
    }

    [Fact]
    public void A_property_is_introduced_and_deprecated_in_releases()
    {
        var property = Definitions.Property(PropertyValueKind.Integer, "0") with
        {
            Anchor = new("global::Property", 0, 0),
            IntroducedIn = Unknown,
            Deprecations = new[] { Definitions.Deprecation(Unknown, default) with { Anchor = new("global::Property", 0, 1) } }.ToEquatableArray(),
        };
        Assert.Equal(["IntroducedIn", "AnnouncedIn"], Find(Project.Train, Family with { Properties = new[] { property }.ToEquatableArray() }).Select(finding => finding.Argument!.Value.Name));
        Assert.Empty(Find(Project.Train, Family with { Properties = new[] { property with { Train = "global::Other" } }.ToEquatableArray() }));
    }

    private static IEnumerable<Finding> Find(ReleaseTrain train, FamilyDefinition family) => Project.Findings(Project.Of(train, family), []).Where(finding => finding.Rule == UnknownRelease.Id);
}
