using System.Text;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>Writes a made-up method as C#, each statement on a line of its own.</summary>
internal sealed class Writer
{
    private static readonly string[] Names = ["m", "n"];

    private readonly StringBuilder _text = new();
    private readonly bool[] _isCalled = new bool[2];
    private int _line;

    /// <summary>The line, from 0, of each use.</summary>
    public Dictionary<Statement, int> Lines { get; } = new(ReferenceEqualityComparer.Instance);

    public bool[] IsWritten { get; } = new bool[2];

    /// <summary>The lines of the local functions.</summary>
    public int[] LocalLines { get; } = new int[2];

    public string Write(Statement[] body)
    {
        Line("using System; using System.Diagnostics;");
        Line("class C { static void M(QemuMachine m, QemuMachine n) {");
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
                Line($"{Names[pick.Variable]} = Api.Pick();");
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

    private static string Text(Condition condition) => condition switch
    {
        Condition.Flag { AsPattern: true } flag => $"({Names[flag.Variable]} is {{ RequiresMemdev: true }})",
        Condition.Flag flag => $"{Names[flag.Variable]}.RequiresMemdev",
        Condition.Is test => $"({Names[test.Variable]} == QemuMachine.{Universe.Member(test.Place)})",
        Condition.Since since => $"({Names[since.Variable]}.Release >= QemuRelease.{Universe.Release(since.Release)})",
        Condition.Many many => $"({Names[many.Variable]}.CpuMax > 255)",
        Condition.Local => "b",
        Condition.Not not => $"!{Text(not.Inner)}",
        Condition.And and => $"({Text(and.Left)} && {Text(and.Right)})",
        Condition.Or or => $"({Text(or.Left)} || {Text(or.Right)})",
        Condition.Choice choice => $"({Text(choice.If)} ? {Text(choice.Then)} : {Text(choice.Else)})",
        _ => "Api.Maybe()",
    };

    private void Line(string text)
    {
        _text.Append(text).Append('\n');
        _line++;
    }
}
