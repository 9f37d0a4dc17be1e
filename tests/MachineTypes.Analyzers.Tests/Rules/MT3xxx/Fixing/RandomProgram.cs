using System.Text;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Fixing;

/// <summary>
/// Makes up programs in which uses of annotated APIs are wherever C# allows a call. They write a log, by which a program and its fixed version are
/// compared. Each member is called from one line of its own.
/// </summary>
internal sealed class RandomProgram(int seed)
{
    /// <summary>The API that the programs use. It notes when it is called where it does not work.</summary>
    public const string Api = """
        using System;
        using System.Collections.Generic;
        using System.Text;
        using MachineTypes;

        public sealed class Oops : Exception;
        public sealed class Spent : Exception;

        public sealed class Vm(QemuMachine machine)
        {
            public QemuMachine Machine { get; set; } = machine;
            public Vm? Next { get; set; }
            [UnsupportedWhen<RequiresMemdevAttribute>] public int Old() => Log.Use(Machine, true);
            public int Size(int more) { Log.Say("size"); return more; }
        }

        public sealed class Scope : IDisposable { public void Dispose() => Log.Say("dispose"); }

        public static class Log
        {
            private static readonly StringBuilder Text = new();
            private static int _answers;
            private static int _asked;
            private static bool _fails;

            public static void Start(int answers) { Text.Clear(); _answers = answers; _asked = 0; _fails = false; }
            public static string End() => _fails ? "not allowed" : Text.ToString();
            public static void Say(object? what) => Text.Append(what).Append(';');
            public static bool Maybe() => _asked < 24 ? (_answers >> (_asked++ % 8) & 1) == 1 : throw new Spent();
            public static int Use(QemuMachine machine, bool failsWhen) { _fails |= machine.RequiresMemdev == failsWhen; Say($"{(failsWhen ? "old" : "new")} {machine.Name}"); return 1; }
            [UnsupportedWhen<RequiresMemdevAttribute>] public static int Old(QemuMachine machine) => Use(machine, true);
            [SupportedWhen<RequiresMemdevAttribute>] public static int New(QemuMachine machine) => Use(machine, false);
            [UnsupportedWhen<RequiresMemdevAttribute>] public static Scope Open(QemuMachine machine) { Use(machine, true); return new(); }
            public static int Two(out int value, int other) { value = 5; return other; }
        }

        public abstract class Base { public abstract void Run(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list); }
        public interface IRuns { void Run(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list); }
        """;

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _names;

    /// <summary>The members of a program, each as the start of the line that calls it.</summary>
    public static IReadOnlyList<string> Calls { get; } = ["Members.Plain(", "Members.Value(", "Members.Async(", "((Base)new Derived()).Run(", "((IRuns)new Implementation()).Run(", "_ = new Built(", "_ = new Operator() + "];

    public string Write()
    {
        _text.Append("#pragma warning disable CS0162, CS0168, CS0219, CS1998, CS8321\nusing System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Threading.Tasks;\n");
        Member("public static class Members\n{\npublic static void Plain(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list)", "return;", "");
        Member("public static int Value(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list, out int result)", "{ result = 2; return 3; }", "result = 1; return 2;");
        Member("public static async Task Async(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list)", "return;", "await Task.CompletedTask;");
        _text.Append("}\n");
        Member("public sealed class Derived : Base\n{\npublic override void Run(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list)", "return;", "");
        Member("}\npublic sealed class Implementation : IRuns\n{\npublic void Run(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list)", "return;", "");
        Member("}\npublic sealed class Built\n{\npublic Built(QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list)", "return;", "");
        Member("}\npublic sealed class Operator\n{\npublic static int operator +(Operator o, (QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list) t)", "return 0;", "return 1;", "var (m, n, vm, list) = t;");
        _text.Append("}\n").Append(Main);
        return _text.ToString();
    }

    private const string Main = """
        public static class Program
        {
            private static void Call(int member, QemuMachine m, QemuMachine n, Vm? vm, List<QemuMachine> list)
            {
                switch (member)
                {
                    case 0: Members.Plain(m, n, vm, list); break;
                    case 1: Members.Value(m, n, vm, list, out var result); Log.Say(result); break;
                    case 2: Members.Async(m, n, vm, list).GetAwaiter().GetResult(); break;
                    case 3: ((Base)new Derived()).Run(m, n, vm, list); break;
                    case 4: ((IRuns)new Implementation()).Run(m, n, vm, list); break;
                    case 5: _ = new Built(m, n, vm, list); break;
                    default: _ = new Operator() + (m, n, vm, list); break;
                }
            }

            public static List<string> Run()
            {
                QemuMachine[] all = [QemuMachine.PcI440Fx_4_2, QemuMachine.PcI440Fx_5_0, default];
                var logs = new List<string>();
                for (var member = 0; member < 7; member++)
                    foreach (var m in all)
                        foreach (var n in all)
                            foreach (var vm in new Vm?[] { null, new(m) { Next = new(n) }, new(n) })
                                for (var answers = 0; answers < 256; answers += 7)
                                {
                                    Log.Start(answers);
                                    try { Call(member, m, n, vm, [n, QemuMachine.PcI440Fx_4_2, m]); } catch (Exception e) { Log.Say(e.GetType().Name); }
                                    logs.Add(Log.End());
                                }

                return logs;
            }
        }
        """;

