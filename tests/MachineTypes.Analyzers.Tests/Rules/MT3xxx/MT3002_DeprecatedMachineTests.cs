using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.DeprecatedMachineAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3002_DeprecatedMachineTests
{
    public static string Sample => Timeline.With(train: """[ReleaseTrain("QEMU", GraceReleases = 2, DeprecatedAfter = 1)]""") + """


        class Caller { static void M(QemuMachine machine) => M(QemuMachine.PcI440Fx_4_0); }
        """;

    public static string SampleConfig => "machine_types_target = QEMU 5.0\n";

    [Fact]
    public Task A_deprecated_one_is_reported_with_what_to_use() => Test.InMethodAsync(
        """Api.Named({|#0:"pc-i440fx-4.0"|});""",
        "QEMU 5.0",
        "'pc-i440fx-4.0' has been deprecated since QEMU 5.0, and this project targets QEMU 5.0: use 'pc-i440fx-5.0', or 'pc-i440fx-4.1', which differs least");

    [Theory]
    [InlineData("QEMU 4.2", false)]
    [InlineData("QEMU 5.0", true)]
    [InlineData("qemu 5.0; libvirt 6.4.0", true)]
    [InlineData("libvirt 6.4.0", false)]
    [InlineData("QEMU-5.0", true)]
    [InlineData("QEMU 99.0", false)]
    [InlineData("QEMU", false)]
    [InlineData(null, false)]
    public Task The_target_decides(string? target, bool isTold) => Test.InMethodAsync($"Api.Named({(isTold ? "{|MT3002:\"pc-i440fx-4.0\"|}" : "\"pc-i440fx-4.0\"")});", target);

    [Theory]
    [InlineData("""Api.Named("pc-i440fx-5.0"); Api.Named("pc"); Api.Named("microvm"); Api.Named("nothing");""")]
    [InlineData("""if (machine.Name == "pc-i440fx-4.0" || machine.Name is "pc-i440fx-4.0") { }""")]
    [InlineData("""Api.Free({|MT3002:QemuMachine.PcI440Fx_4_0|}); if (machine == QemuMachine.PcI440Fx_4_0) { } var m = {|MT3002:QemuMachine.PcI440Fx_4_0|};""")]
    [InlineData("""Api.Named({|MT3002:QemuMachine.PcI440Fx_4_0|}.Name); machine.Equals(QemuMachine.PcI440Fx_4_0); new[] { QemuMachine.PcI440Fx_4_0 }.Contains(machine);""")]
    [InlineData("""QemuMachine[] a = [{|MT3002:QemuMachine.PcI440Fx_4_0|}, .. new[] { {|MT3002:QemuMachine.PcI440Fx_4_0|} }]; var b = new List<QemuMachine> { {|MT3002:QemuMachine.PcI440Fx_4_0|} };""")]
    [InlineData("""var t = ({|MT3002:QemuMachine.PcI440Fx_4_0|}, 1); (machine, other) = ({|MT3002:QemuMachine.PcI440Fx_4_0|}, machine); var d = new Dictionary<int, QemuMachine> { [1] = {|MT3002:QemuMachine.PcI440Fx_4_0|} };""")]
    [InlineData("""_ = (QemuMachine.PcI440Fx_4_0, 1) == (machine, 1); Contains({|MT3002:QemuMachine.PcI440Fx_4_0|}); void Contains(QemuMachine m) { }""")]
    public Task Choosing_counts_and_asking_does_not(string body) => Test.InMethodAsync(body, "QEMU 5.0");

    [Fact]
    public Task A_folder_can_target_another_release()
    {
        var test = new Test { TestCode = Test.Method("""Api.Named({|MT3002:"pc-i440fx-4.0"|});""") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmachine_types_target = QEMU 5.0\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.MachineTypesTarget = QEMU 4.1\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_editorconfig_suppresses_it()
    {
        var test = new Test { TestCode = Test.Method("""Api.Named("pc-i440fx-4.0");""") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmachine_types_target = QEMU 5.0\ndotnet_diagnostic.MT3002.severity = none\n"));
        return test.RunAsync();
    }
}
