using FixTest = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageFixTest<MachineTypes.Analyzers.MT3xxx.MissingGuardAnalyzer, MachineTypes.CodeFixes.MT3xxx.MissingGuardFix>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MissingGuardFixTests
{
    private const string Wrap = "MT3004.Wrap";
    private const string Return = "MT3004.Return";
    private const string Continue = "MT3004.Continue";
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

            [UnsupportedWhen<RequiresMemdevAttribute>(Machine = nameof(b))]
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

    // Without braces, the "else" would belong to the guard.
    [Fact]
    public Task An_else_stays_with_its_if() => FixTest.InMethodAsync(
        """
        if (Api.Maybe())
            machine.{|MT3004:Old|}();
        else
            Api.Free(machine);
        """,
        """
        if (Api.Maybe())
        {
            if (!machine.RequiresMemdev)
            {
                machine.Old();
            }
        }
        else
            Api.Free(machine);
        """,
        Wrap);

    [Theory]
    [InlineData(Wrap, """
        if (maybe?.Machine.RequiresMemdev == false)
                {
                    maybe?.NumaMem(0, 1);
                }
        """)]
    [InlineData(Return, """
        if (maybe?.Machine.RequiresMemdev == true)
                {
                    return;
                }

                maybe?.NumaMem(0, 1);
        """)]
    public Task A_receiver_that_may_be_null_stays_one(string key, string body) => FixTest.RunAsync(
        UsageTest<MachineTypes.Analyzers.MT3xxx.MissingGuardAnalyzer>.Method("""
        Api.Free(machine);
        Vm? maybe = Api.Maybe() ? vm : null;
        maybe?.{|MT3004:NumaMem|}(0, 1);
        """),
        UsageTest<MachineTypes.Analyzers.MT3xxx.MissingGuardAnalyzer>.Method($"""
        Api.Free(machine);
        Vm? maybe = Api.Maybe() ? vm : null;
        BODY
        """).Replace("BODY", body, StringComparison.Ordinal),
        key);

    [Fact]
    public Task In_a_loop_it_goes_on_with_the_next_item() => FixTest.InMethodAsync(
        """
        foreach (var item in new List<QemuMachine> { machine })
        {
            item.{|MT3004:Old|}();
            Api.Free(item);
        }
        """,
        """
        foreach (var item in new List<QemuMachine> { machine })
        {
            if (item.RequiresMemdev)
            {
                continue;
            }

            item.Old();
            Api.Free(item);
        }
        """,
        Continue);

    // An annotation there would hide the requirement from those who call through the base, the interface, an operator or the runtime.
    [Theory]
    [InlineData("class B { public virtual void V(QemuMachine m) { } } class C : B { public override void V(QemuMachine m) => m.{|MT3004:Old|}(); }")]
    [InlineData("interface I { void V(QemuMachine m); } class C : I { public void V(QemuMachine m) => m.{|MT3004:Old|}(); }")]
    [InlineData("interface I { void V(QemuMachine m); } class C { public void V(QemuMachine m) => m.{|MT3004:Old|}(); } class D : C, I { }")]
    [InlineData("interface I { void V(QemuMachine m); } class C : I { void I.V(QemuMachine m) => m.{|MT3004:Old|}(); }")]
    [InlineData("class C { public static C operator +(C c, QemuMachine m) { m.{|MT3004:Old|}(); return c; } }")]
    [InlineData("class C { public static implicit operator C(QemuMachine m) { m.{|MT3004:Old|}(); return new C(); } }")]
    [InlineData("class C { static C() { Api.{|MT3004:Loose|}(); } ~C() { Api.{|MT3004:Loose|}(); } }")]
    [InlineData("class C { C() { Api.{|MT3004:Loose|}(); } }")]
    [InlineData("class C { void Deconstruct(out int a, out int b) { a = b = 1; Api.{|MT3004:Loose|}(); } }")]
    [InlineData("class C { void F() { var m = Api.Pick(); m.{|MT3004:Old|}(); } }")]
    [InlineData("class C { void F(QemuMachine m) { m.{|MT3004:Old|}(); Api.{|MT3004:New|}(m); } }")]
    public Task A_requirement_is_not_hidden(string code) => FixTest.RunAsync("using MachineTypes;\n" + code, "using MachineTypes;\n" + code, Annotate);

    [Fact]
    public Task An_accessor_is_annotated_alone() => FixTest.RunAsync(
        """
        using MachineTypes;

        class C(QemuMachine machine)
        {
            public QemuMachine Machine { get; } = machine;

            public int Size
            {
                get => 1;
                set
                {
                    Machine.{|MT3004:Old|}();
                }
            }
        }
        """,
        """
        using MachineTypes;

        class C(QemuMachine machine)
        {
            public QemuMachine Machine { get; } = machine;

            public int Size
            {
                get => 1;
                [UnsupportedWhen<RequiresMemdevAttribute>]
                set
                {
                    Machine.Old();
                }
            }
        }
        """,
        Annotate);

    [Theory]
    [InlineData("var x = vm.{|MT3004:NumaMem|}(0, 1);", Wrap)]
    [InlineData("Api.Pick().{|MT3004:Old|}();", Wrap)]
    [InlineData("Action a = () => machine.{|MT3004:Old|}();", Return)]
    [InlineData("int x; if (Api.Maybe()) { vm.{|MT3004:NumaMem|}(x = 0, 1); Console.WriteLine(x); }", Wrap)]
    [InlineData("_ = Api.Maybe() ? vm.{|MT3004:NumaMem|}(0, 1) : vm.NumaMemdev(0, \"\");", Wrap)]
    [InlineData("_ = Api.Maybe() ? vm.{|MT3004:NumaMem|}(0, 1) : vm.NumaMemdev(0, \"\");", Return)]
    [InlineData("var x = Api.Maybe() && vm.{|MT3004:NumaMem|}(0, 1) is null;", Return)]
    [InlineData("var x = QemuMachine.TryParse(\"\", out var m) ? vm.Cpus(Count(m)) : vm; int Count(QemuMachine q) { q.{|MT3004:Old|}(); return 1; }", Return)]
    [InlineData("var x = QemuMachine.TryParse(\"\", out var m) ? new {|MT3004:Numa|}(m) : null;", Return)]
    [InlineData("while (Api.Maybe()) { machine.{|MT3004:Old|}(); }", Return)]
    [InlineData("while (Api.Maybe()) { machine.{|MT3004:Old|}(); }", Continue)]
    [InlineData("foreach (var m in new List<QemuMachine>()) { m.{|MT3004:Old|}(); }", Return)]
    [InlineData("var x = from m in new List<QemuMachine>() select new Vm(m).{|MT3004:NumaMem|}(0, 1);", Return)]
    [InlineData("for (var m = Api.Pick(); vm.{|MT3004:NumaMem|}(0, 1) is null; m = Api.Pick()) { vm = new(m); }", Return)]
    public Task Where_a_way_is_not_open_it_is_not_offered(string body, string key) => FixTest.InMethodAsync(body, body, key);
}
