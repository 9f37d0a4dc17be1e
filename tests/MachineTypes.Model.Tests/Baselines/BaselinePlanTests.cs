using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests.Baselines;

public sealed class BaselinePlanTests
{
    private static readonly ProjectDefinitions Definitions = Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", [Project.Entry("queue-size", "128", "4.1")])));

    [Fact]
    public void First_use_writes_every_release_that_is_out_and_the_one_in_development()
    {
        var planned = Plan([]);
        Assert.Equal(["qemu-4.0.machinetypes", "qemu-4.1.machinetypes", "qemu-4.2.machinetypes", "qemu-5.0.machinetypes"], planned.Select(file => file.Name));
        Assert.Equal([true, true, true, false], Read(planned).Select(file => file.IsClosed));
    }

    [Fact]
    public void A_new_baseline_may_begin_late() =>
        Assert.Equal(["qemu-4.2.machinetypes", "qemu-5.0.machinetypes"], Plan([], Project.Train.Find("4.2")).Select(file => file.Name));

    [Fact]
    public void A_closed_file_is_never_written_again()
    {
        // As if the entry had been added after 4.2 was recorded: that is for MT2001 to tell.
        var recorded = Project.Record(Project.Of(Project.Train, Project.Family("pc", Project.Scope("Pc", []))), Project.Train, "4.0", "4.2");
        Assert.Equal(["qemu-5.0.machinetypes"], Plan(recorded).Select(file => file.Name));
    }

    [Fact]
    public void What_is_there_has_its_own_beginning()
    {
        var recorded = Project.Record(Definitions, Project.Train, "4.1", "4.1");
        Assert.Equal(["qemu-4.2.machinetypes", "qemu-5.0.machinetypes"], Plan(recorded, Project.Train.Find("4.0")).Select(file => file.Name));
    }

    [Fact]
    public void A_gap_is_filled_with_what_stood_there()
    {
        var recorded = Project.Record(Definitions, Project.Train, "4.0", "4.2");
        var missing = recorded[1];
        var filled = Plan([recorded[0], recorded[2]]);
        Assert.Equal(["qemu-4.1.machinetypes", "qemu-5.0.machinetypes"], filled.Select(file => file.Name));
        Assert.Equal(missing.Facts.Select(fact => (fact.Key, fact.At, fact.Value)), Read(filled)[0].Facts.Select(fact => (fact.Key, fact.At, fact.Value)));
    }

    [Fact]
    public void A_file_that_nobody_closed_is_written_again()
    {
        var written = Plan([]);
        Assert.Equal([written[3]], Plan(Read(written)));
    }

    private static IReadOnlyList<BaselineContent> Plan(IEnumerable<BaselineFile> files, Release? first = null) =>
        BaselinePlan.Of(new(Definitions), Project.Train, files, [Project.Train], first);

    private static List<BaselineFile> Read(IEnumerable<BaselineContent> files) => [.. files.Select(file => BaselineFile.Parse(file.Name, file.Content))];
}
