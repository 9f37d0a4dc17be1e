using CsCheck;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>Makes up methods.</summary>
internal static class Programs
{
    public const int Depth = 2;

    /// <summary>Bodies over so many machine values.</summary>
    public static Gen<Statement[]> Of(int variables) => Block(Depth, variables, inLoop: false);

    private static Gen<Statement[]> Block(int depth, int variables, bool inLoop) => Statement(depth, variables, inLoop).Array[1, 3];

    private static Gen<Statement> Statement(int depth, int variables, bool inLoop)
    {
        var variable = Gen.Int[0, variables - 1];
        var simple = Gen.Frequency(
            (6, variable.Select(v => (Statement)new Statement.Use(v))),
            (1, variable.Select(v => (Statement)new Statement.Later(v))),
            (1, variable.Select(v => (Statement)new Statement.CallLocal(v))),
            (1, Gen.Select(variable, Gen.Bool, (v, r) => (Statement)new Statement.Pick(v, r))),
            (1, Gen.Select(variable, Gen.Int[1, Universe.Machines], Gen.Bool, (v, p, c) => (Statement)new Statement.With(v, p, c))),
            (2, Gen.Select(Condition(1, 1), Gen.Enum<Narrowing>(), (c, n) => (Statement)new Statement.Elements(c.WithoutLocal(), n))),
            (1, Gen.Select(variable, Gen.Int[1, Universe.Machines], (v, p) => (Statement)new Statement.Take(v, p))),
            (2, Condition(2, variables).Select(c => (Statement)new Statement.Remember(c.WithoutLocal()))),
            (1, Condition(1, variables).Select(c => (Statement)new Statement.Assert(c.WithoutLocal()))),
            (1, Gen.Enum<Exit>().Select(e => (Statement)new Statement.Leave(inLoop ? e : e is Exit.Break or Exit.Continue ? Exit.Return : e))));
        if (depth == 0)
            return simple;

        var inner = Block(depth - 1, variables, inLoop);
        return Gen.Frequency(
            (5, simple),
            (5, Gen.Select(Condition(2, variables), inner, inner, (c, t, e) => (Statement)new Statement.If(c, t, e))),
            (2, Gen.Select(Condition(1, variables), Block(depth - 1, variables, inLoop: true), (c, b) => (Statement)new Statement.While(c, b))),
            (1, Gen.Select(variable, inner, inner, (v, on, off) => (Statement)new Statement.Switch(v, on, off))),
            (1, Gen.Select(inner, inner, (b, h) => (Statement)new Statement.TryCatch(b, h))),
            (1, Gen.Select(inner, Always(variables), (b, f) => (Statement)new Statement.TryFinally(b, f))));
    }

    // What a finally block decides is not carried beyond it; the rule's page says so.
    private static Gen<Statement[]> Always(int variables) => Gen.Int[0, variables - 1].Select(Gen.Bool, (v, use) => use ? (Statement)new Statement.Use(v) : new Statement.Pick(v, false)).Array[1, 2];

    private static Gen<Condition> Condition(int depth, int variables)
    {
        var variable = Gen.Int[0, variables - 1];
        var simple = Gen.Frequency(
            (4, Gen.Select(variable, Gen.Bool, (v, p) => (Condition)new Condition.Flag(v, p))),
            (1, Gen.Select(variable, Gen.Int[1, Universe.Machines], (v, p) => (Condition)new Condition.Is(v, p))),
            (1, Gen.Select(variable, Gen.Int[0, Universe.Releases - 1], (v, r) => (Condition)new Condition.Since(v, r))),
            (1, variable.Select(v => (Condition)new Condition.Many(v))),
            (1, variable.Select(v => (Condition)new Condition.Own(v))),
            (1, variable.Select(v => (Condition)new Condition.Tuple(v))),
            (2, Gen.Const((Condition)new Condition.Opaque())),
            (2, Gen.Const((Condition)new Condition.Local())));
        if (depth == 0)
            return simple;

        var inner = Condition(depth - 1, variables);
        return Gen.Frequency(
            (3, simple),
            (1, inner.Select(c => (Condition)new Condition.Not(c))),
            (2, Gen.Select(inner, inner, (l, r) => (Condition)new Condition.And(l, r))),
            (2, Gen.Select(inner, inner, (l, r) => (Condition)new Condition.Or(l, r))),
            (1, Gen.Select(inner, inner, inner, (i, t, e) => (Condition)new Condition.Choice(i.WithoutLocal(), t.WithoutLocal(), e.WithoutLocal()))));
    }
}
