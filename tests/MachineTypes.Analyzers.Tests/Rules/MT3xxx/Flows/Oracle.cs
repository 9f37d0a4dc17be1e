namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>
/// Runs a made-up method along all of its paths, with every machine type: what it carries are all states of the variables that can occur. It shares nothing with the analyzer.
/// </summary>
internal sealed class Oracle(int variables, IReadOnlyDictionary<Statement, int> lines, bool[] isWritten)
{
    /// <summary>The lines of uses that some path reaches with a machine type for which they fail.</summary>
    public HashSet<int> Failing { get; } = [];

    public void Run(Statement[] body)
    {
        var start = new HashSet<State>();
        for (var m = 0; m < Universe.Places; m++)
            for (var n = 0; n < (variables > 1 ? Universe.Places : 1); n++)
                start.Add(new(m, n, false));

        Block(body, start, new Flow());
    }

    private HashSet<State> Block(Statement[] block, HashSet<State> states, Flow flow)
    {
        foreach (var statement in block)
        {
            flow.Raised.UnionWith(states);
            states = Statement(statement, states, flow);
            flow.Raised.UnionWith(states);
        }

        return states;
    }

    private HashSet<State> Statement(Statement statement, HashSet<State> states, Flow flow)
    {
        switch (statement)
        {
            case Statement.Use use:
                Tell(use, states.Any(s => Universe.Fails(s[use.Variable])));
                return states;
            case Statement.Later later:
                // Where the variable is written, it may be anything when the lambda runs.
                Tell(later, isWritten[later.Variable] ? states.Count > 0 : states.Any(s => Universe.Fails(s[later.Variable])));
                return states;
            case Statement.With copy:
                Tell(copy, copy.OfCopy ? states.Count > 0 && Universe.Fails(copy.Place) : states.Any(s => Universe.Fails(s[copy.Variable])));
                return states;
            case Statement.Elements elements:
                Tell(elements, states.Count > 0 && Fails(elements));
                return states;
            case Statement.CallLocal call:
                Failing.UnionWith(states.Any(s => Universe.Fails(s[call.Variable])) ? [-1 - call.Variable] : []);
                return states;
            case Statement.Pick pick:
                return [.. states.SelectMany(s => Enumerable.Range(0, Universe.Places).Select(p => s.With(pick.Variable, p)))];
            case Statement.Take take:
                return [.. states.Select(s => s.With(take.Variable, take.Place))];
            case Statement.Remember remember:
                return [.. Both(remember.Value, states).Select(r => r.State with { Local = r.Value })];
            case Statement.Assert assert:
                return Where(assert.Value, states, true);
            case Statement.If choice:
                var then = Block(choice.Then, Where(choice.Value, states, true), flow);
                return [.. then, .. Block(choice.Else, Where(choice.Value, states, false), flow)];
            case Statement.Switch choice:
                var on = Block(choice.On, [.. states.Where(s => Universe.Flag(s[choice.Variable]))], flow);
                return [.. on, .. Block(choice.Off, [.. states.Where(s => !Universe.Flag(s[choice.Variable]))], flow)];
            case Statement.While loop:
                return While(loop, states, flow);
            case Statement.TryCatch attempt:
                var inside = flow.Inside();
                var end = Block(attempt.Body, states, inside);
                flow.Leave(inside, catches: true);
                return [.. end, .. Block(attempt.Handler, inside.Raised, flow)];
            case Statement.TryFinally attempt:
                return TryFinally(attempt, states, flow);
            case Statement.Leave leave:
                flow.Exits[(int)leave.How].UnionWith(states);
                return [];
            default:
                throw new InvalidOperationException();
        }
    }

    // A list of anything: an element may be every machine type for which the condition may hold, and what is put in afterwards may be every one.
    private static bool Fails(Statement.Elements elements)
    {
        bool MayBe(int place, bool value) => Values(elements.Value, new State(place, place, false)).Contains(value);
        var places = Enumerable.Range(0, Universe.Places);
        return elements.How switch
        {
            Narrowing.AllOfChanged => true,
            Narrowing.IndexOfChanged => places.Any(p => MayBe(p, true)),
            _ => places.Any(p => Universe.Fails(p) && MayBe(p, elements.How != Narrowing.Any)),
        };
    }

