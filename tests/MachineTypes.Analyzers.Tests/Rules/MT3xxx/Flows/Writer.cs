using System.Text;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>Writes a made-up method as C#, each statement on a line of its own.</summary>
internal sealed class Writer
{
    private static readonly string[] Names = ["m", "n"];

    private readonly StringBuilder _text = new();
    private readonly bool[] _isCalled = new bool[2];
    private int _line;
    private int _names;

    /// <summary>The line, from 0, of each use.</summary>
    public Dictionary<Statement, int> Lines { get; } = new(ReferenceEqualityComparer.Instance);

    public bool[] IsWritten { get; } = new bool[2];

    /// <summary>The lines of the local functions.</summary>
    public int[] LocalLines { get; } = new int[2];

    public string Write(Statement[] body)
    {
        Line("using System; using System.Collections.Generic; using System.Diagnostics; using System.Linq;");
        Line("record Box(QemuMachine Machine);");
        Line("class C { static bool IsOn(QemuMachine machine) => machine.RequiresMemdev;");
        Line("static void M(QemuMachine m, QemuMachine n, List<QemuMachine> list, int i) {");
        Line("bool b = false;");
        Block(body);
        for (var i = 0; i < Names.Length; i++)
        {
            LocalLines[i] = _line;
            if (_isCalled[i])
                Line($"void Local{Names[i]}() => {Names[i]}.Old();");
        }

        Line("} static void Later(Action action) { } }");
        return _text.ToString();
    }

    private void Block(Statement[] block)
    {
        Line("{");
        foreach (var statement in block)
            Statement(statement);

        Line("}");
    }

    private void Statement(Statement statement)
    {
        switch (statement)
        {
            case Statement.Use use:
                Lines[use] = _line;
                Line($"{Names[use.Variable]}.Old();");
                break;
            case Statement.Later later:
                Lines[later] = _line;
                Line($"Later(() => {Names[later.Variable]}.Old());");
                break;
            case Statement.CallLocal call:
                _isCalled[call.Variable] = true;
                Line($"Local{Names[call.Variable]}();");
                break;
            case Statement.Pick pick:
                IsWritten[pick.Variable] = true;
                Line(pick.ByRef ? $"Api.Change(ref {Names[pick.Variable]});" : $"{Names[pick.Variable]} = Api.Pick();");
                break;
            case Statement.With copy:
                var box = $"box{_names++}";
                Line($"var {box} = new Box({Names[copy.Variable]}); var {box}Copy = {box} with {{ Machine = QemuMachine.{Universe.Member(copy.Place)} }};");
                Lines[copy] = _line;
                Line($"{box}{(copy.OfCopy ? "Copy" : "")}.Machine.Old();");
                break;
            case Statement.Elements elements:
                Elements(elements);
                break;
            case Statement.Take take:
                IsWritten[take.Variable] = true;
                Line($"{Names[take.Variable]} = QemuMachine.{Universe.Member(take.Place)};");
                break;
            case Statement.Remember remember:
                Line($"b = {Text(remember.Value)};");
                break;
            case Statement.Assert assert:
                Line($"Debug.Assert({Text(assert.Value)});");
                break;
            case Statement.If choice:
                Line($"if ({Text(choice.Value)})");
                Block(choice.Then);
                Line("else");
                Block(choice.Else);
                break;
            case Statement.Switch choice:
                // As an expression: "break" within a switch statement would not leave the loop around it.
                Line($"if ({Names[choice.Variable]}.RequiresMemdev switch {{ true => true, false => false }})");
                Block(choice.On);
                Line("else");
                Block(choice.Off);
                break;
            case Statement.While loop:
                Line($"while ({Text(loop.Value)})");
                Block(loop.Body);
                break;
            case Statement.TryCatch attempt:
                Line("try { Api.Maybe();");
                Block(attempt.Body);
                Line("} catch (Exception)");
                Block(attempt.Handler);
                break;
            case Statement.TryFinally attempt:
                Line("try { Api.Maybe();");
                Block(attempt.Body);
                Line("} finally");
                Block(attempt.Always);
                break;
            case Statement.Leave leave:
                Line(leave.How switch { Exit.Return => "return;", Exit.Throw => "throw new Exception();", Exit.Break => "break;", _ => "continue;" });
                break;
        }
    }

    private void Elements(Statement.Elements elements)
    {
        var name = $"e{_names++}";
        var predicate = $"{name}x => {Text(elements.Value, [name + "x"])}";
        Line(elements.How switch
        {
            Narrowing.Where => $"foreach (var {name} in list.Where({predicate}))",
            Narrowing.Query => $"foreach (var {name} in from {name}x in list where {Text(elements.Value, [name + "x"])} select {name}x)",
            Narrowing.All => $"if (list.All({predicate})) foreach (var {name} in list)",
            Narrowing.Any => $"if (!list.Any({predicate})) foreach (var {name} in list)",
            Narrowing.First => $"if (list.First({predicate}) is var {name})",
            Narrowing.Projection => $"foreach (var {name} in list.Where({predicate}).Select({name}y => new {{ {name}y }}).OrderBy({name}z => {name}z.{name}y).Select({name}z => {name}z.{name}y).ToList())",
            Narrowing.IndexOfChanged => $"if ({Text(elements.Value, ["list[i]"])}) {{ list.Insert(0, Api.Pick());",
            Narrowing.AllOfChanged => $"if (list.All({predicate})) {{ list.Add(Api.Pick()); foreach (var {name} in list)",
            _ => $"if ({Text(elements.Value, ["list[i]"])})",
        });
        Lines[elements] = _line;
        Line($"{(elements.How is Narrowing.Index or Narrowing.IndexOfChanged ? "list[i]" : name)}.Old();{(elements.How is Narrowing.IndexOfChanged or Narrowing.AllOfChanged ? " }" : "")}");
    }

    private static string Text(Condition condition) => Text(condition, Names);

    private static string Text(Condition condition, string[] names) => condition switch
    {
        Condition.Flag { AsPattern: true } flag => $"({names[flag.Variable]} is {{ RequiresMemdev: true }})",
        Condition.Flag flag => $"{names[flag.Variable]}.RequiresMemdev",
        Condition.Own own => $"IsOn({names[own.Variable]})",
        Condition.Tuple tuple => $"(({names[tuple.Variable]}, Api.Maybe()) is ({{ RequiresMemdev: true }}, true))",
        Condition.Is test => $"({names[test.Variable]} == QemuMachine.{Universe.Member(test.Place)})",
        Condition.Since since => $"({names[since.Variable]}.Release >= QemuRelease.{Universe.Release(since.Release)})",
        Condition.Many many => $"({names[many.Variable]}.CpuMax > 255)",
        Condition.Local => "b",
        Condition.Not not => $"!{Text(not.Inner, names)}",
        Condition.And and => $"({Text(and.Left, names)} && {Text(and.Right, names)})",
        Condition.Or or => $"({Text(or.Left, names)} || {Text(or.Right, names)})",
        Condition.Choice choice => $"({Text(choice.If, names)} ? {Text(choice.Then, names)} : {Text(choice.Else, names)})",
        _ => "Api.Maybe()",
    };

    private void Line(string text)
    {
        _text.Append(text).Append('\n');
        _line++;
    }
}
