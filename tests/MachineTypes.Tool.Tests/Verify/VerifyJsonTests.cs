using System.Text.Json;
using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

public class VerifyJsonTests
{
    [Fact]
    public void Has_everything_that_the_text_has()
    {
        var outcome = RunVerify(Altered("\"value\":\"64\"", "\"value\":\"65\""), "--format", "json");
        using var json = JsonDocument.Parse(outcome.Out);
        var result = Assert.Single(json.RootElement.EnumerateArray());
        var difference = Assert.Single(result.GetProperty("differences").EnumerateArray());

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("QEMU", result.GetProperty("train").GetString());
        Assert.Equal("5.0", result.GetProperty("release").GetString());
        Assert.Equal("x86_64", result.GetProperty("target").GetString());
        Assert.Equal(3, result.GetProperty("machineTypes").GetInt32());
        Assert.Equal(7, result.GetProperty("compatEntries").GetInt32());
        Assert.Equal(
            """{"machineType":"pc-4.1","what":"compat entry","cataloguePosition":4,"replyPosition":4,"catalogue":"disk.queue=\"64\"","reply":"disk.queue=\"65\""}""",
            JsonSerializer.Serialize(difference, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("none", result.GetProperty("notCompared")[0].GetProperty("names")[0].GetString());
    }

    [Fact]
    public void Contains_why_compat_entries_were_not_compared()
    {
        using var json = JsonDocument.Parse(RunVerify("""{"return":[{"name":"pc-4.2","cpu-max":255}]}""", "--target", "x86_64", "--format", "json").Out);
        var result = json.RootElement[0];

        Assert.Equal(JsonValueKind.Null, result.GetProperty("compatEntries").ValueKind);
        Assert.StartsWith("not in the reply", result.GetProperty("whyNoCompatEntries").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_an_array_even_if_no_file_could_be_read()
    {
        var outcome = Outcome.Of(FakeCatalog.Small, "verify", "--qmp", "missing.json", "--format", "json");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("[]", outcome.Out.Trim());
    }
}
