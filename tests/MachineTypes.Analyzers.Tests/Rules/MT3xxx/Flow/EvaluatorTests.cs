using MachineTypes.Analyzers.MT3xxx.Flow;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>For which machine types an expression may be true, and for which it may be false, or what else is known about its value.</summary>
public sealed class EvaluatorTests
{
    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("'x'", "'x'")]
    [InlineData("1.5", "?")]
    [InlineData("null", "null")]
    [InlineData("M.A_1", "a1")]
    [InlineData("R.V1", "release 0")]
    [InlineData("R.V2", "release 1")]
    [InlineData("Guards.First", "a1")]
    [InlineData("Guards.New.Contains(m)", "m: a2 b2 / m: - a1 b1 +")]
    [InlineData("Guards.IsA", "?")]
    [InlineData("Guards.Yes", "?")]
    [InlineData("default(M)", "-")]
    [InlineData("new M()", "-")]
    [InlineData("default(M?)", "null")]
    [InlineData("default(R)", "release -1")]
    [InlineData("new bool()", "False")]
    [InlineData("default(Like)", "?")]
    [InlineData("new Vm()", "?")]
    [InlineData("new Plain(m)", "?")]
    public void Values_that_never_change_are_known(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("m", "m: -=- a1=a1 a2=a2 b1=b1 b2=b2 +=+")]
    [InlineData("(M)n", "n: -=- a1=a1 a2=a2 b1=b1 b2=b2 +=+")]
    [InlineData("n.Value", "n: -=- a1=a1 a2=a2 b1=b1 b2=b2 +=+")]
    [InlineData("n", "n: -=? a1=a1 a2=a2 b1=b1 b2=b2 +=+")]
    [InlineData("(M?)m == M.A_1", "m: - a1 / m: - a2 b1 b2 +")]
    [InlineData("Computed", "shared: -=- a1=a1 a2=a2 b1=b1 b2=b2 +=+")]
    [InlineData("shared.Flag", "shared: a2 b2 + / shared: - a1 b1")]
    [InlineData("own.Flag", "this.own: a2 b2 + / this.own: - a1 b1")]
    [InlineData("vm.Field.Flag", "vm.Field: a2 b2 + / vm.Field: - a1 b1")]
    [InlineData("pair.Left.Flag", "pair.Item1: a2 b2 + / pair.Item1: - a1 b1")]
    [InlineData("b = m.Flag", "m: a2 b2 + / m: - a1 b1")]
    [InlineData("s", "?")]
    public void A_machine_type_is_a_function_of_itself(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    // What a machine type to come reports is not known, except for flags, and neither is what the default value reports.
    [Theory]
    [InlineData("!m.Flag", "m: - a1 b1 / m: a2 b2 +")]
    [InlineData("m.Flag && m != M.A_2", "m: b2 + / m: - a1 a2 b1")]
    [InlineData("m.Flag & m != M.A_2", "m: b2 + / m: - a1 a2 b1")]
    [InlineData("m.Flag || m == M.A_1", "m: a1 a2 b2 + / m: - b1")]
    [InlineData("m.Flag | m == M.A_1", "m: a1 a2 b2 + / m: - b1")]
    [InlineData("m.Flag ^ true", "m: - a1 b1 / m: a2 b2 +")]
    [InlineData("m.Flag ^ o.Flag", "?")]
    [InlineData("(m.Count ^ 8) == 8", "?")]
    [InlineData("(m.Count & 8) == 8", "?")]
    [InlineData("(m.Count | 8) == 8", "?")]
    [InlineData("m.Count + 8 == 16", "?")]
    [InlineData("m != M.A_1", "m: - a2 b1 b2 + / m: a1")]
    [InlineData("m == o", "any / any")]
    [InlineData("m.Count > 8", "m: - b1 b2 + / m: - a1 a2 +")]
    [InlineData("m.Count < 16", "m: - a1 a2 + / m: - b1 b2 +")]
    [InlineData("m.Count >= 16", "m: - b1 b2 + / m: - a1 a2 +")]
    [InlineData("m.Count >= 8", "any / m: - +")]
    [InlineData("m.Count <= 8", "m: - a1 a2 + / m: - b1 b2 +")]
    [InlineData("m.Count <= 16", "any / m: - +")]
    [InlineData("m.Count > 16", "m: - + / any")]
    [InlineData("m.Count < 8", "m: - + / any")]
    [InlineData("16 > m.Count", "m: - a1 a2 + / m: - b1 b2 +")]
    [InlineData("m.Nic == \"e1000\"", "m: - a1 a2 + / m: - b1 b2 +")]
    [InlineData("m.Release < R.V2", "m: - a1 b1 + / m: a2 b2 +")]
    [InlineData("m.Release <= R.V1", "m: - a1 b1 + / m: a2 b2 +")]
    [InlineData("m.Release >= R.V2", "m: a2 b2 + / m: - a1 b1 +")]
    [InlineData("m.Release == R.V2", "m: a2 b2 + / m: - a1 b1 +")]
    [InlineData("m.Release.Version == \"2\"", "m: a2 b2 + / m: - a1 b1 +")]
    [InlineData("m.Release.Version == \"\"", "m: - + / m: a1 a2 b1 b2 +")]
    [InlineData("r.Version == \"1\"", "?")]
    [InlineData("R.V1.Version", "'1'")]
    [InlineData("n == M.A_1", "n: - a1 / n: - a2 b1 b2 +")]
    [InlineData("n.Value.Flag", "n: a2 b2 + / n: - a1 b1")]
    [InlineData("(n?.Flag).Value", "n: a2 b2 + / n: - a1 b1")]
    [InlineData("m.Release.Version == \"1\"", "m: a1 b1 + / m: - a2 b2 +")]
    [InlineData("n?.Flag == true", "n: a2 b2 + / any")]
    [InlineData("n?.Flag != false", "any / n: - a1 b1")]
    [InlineData("n?.Flag ?? false", "n: a2 b2 + / any")]
    [InlineData("n?.Flag ?? true", "any / n: - a1 b1")]
    [InlineData("c ?? false", "?")]
    [InlineData("n?.Flag", "n: a2 b2 + / n: - a1 b1 / null: any")]
    [InlineData("s?.Length", "?")]
    public void Operators_are_computed_for_each_machine_type(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("m.Flag ? m == M.A_2 : m == M.B_1", "m: a2 b1 / m: - a1 b2 +")]
    [InlineData("m.Flag ? 1 : 2", "?")]
    [InlineData("b ? m.Flag : m.Flag", "m: a2 b2 + / m: - a1 b1")]
    [InlineData("m switch { { Flag: true } => true, _ => false }", "m: a2 b2 + / m: - a1 b1")]
    [InlineData("m switch { { Flag: true } => false, _ => true }", "m: - a1 b1 / m: a2 b2 +")]
    [InlineData("m switch { { Flag: true } when m == M.A_2 => true, _ => false }", "m: a2 / m: - a1 b1 b2 +")]
    [InlineData("m switch { { Flag: true } => 1, _ => 2 }", "?")]
    [InlineData("m switch { { Flag: false } => false, { } when m == M.A_2 => true, _ => false }", "m: a2 / m: - a1 b1 b2 +")]
    [InlineData("m switch { { Flag: true } => true }", "m: a2 b2 + / never")]
    public void Of_a_choice_each_branch_counts_where_it_is_taken(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("(object)m.Flag", "m: a2 b2 + / m: - a1 b1")]
    [InlineData("(bool)(object)m.Flag", "m: a2 b2 + / m: - a1 b1")]
    [InlineData("(bool?)m.Flag == true", "m: a2 b2 + / m: - a1 b1")]
    [InlineData("(long)m.Count > 8L", "m: - b1 b2 + / m: - a1 a2 +")]
    [InlineData("(byte)m.Count > 8", "?")]
    [InlineData("(int)Mode.Some", "1")]
    [InlineData("(IEquatable<M>)M.A_1", "a1")]
    [InlineData("(bool)(n?.Flag)", "n: a2 b2 + / n: - a1 b1 / null: any")]
    [InlineData("(string)(object)m.Name == \"a-1\"", "m: a1 + / m: - a2 b1 b2 +")]
    public void A_conversion_that_cannot_lose_anything_keeps_the_value(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Theory]
    [InlineData("new List<M> { M.A_1, M.A_2 }.Contains(m)", "m: a1 a2 / m: - b1 b2 +")]
    [InlineData("new[] { M.A_1 }.Contains(m)", "m: a1 / m: - a2 b1 b2 +")]
    [InlineData("new List<M>(new[] { M.A_1 }).Contains(m)", "m: a1 / m: - a2 b1 b2 +")]
    [InlineData("new List<M>(new[] { M.A_1 }) { M.B_1 }.Contains(m)", "?")]
    [InlineData("new List<M>(8) { M.B_1 }.Contains(m)", "m: b1 / m: - a1 a2 b2 +")]
    [InlineData("new List<M>().Contains(m)", "?")]
    [InlineData("new Dictionary<string, M> { { \"x\", M.A_1 } }.ContainsValue(m)", "?")]
    [InlineData("((List<M>)[M.A_1, M.B_2]).Contains(m)", "m: a1 b2 / m: - a2 b1 +")]
    [InlineData("((List<M>)[M.A_1, .. new[] { M.B_2 }]).Contains(m)", "m: a1 b2 / m: - a2 b1 +")]
    [InlineData("((List<M>)[.. new[] { M.B_2 }, M.A_1]).Contains(m)", "m: a1 b2 / m: - a2 b1 +")]
    [InlineData("((List<M>)[M.A_1, o]).Contains(m)", "?")]
    [InlineData("((List<M>)[M.A_1, .. list]).Contains(m)", "?")]
    [InlineData("new[] { M.A_1, o }.Contains(m)", "?")]
    [InlineData("new object[] { M.A_1, N.X_1 }.Contains(m)", "?")]
    [InlineData("new object[] { N.X_1, M.A_1 }.Contains(m)", "?")]
    [InlineData("((List<object>)[M.A_1, .. new object[] { N.X_1 }]).Contains(m)", "?")]
    [InlineData("new List<M> { M.A_1, M.A_2 }[0]", "one of a1 a2")]
    [InlineData("m == new List<M> { M.A_1, M.A_2 }[0]", "m: a1 a2 / any")]
    [InlineData("new List<M> { M.A_1 }.Count", "?")]
    [InlineData("new[] { M.A_1, M.A_2 }", "[a1 a2]")]
    [InlineData("new M[] { }", "?")]
    [InlineData("((List<object>)[new[] { M.A_1 }, M.B_1]).Contains(m)", "?")]
    [InlineData("((List<M>)[M.A_1, .. new[] { default(M) }]).Contains(m)", "m: - a1 / m: a2 b1 b2 +")]
    [InlineData("((ReadOnlySpan<M>)new[] { M.A_1 }).Contains(m)", "m: a1 / m: - a2 b1 b2 +")]
    public void A_list_is_known_where_each_element_is(string expression, string expected) => Assert.Equal(expected, Expressions.Evaluate(expression));

    [Fact]
    public void An_operator_of_another_type_may_mean_anything()
    {
        var code = Expressions.Read("return vm == null;");
        Assert.Equal("?", code.Describe(AbstractState.Empty.Bind(code["vm"], new KnownConstant(null))));
    }

    [Theory]
    [InlineData("s is null", "True")]
    [InlineData("s is not null", "False")]
    [InlineData("s == null", "True")]
    [InlineData("null != s", "False")]
    public void Whether_a_variable_is_null_is_known_by_itself(string expression, string expected)
    {
        var code = Expressions.Read($"return {expression};");
        Assert.Equal(expected, code.Describe(AbstractState.Empty.Bind(code["s"].IsNull(), new KnownConstant(true))));
    }

    [Fact]
    public void The_number_of_an_enumeration_is_the_same_value()
    {
        var code = Expressions.Read("return (int)mode == 1;");
        Assert.Equal("True", code.Describe(AbstractState.Empty.Bind(code["mode"], new KnownConstant(1m))));
    }

    [Fact]
    public void Two_machine_types_that_are_equal_have_what_both_may_be()
    {
        var code = Expressions.Read("return m == o;");
        var state = AbstractState.Empty.Bind(code["o"], new PossibleMachines(code.Catalog, code.Catalog.Machines));
        Assert.Equal("m: a1 a2 b1 b2 / any", code.Describe(state));
    }

    // The last value of a call is kept, because a long chain of calls would otherwise be evaluated once per link.
    [Fact]
    public void A_call_is_evaluated_again_in_another_state()
    {
        var code = Expressions.Read("return b.Equals(true);");
        var evaluator = new Evaluator(code.Model, code.Paths, code.Variables);
        AbstractState State(bool value) => AbstractState.Empty.Bind(code["b"], new KnownConstant(value));

        foreach (var value in new[] { true, false, true })
            Assert.Equal(value, Assert.IsType<KnownConstant>(evaluator.Evaluate(code.Returned(), State(value))).Value);
    }
}
