using System.Collections.Immutable;
using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>How long what is known about a variable is kept.</summary>
public sealed class LiveVariablesTests
{
    [Fact]
    public void A_variable_dies_after_the_last_block_that_mentions_it()
    {
        var code = Snippet.Of("""
            var x = m;
            if (flag) { Api.Free(o); }
            if (flag) { Api.Free(x); }
            Api.Start(o);
            """);
        Assert.True(IsLive(code, "x", "Api.Free(o)"));
        Assert.True(IsLive(code, "x", "Api.Free(x)"));
        Assert.False(IsLive(code, "x", "Api.Start(o)"));
        Assert.True(IsLive(code, "m", "Api.Start(o)"));
    }

    [Fact]
    public void A_condition_mentions_its_variables()
    {
        var code = Snippet.Of("""
            var x = m;
            if (flag) { Api.Free(o); }
            if (x.RequiresMemdev) { Api.Free(m); }
            Api.Start(o);
            """);
        Assert.True(IsLive(code, "x", "x.RequiresMemdev"));
        Assert.False(IsLive(code, "x", "Api.Start(o)"));
    }

    [Fact]
    public void In_a_loop_a_variable_lives_until_the_end_of_the_outermost_loop()
    {
        var code = Snippet.Of("""
            var x = m;
            while (n-- > 0)
            {
                while (flag) { Api.Free(x); flag = false; }
                if (flag) { Api.Free(m); }
                Api.Free(o);
            }
            Api.Start(o);
            """);
        Assert.True(IsLive(code, "x", "Api.Free(m)"));
        Assert.True(IsLive(code, "x", "Api.Free(o)"));
        Assert.False(IsLive(code, "x", "Api.Start(o)"));
    }

    [Fact]
    public void A_loop_that_has_ended_keeps_nothing_alive()
    {
        var code = Snippet.Of("""
            var x = m;
            while (n-- > 0) { Api.Free(o); }
            if (flag) { Api.Free(x); }
            while (n-- > -9) { Api.Free(m); }
            Api.Start(o);
            """);
        Assert.True(IsLive(code, "x", "Api.Free(x)"));
        Assert.False(IsLive(code, "x", "Api.Free(m)"));
    }

    // Jumps into and out of each other's range: from the first label to the last jump is one loop.
    [Fact]
    public void Loops_that_overlap_count_as_one()
    {
        var code = Snippet.Of("""
            var x = m;
            first: Api.Free(x);
            if (flag) { goto last; }
            second: Api.Free(m);
            last: if (n-- > 5) { goto first; }
            Api.Free(o);
            if (n-- > 0) { goto second; }
            Api.Start(o);
            """);
        Assert.True(IsLive(code, "x", "Api.Free(m)"));
        Assert.True(IsLive(code, "x", "Api.Free(o)"));
        Assert.False(IsLive(code, "x", "Api.Start(o)"));
    }

    // A lambda may run at any time.
    [Fact]
    public void A_captured_variable_never_dies()
    {
        var code = Snippet.Of("""
            var x = m;
            Action later = () => Api.Free(x);
            if (flag) { Api.Free(o); }
            Api.Start(o);
            """);
        Assert.True(IsLive(code, "x", "Api.Start(o)"));
    }

    [Fact]
    public void All_that_is_known_about_a_dead_variable_is_forgotten()
    {
        var code = Snippet.Of("""
            var x = m;
            var y = m;
            if (flag) { Api.Free(x); Api.Free(y); }
            if (flag) { Api.Free(o); }
            Api.Start(o);
            """);
        var (x, y, m) = (code.Path("x"), code.Path("y"), code.Path("m"));
        var live = new LiveVariables(code.Graph, code.Usage);
        var end = Block(code, "Api.Start(o)");
        Assert.Equal(0, live.KillDead(AbstractState.Empty.Bind(x, code.OneOf("old-3.1")), end).Size);
        Assert.Equal(0, live.KillDead(AbstractState.Empty.Bind(x, new KnownConstant(true)), end).Size);
        Assert.Equal(0, live.KillDead(AbstractState.Empty.Alias(x, m), end).Size);
        Assert.Equal(0, live.KillDead(AbstractState.Empty.Alias(m, x), end).Size);
        Assert.Equal(0, live.KillDead(AbstractState.Empty.Bind(x, new KnownConstant(true)).Bind(y, new KnownConstant(true)), end).Size);
        Assert.Equal(2, live.KillDead(AbstractState.Empty.Alias(x, m).Bind(m, code.OneOf("old-3.1")).Bind(code.Path("flag"), new KnownConstant(true)), end).Size);
        Assert.Same(AbstractState.Empty, live.KillDead(AbstractState.Empty, end));
    }

    [Fact]
    public void Variables_and_captures_of_a_region_are_declared_in_it()
    {
        var code = Snippet.Of("{ var x = m; var y = flag ? m : o; Api.Free(x); Api.Free(y); }");
        var regions = new List<ControlFlowRegion>();
        Collect(code.Graph.Root);
        var declared = regions.SelectMany(LiveVariables.DeclaredIn).ToList();
        Assert.Contains(code.Path("x"), declared);
        Assert.Contains(code.Path("y"), declared);
        Assert.Contains(declared, path => path.IsCapture);

        void Collect(ControlFlowRegion region)
        {
            regions.Add(region);
            foreach (var nested in region.NestedRegions)
                Collect(nested);
        }
    }

    private static bool IsLive(Snippet code, string variable, string at)
    {
        var state = AbstractState.Empty.Bind(code.Path(variable), code.OneOf("old-3.1"));
        return new LiveVariables(code.Graph, code.Usage).KillDead(state, Block(code, at)).Size > 0;
    }

    private static int Block(Snippet code, string text) => code.Graph.Blocks
        .Single(b => (b.BranchValue is { } value ? b.Operations.Add(value) : b.Operations).Any(o => o.Syntax.ToString().Contains(text, StringComparison.Ordinal))).Ordinal;
}
