using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests;

public class DiffTests
{
    [Fact]
    public void Two_machine_types_differ_by_what_they_report_and_by_values_in_force()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "diff", "pc-i440fx-5.0", "pc-i440fx-5.1", "--as-of", "10.0");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("numa-mem-supported: true -> false", outcome.OutLines);
        Assert.DoesNotContain(outcome.OutLines, line => line.EndsWith("not set -> not set", StringComparison.Ordinal));
        Assert.Matches("^pc-i440fx-5.0 \\(x86_64, as of QEMU 10.0\\) -> pc-i440fx-5.1 \\(x86_64, as of QEMU 10.0\\): 1 property differs, [1-9][0-9]* compat values differ$", outcome.LastLine);
    }

    // Compared with the two tables, which have their own tests.
    [Fact]
    public void Json_has_the_same_differences_as_the_two_tables()
    {
        var (left, right) = (Table("pc-q35-4.0"), Table("pc-q35-4.1"));
        using var json = JsonDocument.Parse(Outcome.Of(QemuCatalogs.All, "diff", "pc-q35-4.0", "pc-q35-4.1", "--format", "json").Out);

        var expected = left.Keys.Union(right.Keys).Where(key => left.GetValueOrDefault(key) != right.GetValueOrDefault(key)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, json.RootElement.GetProperty("compat").EnumerateArray().Select(e => $"{e.GetProperty("driver")}.{e.GetProperty("property")}").Order(StringComparer.Ordinal));
        Assert.All(json.RootElement.GetProperty("compat").EnumerateArray(), e =>
        {
            var key = $"{e.GetProperty("driver")}.{e.GetProperty("property")}";
            Assert.Equal((left.GetValueOrDefault(key), right.GetValueOrDefault(key)), (e.GetProperty("left").GetString(), e.GetProperty("right").GetString()));
        });

        static Dictionary<string, string?> Table(string name)
        {
            using var table = JsonDocument.Parse(Outcome.Of(QemuCatalogs.All, "table", name, "--format", "json").Out);
            return table.RootElement.GetProperty("compat").EnumerateArray()
                .Where(entry => entry.GetProperty("overriddenBy").ValueKind == JsonValueKind.Null)
                .ToDictionary(entry => $"{entry.GetProperty("driver")}.{entry.GetProperty("property")}", entry => entry.GetProperty("value").GetString());
        }
    }

    [Fact]
    public void A_machine_type_does_not_differ_from_itself_whatever_it_is_called()
    {
        var outcome = Outcome.Of(QemuCatalogs.All, "diff", "q35", "pc-q35-7.2", "--as-of", "7.2");

        Assert.Equal(0, outcome.ExitCode);
        Assert.EndsWith("0 properties differ, 0 compat values differ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no machine type \"pc-i440fx-5.O\"; did you mean pc-i440fx-5.0?", "pc-i440fx-5.0", "pc-i440fx-5.O")]
    [InlineData("QEMU has no release \"5.9\"; the nearest are 5.2 and 6.0", "pc-i440fx-5.0", "pc-i440fx-5.1", "--as-of", "5.9")]
    [InlineData("diff --help", "pc-i440fx-5.0")]
    public void Bad_input_is_one_line(string expected, params string[] arguments) =>
        Assert.Contains(expected, Outcome.Of(QemuCatalogs.All, ["diff", .. arguments]).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Csv_has_one_row_per_difference()
    {
        var outcome = Outcome.Of(FakeCatalog.Small, "diff", "pc-4.1", "pc-5.0", "--format", "csv");

        Assert.Equal(["driver,property,pc-4.1,pc-5.0", ",cpu-max,255,288", "disk,label,\"          ST225N\",", "disk,queue,64,"], outcome.OutLines);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Markdown_has_one_row_per_difference() => Assert.Equal(
        [
            "| driver | property | `pc-4.1` | `pc-5.0` |",
            "| --- | --- | --- | --- |",
            "|  | `cpu-max` | `255` | `288` |",
            "| `disk` | `label` | `\"          ST225N\"` |  |",
            "| `disk` | `queue` | `\"64\"` |  |",
        ],
        Outcome.Of(FakeCatalog.Small, "diff", "pc-4.1", "pc-5.0", "--format", "markdown").OutLines);
}
