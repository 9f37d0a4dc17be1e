using CsCheck;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Tests;

/// <summary>What holds of any two lists, however they differ.</summary>
public class CompatComparisonTests
{
    // Few different entries, so that lists repeat them and have runs in common.
    private static readonly Gen<CompatEntry[]> Lists = Gen.Int[0, 3].Select(n => new CompatEntry("d", $"p{n}", "v")).Array[0, 12];

    [Fact]
    public void Lists_agree_outside_of_the_differences_and_at_none_of_them() => Gen.Select(Lists, Lists).Sample((own, reply) =>
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
    public void One_entry_more_is_one_difference() => Gen.Select(Lists, Gen.Int[0, 12]).Sample((own, at) =>
    {
        var place = Math.Min(at, own.Length);
        CompatEntry[] reply = [.. own[..place], new("new", "p", "v"), .. own[place..]];
        var difference = Assert.Single(CompatComparison.Compare("pc-1.0", own, reply));

        Assert.Equal((null, place + 1), (difference.CataloguePosition, difference.ReplyPosition));
    });

    private static CompatEntry[] Without(CompatEntry[] list, List<int> positions) => [.. list.Where((_, i) => !positions.Contains(i + 1))];
}
