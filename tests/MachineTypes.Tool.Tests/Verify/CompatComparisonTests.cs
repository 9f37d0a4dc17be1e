using CsCheck;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Invariants of the comparison of any two lists.</summary>
public class CompatComparisonTests
{
    // Few different entries, so that lists repeat entries and have common runs.
    private static readonly Gen<CompatEntry[]> Lists = Gen.Int[0, 3].Select(n => new CompatEntry("d", $"p{n}", "v")).Array[0, 12];

    [Fact]
    public void Lists_agree_everywhere_except_at_the_differences() => Gen.Select(Lists, Lists).Sample((own, reply) =>
    {
        var differences = CompatComparison.Compare("pc-1.0", own, reply).ToList();
        var left = differences.Select(difference => difference.CataloguePosition).OfType<int>().ToList();
        var right = differences.Select(difference => difference.ReplyPosition).OfType<int>().ToList();

        Assert.Equal(Without(own, left), Without(reply, right));
        Assert.Equal(left.Order().Distinct(), left);
        Assert.Equal(right.Order().Distinct(), right);
        Assert.DoesNotContain(differences, difference => difference.Catalogue == difference.Reply);
        Assert.Equal(own.SequenceEqual(reply), differences.Count == 0);
    });

    [Fact]
    public void An_additional_entry_is_one_difference() => Gen.Select(Lists, Gen.Int[0, 12]).Sample((own, at) =>
    {
        var index = Math.Min(at, own.Length);
        CompatEntry[] reply = [.. own[..index], new("new", "p", "v"), .. own[index..]];
        var difference = Assert.Single(CompatComparison.Compare("pc-1.0", own, reply));

        Assert.Equal((null, index + 1), (difference.CataloguePosition, difference.ReplyPosition));
    });

    private static CompatEntry[] Without(CompatEntry[] list, List<int> positions) => [.. list.Where((_, i) => !positions.Contains(i + 1))];
}
