using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What the bodies of a program's own guards say.</summary>
public sealed class GuardBodiesTests
{
    private const string Members = """
        static bool IsOld(QemuMachine m) => !m.RequiresMemdev;
        static bool Even(QemuMachine m) => !m.RequiresMemdev && Odd(m);
        static bool Odd(QemuMachine m) => !m.RequiresMemdev && Even(m);
        static bool User(QemuMachine m) => !m.RequiresMemdev && Even(m);
        bool IsOldBox(QemuMachine m) => IsOld(m);
        static QemuMachine Newest => QemuMachine.PcI440Fx_5_0;
        static QemuMachine Called() => QemuMachine.PcI440Fx_5_0;
        QemuMachine Own => QemuMachine.PcI440Fx_5_0;
        static int Number => 1;
        """;

    // Members are analyzed in parallel, so what is reported must not depend on the order.
    [Theory]
    [InlineData("Even", "Odd", "User")]
    [InlineData("Odd", "Even", "User")]
    [InlineData("User", "Even", "Odd")]
    [InlineData("User", "Odd", "Even")]
    [InlineData("Odd", "User", "Even")]
    public void Guards_that_refer_to_each_other_are_not_understood_whichever_is_read_first(string first, string second, string third)
    {
        var code = Snippet.Of("", Members);
        Assert.Null(Call(code, first));
        Assert.Null(Call(code, second));
        Assert.Null(Call(code, third));
        Assert.Null(Call(code, first));
        Assert.NotNull(Call(code, "IsOld"));
    }

    [Fact]
    public void A_guard_says_something_about_what_it_is_called_with()
    {
        var code = Snippet.Of("", Members);
        foreach (var guard in new[] { "IsOld", "IsOldBox", "IsOld" })
        {
            var (whenTrue, whenFalse) = Call(code, guard)!.AsCondition();
            Assert.True(whenTrue!.Machines[code.Path("o")].Set.Contains(code.Index("pc-i440fx-4.0")));
            Assert.False(whenTrue.Machines[code.Path("o")].Set.Contains(code.Index("pc-i440fx-5.0")));
            Assert.True(whenFalse!.Machines[code.Path("o")].Set.Contains(code.Index("pc-i440fx-5.0")));
        }
    }

    [Fact]
    public void A_guard_of_a_known_machine_type_is_known()
    {
        var code = Snippet.Of("", Members);
        Assert.True(Call(code, "IsOld", "pc-i440fx-4.0") is KnownConstant { Value: true });
        Assert.True(Call(code, "IsOld", "pc-i440fx-5.0") is KnownConstant { Value: false });
    }

    // Only a static property has one value. A method that returns a machine type may have a reason to be one.
    [Fact]
    public void Static_properties_have_a_value_of_their_own()
    {
        var code = Snippet.Of("", Members);
        Assert.True(GuardBodies.Call(code.Member("Caller", "Newest"), code.Model, null, null, [], AbstractState.Empty) is KnownConstant { Value: MachineValue value } && value.Index == code.Index("pc-i440fx-5.0"));
        foreach (var other in new[] { "Called", "Own", "Number" })
            Assert.Null(GuardBodies.Call(code.Member("Caller", other), code.Model, null, null, [], AbstractState.Empty));
    }

    [Fact]
    public void A_body_that_is_being_read_is_not_read_again_and_none_is_read_too_deeply()
    {
        var code = Snippet.Of("", Members);
        var functions = new[] { "IsOld", "Even", "Odd", "User", "Called" }.Select(name => code.Member("Caller", name)).ToList();
        var known = new KnownConstant(true);
        Assert.Same(known, GuardBodies.Read(functions[0], () => known));
        Assert.Null(GuardBodies.Read(functions[0], () => GuardBodies.Read(functions[0], () => known)));
        Assert.Same(known, Nested(4));
        Assert.Null(Nested(5));
        Assert.Same(known, GuardBodies.Read(functions[0], () => known));

        AbstractValue? Nested(int depth) => depth == 0 ? known : GuardBodies.Read(functions[depth - 1], () => Nested(depth - 1));
    }

    private static AbstractValue? Call(Snippet code, string guard, string? machine = null)
    {
        var method = (IMethodSymbol)code.Member("Caller", guard);
        var value = machine is null ? null : new KnownConstant(new MachineValue(code.Catalog, code.Index(machine)));
        return GuardBodies.Call(method, code.Model, null, null, [(method.Parameters[0], machine is null ? code.Path("o") : null, value)], AbstractState.Empty);
    }
}
