using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.WrongGuardAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3009_WrongGuardTests
{
    public static string Sample => Timeline.With() + """


        class Caller { [MachineGuard<RequiresMemdevAttribute>] static bool UsesMemdev(QemuMachine machine) => !machine.RequiresMemdev; }
        """;

    [Fact]
    public Task A_guard_that_tests_the_opposite_is_reported() => Test.RunAsync(
        "class C { [MachineTypes.MachineGuard<RequiresMemdevAttribute>] static bool M(QemuMachine machine) => {|#0:machine.Family == \"pc-i440fx\" && !machine.RequiresMemdev|}; }",
        message: "'M' can be true on pc-i440fx-4.2 and older, where requires-memdev is false; test requires-memdev here, or correct [MachineGuard]");

    [Theory]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M => Machine.RequiresMemdev;")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M() { if (!Machine.RequiresMemdev) return false; return true; }")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M() { if (!Machine.RequiresMemdev) return {|MT3009:true|}; return true; }")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M => Machine.RequiresMemdev && Machine.CpuMax > 255;")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>(IsExact = true)] bool M => {|MT3009:Machine.RequiresMemdev && Api.Maybe()|};")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M => {|MT3009:Machine.RequiresMemdev || Api.Maybe()|};")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M => {|MT3009:Machine.HotPlug|};")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>(Value = false)] bool M => !Machine.RequiresMemdev;")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>(Value = false)] bool M => {|MT3009:Machine.RequiresMemdev|};")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>(Machine = \"vm.Machine\")] static bool M(Vm vm, QemuMachine other) => vm.Machine.RequiresMemdev;")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>(Machine = \"missing\")] static bool M() => true;")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] readonly bool _m; C(QemuMachine m) { _m = m.RequiresMemdev; Machine = m; }")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] readonly bool _m; C(QemuMachine m) { _m = {|MT3009:m.HotPlug|}; Machine = m; }")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] readonly bool _m = {|MT3009:true|};")]
    [InlineData("[MachineGuard<RequiresMemdevAttribute>] bool M { get; set; } void Set() => M = {|MT3009:Api.Maybe()|};")]
    public Task Guards(string member) =>
        Test.RunAsync($"#nullable disable\nusing MachineTypes; class C {{ QemuMachine Machine {{ get; set; }} C() {{ }} {member} }}");

    [Fact]
    public Task A_pragma_suppresses_it() => Test.RunAsync("""
        using MachineTypes;
        class C
        {
            QemuMachine Machine { get; set; }
        #pragma warning disable MT3009 // decided by the host
            [MachineGuard<RequiresMemdevAttribute>] bool M => Api.Maybe();
        #pragma warning restore MT3009
        }
        """);
}