    private void Member(string declaration, string leave, string end, string begin = "")
    {
        _text.Append(declaration).Append("\n{\n").Append(begin).Append('\n');
        var count = _random.Next(2, 5);
        for (var i = 0; i < count; i++)
            _text.Append(Statement(2, leave, ["m", "n"])).Append('\n');

        _text.Append(end).Append("\n}\n");
    }

    // The first two machines are parameters; the others are variables of loops, to which C# allows no assignment.
    private string Statement(int depth, string leave, string[] machines)
    {
        var (m, k) = (machines[_random.Next(machines.Length)], _names++);
        string Inner() => Statement(depth - 1, leave, machines);
        string[] simple =
        [
            $"Log.Old({m});", $"Log.Old({m});", $"Log.New({m});", $"Log.Say(\"s{k}\");", $"var x{k} = Log.Old({m}); Log.Say(x{k});", $"vm?.Old(); Log.Say({k});", "vm?.Next?.Old();",
            $"vm?.Size(Log.Old({m}));", $"var s{k} = vm?.Size(Log.Old({m})); Log.Say(s{k});", $"int y{k}; y{k} = Log.Old({m}); Log.Say(y{k});", $"Log.Say(Log.Maybe() ? Log.Old({m}) : 2);",
            $"_ = Log.Maybe() && Log.Old({m}) > 0;", $"Log.Two(out var z{k}, Log.Old({m})); Log.Say(z{k});", $"Action a{k} = () => Log.Old({m}); if (Log.Maybe()) a{k}();", $"Local{k}(); void Local{k}() {{ Log.Old({m}); Log.Say(\"l\"); }}",
            $"Log.Say(QemuMachine.TryParse(Log.Maybe() ? \"pc-i440fx-5.0\" : \"-\", out var p{k}) ? Log.Old(p{k}) : 0);", $"if ({m} is var q{k} && Log.Maybe()) {{ Log.Old(q{k}); Log.Say(q{k}); }}",
            $"Log.Say((from i{k} in list select Log.Old(i{k})).Sum());", $"using (Log.Open({m})) Log.Say(\"u\");", $"if (Log.Maybe()) {leave}", "if (Log.Maybe()) throw new Oops();", $"{machines[_random.Next(2)]} = {machines[0]};", $"Log.Say($\"{{Log.Old({m})}}\");",
            $"var o{k} = vm ?? new Vm({m}); o{k}.Old(); o{k}.Size(1);", $"Log.Say({m} switch {{ {{ CpuMax: 1 }} => 0, var w{k} => Log.Old(w{k}) }});", $"if (Log.Old({m}) > 0) Log.Say(\"t\"); else Log.Say(\"f\");",
        ];
        if (depth == 0 || _random.Next(3) == 0)
            return simple[_random.Next(simple.Length)];

        string[] nested =
        [
            $"if (Log.Maybe()) Log.Old({m}); else Log.Say(\"e{k}\");",
            $"if (Log.Maybe())\n    if (Log.Maybe()) Log.Old({m});\n    else Log.Say(\"e{k}\");\nelse Log.Say(\"f{k}\");",
            $"if (Log.Maybe()) if (Log.Maybe()) Log.Say(1); else vm?.Old(); else Log.Say(2);",
            $"if ({m}.RequiresMemdev)\n{{\n{Inner()}\n}}\nelse\n{{\n{Inner()}\n}}",
            $"if ({(_random.Next(2) == 0 ? "!" : "")}{m}.RequiresMemdev || Log.Maybe()) Log.Old({m});",
            $"foreach (var i{k} in list)\n{{\n{Statement(depth - 1, leave, [.. machines, $"i{k}"])}\nLog.Old(i{k});\nLog.Say(\"i\");\n}}",
            $"foreach (var i{k} in list) Log.Old(i{k});",
            $"for (var j{k} = 0; j{k} < list.Count; j{k}++)\n{{\nLog.Old(list[j{k}]);\n{Inner()}\n}}",
            $"while (Log.Maybe())\n{{\n{Inner()}\nLog.Old({m});\n}}",
            $"do Log.Old({m}); while (Log.Maybe());",
            $"for (var g{k} = {m}; Log.Old(g{k}) > 0 && Log.Maybe(); g{k} = {machines[^1]}) Log.Say(\"g\");",
            $"try\n{{\n{Inner()}\nif (Log.Maybe()) throw new Oops();\n}}\nfinally\n{{\nLog.Old({m});\n{Statement(0, "Log.Say(0);", machines)}\n}}",
            $"try\n{{\n{Inner()}\nif (Log.Maybe()) throw new Oops();\n}}\ncatch (Oops)\n{{\n{Inner()}\n}}",
            $"switch (Log.Maybe(), Log.Maybe())\n{{\ncase (true, _): Log.Old({m}); break;\ncase (_, true) when Log.Old({m}) > 0: break;\ndefault:\n{{\n{Inner()}\nbreak;\n}}\n}}",
            $"{{\n{Inner()}\n{Inner()}\n}}",
        ];
        return nested[_random.Next(nested.Length)];
    }
}
