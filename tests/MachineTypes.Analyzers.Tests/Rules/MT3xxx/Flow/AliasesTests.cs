using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What a write to one access path may change.</summary>
public sealed class AliasesTests
{
    [Theory]
    [InlineData("vm.Machine", "vm.Machine", true)]
    [InlineData("vm.Machine", "other.Machine", true)]
    [InlineData("Machine", "vm.Machine", true)]
    [InlineData("vm.Machine", "Machine", true)]
    [InlineData("vm.Machine", "vm.Field", false)]
    [InlineData("vm.Field", "other.Machine", false)]
    [InlineData("vm.Next.Machine", "vm.Machine", true)]
    [InlineData("list[0]", "list[i]", true)]
    [InlineData("list[0]", "list[1]", false)]
    [InlineData("m", "o", false)]
    [InlineData("shared", "shared", true)]
    [InlineData("shared", "own", false)]
    public void Objects_of_one_class_may_be_the_same(string path, string written, bool changes) => Assert.Equal(changes, Changes($"return ({path}, {written});"));

    [Theory]
    [InlineData("Vm", "Big", true)]
    [InlineData("Big", "Vm", true)]
    [InlineData("Big", "Big", true)]
    [InlineData("Big", "Small", false)]
    public void Objects_of_unrelated_classes_are_different(string left, string right, bool changes) =>
        Assert.Equal(changes, Changes($"{left} first = vm as {left}; {right} second = other as {right}; return (first.Machine, second.Machine);"));

    [Fact]
    public void Any_object_may_implement_an_interface() => Assert.True(Changes("IVm first = made, second = any as IVm; return (first.Machine, second.Machine);"));

    [Theory]
    [InlineData("vm.Pair.Left", "other.Pair.Left", true)]
    [InlineData("vm.Pair.Left", "vm.Spare.Left", false)]
    [InlineData("vm.Pair.Left", "pair.Left", false)]
    [InlineData("pair.Left", "vm.Pair.Left", false)]
    [InlineData("pair.Left", "pair.Left", true)]
    public void Structs_are_the_same_only_as_the_same_part_of_the_same_object(string path, string written, bool changes) => Assert.Equal(changes, Changes($"return ({path}, {written});"));

    [Theory]
    [InlineData("created.Machine", "vm.Machine")]
    [InlineData("vm.Machine", "created.Machine")]
    public void An_object_that_the_method_has_created_is_no_other(string path, string written) => Assert.False(Changes($"var created = new Vm(); return ({path}, {written});"));

    [Theory]
    [InlineData("vm.IsNew", "vm.Machine", true)]
    [InlineData("vm.IsNew", "other.Field", true)]
    [InlineData("vm.IsNew", "vm.Name", false)]
    [InlineData("vm.IsNew", "pair.Left", false)]
    [InlineData("made.Machine", "vm.Field", true)]
    [InlineData("vm.Machine", "vm.Field", false)]
    [InlineData("vm.Field", "vm.Machine", false)]
    [InlineData("spec.Machine", "vm.Machine", false)]
    public void A_computed_property_may_read_any_machine_type_of_its_object(string path, string written, bool changes) => Assert.Equal(changes, Changes($"return ({path}, {written});"));

    [Fact]
    public void Names_of_one_object_are_the_same()
    {
        var code = Expressions.Read("var created = new Vm(); return (created.Machine, vm.Machine);");
        var (created, vm) = (Paths(code).Left.Instance!, Paths(code).Right.Instance!);
        var aliases = new Aliases(code.Model, code.Variables, code.Paths);
        Assert.False(aliases.MayBeSame(created, vm, AbstractState.Empty));
        Assert.True(aliases.MayBeSame(created, vm, AbstractState.Empty.Alias(vm, created)));
        Assert.True(aliases.MayBeSame(created, created, AbstractState.Empty));
    }

    [Fact]
    public void A_variable_is_not_a_member()
    {
        var code = Expressions.Read("return (vm, other);");
        var aliases = new Aliases(code.Model, code.Variables, code.Paths);
        Assert.True(aliases.MayBeSame(null, null, AbstractState.Empty));
        Assert.False(aliases.MayBeSame(code["vm"], null, AbstractState.Empty));
        Assert.False(aliases.MayBeSame(null, code["vm"], AbstractState.Empty));
    }

    private static bool Changes(string statements)
    {
        var code = Expressions.Read(statements);
        var (path, written) = Paths(code);
        return new Aliases(code.Model, code.Variables, code.Paths).ChangedBy(written, AbstractState.Empty)(path);
    }

    private static (AccessPath Left, AccessPath Right) Paths(Expressions.Code code)
    {
        var elements = ((ITupleOperation)code.Returned()).Elements;
        return (code.Paths.Of(elements[0])!, code.Paths.Of(elements[1])!);
    }
}
