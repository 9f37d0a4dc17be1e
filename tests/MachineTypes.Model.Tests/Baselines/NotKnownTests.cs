using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>Values that are confirmed for some releases only: what their files record, and which steps contradict each other.</summary>
public class NotKnownTests
{
    private static readonly PropertyDefinition CpuMax = Definitions.Property(PropertyValueKind.Text, null);

    [Fact]
    public void A_release_whose_value_is_not_known_records_that()
    {
        var files = Record(Step("1", until: "4.0"), Step("2", from: "4.2"));
        Assert.Equal(
            ["Catalog pc property property = \"1\"", "Catalog pc property property = unknown", "Catalog pc property property = \"2\""],
            files.Select(Line));
        Assert.Empty(Project.Find(Of(Step("1", until: "4.0"), Step("2", from: "4.2")), files));
    }

    [Fact]
    public void A_value_of_all_releases_is_behind_one_that_is_confirmed()
    {
        var files = Record(Step("1"), Step("2", from: "4.1", until: "4.1"));
        Assert.Equal(["\"1\"", "\"2\"", "\"1\""], files.Select(file => Line(file)[(Line(file).IndexOf('=') + 2)..]));
    }

    [Fact]
    public void A_promise_cannot_become_unknown()
    {
        var files = Record(Step("1"));
        var finding = Assert.Single(Project.Find(Of(Step("1", until: "4.0")), files));
        Assert.Equal([ShippedChange.Id, "pc-4.0 to pc-4.2", "'property'", "not known", "'1'", "QEMU 4.1 to 4.2"], finding.MessageArguments.Prepend(finding.Rule).Take(6));
    }

    [Fact]
    public void What_was_not_known_cannot_be_promised_afterwards()
    {
        var files = Record(Step("1", until: "4.0"));
        var finding = Assert.Single(Project.Find(Of(Step("1")), files));
        Assert.Equal(["'1'", "not known"], finding.MessageArguments.Skip(2).Take(2));
    }

    [Theory]
    [InlineData("4.0", "4.1", 0)]
    [InlineData("4.1", "4.1", 1)]
    [InlineData(null, "4.1", 0)] // one for all releases, and one that is confirmed
    public void Values_that_are_confirmed_for_other_releases_do_not_contradict_each_other(string? until, string from, int findings) =>
        Assert.Equal(findings, Project.Findings(Of(Step("1", until: until), Step("2", from: from)), []).Count(finding => finding.Rule == FlipOrder.Id));

    private static StepDefinition Step(string value, string? from = null, string? until = null) => Definitions.Step(value, null) with { Known = new(from, until) };

    private static ProjectDefinitions Of(params StepDefinition[] steps) =>
        Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [], steps)) with { Properties = new[] { CpuMax }.ToEquatableArray() });

    private static List<BaselineFile> Record(params StepDefinition[] steps) => Project.Record(Of(steps), Project.Train, "4.0", "4.2");

    private static string Line(BaselineFile file) => Assert.Single(file.Facts, fact => fact.Key.Kind == FactKind.Property) is var fact ? FactLine.Write(fact) : "";
}
