using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.MissingMachineAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3003_MissingMachineTests
{
    public static string Sample => Timeline.With() + """


        class Caller { static void M(QemuMachine machine) => M(QemuMachine.PcI440Fx_4_2); }
        """;

    public static string SampleConfig => "machine_types_target = QEMU 4.0\n";

    [Fact]
    public Task One_that_is_no_longer_there_is_reported() => Test.InMethodAsync(
        """Api.Named({|#0:"old-3.1"|});""", "QEMU 5.1", "'old-3.1' does not exist since QEMU 5.1, and this project targets QEMU 5.1");

    [Fact]
    public Task One_that_is_to_come_is_reported() => Test.InMethodAsync(
        """Api.Free({|#0:QemuMachine.PcQ35_5_0|});""", "QEMU 4.2", "'pc-q35-5.0' does not exist before QEMU 5.0, and this project targets QEMU 4.2: use 'pc-q35-4.2'");

    [Theory]
    [InlineData("QEMU 5.0")]
    [InlineData(null)]
    public Task One_that_is_there_is_not(string? target) => Test.InMethodAsync("""Api.Named("old-3.1"); Api.Named("pc-q35-5.0"); Api.Free(QemuMachine.PcQ35_5_0); Api.Named("microvm"); Api.Named("pc");""", target);

    [Fact]
    public Task Comparing_chooses_none() => Test.InMethodAsync("""if (machine.Name == "old-3.1" || machine == QemuMachine.Old_3_1) { }""", "QEMU 5.1");

    [Fact]
    public Task A_pragma_suppresses_it() => Test.InMethodAsync("""
        #pragma warning disable MT3003
        Api.Named("old-3.1");
        #pragma warning restore MT3003
        """, "QEMU 5.1");
}
