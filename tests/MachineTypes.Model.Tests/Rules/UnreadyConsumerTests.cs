using System.Globalization;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;

namespace MachineTypes.Model.Tests.Rules;

/// <summary>MT1007: QEMU flips a flag in 4.2, on 2019-12-12; libvirt may be some months old then.</summary>
public class UnreadyConsumerTests
{
    [Theory]
    [InlineData(0, null, null)]
    [InlineData(-1, null, null)]
    [InlineData(1, null, "libvirt 5.10 (2019-12-02), libvirt never adopts it")]
    [InlineData(12, null, "libvirt 5.0 (2019-01-15), libvirt never adopts it")]
    [InlineData(10, null, "libvirt 5.6 (2019-08-05), libvirt never adopts it")]
    [InlineData(12, "5.0", null)]
    [InlineData(12, "5.6", "libvirt 5.0 (2019-01-15), libvirt adopts it in 5.6")]
    [InlineData(10, "5.6", null)]
    [InlineData(10, "5.10", "libvirt 5.6 (2019-08-05), libvirt adopts it in 5.10")]
    [InlineData(12, "9.9", null)]
    public void The_oldest_supported_release_that_has_not_adopted_it_is_reported(int months, string? since, string? expected)
    {
        var found = Find(months, since is null ? [] : [new AdoptionDefinition("global::Property", true, since, new("global::Libvirt", 0, 5))]);
        Assert.Equal(expected, found is null ? null : $"{found.MessageArguments[3]}, {found.MessageArguments[5]}");
    }

    // A release is supported until the months have passed, and one of the same date is there.
    [Theory]
    [InlineData("2019-12-12", 1, true)]
    [InlineData("2019-12-13", 1, false)]
    [InlineData("2019-11-12", 1, false)]
    [InlineData("2019-11-13", 1, true)]
    public void The_date_of_the_flip_decides(string born, int months, bool isReported)
    {
        ReleaseTrain libvirt = new(Consumer(months, []) with { Releases = new[] { new ReleaseDefinition("1.0", born, null, default) }.ToEquatableArray() });
        Assert.Equal(isReported, Find(libvirt, Flag()) is not null);
    }

    // Names of consumers, which decide the order, how many months they are supported, and when they adopt the property.
    [Theory]
    [InlineData("a 12 -, b 12 -", "a 5.0 (2019-01-15), a never adopts it")]
    [InlineData("a 12 5.0, b 12 -", "b 5.0 (2019-01-15), b never adopts it")]
    [InlineData("a 0 -, b 12 -", "b 5.0 (2019-01-15), b never adopts it")]
    [InlineData("a 12 5.0, b 12 5.0", null)]
    [InlineData("b 12 5.6, a 12 -", "a 5.0 (2019-01-15), a never adopts it")]
    public void The_first_consumer_that_is_not_ready_is_reported(string consumers, string? expected)
    {
        var trains = consumers.Split(", ").Select(consumer => consumer.Split(' ')).Select(parts =>
            Consumer(int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2] == "-" ? [] : [new AdoptionDefinition("global::Property", true, parts[2], default)]) with { Type = "global::" + parts[0], Name = parts[0] });
        var found = Find(Flag(), [.. trains]);
        Assert.Equal(expected, found is null ? null : $"{found.MessageArguments[3]}, {found.MessageArguments[5]}");
    }

    // Of several adoptions of a property the first one counts, and those of other properties say nothing.
    [Fact]
    public void The_first_adoption_counts()
    {
        AdoptionDefinition Of(string since, string property = "global::Property") => new(property, true, since, new("global::Libvirt", 0, 5));
        Assert.Null(Find(12, [Of("5.0"), Of("5.10")]));
        Assert.Equal("libvirt adopts it in 5.10", Find(12, [Of("5.10"), Of("5.0")])!.MessageArguments[5]);
        Assert.Equal("libvirt adopts it in 5.6", Find(12, [Of("5.0", "global::Another"), Of("5.6")])!.MessageArguments[5]);
    }

    [Fact]
    public void A_consumer_of_another_train_is_not_concerned()
    {
        var other = Consumer(12, []) with { Consumptions = new[] { new ConsumptionDefinition("global::Other", 12, new("global::Libvirt", 0, 1)) }.ToEquatableArray() };
        Assert.Null(Find(new(other), Flag()));
    }

    [Fact]
    public void A_flip_that_withdraws_nothing_is_free()
    {
        Assert.Null(Find(new(Consumer(12, [])), Flag() with { Deprecations = default }));
        Assert.Null(Find(new(Consumer(12, [])), Flag() with { Train = "global::Other" }));
    }

    [Fact]
    public void Its_message_names_the_flip()
    {
        var found = Find(12, [])!;
        Assert.Equal(["property", "pc-4.2", "QEMU 4.2, 2019-12-12"], found.MessageArguments.Take(3));
        Assert.Equal("12 months", found.MessageArguments[4]);
        Assert.Equal(new Anchor("global::Pc", 0, 1), found.Anchor);
        Assert.Null(found.Other);
        Assert.Equal(new Anchor("global::Libvirt", 0, 5), Find(12, [new("global::Property", true, "5.6", new("global::Libvirt", 0, 5))])!.Other);
    }

    private static Finding? Find(int months, AdoptionDefinition[] adoptions) => Find(new(Consumer(months, adoptions)), Flag());

    private static Finding? Find(ReleaseTrain consumer, PropertyDefinition flag) => Find(flag, consumer.Definition);

    private static Finding? Find(PropertyDefinition flag, params TrainDefinition[] consumers)
    {
        var family = Project.Family("pc", Project.Scope("Pc", [], new StepDefinition("global::Property", PropertyValue.Flag(true), "4.2", null, default, default))) with
        {
            Properties = new[] { flag }.ToEquatableArray(),
        };
        var project = Project.Of(Project.Train, family);
        return Project.Findings(project with { Trains = [.. project.Trains, .. consumers] }, []).SingleOrDefault(finding => finding.Rule == UnreadyConsumer.Id);
    }

    private static PropertyDefinition Flag() => Definitions.Property(PropertyValueKind.Flag, null) with
    {
        Deprecations = new[] { Definitions.Deprecation("4.0", default) }.ToEquatableArray(),
    };

    private static TrainDefinition Consumer(int months, AdoptionDefinition[] adoptions) => new(
        "global::Libvirt",
        "libvirt",
        new[] { new ReleaseDefinition("5.0", "2019-01-15", null, default), new("5.6", "2019-08-05", null, default), new("5.8", null, null, default, IsReleased: true), new("5.10", "2019-12-02", null, default), new("6.0", "2020-01-15", null, default) }.ToEquatableArray(),
        default,
        default,
        default,
        adoptions.ToEquatableArray(),
        new[] { new ConsumptionDefinition("global::Train", months, new("global::Libvirt", 0, 1)) }.ToEquatableArray(),
        default);
}
