using System.Runtime.CompilerServices;
using System.Xml.Linq;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Report.Drawing;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>Timelines, and the one that the README shows.</summary>
public sealed class TimelineTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_README_s_picture_is_what_is_drawn_today()
    {
        var kept = Path.Combine(Root(), "docs", "timeline.svg");
        var drawn = TimelineSvg.Draw(TimelineComposer.Compose(Reports.Mission()), "mission").ToString().ReplaceLineEndings("\n") + "\n";
        if (File.Exists(kept) && File.ReadAllText(kept).ReplaceLineEndings("\n") == drawn)
            return;

        File.WriteAllText(Path.ChangeExtension(kept, ".received.svg"), drawn);
        Assert.Fail("docs/timeline.svg is not what is drawn today. Look at docs/timeline.received.svg; if it is what you meant, move it in the place of the other.");
    }

    [Fact]
    public void Lane_of_the_mission_s_property()
    {
        var lane = TimelineComposer.Compose(Reports.Mission()).Groups[0].Lanes.Single(lane => lane.Label == "requires-memdev");

        Assert.Equal([(1, 3, SpanKind.Grace), (3, 4, SpanKind.Flipped)], lane.Spans.Select(span => (span.From, span.To, span.Kind)));
        Assert.Equal([(1, MarkKind.Introduced), (1, MarkKind.Announced), (3, MarkKind.Flip)], lane.Marks.Select(mark => (mark.At, mark.Kind)));
        Assert.Equal("QEMU 4.1 announces that -numa node,mem= goes away; -numa node,memdev= takes its place", lane.Marks[1].Detail);
    }

    [Fact]
    public void A_consumer_stands_where_its_day_is()
    {
        var group = TimelineComposer.Compose(Reports.Mission()).Groups[1];

        Assert.Equal("Adopted by libvirt", group.Name);
        var span = Assert.Single(group.Lanes.Single(lane => lane.Label == "requires-memdev").Spans);
        Assert.Equal(41.0 / 114, span.From, 6); // 41 of the 114 days from 4.0 to 4.1
        Assert.Equal(SpanKind.Adopted, span.Kind);
    }

    [Fact]
    public void A_flip_that_is_overdue_may_happen_and_has_not()
    {
        var report = Reports.Mission();
        var life = report.Properties.Single(property => property.Name == "requires-memdev") with { Changes = [] };
        var lane = new PropertyLanes(report).Lane(life);

        Assert.Equal([SpanKind.Grace, SpanKind.MayFlip], lane.Spans.Select(span => span.Kind));
    }

    [Fact]
    public void Life_of_a_machine_type_ends_where_it_is_removed()
    {
        var report = Reports.Qemu();
        var lane = TimelineComposer.Compose(report).Groups.SelectMany(group => group.Lanes).Single(lane => lane.Label == "pc-i440fx-2.3");

        Assert.Equal(
            ["2.3 to 8.2 Available", "8.2 to 9.1 Deprecated"],
            lane.Spans.Select(span => $"{report.Releases[(int)span.From].Version} to {report.Releases[(int)span.To].Version} {span.Kind}"));
    }

    [Fact]
    public void Boards_without_versions_stand_together()
    {
        var groups = TimelineComposer.Compose(Reports.Qemu("loongarch64", "11.1")).Groups;

        Assert.Equal(["Properties in QEMU", "Adopted by libvirt", "Machine types: virt", "Without versions"], groups.Select(group => group.Name));
        Assert.Equal(["virt", "virt-11.1"], groups[2].Lanes.Select(lane => lane.Label));
    }

    [Fact]
    public void A_grace_that_the_train_does_not_end_goes_on()
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
    public void A_day_has_a_place_between_releases(string day, double? expected) =>
        Assert.Equal(expected, new DayAxis(Reports.Mission().Releases).Place(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    public void A_train_without_days_has_no_place_for_any() =>
        Assert.Null(new DayAxis([new DeclaredRelease("1", null, IsReleased: true)]).Place(new DateOnly(2020, 1, 1)));

    [Fact]
    public void Everything_drawn_can_be_read()
    {
        var svg = TimelineSvg.Draw(TimelineComposer.Compose(Reports.Qemu()), "t");

        Assert.Equal("img", (string?)svg.Attribute("role"));
        Assert.Equal(["t-title", "t-description"], ((string?)svg.Attribute("aria-labelledby"))!.Split(' '));
        Assert.All(svg.Elements(Svg + "g").Descendants(Svg + "path"), mark => Assert.NotEqual("", mark.Element(Svg + "title")!.Value));
        Assert.All(svg.Elements(Svg + "g").Descendants(Svg + "rect"), span => Assert.NotEqual("", span.Parent!.Element(Svg + "title")!.Value));
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
