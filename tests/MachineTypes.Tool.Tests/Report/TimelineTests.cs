using System.Runtime.CompilerServices;
using System.Xml.Linq;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Report.Drawing;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>Timelines, including the one in the README.</summary>
public sealed class TimelineTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_timeline_in_the_README_is_up_to_date()
    {
        var kept = Path.Combine(Root(), "docs", "timeline.svg");
        var drawn = TimelineSvg.Draw(TimelineComposer.Compose(Reports.Mission()), "mission").ToString().ReplaceLineEndings("\n") + "\n";
        if (File.Exists(kept) && File.ReadAllText(kept).ReplaceLineEndings("\n") == drawn)
            return;

        File.WriteAllText(Path.ChangeExtension(kept, ".received.svg"), drawn);
        Assert.Fail("docs/timeline.svg is out of date. Review docs/timeline.received.svg; if it is correct, replace docs/timeline.svg with it.");
    }

    [Fact]
    public void Lane_of_the_mission_s_property()
    {
        var lane = TimelineComposer.Compose(Reports.Mission()).Groups[0].Lanes.Single(lane => lane.Label == "requires-memdev");

        Assert.Equal([(1, 3, SpanKind.Grace), (3, 4, SpanKind.Flipped)], lane.Spans.Select(span => (span.From, span.To, span.Kind)));
        Assert.Equal([(1, MarkKind.Introduced), (1, MarkKind.Announced), (3, MarkKind.Flip)], lane.Marks.Select(mark => (mark.At, mark.Kind)));
        Assert.Equal("QEMU 4.1 deprecates -numa node,mem=; use -numa node,memdev= instead", lane.Marks[1].Detail);
    }

    [Fact]
    public void A_consumer_is_drawn_at_its_date()
    {
        var group = TimelineComposer.Compose(Reports.Mission()).Groups[1];

        Assert.Equal("Adopted by libvirt", group.Name);
        var span = Assert.Single(group.Lanes.Single(lane => lane.Label == "requires-memdev").Spans);
        Assert.Equal(41.0 / 114, span.From, 6); // 41 of the 114 days from 4.0 to 4.1
        Assert.Equal(SpanKind.Adopted, span.Kind);
    }

    [Fact]
    public void An_overdue_flip_may_happen()
    {
        var report = Reports.Mission();
        var life = report.Properties.Single(property => property.Name == "requires-memdev") with { Changes = [] };
        var lane = new PropertyLanes(report).Lane(life);

        Assert.Equal([SpanKind.Grace, SpanKind.MayFlip], lane.Spans.Select(span => span.Kind));
    }

    [Fact]
    public void Lifetime_of_a_machine_type_ends_at_its_removal()
    {
        var report = Reports.Qemu();
        var lane = TimelineComposer.Compose(report).Groups.SelectMany(group => group.Lanes).Single(lane => lane.Label == "pc-i440fx-2.3");

        Assert.Equal(
            ["2.3 to 8.2 Available", "8.2 to 9.1 Deprecated"],
            lane.Spans.Select(span => $"{report.Releases[(int)span.From].Version} to {report.Releases[(int)span.To].Version} {span.Kind}"));
    }

    [Fact]
    public void Unversioned_boards_are_grouped()
    {
        var groups = TimelineComposer.Compose(Reports.Qemu("loongarch64", "11.1")).Groups;

        Assert.Equal(["Properties in QEMU", "Adopted by libvirt", "Machine types: virt", "Without versions"], groups.Select(group => group.Name));
        Assert.Equal(["virt", "virt-11.1"], groups[2].Lanes.Select(lane => lane.Label));
    }

    [Fact]
    public void A_grace_period_that_ends_after_the_train_continues()
    {
        var report = Reports.Mission();
        var life = report.Properties.Single(property => property.Name == "requires-memdev");
        var lane = new PropertyLanes(report).Lane(life with { Changes = [], Deprecations = [life.Deprecations[0] with { Announced = 3, Earliest = -1 }] });

        Assert.Equal([(1, 3, SpanKind.Reported), (3, 4, SpanKind.Grace)], lane.Spans.Select(span => (span.From, span.To, span.Kind)));
    }

    [Theory]
    [InlineData("2019-04-22", null)]
    [InlineData("2019-04-23", 0.0)]
    [InlineData("2019-06-19", 0.5)]
    [InlineData("2020-04-28", 3.0)]
    [InlineData("2023-01-01", 3.5)]
    public void A_date_has_a_position_between_releases(string date, double? expected) =>
        Assert.Equal(expected, new DateAxis(Reports.Mission().Releases).PositionOf(DateOnly.ParseExact(date, "yyyy-MM-dd")));

    [Fact]
    public void A_train_without_dates_has_no_positions() =>
        Assert.Null(new DateAxis([new DeclaredRelease("1", null, IsReleased: true)]).PositionOf(new DateOnly(2020, 1, 1)));

    [Fact]
    public void Everything_drawn_has_a_description()
    {
        var svg = TimelineSvg.Draw(TimelineComposer.Compose(Reports.Qemu()), "t");

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(["t-title", "t-description"], ((string?)svg.Attribute("aria-labelledby"))!.Split(' '));
        Assert.All(svg.Elements(Svg + "g").Descendants(Svg + "path"), mark => Assert.NotEqual("", mark.Element(Svg + "title")!.Value));
        Assert.All(svg.Elements(Svg + "g").Descendants(Svg + "rect"), span => Assert.NotEqual("", span.Parent!.Element(Svg + "title")!.Value));
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
