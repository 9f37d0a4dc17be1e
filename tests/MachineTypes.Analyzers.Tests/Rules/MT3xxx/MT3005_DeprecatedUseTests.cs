using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.DeprecatedUseAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3005_DeprecatedUseTests
{
    public static string Sample => Timeline.With() + """


        class Caller
        {
            [UnsupportedWhen<RequiresMemdevAttribute>(UseInstead = nameof(New))] static void Old(QemuMachine machine) { }
            static void New(QemuMachine machine) { }
            static void M(QemuMachine machine) { if (!machine.RequiresMemdev) Old(machine); }
        }
        """;

    [Fact]
    public Task Nothing_has_flipped_and_it_is_reported_all_the_same() => Test.InMethodAsync(
        "Api.{|#0:Fda|}(machine);",
        message: "'Fda' uses -fda, deprecated since QEMU 5.0: use 'DeviceFloppy' now; the old use still works on every machine type, until one of a release after QEMU 5.1 flips no-floppy");

    [Fact]
    public Task After_the_flip_it_says_where_it_still_works() => Test.InMethodAsync(
        "if (!vm.Machine.RequiresMemdev) vm.{|#0:NumaMem|}(0, 1);",
        message: "'NumaMem' uses -numa node,mem=, deprecated since QEMU 4.1: use 'NumaMemdev' now; the old use still works on pc-q35-5.0 and older, pc-i440fx-4.2 and older, microvm and 1 more, and fails on pc-i440fx-5.0 and later, pc-q35-5.1 and later");

    [Fact]
    public Task A_flag_may_say_that_the_old_use_is_still_supported() => Test.InMethodAsync(
        "if (machine.MemSupported) Api.{|#0:Mem|}(machine);",
        message: "'Mem' uses -numa node,mem=, deprecated since QEMU 4.1: use 'Memdev' now; the old use still works on every pc-i440fx, pc-q35-5.0 and older, microvm and 1 more, and fails on pc-q35-5.1 and later");

    [Theory]
    [InlineData("QEMU 4.2", false)]
    [InlineData("QEMU 5.0", true)]
    [InlineData("QEMU 5.1", true)]
    public Task It_begins_with_the_announcement(string target, bool isTold) => Test.InMethodAsync($"Api.{(isTold ? "{|MT3005:Fda|}" : "Fda")}(machine);", target);

    [Theory]
    [InlineData("if (machine.NoFloppy) Api.DeviceFloppy(machine); else Api.Fda(machine);")]
    [InlineData("if (machine.NoFloppy) { Api.DeviceFloppy(machine); return; } Api.Fda(machine);")]
    [InlineData("if (!machine.NoFloppy) Api.{|MT3005:Fda|}(machine);")]
    [InlineData("Api.DeviceFloppy(machine); Api.{|MT3005:Fda|}(machine);")]
    [InlineData("if (other.NoFloppy) Api.DeviceFloppy(other); else Api.{|MT3005:Fda|}(machine);")]
    [InlineData("if (vm.Machine.RequiresMemdev) vm.NumaMemdev(0, \"\"); else vm.NumaMem(0, 1);")]
    [InlineData("if (machine.MemSupported) Api.Mem(machine); else Api.Memdev(machine);")]
    [InlineData("if (!machine.MemSupported) Api.Memdev(machine); if (machine.MemSupported) Api.Mem(machine);")]
    [InlineData("if (machine.MemSupported) Api.Memdev(machine); if (machine.MemSupported) Api.{|MT3005:Mem|}(machine);")]
    [InlineData("if (!machine.MemSupported) Api.MemdevAlone(machine);")]
    [InlineData("vm.NumaMem(0, 1);")]
    [InlineData("machine.Old();")]
    [InlineData("Api.DeviceFloppy(machine);")]
    public Task The_other_side_of_the_guard_decides(string body) => Test.InMethodAsync(body);

    [Fact]
    public Task A_pragma_suppresses_it() => Test.InMethodAsync("""
        #pragma warning disable MT3005
        Api.Fda(machine);
        #pragma warning restore MT3005
        """);
}
