using Test = MachineTypes.Analyzers.Tests.Rules.MT3xxx.UsageTest<MachineTypes.Analyzers.MT3xxx.MissingGuardAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx;

public sealed class MT3004_MissingGuardTests
{
    public static string Sample => Timeline.With() + """


        class Caller
        {
            [UnsupportedWhen<RequiresMemdevAttribute>] static void Old(QemuMachine machine) { }
            static void M(QemuMachine machine) { Old(machine); }
        }
        """;

    [Fact]
    public Task A_use_without_a_guard_is_reported_with_all_facts() => Test.InMethodAsync(
        "vm.{|#0:NumaMem|}(0, 1 << 30);",
        message: "'NumaMem' fails on pc-i440fx-5.0 and later, pc-q35-5.1 and later: requires-memdev is true there; guard with !vm.Machine.RequiresMemdev, or use NumaMemdev");

    [Fact]
    public Task Where_the_old_use_is_refused_it_says_so() => Test.InMethodAsync(
        "Api.{|#0:Mem|}(machine);",
        message: "'Mem' fails on pc-q35-5.1 and later: mem-supported is false there, and -numa node,mem= is refused; guard with machine.MemSupported, or use Memdev");

    [Fact]
    public Task Only_what_can_reach_the_use_is_reported() => Test.InMethodAsync(
        """
        if (machine.Family == "pc-q35" || machine.Release < QemuRelease.V5_0)
            machine.{|#0:Old|}();
        """,
        message: "'Old' fails on pc-q35-5.1 and later: requires-memdev is true there; guard with !machine.RequiresMemdev");

    [Fact]
    public Task Code_that_names_a_preview_uses_it() => Test.InMethodAsync(
        "QemuMachine.PcI440Fx_Next.{|#0:Old|}();",
        message: "'Old' fails on pc-i440fx (next): requires-memdev is true there; guard with !QemuMachine.PcI440Fx_Next.RequiresMemdev");

