using static MachineTypes.Runtime.Tests.SmallCatalog;

namespace MachineTypes.Runtime.Tests;

/// <summary>Flips, pending flips, and verdicts on consumers.</summary>
public class FlipTests
{
    [Theory]
    [InlineData(Isa, "")]
    [InlineData(Pc_1_0, "")]
    [InlineData(Pc_1_1, "memdev")]
    [InlineData(Pc_1_1_2, "")] // not known
    [InlineData(Pc_2_1, "acpi memdev")]
    public void A_machine_type_has_the_flips_that_happened_on_it(int machine, string expected) => Assert.Equal(expected, string.Join(' ', Catalog.FlipsOf(machine)));

    [Theory]
    [InlineData(Pc_1_1, "")]
    [InlineData(Pc_1_1_2, "memdev")]
    public void A_machine_type_has_the_flips_that_may_have_happened_on_it(int machine, string expected) => Assert.Equal(expected, string.Join(' ', Catalog.FlipsNotKnown(machine)));

    [Fact]
    public void A_flip_says_what_went_away()
    {
        var flip = Assert.Single(Catalog.FlipsOf(Pc_1_1));

        Assert.Equal(("memdev", typeof(MemdevAttribute), "-mem", "-memdev", OldUse.StillStarts), (flip.Property, flip.Attribute, flip.Feature, flip.Replacement, flip.WhenFlipped));
    }

    [Theory]
    [InlineData(Pc_1_0, false, false, ConsumerOutcome.Works, null)]
    [InlineData(Pc_1_1, false, false, ConsumerOutcome.StartsButCannotMigrate, "memdev")]
    [InlineData(Pc_1_1, true, false, ConsumerOutcome.Works, null)]
    [InlineData(Pc_1_1_2, false, false, ConsumerOutcome.NotKnown, "memdev")]
    [InlineData(Pc_1_1_2, true, false, ConsumerOutcome.Works, null)]
    [InlineData(Pc_2_1, false, false, ConsumerOutcome.Unsupported, "acpi")]
    [InlineData(Pc_2_1, true, false, ConsumerOutcome.Unsupported, "acpi")]
    [InlineData(Pc_2_1, false, true, ConsumerOutcome.StartsButCannotMigrate, "memdev")]
    [InlineData(Pc_2_1, true, true, ConsumerOutcome.Works, null)]
    public void The_worst_flip_that_a_consumer_ignores_decides(int machine, bool honoursMemdev, bool honoursAcpi, ConsumerOutcome outcome, string? property)
    {
        var verdict = Catalog.Check<Stack, TestRelease>(machine, new(0, honoursMemdev, honoursAcpi));

        Assert.Equal(outcome, verdict.Outcome);
        Assert.Equal(property, verdict.Property);
    }

    [Fact]
    public void A_verdict_gives_the_reason_in_words()
    {
        var reason = Catalog.Check<Stack, TestRelease>(Pc_1_1, new(0, false, false)).Reason;

        Assert.All(["memdev", "pc-1.1", "Stack 7.0", "Stack 8.0", "-mem"], word => Assert.Contains(word, reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_verdict_that_is_not_known_gives_the_reason_in_words() => Assert.Equal(
        "it is not known whether memdev has flipped on pc-1.1.2, and Stack 7.0 does not honour it",
        Catalog.Check<Stack, TestRelease>(Pc_1_1_2, new(0, false, false)).Reason);

    [Fact]
    public void Nothing_works_with_no_machine_type_or_no_release()
    {
        Assert.Equal(ConsumerOutcome.Unsupported, Catalog.Check<Stack, TestRelease>(0, new(0, true, true)).Outcome);
        Assert.Equal(ConsumerOutcome.Unsupported, Catalog.Check<Stack, TestRelease>(Pc_1_0, new(-1, true, true)).Outcome);
        Assert.Equal(ConsumerOutcome.Unsupported, Catalog.Check<Stack, TestRelease>(Pc_1_1, new(-1, false, false)).Outcome);
    }

    [Fact]
    public void Pending_flips_are_listed_with_what_announced_them()
    {
        var flips = Catalog.PendingFlips<TestMachine, TestRelease>();

        Assert.Equal(["pc: acpi=false", "pc: memdev=true"], flips.Select(f => f.ToString()));
        Assert.Equal(new TestMachine(Pc_2_1), flips[0].Newest);
        Assert.Equal(new TestMachine(PcPreview), flips[0].Preview);
        Assert.Equal(("-no-acpi", null), (flips[0].Feature, flips[0].Replacement));
        Assert.Equal((TestRelease.V2_0, TestRelease.V2_1), (flips[0].AnnouncedIn, flips[0].Earliest));
        Assert.Equal(("-mem", "-memdev"), (flips[1].Feature, flips[1].Replacement));
        Assert.Equal((TestRelease.V2_1, default), (flips[1].AnnouncedIn, flips[1].Earliest));
    }

    [Fact]
    public void Pending_flips_have_a_first_and_a_last()
    {
        var flips = Catalog.PendingFlips<TestMachine, TestRelease>();

        Assert.Equal(2, flips.Count);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => flips[2]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => flips[-1]);
        Assert.Empty(default(PendingFlipList<TestMachine, TestRelease>));
    }

    // A release of a consumer, 7.0; 8.0 is the first that honours everything.
    private readonly record struct Stack(int Index, bool HonoursMemdev, bool HonoursAcpi) : IConsumer<TestRelease>
    {
        public string Train => "Stack";

        public string Version => Index < 0 ? "" : "7.0";

        public bool IsReleased => true;

        public bool IsBugFix => false;

        public bool HasAdopted(Type property) => property == typeof(MemdevAttribute) ? HonoursMemdev : property == typeof(AcpiAttribute) && HonoursAcpi;

        public string? AdoptedIn(Type property) => "8.0";
    }
}
