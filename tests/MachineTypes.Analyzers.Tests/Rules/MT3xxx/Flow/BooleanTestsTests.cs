using MachineTypes.Analyzers.MT3xxx.Flow;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What a condition shows when the same variable is tested again.</summary>
public sealed class BooleanTestsTests
{
    [Theory]
    [InlineData("b", "b", true)]
    [InlineData("!b", "b", false)]
    [InlineData("!!b", "b", true)]
    public void A_boolean_variable_is_what_the_condition_says(string condition, string variable, bool value)
    {
        var code = Expressions.Read($"return {condition};");
        Assert.Equal((code[variable], value), BooleanTests.Of(code.Returned(), true, code.Paths));
        Assert.Equal((code[variable], !value), BooleanTests.Of(code.Returned(), false, code.Paths));
    }

    [Theory]
    [InlineData("s == null", "s", true)]
    [InlineData("null == s", "s", true)]
    [InlineData("s is null", "s", true)]
    [InlineData("!(s is null)", "s", false)]
    [InlineData("s is not null", "s", false)]
    [InlineData("(object)vm == null", "vm", true)]
    [InlineData("any != null", "any", false)]
    [InlineData("null != any", "any", false)]
    public void A_variable_is_null_or_not(string condition, string variable, bool isNull)
    {
        var code = Expressions.Read($"return {condition};");
        Assert.Equal((code[variable].IsNull(), isNull), BooleanTests.Of(code.Returned(), true, code.Paths));
        Assert.Equal((code[variable].IsNull(), !isNull), BooleanTests.Of(code.Returned(), false, code.Paths));
    }

    [Theory]
    [InlineData("vm == null")]
    [InlineData("vm.Name == null")]
    [InlineData("s == \"x\"")]
    [InlineData("any == s")]
    [InlineData("s is \"x\"")]
    [InlineData("s is not \"x\"")]
    [InlineData("n == null")]
    [InlineData("n is null")]
    [InlineData("c is null")]
    [InlineData("c == true")]
    [InlineData("i")]
    [InlineData("i == 1")]
    [InlineData("m.Flag")]
    [InlineData("vm.IsNew")]
    [InlineData("-i == 1")]
    public void Other_conditions_show_nothing(string condition)
    {
        var code = Expressions.Read($"return {condition};");
        Assert.Null(BooleanTests.Of(code.Returned(), true, code.Paths));
    }
}
