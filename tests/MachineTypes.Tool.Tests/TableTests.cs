using System.Text.Json;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests;

/// <summary>The output of <c>table</c> in each format.</summary>
public class TableTests
{
    [Fact]
    public void Text_is_plain_lines_without_a_terminal()
    {
        var outcome = Table("pc-4.1");

        Assert.Equal("", outcome.Error);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """
            pc-4.1
              alias       none
              family      pc
              release     QEMU 4.1
              target      x86_64
              deprecated  since QEMU 5.0
              removed     no

            Properties
              cpu-max            255
              hotpluggable-cpus  true

            4 compat entries in order of application, as of QEMU 5.0, 1 of them overridden: the last entry wins
              #  driver  property  value
              1  board   speed     "1"
              2  disk    queue     "128"               overridden by 4
              3  disk    label     "          ST225N"
              4  disk    queue     "64"

            """.ReplaceLineEndings("\n"),
            outcome.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_alias_refers_to_its_machine_type() => Assert.Equal("pc-5.0", Table("pc").OutLines[0]);

    [Fact]
    public void A_removed_machine_type_has_its_removal_release() => Assert.Contains("  removed     since QEMU 5.0", Table("pc-4.0").OutLines);

    [Fact]
    public void A_machine_type_without_entries_and_properties()
    {
        var outcome = Outcome.Of([FakeCatalog.Of(new FakeMachine("pc", "5.0") { Properties = [] })], "table", "pc-5.0");

        Assert.Contains("No properties", outcome.OutLines);
        Assert.Equal("No compat entries, as of QEMU 5.0", outcome.LastLine);
    }

    [Fact]
    public void Text_does_not_wrap_or_truncate_long_values()
    {
        var value = new string('v', 20_000);
        var outcome = Outcome.Of([FakeCatalog.Of(new FakeMachine("pc", "5.0") { Compat = CompatTable.Create([new("d", "p", value), new("d", "p", "")]) })], "table", "pc-5.0");

        Assert.Contains($"  1  d       p         \"{value}\"  overridden by 2", outcome.OutLines);
        Assert.Equal("  2  d       p         \"\"", outcome.LastLine);
    }

    [Fact]
    public void Text_escapes_markup_and_control_characters()
    {
        var outcome = Hostile("text");

        Assert.EndsWith("  1  [red]d[/]  p|`*      \"[bold]\\u001b[31m\\u000a| \\\"``\\\\,\"", outcome.LastLine, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Out);
    }

    [Fact]
    public void Json_has_the_documented_shape()
    {
        var outcome = Table("pc-4.1", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Equal(
            """
            {"name":"pc-4.1","alias":null,"family":"pc","train":"QEMU","release":"4.1","target":"x86_64","presentSince":"4.1","deprecatedSince":"5.0","removedSince":null,
            "properties":{"cpu-max":255,"hotpluggable-cpus":true},"asOf":"5.0","exists":true,"base":null,"baseEntries":null,"compat":[
            {"position":1,"driver":"board","property":"speed","value":"1","overriddenBy":null},
            {"position":2,"driver":"disk","property":"queue","value":"128","overriddenBy":4},
            {"position":3,"driver":"disk","property":"label","value":"          ST225N","overriddenBy":null},
            {"position":4,"driver":"disk","property":"queue","value":"64","overriddenBy":null}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(json.RootElement));
    }

    [Fact]
    public void Json_contains_any_value_but_no_control_character()
    {
        var outcome = Hostile("json");
        using var json = JsonDocument.Parse(outcome.Out);

        Assert.Equal("[bold]\u001b[31m\n| \"``\\,", json.RootElement.GetProperty("compat")[0].GetProperty("value").GetString());
        Assert.DoesNotContain('\u001b', outcome.Out);
    }

    [Fact]
    public void Csv_quotes_values_that_need_it()
    {
        Assert.Equal(
            "machine_type,position,driver,property,value,overridden_by\n"
            + "pc-4.1,1,board,speed,1,\n"
            + "pc-4.1,2,disk,queue,128,4\n"
            + "pc-4.1,3,disk,label,\"          ST225N\",\n"
            + "pc-4.1,4,disk,queue,64,\n",
            Table("pc-4.1", "--format", "csv").Out);
        Assert.EndsWith("\npc-5.0,1,[red]d[/],p|`*,\"[bold]\u001b[31m\n| \"\"``\\,\",\n", Hostile("csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_tables_of_code()
    {
        var outcome = Table("pc-4.1", "--format", "markdown");

        Assert.Equal("## `pc-4.1`", outcome.OutLines[0]);
        Assert.Contains("| deprecated | `since QEMU 5.0` |", outcome.OutLines);
        Assert.Contains("| `cpu-max` | `255` |", outcome.OutLines);
        Assert.Contains("| 2 | `disk` | `queue` | `\"128\"` | 4 |", outcome.OutLines);
        Assert.Contains("| 3 | `disk` | `label` | `\"          ST225N\"` |  |", outcome.OutLines);
    }

    [Fact]
    public void Markdown_escapes_pipes_and_fences_backticks() =>
        Assert.Equal("| 1 | `[red]d[/]` | ``p\\|`*`` | ```\"[bold]\\u001b[31m\\u000a\\| \\\"``\\\\,\"``` |  |", Hostile("markdown").LastLine);

    [Theory]
    [InlineData("pc-4.3", "pc-4.2")]
    [InlineData("pc-5.O", "pc-5.0")]
    [InlineData("PC-4.1", "pc-4.1")]
    [InlineData("pc_4.1", "pc-4.1")]
    [InlineData("pc4.1", "pc-4.1")]
    public void A_similar_name_is_suggested(string name, string suggestion) =>
        Assert.Equal($"machine-types: no machine type \"{name}\"; did you mean {suggestion}?", Table(name).AssertError());

    [Theory]
    [InlineData("")]
    [InlineData("virt-10.0")]
    [InlineData("\u001b[31m\n")]
    public void Without_a_similar_name_the_families_are_listed(string name) =>
        Assert.EndsWith("; the catalogues have pc (x86_64)", Table(name).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_very_long_name_is_truncated() => Assert.InRange(Table(new string('x', 1_000_000)).AssertError().Length, 1, 200);

    private static Outcome Table(params string[] arguments) => Outcome.Of(FakeCatalog.Small, ["table", .. arguments]);

    private static Outcome Hostile(string format)
    {
        var machine = new FakeMachine("pc", "5.0") { Compat = CompatTable.Create([new("[red]d[/]", "p|`*", "[bold]\u001b[31m\n| \"``\\,")]) };
        return Outcome.Of([FakeCatalog.Of(machine)], "table", "pc-5.0", "--format", format);
    }
}