    [Theory]
    [InlineData("var next = QemuMachine.PcI440Fx_Next; if (!next.RequiresMemdev) next.Old();")]
    [InlineData("if (machine == QemuMachine.PcI440Fx_Next) machine.{|MT3004:Old|}(); else if (!machine.RequiresMemdev) machine.Old();")]
    [InlineData("if (machine.Release <= QemuRelease.V4_2) machine.Old();")]
    [InlineData("foreach (var next in QemuMachine.Previews) if (!next.RequiresMemdev) next.Old();")]
    public Task Previews(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("if (!machine.RequiresMemdev) machine.Old();")]
    [InlineData("if (machine.RequiresMemdev) machine.{|MT3004:Old|}(); else machine.Old();")]
    [InlineData("if (machine.RequiresMemdev) return; machine.Old();")]
    [InlineData("if (machine.RequiresMemdev) throw new Exception(); machine.Old();")]
    [InlineData("if (machine.RequiresMemdev) Api.Fail(); machine.Old();")]
    [InlineData("if (!machine.RequiresMemdev && Api.Maybe()) machine.Old();")]
    [InlineData("if (!machine.RequiresMemdev || Api.Maybe()) machine.{|MT3004:Old|}();")]
    [InlineData("if (machine.RequiresMemdev || Api.Maybe()) return; machine.Old();")]
    [InlineData("if (machine.RequiresMemdev && Api.Maybe()) return; machine.{|MT3004:Old|}();")]
    [InlineData("if (!(machine.RequiresMemdev || Api.Maybe())) machine.Old();")]
    [InlineData("if (!machine.RequiresMemdev & Api.Maybe()) machine.Old();")]
    [InlineData("if (machine.RequiresMemdev | Api.Maybe()) return; machine.Old();")]
    [InlineData("if (machine.RequiresMemdev == false) machine.Old();")]
    [InlineData("if (machine.RequiresMemdev ^ true) machine.Old();")]
    [InlineData("var x = machine.RequiresMemdev ? 1 : Take(() => machine.Old()); static int Take(Action a) => 0;")]
    [InlineData("if (machine.RequiresMemdev ? Api.Maybe() : true) { } else machine.{|MT3004:Old|}();")]
    [InlineData("if (machine.RequiresMemdev ? false : Api.Maybe()) machine.Old();")]
    public Task Conditions(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("switch (machine.RequiresMemdev) { case true: machine.{|MT3004:Old|}(); break; default: machine.Old(); break; }")]
    [InlineData("""switch (machine.Family) { case "microvm": machine.Old(); break; case "pc-q35": machine.{|MT3004:Old|}(); break; }""")]
    [InlineData("switch (machine) { case { RequiresMemdev: true }: break; case var m when Api.Maybe(): m.Old(); break; default: machine.Old(); break; }")]
    [InlineData("switch (machine.CpuMax) { case > 255: machine.{|MT3004:Old|}(); break; case <= 255: machine.Old(); break; }")]
    [InlineData("Action a = machine switch { { RequiresMemdev: false } => () => machine.Old(), _ => () => machine.{|MT3004:Old|}() };")]
    [InlineData("var ok = machine.RequiresMemdev switch { true => false, false => true }; if (ok) machine.Old();")]
    [InlineData("if (machine is { RequiresMemdev: false }) machine.Old();")]
    [InlineData("if (machine is not { RequiresMemdev: true }) machine.Old();")]
    [InlineData("if (machine is { RequiresMemdev: true }) return; machine.Old();")]
    [InlineData("if (machine.RequiresMemdev is false) machine.Old();")]
    [InlineData("if (machine is { CpuMax: 255 or < 100, RequiresMemdev: var f } m && !f) m.Old();")]
    [InlineData("""if (machine is { Family: "pc-i440fx", CpuMax: 255 }) machine.Old();""")]
    [InlineData("""if (machine.Family is "pc-i440fx" or "pc-q35") machine.{|MT3004:Old|}(); else machine.Old();""")]
    [InlineData("if (vm is { Machine.RequiresMemdev: false }) vm.NumaMem(0, 1);")]
    [InlineData("if (vm is { Machine: { RequiresMemdev: false } }) vm.NumaMem(0, 1); else vm.{|MT3004:NumaMem|}(0, 1);")]
    public Task Switches_and_patterns(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("if (machine.Release < QemuRelease.V5_0) machine.Old();")]
    [InlineData("if (machine.Release <= QemuRelease.V5_0) machine.{|MT3004:Old|}();")]
    [InlineData("if (QemuRelease.V5_0 > machine.Release) machine.Old();")]
    [InlineData("if (machine.Release.CompareTo(QemuRelease.V5_0) >= 0) return; machine.Old();")]
    [InlineData("var limit = QemuRelease.V4_2; if (machine.Release <= limit) machine.Old();")]
    [InlineData("var release = machine.Release; if (release <= QemuRelease.V4_2) machine.Old();")]
    [InlineData("""if (machine.Release.Version == "4.2") machine.Old();""")]
    [InlineData("if (machine == QemuMachine.PcI440Fx_4_2) machine.Old();")]
    [InlineData("if (machine == QemuMachine.PcI440Fx_5_0) machine.{|MT3004:Old|}();")]
    [InlineData("if (machine != QemuMachine.PcI440Fx_4_2) return; machine.Old();")]
    [InlineData("if (machine.Equals(QemuMachine.PcI440Fx_4_2)) machine.Old();")]
    [InlineData("if (machine.CompareTo(QemuMachine.PcI440Fx_4_2) == 0) machine.Old();")]
    [InlineData("""if (machine.Name == "pc-i440fx-4.2") machine.Old();""")]
    [InlineData("""if (machine.Name.StartsWith("microvm")) machine.Old();""")]
    [InlineData("if (machine == QemuMachine.PcI440Fx_4_2 || machine == QemuMachine.PcQ35_5_0) machine.Old();")]
    [InlineData("if (machine == other && !other.RequiresMemdev) machine.Old();")]
    [InlineData("if (!other.RequiresMemdev && machine == other) machine.Old();")]
    [InlineData("if (machine == default) machine.Old();")]
    [InlineData("if (!machine.IsVersioned) machine.Old();")]
    [InlineData("if (machine.IsDeprecated(QemuRelease.V5_0)) machine.Old();")]
    [InlineData("if (new[] { QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_5_0 }.Contains(machine)) machine.Old();")]
    [InlineData("QemuMachine[] old = [QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_5_0]; if (old.Contains(machine)) machine.Old();")]
    [InlineData("QemuMachine[] old = [QemuMachine.PcI440Fx_4_2]; old[0] = Api.Pick(); if (old.Contains(machine)) machine.{|MT3004:Old|}();")]
    [InlineData("if (new[] { QemuMachine.PcI440Fx_5_0 }.Contains(machine)) machine.{|MT3004:Old|}();")]
    [InlineData("foreach (var m in new[] { QemuMachine.PcI440Fx_4_2, QemuMachine.PcQ35_5_0 }) m.Old();")]
    [InlineData("foreach (var m in QemuMachine.All) { if (m.RequiresMemdev) continue; m.Old(); }")]
    [InlineData("foreach (var m in QemuMachine.All) m.{|MT3004:Old|}();")]
    public Task Comparisons_and_lists(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("QemuMachine.PcI440Fx_4_2.Old();")]
    [InlineData("QemuMachine.PcI440Fx_5_0.{|MT3004:Old|}();")]
    [InlineData("""QemuMachine.Parse("pc-q35-4.2").Old(); QemuMachine.Parse("pc-i440fx-5.1").{|MT3004:Old|}();""")]
    [InlineData("var m = machine; if (!m.RequiresMemdev) machine.Old();")]
    [InlineData("var m = machine; if (!machine.RequiresMemdev) m.Old();")]
    [InlineData("var m = machine; if (!m.RequiresMemdev) { machine = Api.Pick(); m.Old(); machine.{|MT3004:Old|}(); }")]
    [InlineData("if (!machine.RequiresMemdev) { machine = other; machine.{|MT3004:Old|}(); }")]
    [InlineData("if (!machine.RequiresMemdev) { Api.Change(ref machine); machine.{|MT3004:Old|}(); }")]
    [InlineData("ref var r = ref machine; if (!machine.RequiresMemdev) { r = other; machine.{|MT3004:Old|}(); }")]
    [InlineData("if (!machine.RequiresMemdev) { (machine, other) = (other, machine); machine.{|MT3004:Old|}(); }")]
    [InlineData("var ok = !machine.RequiresMemdev; if (ok) machine.Old();")]
    [InlineData("var ok = !machine.RequiresMemdev && Api.Maybe(); if (!ok) return; machine.Old();")]
    [InlineData("var ok = !machine.RequiresMemdev; machine = other; if (ok) machine.{|MT3004:Old|}();")]
    [InlineData("var ok = Api.Maybe(); ok &= !machine.RequiresMemdev; if (ok) machine.Old();")]
    [InlineData("bool ok = false; if (!machine.RequiresMemdev) ok = true; if (ok) machine.Old();")]
    [InlineData("var m = Api.Maybe() ? QemuMachine.PcI440Fx_4_2 : QemuMachine.PcQ35_5_0; m.Old();")]
    [InlineData("var m = Api.Maybe() ? QemuMachine.PcI440Fx_4_2 : machine; m.{|MT3004:Old|}();")]
    [InlineData("QemuMachine? maybe = machine; if (maybe is { RequiresMemdev: false }) maybe.Value.Old();")]
    [InlineData("QemuMachine? maybe = machine; if (maybe is { } m && !m.RequiresMemdev) maybe.Value.Old();")]
    [InlineData("QemuMachine? maybe = machine; if (maybe?.RequiresMemdev == true) return; maybe!.Value.Old();")]
    [InlineData("var list = new List<QemuMachine>(); if (!list[0].RequiresMemdev) { list[0].Old(); list[1].{|MT3004:Old|}(); }")]
    [InlineData("var v = vm; if (!v.Machine.RequiresMemdev) vm.NumaMem(0, 1);")]
    [InlineData("if (!vm.Machine.RequiresMemdev) { vm.Machine = other; vm.{|MT3004:NumaMem|}(0, 1); }")]
    [InlineData("vm.Machine = QemuMachine.PcI440Fx_4_2; vm.NumaMem(0, 1);")]
    [InlineData("if (!vm.Machine.RequiresMemdev) vm.Cpus(2).NumaMem(0, 1).NumaMem(1, 1);")]
    public Task Values(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("Debug.Assert(!machine.RequiresMemdev); machine.Old();")]
    [InlineData("Debug.Assert(!machine.RequiresMemdev && Api.Maybe(), \"old\"); machine.Old();")]
    [InlineData("Api.Require(!machine.RequiresMemdev); machine.Old();")]
    [InlineData("Api.Require(machine.RequiresMemdev); machine.{|MT3004:Old|}();")]
    [InlineData("while (!machine.RequiresMemdev) { machine.Old(); machine = Api.Pick(); }")]
    [InlineData("while (machine.RequiresMemdev) machine = Api.Pick(); machine.Old();")]
    [InlineData("do { machine.{|MT3004:Old|}(); } while (!machine.RequiresMemdev);")]
    [InlineData("for (var i = 0; i < 3; i++) { machine.{|MT3004:Old|}(); if (machine.RequiresMemdev) break; }")]
    [InlineData("while (true) { if (machine.RequiresMemdev) break; if (Api.Maybe()) continue; machine.Old(); } machine.{|MT3004:Old|}();")]
    [InlineData("try { if (machine.RequiresMemdev) return; } finally { Api.Maybe(); } machine.Old();")]
    [InlineData("try { if (machine.RequiresMemdev) return; } finally { machine.{|MT3004:Old|}(); }")]
    [InlineData("try { if (machine.RequiresMemdev) throw new Exception(); machine.Old(); } catch (Exception) { machine.{|MT3004:Old|}(); }")]
    [InlineData("try { Api.Maybe(); } catch (Exception) when (!machine.RequiresMemdev) { machine.Old(); }")]
    [InlineData("if (!machine.RequiresMemdev) { try { Api.Maybe(); } finally { machine = other; } machine.{|MT3004:Old|}(); }")]
    [InlineData("if (!machine.RequiresMemdev) { using var x = new System.IO.MemoryStream(); lock (x) machine.Old(); }")]
    [InlineData("goto check; use: machine.Old(); return; check: if (!machine.RequiresMemdev) goto use;")]
    public Task Assertions_loops_and_exceptions(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("if (!machine.RequiresMemdev) Local(); void Local() => machine.Old();")]
    [InlineData("if (!machine.RequiresMemdev) Local(); Local(); void Local() => machine.{|MT3004:Old|}();")]
    [InlineData("if (!machine.RequiresMemdev) Local(machine); if (!other.RequiresMemdev) Local(other); void Local(QemuMachine m) => m.Old();")]
    [InlineData("if (!machine.RequiresMemdev) Local(3); void Local(int n) { machine.Old(); if (n > 0) Local(n - 1); }")]
    [InlineData("if (!machine.RequiresMemdev) { Local(); machine.{|MT3004:Old|}(); } void Local() => machine = Api.Pick();")]
    [InlineData("Action a = Local; void Local() => machine.{|MT3004:Old|}();")]
    [InlineData("if (!machine.RequiresMemdev) { Action a = Local; } void Local() => machine.Old();")]
    [InlineData("if (!machine.RequiresMemdev) Task.Run(() => machine.Old());")]
    [InlineData("if (!machine.RequiresMemdev) Task.Run(() => machine.{|MT3004:Old|}()); machine = other;")]
    [InlineData("if (!vm.Machine.RequiresMemdev) Task.Run(() => vm.{|MT3004:NumaMem|}(0, 1));")]
    [InlineData("Action<QemuMachine> a = m => { if (m.RequiresMemdev) return; m.Old(); };")]
    [InlineData("foreach (var m in QemuMachine.All.Where(m => !m.RequiresMemdev)) { if (!m.RequiresMemdev) Task.Run(() => m.Old()); }")]
    [InlineData("{|MT3004:Local|}(machine); [MachineTypes.UnsupportedWhen<RequiresMemdevAttribute>] static void Local(QemuMachine m) => m.Old();")]
    public Task Functions_within(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("vm.{|MT3004:Memory|} = 1;")]
    [InlineData("if (!vm.Machine.RequiresMemdev) vm.Memory += 1;")]
    [InlineData("var v = new Vm(QemuMachine.PcI440Fx_4_2) { Memory = 1 }; var w = new Vm(machine) { {|MT3004:Memory|} = 1 };")]
    [InlineData("vm.{|MT3004:MemdevOnly|}(); if (vm.Machine.RequiresMemdev) vm.MemdevOnly();")]
    [InlineData("new {|MT3004:Numa|}(machine).Add(); Numa.{|MT3004:All|}(); if (!machine.RequiresMemdev) new Numa(machine).Add();")]
    [InlineData("Func<int, long, Vm> f = vm.{|MT3004:NumaMem|}; if (!vm.Machine.RequiresMemdev) f = vm.NumaMem;")]
    [InlineData("Api.{|MT3004:Second|}(machine, other); if (!machine.RequiresMemdev) Api.{|MT3004:Second|}(machine, other); if (!other.RequiresMemdev) Api.Second(machine, other);")]
    [InlineData("var v = new Vm(machine).Cpus(1).Cpus(2); if (!machine.RequiresMemdev) v.NumaMem(0, 1); v.{|MT3004:NumaMem|}(0, 1);")]
    [InlineData("var v = new Vm(other).Cpus(1); if (!machine.RequiresMemdev) v.{|MT3004:NumaMem|}(0, 1);")]
    [InlineData("Api.{|MT3004:Misspelled|}(machine); if (!machine.RequiresMemdev) Api.Misspelled(machine);")]
    [InlineData("Api.Options(machine); Api.Options(machine, 1); Api.Options(machine, {|MT3004:mem: 1|}); if (!machine.RequiresMemdev) Api.Options(machine, 0, 1);")]
    [InlineData("Api.Start({|MT3004:machine|}); if (!machine.RequiresMemdev) Api.Start(machine);")]
    [InlineData("Api.{|MT3004:Loose|}(); if (!machine.RequiresMemdev) Api.Loose(); if (!vm.Machine.RequiresMemdev) Api.Loose();")]
    [InlineData("if (!machine.RequiresMemdev) vm.{|MT3004:NumaMem|}(0, 1);")]
    [InlineData("Api.Fda(machine);")]
    [InlineData("_ = nameof(Api.Old) + nameof(vm.Memory);")]
    public Task Apis(string body) => Test.InMethodAsync(body);

