using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>How often variables are written, and by whom.</summary>
public sealed class VariableUsageTests
{
    [Theory]
    [InlineData("var x = m;", "x", true)]
    [InlineData("QemuMachine x; x = m;", "x", true)]
    [InlineData("QemuMachine x; if (flag) x = m; else x = o;", "x", false)]
    [InlineData("var x = m; x = o;", "x", false)]
    [InlineData("var x = n; x++;", "x", false)]
    [InlineData("var x = n; x += 2;", "x", false)]
    [InlineData("_ = flag;", "m", true)]
    [InlineData("m = o;", "m", false)]
    [InlineData("Api.Change(ref m);", "m", false)]
    [InlineData("(m, var y) = (o, n);", "m", false)]
    [InlineData("(m, var y) = (o, n);", "y", true)]
    [InlineData("var (x, y) = (m, o);", "x", true)]
    [InlineData("var (x, y) = (m, o); x = o;", "x", false)]
    [InlineData("if (m is var x) { }", "x", true)]
    [InlineData("if (m is { RequiresMemdev: true } x) { }", "x", true)]
    [InlineData("if (new[] { m } is [_] x) { }", "x", true)]
    [InlineData("if (new[] { m } is [_] x) { x = []; }", "x", false)]
    [InlineData("if (QemuMachine.TryParse(\"\", out var x)) { }", "x", true)]
    [InlineData("if (QemuMachine.TryParse(\"\", out var x)) { x = o; }", "x", false)]
    [InlineData("try { } catch (Exception e) { }", "e", true)]
    [InlineData("try { } catch (Exception e) { e = new Exception(); }", "e", false)]
    public void A_variable_that_is_written_once_is_immutable(string body, string variable, bool isImmutable)
    {
        var code = Snippet.Of(body);
        Assert.Equal(isImmutable, code.Usage.IsImmutable(code.Path(variable)));
    }

    [Theory]
    [InlineData("QemuMachine x; while (n-- > 0) { x = o; }", "x", false)]
    [InlineData("while (n-- > 0) { var x = o; }", "x", true)]
    [InlineData("while (n-- > 0) { QemuMachine x; x = o; }", "x", true)]
    [InlineData("while (n-- > 0) { QemuMachine x; while (n-- > 3) { x = o; } }", "x", false)]
    [InlineData("foreach (var x in new[] { m }) { }", "x", true)]
    [InlineData("foreach (var (x, y) in new Dictionary<int, int>()) { }", "x", true)]
    [InlineData("for (var x = 0; x < 3; x++) { }", "x", false)]
    [InlineData("for (QemuMachine x = m, y = o; flag; ) { }", "y", true)]
    [InlineData("while (n-- > 0) { if (m is var x) { } }", "x", true)]
    [InlineData("while (n-- > 0) { if (QemuMachine.TryParse(\"\", out var x)) { } }", "x", true)]
    [InlineData("QemuMachine x; Action a = () => x = o;", "x", false)]
    [InlineData("Action a = () => { var x = o; };", "x", true)]
    [InlineData("Action a = () => { while (flag) { var x = o; } };", "x", true)]
    [InlineData("QemuMachine x; void F() { x = o; }", "x", false)]
    [InlineData("void F() { var x = o; }", "x", true)]
    [InlineData("QemuMachine x; again: x = m; if (flag) goto again;", "x", false)]
    [InlineData("QemuMachine x; x = m; while (flag) { if (n > 3) break; }", "x", true)]
    [InlineData("QemuMachine x; if (flag) goto end; end: ;", "x", true)]
    public void A_variable_that_is_written_repeatedly_is_not_immutable(string body, string variable, bool isImmutable)
    {
        var code = Snippet.Of(body);
        Assert.Equal(isImmutable, code.Usage.IsImmutable(code.Path(variable)));
    }

    [Theory]
    [InlineData("QemuMachine* p = &m;", "m")]
    [InlineData("ref var r = ref m;", "m")]
    [InlineData("var x = m; ref var r = ref o; r = ref x;", "x")]
    [InlineData("var x = m; ref QemuMachine F(ref QemuMachine y) { return ref y; }", "y")]
    [InlineData("var box = new Pair(); ref var r = ref box.Machine;", "box")]
    public void A_variable_whose_address_is_taken_is_not_immutable(string body, string variable)
    {
        var code = Snippet.Of(body, types: "struct Pair { public QemuMachine Machine; }");
        var usage = code.Usage;
        Assert.True(usage.IsAddressTaken(code.Variable(variable)));
        Assert.False(usage.IsImmutable(code.Path(variable)));
        Assert.False(usage.IsAddressTaken(code.Variable("flag")));
    }

    [Fact]
    public void The_address_of_a_member_is_that_of_its_object_too()
    {
        var code = Snippet.Of("var box = new Pair(); ref var r = ref box.Machine; _ = box.Other;", types: "struct Pair { public QemuMachine Machine; public QemuMachine Other; }");
        Assert.True(code.Usage.IsAddressTaken(code.Member("Pair", "Machine")));
        Assert.False(code.Usage.IsAddressTaken(code.Member("Pair", "Other")));
    }

