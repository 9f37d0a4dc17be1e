using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Which calls return an object with the machine type that they are passed, or the object that they are called on.</summary>
public sealed class FactoryCallsTests
{
    // A call that may change the machine type returns another object, as far as is known.
    [Theory]
    [InlineData("vm.Named(s)", "vm")]
    [InlineData("vm.Quick()", "vm")]
    [InlineData("Fluent.Quick(vm)", "vm")]
    [InlineData("Fluent.Static(vm)", null)]
    [InlineData("vm.On(m)", null)]
    [InlineData("vm.Moved(m)", null)]
    [InlineData("vm.By(s)", null)]
    [InlineData("vm.Other()", null)]
    [InlineData("spec.Next(s)", null)]
    [InlineData("vm.ToString()", null)]
    [InlineData("list.ToString()", null)]
    public void A_fluent_call_returns_its_receiver(string call, string? expected)
    {
        var code = Expressions.Read($"return {call};");
        Assert.Equal(expected, FactoryCalls.FluentReceiver((IInvocationOperation)code.Returned(), code.Model)?.Syntax.ToString());
    }

    [Theory]
    [InlineData("new One(m, s)", "m Only")]
    [InlineData("new One(m, o)", null)]
    [InlineData("new Two(m)", null)]
    [InlineData("new Plain(m)", null)]
    [InlineData("new Spec(m)", "m Machine")]
    [InlineData("Vm.Of(m)", "m Machine")]
    [InlineData("Vm.Of(m).Named(s)", "m Machine")]
    [InlineData("Vm.Of(m).Named(s).Named(s)", "m Machine")]
    [InlineData("Vm.Of(m).By(s)", null)]
    [InlineData("(object)Vm.Of(m)", "m Machine")]
    [InlineData("new Vm()", null)]
    [InlineData("vm", null)]
    [InlineData("Make(m)", null)]
    [InlineData("(Like)m", null)]
    public void An_object_has_the_only_machine_type_that_it_is_created_with(string expression, string? expected)
    {
        var code = Expressions.Read($"Vm Make(M machine) => null; return {expression};");
        var made = FactoryCalls.MachineOf(code.Returned(), code.Model);
        Assert.Equal(expected, made is var (machine, property) ? $"{machine.Syntax} {property.Name}" : null);
    }
}