    private HashSet<State> While(Statement.While loop, HashSet<State> states, Flow flow)
    {
        var all = new HashSet<State>(states);
        var breaks = new HashSet<State>();
        for (var count = -1; count != all.Count;)
        {
            count = all.Count;
            var inside = new Flow { Raised = flow.Raised };
            all.UnionWith(Block(loop.Body, Where(loop.Value, all, true), inside));
            all.UnionWith(inside.Exits[(int)Exit.Continue]);
            breaks.UnionWith(inside.Exits[(int)Exit.Break]);
            flow.Exits[(int)Exit.Return].UnionWith(inside.Exits[(int)Exit.Return]);
            flow.Exits[(int)Exit.Throw].UnionWith(inside.Exits[(int)Exit.Throw]);
        }

        flow.Raised.UnionWith(all);
        return [.. Where(loop.Value, all, false), .. breaks];
    }

    // The block runs on every way out; each way goes on with what the block makes of it.
    private HashSet<State> TryFinally(Statement.TryFinally attempt, HashSet<State> states, Flow flow)
    {
        var inside = flow.Inside();
        var end = Block(attempt.Body, states, inside);
        flow.Raised.UnionWith(Block(attempt.Always, inside.Raised, flow));
        foreach (var how in Enum.GetValues<Exit>())
            flow.Exits[(int)how].UnionWith(Block(attempt.Always, inside.Exits[(int)how], flow));

        return Block(attempt.Always, end, flow);
    }

    private HashSet<State> Where(Condition condition, HashSet<State> states, bool value) =>
        [.. Both(condition, states).Where(r => r.Value == value).Select(r => r.State)];

    private static IEnumerable<(State State, bool Value)> Both(Condition condition, IEnumerable<State> states) =>
        states.SelectMany(s => Values(condition, s).Distinct().Select(v => (s, v)));

    private static IEnumerable<bool> Values(Condition condition, State state) => condition switch
    {
        Condition.Flag flag => [Universe.Flag(state[flag.Variable])],
        Condition.Own own => [Universe.Flag(state[own.Variable])],
        Condition.Tuple tuple => Universe.Flag(state[tuple.Variable]) ? [true, false] : [false],
        Condition.Is test => [state[test.Variable] == test.Place],
        Condition.Since since => Universe.Since(state[since.Variable], since.Release),
        Condition.Many many => Universe.Many(state[many.Variable]),
        Condition.Local => [state.Local],
        Condition.Not not => Values(not.Inner, state).Select(v => !v),
        Condition.And and => Values(and.Left, state).SelectMany(l => l ? Values(and.Right, state) : [false]),
        Condition.Or or => Values(or.Left, state).SelectMany(l => l ? [true] : Values(or.Right, state)),
        Condition.Choice choice => Values(choice.If, state).SelectMany(i => Values(i ? choice.Then : choice.Else, state)),
        _ => [true, false],
    };

    private void Tell(Statement use, bool fails)
    {
        if (fails)
            Failing.Add(lines[use]);
    }

    private readonly record struct State(int M, int N, bool Local)
    {
        public int this[int variable] => variable == 0 ? M : N;

        public State With(int variable, int place) => variable == 0 ? this with { M = place } : this with { N = place };
    }

    /// <summary>What leaves a statement early, and the states in which something may throw.</summary>
    private sealed class Flow
    {
        public HashSet<State>[] Exits { get; } = [[], [], [], []];

        public HashSet<State> Raised { get; init; } = [];

        public Flow Inside() => new();

        public void Leave(Flow inside, bool catches)
        {
            foreach (var how in Enum.GetValues<Exit>())
            {
                if (how == Exit.Throw && catches)
                    inside.Raised.UnionWith(inside.Exits[(int)how]);
                else
                    Exits[(int)how].UnionWith(inside.Exits[(int)how]);
            }

            Raised.UnionWith(inside.Raised);
        }
    }
}
