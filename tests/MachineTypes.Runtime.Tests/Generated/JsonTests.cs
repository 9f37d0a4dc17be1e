using System.Text.Json;

namespace MachineTypes.Runtime.Tests.Generated;

public class JsonTests
{
    [Fact]
    public void Values_are_written_as_their_names() =>
        Assert.Equal("""{"Machine":"pc-4.0","Release":"3.1"}""", JsonSerializer.Serialize(new Guest { Machine = VesperMachine.Pc_4_0, Release = VesperRelease.V3_1 }));

    [Fact]
    public void Every_value_survives_a_round_trip()
    {
        Assert.All(VesperMachine.All, machine => Assert.Equal(machine, JsonSerializer.Deserialize<VesperMachine>(JsonSerializer.Serialize(machine))));
        Assert.All(VesperRelease.All, release => Assert.Equal(release, JsonSerializer.Deserialize<VesperRelease>(JsonSerializer.Serialize(release))));
    }

    [Fact]
    public void A_name_with_escapes_is_read() => Assert.Equal(VesperMachine.Pc_4_0, JsonSerializer.Deserialize<VesperMachine>("\"p\\u0063-4.0\""));

    [Fact]
    public void Values_are_keys_of_dictionaries()
    {
        var memory = new Dictionary<VesperMachine, int> { [VesperMachine.Pc_3_0] = 1, [VesperMachine.Pc_4_0] = 2 };
        var years = new Dictionary<VesperRelease, int> { [VesperRelease.V4_0] = 2021 };

        Assert.Equal("""{"pc-3.0":1,"pc-4.0":2}""", JsonSerializer.Serialize(memory));
        Assert.Equal(memory, JsonSerializer.Deserialize<Dictionary<VesperMachine, int>>("""{"pc-3.0":1,"pc-4.0":2}"""));
        Assert.Equal("""{"4.0":2021}""", JsonSerializer.Serialize(years));
        Assert.Equal(years, JsonSerializer.Deserialize<Dictionary<VesperRelease, int>>("""{"4.0":2021}"""));
    }

    [Theory]
    [InlineData("""{"Machine":"pc-4.O"}""", "'pc-4.O' is not a name of VesperMachine. Did you mean 'pc-4.0'?", "$.Machine")]
    [InlineData("""{"Release":"4.O"}""", "'4.O' is not a name of VesperRelease. Did you mean '4.0'?", "$.Release")]
    [InlineData("""{"Machine":""}""", "'' is not a name of VesperMachine.", "$.Machine")]
    public void An_unknown_name_is_an_error_that_lists_the_nearest(string json, string message, string path)
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Guest>(json));

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.Equal(path, e.Path);
    }

    [Fact]
    public void An_unknown_key_is_an_error_that_lists_the_nearest()
    {
        var e = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<VesperMachine, int>>("""{"pc-4.O":1}"""));

        Assert.StartsWith("'pc-4.O' is not a name of VesperMachine. Did you mean 'pc-4.0'?", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("4")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void What_is_not_a_string_is_an_error(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<VesperMachine>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<VesperRelease>(json));
    }

    [Fact]
    public void A_nullable_value_may_be_null()
    {
        Assert.Null(JsonSerializer.Deserialize<VesperMachine?>("null"));
        Assert.Equal(VesperMachine.Pc_3_1, JsonSerializer.Deserialize<VesperMachine?>("\"pc-3.1\""));
        Assert.Equal("[null,\"pc-3.1\"]", JsonSerializer.Serialize(new VesperMachine?[] { null, VesperMachine.Pc_3_1 }));
    }

    private sealed class Guest
    {
        public VesperMachine Machine { get; set; }

        public VesperRelease Release { get; set; }
    }
}
