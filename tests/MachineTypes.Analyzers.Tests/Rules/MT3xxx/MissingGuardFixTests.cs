using FixTest = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageFixTest<MachineTypes.Analyzers.MT3xxx.MissingGuardAnalyzer, MachineTypes.CodeFixes.MT3xxx.MissingGuardFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MissingGuardFixTests
{
    private const string Wrap = "MT3004.Wrap";
    private const string Return = "MT3004.Return";
    private const string Annotate = "MT3004.Annotate";

    [Fact]
    public Task It_wraps_each_use() => FixTest.InMethodAsync(
        """
        vm.{|MT3004:NumaMem|}(0, 1); // the first
        // the second
        machine.{|MT3004:Old|}();
        """,
        """
        if (!vm.Machine.RequiresMemdev)
        {
            vm.NumaMem(0, 1);
        } // the first
        // the second
        if (!machine.RequiresMemdev)
        {
            machine.Old();
        }
        """,
        Wrap);

    [Fact]
    public Task It_returns_early() => FixTest.InMethodAsync(
        """
        // what it is about
        machine.{|MT3004:Old|}();
        """,
        """
        // what it is about
        if (machine.RequiresMemdev)
        {
            return;
        }

        machine.Old();
        """,
        Return);

    [Fact]
    public Task It_asks_for_the_flag_where_that_is_needed() => FixTest.InMethodAsync(
        "Api.{|MT3004:New|}(machine);",
        """
        if (machine.RequiresMemdev)
        {
            Api.New(machine);
        }
        """,
        Wrap);

    [Fact]
    public Task It_annotates_the_member() => FixTest.RunAsync(
        """
        using MachineTypes;

        class C
        {
            /// <summary>Adds memory.</summary>
            void One(QemuMachine machine)
            {
                machine.{|MT3004:Old|}();
                machine.{|MT3004:Old|}();
            }

            void Two(QemuMachine a, QemuMachine b) => b.{|MT3004:Old|}();

            void Three() => Api.{|MT3004:Loose|}();
        }
        """,
        """
        using MachineTypes;

        class C
        {
            /// <summary>Adds memory.</summary>
            [UnsupportedWhen<RequiresMemdevAttribute>]
            void One(QemuMachine machine)
            {
                machine.Old();
                machine.Old();
            }

            [UnsupportedWhen<RequiresMemdevAttribute>]
            void Two(QemuMachine a, QemuMachine b) => b.Old();

            [UnsupportedWhen<RequiresMemdevAttribute>]
            void Three() => Api.Loose();
        }
        """,
        Annotate);

    [Fact]
    public Task A_value_that_the_member_was_not_given_is_no_duty_of_its_callers()
    {
        const string Code = "class C { void M(QemuMachine machine) { var m = Api.Pick(); m.{|MT3004:Old|}(); } }";
        return FixTest.RunAsync(Code, Code, Annotate);
    }

    [Theory]
    [InlineData("var x = vm.{|MT3004:NumaMem|}(0, 1);", Wrap)]
    [InlineData("Api.Pick().{|MT3004:Old|}();", Wrap)]
    [InlineData("Action a = () => machine.{|MT3004:Old|}();", Return)]
    public Task Where_a_way_is_not_open_it_is_not_offered(string body, string key) => FixTest.InMethodAsync(body, body, key);
}