    // The callee cannot keep it.
    [Fact]
    public void An_argument_that_is_passed_by_reference_is_written_but_its_address_is_not_taken()
    {
        var code = Snippet.Of("Api.Change(ref m); Api.Free(m); QemuMachine F() { return m; }");
        Assert.False(code.Usage.IsAddressTaken(code.Variable("m")));
    }

    [Fact]
    public void Inner_functions_write_captured_variables_and_members()
    {
        var code = Snippet.Of(
            "var x = m; var y = m; Action a = () => { var own = o; x = o; _field = o; own = m; }; void F() { Property = o; y = x; } y = o; _outer = o;",
            "QemuMachine _field; QemuMachine _outer; QemuMachine Property { get; set; }");
        var usage = code.Usage;
        Assert.True(usage.HasWritesByInnerFunctions);
        Assert.True(usage.IsWrittenByInnerFunction(code.Variable("x")));
        Assert.True(usage.IsWrittenByInnerFunction(code.Variable("y")));
        Assert.True(usage.IsWrittenByInnerFunction(code.Member("Caller", "_field")));
        Assert.True(usage.IsWrittenByInnerFunction(code.Member("Caller", "Property")));
        Assert.False(usage.IsWrittenByInnerFunction(code.Member("Caller", "_outer")));
        Assert.False(usage.IsWrittenByInnerFunction(code.Variable("own")));
        Assert.False(usage.IsWrittenByInnerFunction(code.Variable("m")));
    }

    [Fact]
    public void A_member_that_writes_its_own_variables_has_no_writes_by_inner_functions()
    {
        var code = Snippet.Of("var x = m; x = o; _field = o; Action a = () => Api.Free(x);", "QemuMachine _field;");
        Assert.False(code.Usage.HasWritesByInnerFunctions);
    }

    [Fact]
    public void Captured_variables_are_those_of_an_outer_function()
    {
        var code = Snippet.Of("var x = m; var y = m; Api.Free(y); Action a = () => { var own = x; Api.Free(own); };");
        Assert.Equal([code.Variable("x")], code.Usage.UsedByInnerFunctions, SymbolEqualityComparer.Default);
    }

    [Fact]
    public void A_local_function_is_called_directly_or_through_a_delegate()
    {
        var code = Snippet.Of("Called(); Generic(3); Action a = Referred; void Called() { } void Generic<T>(T t) { } void Referred() { } void Unused() { }");
        var usage = code.Usage;
        Assert.True(usage.IsCalled((IMethodSymbol)code.Variable("Called")));
        Assert.True(usage.IsCalled((IMethodSymbol)code.Variable("Generic")));
        Assert.True(usage.IsCalled((IMethodSymbol)code.Variable("Referred")));
        Assert.False(usage.IsCalled((IMethodSymbol)code.Variable("Unused")));
    }

    [Fact]
    public void Members_are_immutable_if_nothing_can_change_them()
    {
        var code = Snippet.Of(
            "Box box = new(); Box moving = new(); moving = new();",
            types: "class Box { public readonly QemuMachine Fixed; public QemuMachine Field; public const int Constant = 1; public QemuMachine Own { get; } public QemuMachine Init { get; init; } public QemuMachine Set { get; set; } }");
        var usage = code.Usage;
        Assert.True(usage.IsImmutable(code.Path("box.Fixed")));
        Assert.True(usage.IsImmutable(code.Path("box.Constant")));
        Assert.True(usage.IsImmutable(code.Path("box.Init")));
        Assert.False(usage.IsImmutable(code.Path("box.Field")));
        Assert.False(usage.IsImmutable(code.Path("box.Set")));
        Assert.False(usage.IsImmutable(code.Path("moving.Fixed")));
        Assert.True(usage.IsImmutable(AccessPath.This));
        Assert.False(usage.IsImmutable(AccessPath.Element.Each()));
        Assert.False(usage.IsImmutable(code.Path("box").At(code.Member("Box", "Fixed"), "0")));
        Assert.False(usage.IsImmutable(code.Path("box").IsNull()));
    }

    // The setter may be private in another assembly, where it cannot be seen.
    [Fact]
    public void A_property_that_may_have_a_hidden_setter_is_immutable_until_its_object_is_used_again()
    {
        var code = Snippet.Of("var numa = new Numa(m); Action before = () => numa.Add(); numa.Add(); Action after = () => Api.Free(numa.Machine);");
        var lambdas = code.Operations<IAnonymousFunctionOperation>();
        Assert.False(code.Usage.IsImmutable(code.Path("numa.Machine"), lambdas[0]));
        Assert.True(code.Usage.IsImmutable(code.Path("numa.Machine"), lambdas[1]));
        Assert.False(code.Usage.IsImmutable(code.Path("numa.Machine")));
    }
}
