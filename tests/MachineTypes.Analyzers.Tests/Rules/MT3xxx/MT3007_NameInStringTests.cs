using FixTest = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageFixTest<MachineTypes.Analyzers.MT3xxx.NameInStringAnalyzer, MachineTypes.CodeFixes.MT3xxx.NameInStringFix>;
using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.NameInStringAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3007_NameInStringTests
{
    public static string Sample => Timeline.With() + """


        class Caller { static void M([MachineTypeName<QemuMachine>] string name) => M("pc-i440fx-4.2"); }
        """;

    [Fact]
    public Task A_literal_is_reported() => Test.InMethodAsync(
        """Api.Named({|#0:"pc-q35-4.0.1"|});""", message: "'pc-q35-4.0.1' can be written as QemuMachine.PcQ35_4_0_1.Name");

    [Theory]
    [InlineData("""Api.Named("pc"); Api.Named("nothing"); Api.Named("pc-q35" + "-4.2"); Api.NamedUtf8("pc-q35-4.2"u8);""")]
    [InlineData("""const string Name = "pc-q35-4.2"; Api.Named(Name);""")]
    [InlineData("""if (machine.Name is "pc-q35-4.2") { } switch (machine.Name) { case "pc-q35-4.2": break; }""")]
    [InlineData("""if (machine.Name == {|MT3007:"pc-q35-4.2"|}) { } Api.NamedSpan({|MT3007:"pc-q35-4.2"|}); Console.WriteLine("pc-q35-4.2");""")]
    public Task Literals(string body) => Test.InMethodAsync(body);

    [Fact]
    public Task Where_only_a_constant_can_be_nothing_is_reported() => Test.RunAsync("""
        using MachineTypes;

        [RunsOn("pc-q35-4.2", Also = "pc-q35-4.2")]
        class C
        {
            [MachineTypeName<QemuMachine>] const string Field = "pc-q35-4.2";
            void Default([MachineTypeName<QemuMachine>] string name = "pc-q35-4.2") { }
            [MachineTypeName<QemuMachine>] string Property => {|MT3007:"pc-q35-4.2"|};
        }
        """);

    [Fact]
    public Task The_fix_writes_the_member() => FixTest.InMethodAsync(
        """Api.Named({|MT3007:"pc-q35-4.2"|}); var x = machine.Name == {|MT3007:"pc-i440fx-5.0"|}; var m = QemuMachine.Parse({|MT3007:"microvm"|}); QemuMachine.Parse({|MT3007:"pc-q35-4.2"|}).Old();""",
        """Api.Named(QemuMachine.PcQ35_4_2.Name); var x = machine.Name == QemuMachine.PcI440Fx_5_0.Name; var m = QemuMachine.MicroVm; QemuMachine.PcQ35_4_2.Old();""");

    [Theory]
    [InlineData("""QemuMachine.Parse({|MT3007:"pc-q35-4.2"|});""")]
    [InlineData("""Action parse = () => QemuMachine.Parse({|MT3007:"pc-q35-4.2"|});""")]
    [InlineData("""for (; Api.Maybe(); QemuMachine.Parse({|MT3007:"pc-q35-4.2"|})) { }""")]
    public Task A_statement_that_only_parses_stays(string body) => FixTest.InMethodAsync(body, body);

    [Fact]
    public Task A_call_that_parses_a_span_is_replaced() => FixTest.InMethodAsync(
        """var m = QemuMachine.Parse({|MT3007:"pc-q35-4.2"|}.AsSpan());""",
        """var m = QemuMachine.PcQ35_4_2;""");

    [Fact]
    public Task A_pragma_suppresses_it() => Test.InMethodAsync("""
        #pragma warning disable MT3007
        Api.Named("pc-q35-4.2");
        #pragma warning restore MT3007
        """);
}
