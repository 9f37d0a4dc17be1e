using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>Which expressions name the same value until something writes to it.</summary>
public sealed class AccessPathReaderTests
{
    [Theory]
    [InlineData("m", "(m)")]
    [InlineData("m", "(M?)m")]
    [InlineData("m", "(object)m")]
    [InlineData("n", "n.Value")]
    [InlineData("n", "n.GetValueOrDefault()")]
    [InlineData("Machine", "this.Machine")]
    [InlineData("vm.Machine", "vm!.Machine")]
    [InlineData("vm.Machine", "((Vm)(object)vm).Machine")]
    [InlineData("vm.Next.Machine", "vm.Next.Machine")]
    [InlineData("shared", "Caller.shared")]
    [InlineData("two.Current", "two.Current")]
    [InlineData("vm.Field", "vm.Field")]
    [InlineData("pair.Left", "pair.Item1")]
    [InlineData("list[0]", "list[0]")]
    [InlineData("list[i]", "list[(i)]")]
    [InlineData("array[1]", "array[1L]")]
    [InlineData("array[^1]", "array[^1]")]
    [InlineData("array[vm.Index]", "array[vm.Index]")]
    [InlineData("map[\"a\"]", "map[\"a\"]")]
    [InlineData("vm.Named(\"x\").Machine", "vm.Machine")]
    [InlineData("(vm = other).Machine", "vm.Machine")]
    [InlineData("vm.Next.Next.Next.Next.Next.Next.Machine", "vm.Next.Next.Next.Next.Next.Next.Machine")]
    public void Two_expressions_name_the_same_value(string left, string right)
    {
        var paths = Paths(left, right);
        Assert.NotNull(paths[0]);
        Assert.Equal(paths[0], paths[1]);
        Assert.True(paths[0]!.MayBeSamePart(paths[1]!));
    }

    [Theory]
    [InlineData("m", "o")]
    [InlineData("vm.Machine", "Machine")]
    [InlineData("vm.Machine", "vm.Field")]
    [InlineData("pair.Left", "pair.Right")]
    [InlineData("list[0]", "list[1]")]
    [InlineData("list[0]", "list[i]")]
    [InlineData("array[1]", "array[^1]")]
    [InlineData("vm", "vm.Next")]
    [InlineData("c", "c.Value")]
    public void Two_expressions_have_different_names(string left, string right)
    {
        var paths = Paths(left, right);
        Assert.All(paths, Assert.NotNull);
        Assert.NotEqual(paths[0], paths[1]);
    }

    // What could change without a write that the analysis sees has no name.
    [Theory]
    [InlineData("Vm.Of(m).Machine")]
    [InlineData("vm.On(m).Machine")]
    [InlineData("vm.By(\"a-1\").Machine")]
    [InlineData("Vm.Size")]
    [InlineData("M.A_1")]
    [InlineData("list[s.IndexOf(\"x\")]")]
    [InlineData("list[i + 1]")]
    [InlineData("list[vm.Next.Next.Index]")]
    [InlineData("grid[0, 1]")]
    [InlineData("list.GetEnumerator().Current")]
    [InlineData("(long)i")]
    [InlineData("(int)mode")]
    [InlineData("c.GetValueOrDefault()")]
    [InlineData("vm.Next.Next.Next.Next.Next.Next.Next.Machine")]
    public void Other_expressions_name_none(string expression) => Assert.Null(Paths(expression, "m")[0]);

    [Theory]
    [InlineData("ref var reference = ref m; return (m, o);")]
    [InlineData("var enumerator = list.GetEnumerator(); return (enumerator.Current, o);")]
    [InlineData("ref var reference = ref own; return (this.own, vm.Field);")]
    public void A_variable_with_another_reference_to_it_has_no_name(string statements)
    {
        var paths = Of(statements);
        Assert.Null(paths[0]);
        Assert.NotNull(paths[1]);
    }

    private static IReadOnlyList<AccessPath?> Paths(string left, string right) => Of($"return ({left}, {right});");

    private static IReadOnlyList<AccessPath?> Of(string statements)
    {
        var code = Expressions.Read(statements);
        return [.. ((ITupleOperation)code.Returned()).Elements.Select(code.Paths.Of)];
    }
}
