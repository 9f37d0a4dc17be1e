using System.Globalization;
using CsCheck;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Tests.Slow;

namespace MachineTypes.Model.Tests;

public class GracePropertyTests
{
    private static readonly Gen<int> Releases = Gen.Int[0, 4];

    private static readonly Gen<int> Months = Gen.Frequency((6, Gen.Int[0, 30]), (1, Gen.Const(int.MaxValue)), (1, Gen.Const(-1)));

    private static readonly Gen<GracePolicy> Policy = Gen.Select(Releases, Months).Select((releases, months) => new GracePolicy(releases, months));

    // Days in order, the days of some not known, and some dates no dates at all; the first releases are out.
    private static readonly Gen<(ReleaseDefinition Declared, SlowRelease Slow)[]> Train = Gen
        .Select(Gen.Select(Gen.Int[0, 250], Gen.Int[0, 4]).Array[1, 8], Gen.Int[0, 8])
        .Select((releases, some) =>
        {
            var day = new DateOnly(2019, 4, 30);
            var declared = new List<(string? Day, bool IsDay)>();
            foreach (var (gap, kind) in releases)
            {
                day = day.AddDays(gap);
                declared.Add(kind switch
                {
                    0 => (null, false),
                    1 => ("soon", false),
                    _ => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), true),
                });
            }

            // Out is all up to the last that has a date; what is not out has an expected one.
            var dated = declared.Take(some).ToList().FindLastIndex(r => r.Day is not null);
            return declared.Select((r, i) => (
                new ReleaseDefinition($"{i}.0", i <= dated ? r.Day : null, i <= dated ? null : r.Day, default),
                new SlowRelease(i <= dated, r.IsDay ? DateOnly.Parse(r.Day!, CultureInfo.InvariantCulture) : null))).ToArray();
        });

    [Fact]
    public void The_earliest_flip_is_that_of_the_slow_model() => Gen.Select(Train, Policy, Policy, Gen.Int[0, 7]).Sample((train, ofTrain, ofProperty, at) =>
    {
        var announced = at % train.Length;
        var definition = Definitions.Train().Definition with { Releases = train.Select(r => r.Declared).ToEquatableArray(), Grace = ofTrain };
        var grace = Grace.Of(Definitions.Deprecation($"{announced}.0", ofProperty), new ReleaseTrain(definition))!;
        var longer = new GracePolicy(Math.Max(ofTrain.Releases, ofProperty.Releases), Math.Max(ofTrain.Months, ofProperty.Months));

        var expected = SlowGrace.Earliest([.. train.Select(r => r.Slow)], announced, longer);

        Assert.Equal(expected, grace.Earliest?.Index ?? -1);
        Assert.All(grace.Train.Releases, r => Assert.Equal(expected >= 0 && r.Index >= expected, grace.Allows(r)));
    });

    [Theory]
    [InlineData("4.1", 2, "5.0")]
    [InlineData("4.1", 0, "4.1")]
    [InlineData("5.0", 0, "5.1")]
    [InlineData("5.1", 0, null)]
    public void Grace_starts_with_the_release_that_announces(string announced, int releases, string? earliest)
    {
        var train = Definitions.Train(("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("4.2", "2019-12-12"), ("5.0", null), ("5.1", null));
        var policy = new ReleaseTrain(train.Definition with { Grace = new(releases, 0) });
        Assert.Equal(earliest, Grace.Of(Definitions.Deprecation(announced, default), policy)!.Earliest?.Version);
    }
}
