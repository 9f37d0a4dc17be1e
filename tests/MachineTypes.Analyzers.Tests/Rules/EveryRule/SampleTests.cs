namespace MachineTypes.Analyzers.Tests.Rules.EveryRule;

/// <summary>A rule reports on its sample, and no other rule does.</summary>
public sealed class SampleTests
{
    [Theory]
    [MemberData(nameof(RuleSample.Ids), MemberType = typeof(RuleSample))]
    public async Task A_rule_alone_reports_on_its_sample(string id)
    {
        var sample = RuleSample.Of(id);
        Assert.Equal(
            sample.Also.Append(id).Order(StringComparer.Ordinal),
            (await Rulebook.Run(sample.Compile(), sample.Options)).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));
    }
}