    [Theory]
    [InlineData("[UnsupportedWhen<RequiresMemdevAttribute>] void M(QemuMachine machine) => machine.Old();")]
    [InlineData("[UnsupportedWhen<RequiresMemdevAttribute>] void M(QemuMachine a, QemuMachine b) => b.Old();")]
    [InlineData("[UnsupportedWhen<RequiresMemdevAttribute>(Machine = nameof(a))] void M(QemuMachine a, QemuMachine b) { a.Old(); b.{|MT3004:Old|}(); }")]
    [InlineData("[SupportedWhen<RequiresMemdevAttribute>] void M(QemuMachine machine) { Api.New(machine); machine.{|MT3004:Old|}(); }")]
    [InlineData("QemuMachine Machine { get; } [UnsupportedWhen<RequiresMemdevAttribute>] int M { get { Machine.Old(); return 1; } set => Api.Loose(); }")]
    [InlineData("[UnsupportedWhen<RequiresMemdevAttribute>] void M() => Api.Loose();")]
    [InlineData("[UnsupportedWhen<HotPlugAttribute>] void M(QemuMachine machine) => machine.{|MT3004:Old|}();")]
    [InlineData("async Task M(QemuMachine machine) { if (machine.RequiresMemdev) return; await Task.Yield(); machine.Old(); }")]
    [InlineData("IEnumerable<int> M(QemuMachine machine) { if (machine.RequiresMemdev) yield break; yield return 1; machine.Old(); yield return 2; machine.Old(); }")]
    [InlineData("readonly QemuMachine _m; Action _a; C(QemuMachine m) { _m = m; if (!_m.RequiresMemdev) _a = () => _m.Old(); else _a = () => _m.{|MT3004:Old|}(); }")]
    [InlineData("QemuMachine _m; void M() { if (!_m.RequiresMemdev) { Action a = () => _m.{|MT3004:Old|}(); _m.Old(); } }")]
    [InlineData("static QemuMachine S; void M() { if (!S.RequiresMemdev) S.Old(); S.{|MT3004:Old|}(); }")]
    [InlineData("Action<QemuMachine> _a = m => m.{|MT3004:Old|}();")]
    [InlineData("bool M(QemuMachine machine) => !machine.RequiresMemdev && Use(() => machine.Old()); bool Use(Action a) => true;")]
    public Task Members(string member) =>
        Test.RunAsync($"#nullable disable\nusing System; using System.Collections.Generic; using System.Threading.Tasks; using MachineTypes; class C {{ {member} }}");

    [Fact]
    public Task A_primary_constructors_parameter_is_a_value() => Test.RunAsync("""
        class C(QemuMachine machine)
        {
            void Right() { if (!machine.RequiresMemdev) { machine.Old(); System.Threading.Tasks.Task.Run(() => machine.Old()); } }
            void Wrong() => machine.{|MT3004:Old|}();
        }
        """);

    [Fact]
    public Task Top_level_statements_are_looked_at()
    {
        var test = new Test
        {
            TestCode = "var machine = QemuMachine.Latest(\"pc-q35\"); machine.{|MT3004:Old|}(); if (machine.RequiresMemdev) return; machine.Old(); Local(); void Local() => machine.Old();",
            TestState = { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_pragma_suppresses_it() => Test.InMethodAsync("""
        #pragma warning disable MT3004 // only run on old ones
        machine.Old();
        #pragma warning restore MT3004
        """);

    [Fact]
    public Task An_editorconfig_suppresses_it()
    {
        var test = new Test { TestCode = Test.Method("machine.Old();") };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MT3004.severity = none\n"));
        return test.RunAsync();
    }
}
