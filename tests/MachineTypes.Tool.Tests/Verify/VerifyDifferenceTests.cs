using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Every kind of difference is one line with the machine type, what differs, the position and both values.</summary>
public class VerifyDifferenceTests
{
    [Fact]
    public void An_agreeing_reply_has_no_difference()
    {
        var outcome = RunVerify(FakeCatalog.Reply);

        Assert.Equal("", outcome.Error);
        Assert.Equal(
            ["not compared: none (no version); default-cpu-type (not in the catalogue)", "QEMU 5.0, x86_64: 3 versioned machine types, 12 values, 7 compat entries, 0 differences"],
            outcome.OutLines);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Theory]
    [InlineData("\"cpu-max\":288", "\"cpu-max\":240", "pc-5.0: cpu-max: catalogue 288, QEMU 240")]
    [InlineData("\"cpu-max\":288,", "", "pc-5.0: cpu-max: catalogue 288, QEMU none")]
    [InlineData("\"cpu-max\":288", "\"cpu-max\":\"288\"", "pc-5.0: cpu-max: catalogue 288, QEMU \"288\"")]
    [InlineData("\"cpu-max\":288", "\"cpu-max\":null", "pc-5.0: cpu-max: catalogue 288, QEMU null")]
    [InlineData("\"cpu-max\":288,\"hotpluggable-cpus\":true", "\"cpu-max\":288,\"hotpluggable-cpus\":false", "pc-5.0: hotpluggable-cpus: catalogue true, QEMU false")]
    [InlineData("\"alias\":\"pc\",", "", "pc-5.0: alias: catalogue \"pc\", QEMU none")]
    [InlineData("\"name\":\"pc-4.2\"", "\"name\":\"pc-4.2\",\"alias\":\"old\"", "pc-4.2: alias: catalogue none, QEMU \"old\"")]
    [InlineData("\"deprecated\":true", "\"deprecated\":false", "pc-4.1: deprecated: catalogue true, QEMU false")]
    [InlineData("\"deprecated\":true,", "", "pc-4.1: deprecated: catalogue true, QEMU none")]
    [InlineData("\"value\":\"64\"", "\"value\":\"65\"", "pc-4.1: compat entry 4: catalogue disk.queue=\"64\", QEMU disk.queue=\"65\"")]
    [InlineData("          ST225N", "         ST225N", "pc-4.1: compat entry 3: catalogue disk.label=\"          ST225N\", QEMU disk.label=\"         ST225N\"")]
    [InlineData(",\n  {\"qom-type\":\"disk\",\"property\":\"queue\",\"value\":\"64\"}", "", "pc-4.1: compat entry 4: catalogue disk.queue=\"64\", QEMU none")]
    [InlineData(
        "[\n  {\"qom-type\":\"board\",\"property\":\"speed\",\"value\":\"1\"},",
        "[",
        "pc-4.1: compat entry 1: catalogue board.speed=\"1\", QEMU none")]
    [InlineData(
        "[\n  {\"qom-type\":\"board\"",
        "[\n  {\"qom-type\":\"new\",\"property\":\"p\",\"value\":\"\"},{\"qom-type\":\"board\"",
        "pc-4.1: compat entry 1 of QEMU's list: catalogue none, QEMU new.p=\"\"")]
    [InlineData("{\"name\":\"none\"", "{\"name\":\"pc-99.0\",\"cpu-max\":1},{\"name\":\"none\"", "pc-99.0: machine type: catalogue none, QEMU present", "--as-of", "5.0")]
    [InlineData("{\"name\":\"none\"", "{\"name\":\"xenfv-4.2\",\"cpu-max\":1},{\"name\":\"none\"", "xenfv-4.2: machine type: catalogue none, QEMU present")]
    [InlineData("{\"name\":\"none\"", "{\"name\":\"pc-4.0\",\"cpu-max\":1},{\"name\":\"none\"", "pc-4.0: machine type: catalogue removed as of 5.0, QEMU present")]
    [InlineData("pc-4.2", "none2", "pc-4.2: machine type: catalogue present, QEMU none")]
    public void An_altered_reply_has_one_line_for_the_difference(string find, string replacement, string line, params string[] more)
    {
        var outcome = RunVerify(Altered(find, replacement), more);

        Assert.Equal(line, Assert.Single(outcome.OutLines, output => output.Contains(": catalogue ", StringComparison.Ordinal)));
        Assert.EndsWith(", 1 difference", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("", outcome.Error);
    }

    [Fact]
    public void A_moved_entry_is_one_difference_where_it_left_and_one_where_it_arrived()
    {
        const string Label = "  {\"qom-type\":\"disk\",\"property\":\"label\",\"value\":\"          ST225N\"},\n";
        var outcome = RunVerify(Altered(Altered(Label, ""), "  {\"qom-type\":\"board\"", $"{Label}  {{\"qom-type\":\"board\""));

        Assert.Equal(
            [
                "pc-4.1: compat entry 1 of QEMU's list: catalogue none, QEMU disk.label=\"          ST225N\"",
                "pc-4.1: compat entry 3: catalogue disk.label=\"          ST225N\", QEMU none",
            ],
            outcome.OutLines[..2]);
        Assert.EndsWith(", 2 differences", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_different_entry_after_a_missing_one_is_shown_with_both_positions()
    {
        var missing = Altered("[\n  {\"qom-type\":\"board\",\"property\":\"speed\",\"value\":\"1\"},", "[");
        var outcome = RunVerify(Altered(missing, "\"value\":\"64\"", "\"value\":\"65\""));

        Assert.Equal("pc-4.1: compat entry 4 (3 of QEMU's list): catalogue disk.queue=\"64\", QEMU disk.queue=\"65\"", outcome.OutLines[1]);
        Assert.EndsWith(", 2 differences", outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_type_without_compat_props_among_others_that_have_them_is_a_difference()
    {
        var reply = Altered(",\"compat-props\":[\n  {\"qom-type\":\"board\",\"property\":\"speed\",\"value\":\"1\"}]}\n]}", "}]}");

        Assert.Equal("pc-5.0: compat-props: catalogue 1 entry, QEMU none", RunVerify(reply).OutLines[0]);
    }

    [Fact]
    public void Long_lists_that_differ_throughout_are_still_compared()
    {
        var catalog = FakeCatalog.Of(new FakeMachine("pc", "5.0") { Compat = CompatTable.Create([.. Enumerable.Range(0, 3000).Select(i => new CompatEntry("a", "p", $"{i}"))]) });
        var entries = string.Join(',', Enumerable.Range(0, 2999).Select(i => $"{{\"qom-type\":\"b\",\"property\":\"p\",\"value\":\"{i}\"}}"));
        var outcome = RunVerify([catalog], $"{{\"return\":[{{\"name\":\"pc-5.0\",\"cpu-max\":255,\"hotpluggable-cpus\":true,\"deprecated\":false,\"compat-props\":[{entries}]}}]}}");

        Assert.Equal("QEMU 5.0, x86_64: 1 versioned machine type, 4 values, 2999 compat entries, 3000 differences", outcome.LastLine);
        Assert.Equal("pc-5.0: compat entry 3000: catalogue a.p=\"2999\", QEMU none", outcome.OutLines[2999]);
    }

    [Fact]
    public void Strings_of_the_reply_cannot_control_the_terminal_or_break_the_line()
    {
        var outcome = RunVerify(Altered(Altered("\"value\":\"64\"", "\"value\":\"\\u001b[31m\\n\\u202e\\\"\""), "{\"name\":\"none\"", "{\"name\":\"\\u001b]0;x\\u0007-9.9\",\"cpu-max\":1},{\"name\":\"none\""));

        Assert.Equal("pc-4.1: compat entry 4: catalogue disk.queue=\"64\", QEMU disk.queue=\"\\u001b[31m\\u000a\\u202e\\\"\"", outcome.OutLines[0]);
        Assert.Equal("\\u001b]0;x\\u0007-9.9: machine type: catalogue none, QEMU present", outcome.OutLines[1]);
    }

    [Fact]
    public void Equal_numbers_in_other_spellings_are_equal() =>
        Assert.Equal(0, RunVerify(Altered(Altered("\"cpu-max\":288", "\"cpu-max\":2.88e2"), "\"cpu-max\":255", "\"cpu-max\":255.0")).ExitCode);
}
