using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Tests;

public class DriverValuesTests
{
    [Theory]
    [InlineData(DriverValueKind.Boolean, "on", "yes", true)]
    [InlineData(DriverValueKind.Boolean, "true", "y", true)]
    [InlineData(DriverValueKind.Boolean, "off", "no", true)]
    [InlineData(DriverValueKind.Boolean, "false", "n", true)]
    [InlineData(DriverValueKind.Boolean, "on", "off", false)]
    [InlineData(DriverValueKind.Boolean, "on", "ON", false)] // QEMU reads small letters alone
    [InlineData(DriverValueKind.Boolean, "on", "1", false)]
    [InlineData(DriverValueKind.Boolean, "auto", "auto", true)]
    [InlineData(DriverValueKind.Integer, "16", "0x10", true)]
    [InlineData(DriverValueKind.Integer, "0X1BBC", "0x1bbc", true)]
    [InlineData(DriverValueKind.Integer, "0x0006", "6", true)]
    [InlineData(DriverValueKind.Integer, "+5", "5", true)]
    [InlineData(DriverValueKind.Integer, "-0x10", "-16", true)]
    [InlineData(DriverValueKind.Integer, "-0", "0", true)]
    [InlineData(DriverValueKind.Integer, "-5", "5", false)]
    [InlineData(DriverValueKind.Integer, "18446744073709551615", "0xffffffffffffffff", true)]
    [InlineData(DriverValueKind.Integer, "-1", "0xffffffffffffffff", false)]
    [InlineData(DriverValueKind.Integer, "010", "10", false)] // octal to C
    [InlineData(DriverValueKind.Integer, "010", "8", false)]
    [InlineData(DriverValueKind.Integer, "4k", "4096", false)]
    [InlineData(DriverValueKind.Integer, " 16", "16", false)]
    [InlineData(DriverValueKind.Integer, "0x", "0", false)]
    [InlineData(DriverValueKind.Integer, "", "0", false)]
    [InlineData(DriverValueKind.Integer, "-", "0", false)]
    [InlineData(DriverValueKind.Text, "off", "no", false)]
    [InlineData(DriverValueKind.Text, "16", "0x10", false)]
    [InlineData(DriverValueKind.Text, "", "", true)]
    public void Texts_are_one_value_where_the_type_says_so(DriverValueKind kind, string one, string other, bool areEqual)
    {
        Assert.Equal(areEqual, DriverValues.AreEqual(kind, one, other));
        Assert.Equal(areEqual, DriverValues.AreEqual(kind, other, one));
    }

    [Fact]
    public void A_number_of_any_length_is_compared() =>
        Assert.False(DriverValues.AreEqual(DriverValueKind.Integer, new string('9', 1_000_000), $"+{new string('9', 1_000_000)}"));

    [Fact]
    public void The_nearest_scope_says_what_type_a_property_has()
    {
        var entry = Definitions.Entry("on", null);
        var family = new Family(
            Definitions.Family([Scope(DriverValueKind.Integer), Scope(DriverValueKind.Boolean), Definitions.Scope()]),
            Definitions.Train(("1.0", "2020-01-01")));
        Assert.Equal(DriverValueKind.Boolean, DriverValues.Of(family).KindOf(entry));
        Assert.Equal(DriverValueKind.Text, DriverValues.Of(family).KindOf(entry with { Driver = "other" }));
        Assert.True(DriverValues.Of(family).AreEqual(entry, entry with { Value = "y" }));
    }

    private static ScopeDefinition Scope(DriverValueKind kind) =>
        Definitions.Scope() with { DriverProperties = new[] { new DriverPropertyDefinition("d", "p", kind, default) }.ToEquatableArray() };
}
