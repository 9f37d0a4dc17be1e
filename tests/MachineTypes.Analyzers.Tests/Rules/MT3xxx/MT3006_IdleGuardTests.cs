using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.IdleGuardAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3006_IdleGuardTests
{
    public static string Sample => Timeline.With() + """


        class Caller { static int M(QemuMachine machine) { if (machine.RequiresMemdev) return 1; return machine.RequiresMemdev ? 2 : 3; } }
        """;

    [Fact]
    public Task A_guard_that_has_been_decided_is_reported() => Test.InMethodAsync(
        "if (machine.Release > QemuRelease.V5_0) { if ({|#0:machine.RequiresMemdev|}) machine.Old(); }",
        message: "'machine.RequiresMemdev' is always true here: only pc-i440fx-5.1 and later, pc-q35-5.1 and later can reach it");

    [Theory]
    [InlineData("if (machine.RequiresMemdev) { } else if (!{|MT3006:machine.RequiresMemdev|}) { }")]
    [InlineData("if (machine.RequiresMemdev) return; if ({|MT3006:machine.RequiresMemdev|}) machine.Old();")]
    [InlineData("if (!machine.RequiresMemdev && !{|MT3006:machine.RequiresMemdev|}) { }")]
    [InlineData("if (machine == QemuMachine.PcI440Fx_4_2 && {|MT3006:machine.CpuMax >= 288|}) { }")]
    [InlineData("if (machine.RequiresMemdev) { machine = other; if (machine.RequiresMemdev) { } }")]
    [InlineData("if (machine.RequiresMemdev) { if (other.RequiresMemdev) { } }")]
    [InlineData("if (machine.NoFloppy) { if (machine.NoFloppy) { } } else if (machine.NoFloppy) { }")]
    [InlineData("switch (machine.RequiresMemdev) { case true: break; case false: break; }")]
    [InlineData("var x = machine switch { { RequiresMemdev: true } => 1, { RequiresMemdev: false } => 2, };")]
    [InlineData("if (machine.RequiresMemdev) return; Debug.Assert(!machine.RequiresMemdev && Api.Maybe());")]
    [InlineData("while (!machine.RequiresMemdev) { machine = Api.Pick(); }")]
    [InlineData("var ok = machine.RequiresMemdev; if (ok) { if (ok) { } }")]
    [InlineData("if (machine.CpuMax > 100) { if (machine.RequiresMemdev) { } }")]
    public Task Guards(string body) => Test.InMethodAsync(body);

    [Fact]
    public Task An_annotation_decides_too() => Test.RunAsync("""
        using MachineTypes;
        class C { [UnsupportedWhen<RequiresMemdevAttribute>] void M(QemuMachine machine) { if ({|MT3006:machine.RequiresMemdev|}) return; } }
        """);

    [Fact]
    public Task A_pragma_suppresses_it() => Test.InMethodAsync("""
        if (machine.RequiresMemdev) return;
        #pragma warning disable MT3006
        if (machine.RequiresMemdev) return;
        #pragma warning restore MT3006
        """);
}
