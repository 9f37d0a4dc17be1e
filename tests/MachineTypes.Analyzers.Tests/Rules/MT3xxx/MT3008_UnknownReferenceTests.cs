using FixTest = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageFixTest<MachineTypes.Analyzers.MT3xxx.UnknownReferenceAnalyzer, MachineTypes.CodeFixes.MT3xxx.UnknownReferenceFix>;
using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.UnknownReferenceAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3008_UnknownReferenceTests
{
    public static string Sample => Timeline.With() + """


        class Caller { [UnsupportedWhen<RequiresMemdevAttribute>(Machine = "machien")] static void M(QemuMachine machine, QemuMachine other) { } }
        """;

    [Theory]
    [InlineData("""[UW(Machine = {|#0:"machien"|})] void M(QemuMachine machine) { }""", "Machine 'machien' is not a parameter of 'M' or a member of its receiver: did you mean 'machine'?")]
    [InlineData("""[UW(Machine = {|#0:nameof(size)|})] void M(QemuMachine machine, int size) { }""", "Machine 'size' is not a machine type")]
    [InlineData("""[UW(UseInstead = {|#0:"NumaMemdv"|})] void M() { } void NumaMemdev() { }""", "UseInstead 'NumaMemdv' does not name anything that exists: did you mean 'NumaMemdev'?")]
    [InlineData("""[UW(UseInstead = {|#0:"the new one"|})] void M() { }""", "UseInstead 'the new one' does not name anything that exists")]
    public Task What_does_not_exist_is_reported(string member, string message) => Test.RunAsync(In(member), message: message);

    [Theory]
    [InlineData("""[UW(Machine = "m")] void M(QemuMachine m) { } [UW(Machine = nameof(b))] void N(QemuMachine a, QemuMachine b) { }""")]
    [InlineData("""[UW(Machine = "Own")] void M() { } [UW(Machine = nameof(_field))] void N() { } QemuMachine Own { get; } QemuMachine? _field;""")]
    [InlineData("""[UW(Machine = "vm.Machine")] void M(Vm vm) { } [UW(Machine = "Vm.Machine")] void N() { } Vm Vm => null!;""")]
    [InlineData("""[UW(Machine = {|MT3008:"vm.Machin"|})] void M(Vm vm) { } [UW(Machine = {|MT3008:"v.Machine"|})] void N(Vm vm) { } [UW(Machine = {|MT3008:"vm"|})] void O(Vm vm) { }""")]
    [InlineData("""[UW(Machine = "Machine")] class Old(Vm vm) : Vm(vm.Machine) { } [UW(Machine = "machine")] struct Other { public Other(QemuMachine machine) { } }""")]
    [InlineData("""void M(QemuMachine machine, [UW(Machine = "machine")] int size, [UW(Machine = {|MT3008:"mashine"|})] int other) { }""")]
    [InlineData("""void M() { [UW(Machine = {|MT3008:"n"|})] void L(QemuMachine m) { } var f = [UW(Machine = {|MT3008:"k"|})] (QemuMachine m) => { }; }""")]
    [InlineData("""int P { [UW(Machine = {|MT3008:"Q"|})] get => 1; [UW(Machine = "Own")] set { } } QemuMachine Own { get; }""")]
    [InlineData("""[UW(UseInstead = "Other")] void M() { } [UW(UseInstead = "C.Other")] void N() { } [UW(UseInstead = nameof(Vm.NumaMemdev))] void O() { } void Other() { }""")]
    public Task What_exists_is_not(string members) => Test.RunAsync(In(members));

    [Theory]
    [InlineData("""[MG(Machine = {|MT3008:"machien"|})] bool M(QemuMachine machine, QemuMachine other) => machine.RequiresMemdev;""")]
    [InlineData("""[MG(Machine = {|MT3008:"Vn.Machine"|})] bool M => Vm.Machine.RequiresMemdev; [MG(Machine = {|MT3008:"Vm.Machien"|})] bool N => Vm.Machine.RequiresMemdev; Vm Vm => null!;""")]
    [InlineData("""[MG(Machine = {|MT3008:"Vm.Machine.Nmae"|})] bool M() => false; [MG(Machine = {|MT3008:"Vm.Machine.Name"|})] bool N() => false; Vm Vm => null!;""")]
    [InlineData("""[MG(Machine = {|MT3008:"Vm"|})] bool _m, _n; [MG(Machine = {|MT3008:"Vm.Machin"|})] readonly bool _o; [MG(Machine = "Vm.Machine")] bool _p; Vm Vm => null!;""")]
    [InlineData("""[MG(Machine = "vm.Machine")] bool M(Vm vm) => vm.Machine.RequiresMemdev; [MG(Machine = nameof(Own))] bool N => Own.RequiresMemdev; QemuMachine Own { get; }""")]
    public Task What_a_guard_names_is_checked_as_well(string members) => Test.RunAsync(In(members));

    [Fact]
    public Task A_member_of_an_extended_type_counts() => Test.RunAsync("""
        using MachineTypes;

        static class E
        {
            [UnsupportedWhen<RequiresMemdevAttribute>(Machine = "Machine")] public static void M(this Vm vm) { }
            [UnsupportedWhen<RequiresMemdevAttribute>(Machine = {|MT3008:"Machines"|})] public static void N(this Vm vm) { }
        }
        """);

    [Fact]
    public Task The_fix_names_what_is_meant() => FixTest.RunAsync(
        In("""[UW(Machine = {|MT3008:"machien"|})] void M(QemuMachine machine) { } [UW(UseInstead = {|MT3008:"Memdv"|})] void N() { } void Memdev() { }"""),
        In("""[UW(Machine = nameof(machine))] void M(QemuMachine machine) { } [UW(UseInstead = nameof(Memdev))] void N() { } void Memdev() { }"""));

    [Fact]
    public Task Where_several_are_equally_near_there_is_no_fix()
    {
        var code = In("""[UW(Machine = {|MT3008:"x"|})] void M(QemuMachine a, QemuMachine b) { }""");
        return FixTest.RunAsync(code, code);
    }

    private static string In(string members) => $$"""
        using UW = MachineTypes.UnsupportedWhenAttribute<RequiresMemdevAttribute>;
        using MG = MachineTypes.MachineGuardAttribute<RequiresMemdevAttribute>;

        class C
        {
            {{members}}
        }
        """;
}
