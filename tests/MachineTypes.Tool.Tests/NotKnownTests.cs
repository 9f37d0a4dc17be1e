using System.Text.Json;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests;

/// <summary>What is not known is reported as such by every command, never as empty, as none or as the same.</summary>
public sealed class NotKnownTests
{
    private static readonly FakeMachine Known = new("pc", "4.2") { Compat = CompatTable.Create([new("disk", "queue", "128")]), Properties = [new("cpu-max", 255)] };
    private static readonly FakeMachine NoTable = new("pc", "4.1") { IsCompatKnown = false, Properties = [new("cpu-max", 255)] };
    private static readonly FakeMachine NoValue = new("pc", "5.0") { Compat = CompatTable.Create([new("disk", "queue", "128")]), NotKnown = ["cpu-max"], Properties = [] };
    private static readonly FakeMachine NoRelease = new("board", "4.0") { IsPresenceKnown = false, IsCompatKnown = false, NotKnown = ["cpu-max"], Properties = [] };

    private static readonly IReadOnlyList<Catalog> Catalogs = [FakeCatalog.Of(NoTable, Known, NoValue, NoRelease)];

    [Fact]
    public void A_table_that_is_not_known_is_not_an_empty_one()
    {
        Assert.Equal("Compat entries as of QEMU 5.0: not known", Run("table", "pc-4.1").LastLine);
        Assert.Equal("Compat entries as of QEMU 5.0: not known", Run("table", "pc-4.1", "--format", "markdown").LastLine);
        Assert.Equal(["machine_type,position,driver,property,value,overridden_by", "pc-4.1,not known,,,,"], Run("table", "pc-4.1", "--format", "csv").OutLines);
        Assert.Equal(JsonValueKind.Null, Json("table", "pc-4.1").GetProperty("compat").ValueKind);
        Assert.Equal(0, Json("table", "pc-4.2").GetProperty("compat").EnumerateArray().Count(entry => entry.GetProperty("driver").GetString() != "disk"));
    }

    [Fact]
    public void A_value_that_is_not_known_is_not_missing()
    {
        Assert.Contains("  cpu-max  not known", Run("table", "pc-5.0").OutLines);
        Assert.Contains("| `cpu-max` | not known |", Run("table", "pc-5.0", "--format", "markdown").OutLines);
        Assert.Equal("""{"cpu-max":null}""", JsonSerializer.Serialize(Json("table", "pc-5.0").GetProperty("properties")));
        Assert.Equal("""{"cpu-max":255}""", JsonSerializer.Serialize(Json("table", "pc-4.2").GetProperty("properties")));
    }

    [Fact]
    public void Whether_a_release_has_a_machine_type_may_be_not_known()
    {
        Assert.Contains("  as of       QEMU 5.0; it is not known whether it has it", Run("table", "board-4.0").OutLines);
        Assert.Equal(JsonValueKind.Null, Json("table", "board-4.0").GetProperty("exists").ValueKind);
        Assert.Equal(JsonValueKind.Null, Json("table", "board-4.0").GetProperty("presentSince").ValueKind);
        Assert.True(Json("table", "pc-4.2").GetProperty("exists").GetBoolean());
    }

    [Theory]
    [InlineData("pc-4.1", "pc-4.2", "not compared, because they are not known: the compat entries of pc-4.1 as of QEMU 5.0", "0 properties differ, compat values are not known")]
    [InlineData("pc-4.2", "pc-5.0", "not compared, because they are not known: cpu-max", "0 properties differ and 1 is not known, 0 compat values differ")]
    [InlineData("pc-4.1", "pc-5.0", "not compared, because they are not known: cpu-max; the compat entries of pc-4.1 as of QEMU 5.0", "0 properties differ and 1 is not known, compat values are not known")]
    [InlineData("pc-4.1", "pc-4.1", "not compared, because they are not known: the compat entries of pc-4.1 as of QEMU 5.0; the compat entries of pc-4.1 as of QEMU 5.0", "0 properties differ, compat values are not known")]
    public void Machine_types_are_not_the_same_if_something_is_not_known(string left, string right, string notCompared, string summary)
    {
        var outcome = Run("diff", left, right);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal(notCompared, outcome.OutLines[^2]);
        Assert.EndsWith(": " + summary, outcome.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_differences_has_what_was_not_compared()
    {
        var table = Json("diff", "pc-4.1", "pc-4.2");
        var value = Json("diff", "pc-4.2", "pc-5.0");

        Assert.Equal(JsonValueKind.Null, table.GetProperty("compat").ValueKind);
        Assert.Equal("[]", JsonSerializer.Serialize(table.GetProperty("propertiesNotKnown")));
        Assert.Equal("[]", JsonSerializer.Serialize(value.GetProperty("compat")));
        Assert.Equal("""["cpu-max"]""", JsonSerializer.Serialize(value.GetProperty("propertiesNotKnown")));
        Assert.Equal("[]", JsonSerializer.Serialize(value.GetProperty("properties")));
    }

    [Theory]
    [InlineData("pc-4.1", "it is not known which compat entries QEMU 4.2 and QEMU 5.0 apply to pc-4.1")]
    [InlineData("board-4.0", "it is not known whether QEMU 4.2 on the source has board-4.0", "it is not known whether QEMU 5.0 on the target has board-4.0")]
    public void A_migration_does_not_work_if_something_is_not_known(string name, params string[] reasons)
    {
        var outcome = Run("migrate", name, "--from", "qemu=4.2", "--to", "qemu=5.0");

        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith(": not known", outcome.OutLines[0], StringComparison.Ordinal);
        Assert.Equal(reasons.Select(reason => "  " + reason), outcome.OutLines.Skip(1));
    }

    [Fact]
    public void A_migration_works_if_all_is_known() => Assert.Equal(0, Run("migrate", "pc-4.2", "--from", "qemu=4.2", "--to", "qemu=5.0").ExitCode);

    [Fact]
    public void One_binary_does_not_differ_from_itself_whatever_is_not_known() => Assert.Equal(0, Run("migrate", "pc-4.1", "--from", "qemu=5.0", "--to", "qemu=5.0").ExitCode);

    private static Outcome Run(params string[] arguments) => Outcome.Of(Catalogs, arguments);

    private static JsonElement Json(params string[] arguments) => JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Out).RootElement;
}
