using MachineTypes.Analyzers.MT3xxx.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What the analysis concludes from types and declarations alone.</summary>
public sealed class MemberKindsTests
{
    [Theory]
    [InlineData("QemuMachine[]", true, false)]
    [InlineData("List<QemuMachine>", true, false)]
    [InlineData("IList<QemuMachine>", true, false)]
    [InlineData("System.Collections.ArrayList", true, false)]
    [InlineData("System.Collections.IEnumerable", true, true)]
    [InlineData("Dictionary<string, QemuMachine>", true, false)]
    [InlineData("IEnumerable<QemuMachine>", true, true)]
    [InlineData("IAsyncEnumerable<QemuMachine>", true, true)]
    [InlineData("IOrderedEnumerable<QemuMachine>", true, true)]
    [InlineData("IQueryable<QemuMachine>", true, true)]
    [InlineData("IReadOnlyList<QemuMachine>", true, true)]
    [InlineData("ImmutableArray<QemuMachine>", true, true)]
    [InlineData("ParallelQuery<QemuMachine>", true, true)]
    [InlineData("Span<QemuMachine>", true, false)]
    [InlineData("ReadOnlySpan<QemuMachine>", true, true)]
    [InlineData("Memory<QemuMachine>", true, false)]
    [InlineData("string", false, false)]
    [InlineData("QemuMachine", false, false)]
    [InlineData("object", false, false)]
    [InlineData("Task<QemuMachine>", false, false)]
    public void Sequences_are_recognized_by_their_type(string type, bool isSequence, bool isReadOnly)
    {
        var code = Snippet.Of($"{type} x = default!;");
        var symbol = ((ILocalSymbol)code.Variable("x")).Type;
        Assert.Equal(isSequence, SequenceTypes.IsSequence(symbol));
        Assert.Equal(isReadOnly, SequenceTypes.IsReadOnly(symbol));
        Assert.False(SequenceTypes.IsSequence(null));
        Assert.False(SequenceTypes.IsReadOnly(null));
    }

    [Fact]
    public void The_parts_of_a_record_or_a_pair_are_its_properties()
    {
        var code = Snippet.Of(
            "KeyValuePair<string, QemuMachine> pair = default;",
            types: """
                record Plan(QemuMachine Machine, int Number) { public int Other => 1; }
                record Own(QemuMachine Machine) { public void Deconstruct(out QemuMachine machine) => machine = default; }
                record Both(QemuMachine Machine) { public void Deconstruct(out QemuMachine machine, out int n) => (machine, n) = (default, 1); }
                record Empty;
                class Class { public QemuMachine Machine { get; } public void Deconstruct(out QemuMachine machine, out int n) => (machine, n) = (default, 1); }
                """);
        Assert.Equal("Machine", PositionalMembers.Of(code.Type("Plan"), 0, 2)?.Name);
        Assert.Equal("Number", PositionalMembers.Of(code.Type("Plan"), 1, 2)?.Name);
        var pair = (INamedTypeSymbol)((ILocalSymbol)code.Variable("pair")).Type;
        Assert.Equal("Key", PositionalMembers.Of(pair, 0, 2)?.Name);
        Assert.Equal("Value", PositionalMembers.Of(pair, 1, 2)?.Name);
        foreach (var other in new[] { "Own", "Both", "Empty", "Class" })
        {
            Assert.Null(PositionalMembers.Of(code.Type(other), 0, 1));
            Assert.Null(PositionalMembers.Of(code.Type(other), 0, 2));
        }

        // An extension method decides.
        Assert.Null(PositionalMembers.Of(code.Type("Plan"), 0, 3));
    }

    // In another assembly, an attribute marks what the compiler has written.
    [Fact]
    public void The_parts_of_a_record_of_another_assembly_are_its_properties()
    {
        var library = Tooling.Emit("Library", "public record Plan(string Name, int Number); public record struct Pair(string Name, int Number); public record Own(string Name) { public void Deconstruct(out string name) => name = \"\"; }");
        var compilation = Tooling.Compile("", library);
        Assert.Equal("Number", PositionalMembers.Of(compilation.GetTypeByMetadataName("Plan")!, 1, 2)?.Name);
        Assert.Equal("Number", PositionalMembers.Of(compilation.GetTypeByMetadataName("Pair")!, 1, 2)?.Name);
        Assert.Null(PositionalMembers.Of(compilation.GetTypeByMetadataName("Own")!, 0, 1));
    }

    [Theory]
    [InlineData("static readonly QemuMachine X = default;", "", true)]
    [InlineData("static QemuMachine X = default;", "", false)]
    [InlineData("readonly QemuMachine X = default;", "", false)]
    [InlineData("static readonly QemuMachine X = default; static Caller() { }", "", false)]
    [InlineData("static QemuMachine X { get; } = default;", "", true)]
    [InlineData("static QemuMachine X { get; set; } = default;", "", false)]
    [InlineData("QemuMachine X { get; } = default;", "", false)]
    [InlineData("QemuMachine X => default;", "", true)]
    [InlineData("QemuMachine X() => default;", "", true)]
    [InlineData("static readonly List<int> X = [1];", "_ = X.Count;", true)]
    [InlineData("static readonly List<int> X = [1];", "_ = X.Contains(1) && X.Any();", true)]
    [InlineData("static readonly List<int> X = [1];", "_ = Enumerable.Concat(X, X);", true)]
    [InlineData("static readonly List<int> X = [1];", "_ = nameof(X);", true)]
    [InlineData("static readonly List<int> X = [1];", "_ = X[0];", true)]
    [InlineData("static readonly List<int> X = [1];", "Take(X);", false)]
    [InlineData("static readonly List<int> X = [1];", "Caller.Take(Caller.X);", false)]
    [InlineData("static readonly List<int> X = [1];", "X.Add(1);", false)]
    [InlineData("static readonly List<int> X = [1];", "Caller.X.Add(1);", false)]
    [InlineData("static readonly List<int> X = [1];", "Action<int> add = X.Add;", true)]
    [InlineData("static readonly List<int> X = [1];", "X[0] = 2;", false)]
    [InlineData("static readonly List<int> X = [1];", "n = X[0];", true)]
    [InlineData("static readonly List<int> X = [1];", "var y = X;", false)]
    [InlineData("static readonly List<int> X = [1];", "List<int> y; y = X;", false)]
    [InlineData("static readonly List<int> X = [1];", "foreach (var y in X) { }", true)]
    [InlineData("static readonly IReadOnlyList<int> X = [1];", "Take(X);", true)]
    [InlineData("static readonly QemuMachine X = default;", "Take(X);", true)]
    public void A_static_member_keeps_its_initial_value_unless_its_type_changes_it(string declaration, string use, bool isKept)
    {
        var code = Snippet.Of(use, declaration + " static void Take(object value) { }");
        var member = code.Member("Caller", "X");
        Assert.Equal(isKept, StaticFields.KeepInitialValue(member, member.DeclaringSyntaxReferences.Single().GetSyntax()));
    }

    [Theory]
    [InlineData("m = o;", "m")]
    [InlineData("n += 1;", "n")]
    [InlineData("n++;", "n")]
    [InlineData("(m, (n, _)) = (o, (1, 2));", "m", "n", "_")]
    [InlineData("Api.Change(ref m);", "m")]
    [InlineData("Api.Free(m);")]
    [InlineData("string? s = null; s ??= \"\";", "string? s = null", "s")]
    public void An_operation_writes_its_targets(string body, params string[] targets) =>
        Assert.Equal(targets, Snippet.Of(body).Operations<IOperation>().SelectMany(WriteTargets.Of).Select(t => t is IVariableDeclaratorOperation v ? $"string? {v.Syntax}" : t.Syntax.ToString()));

    [Fact]
    public void The_compiler_calls_methods_that_no_code_names()
    {
        var code = Snippet.Of(
            "var (a, b) = new Box(); var (c, d) = (1, 2); foreach (var x in new List<int>()) { }",
            types: "class Box { public void Deconstruct(out int a, out int b) => (a, b) = (1, 2); }");
        Assert.Equal(["Deconstruct", "GetEnumerator"], code.Operations<IOperation>().Select(ImpliedMethods.Of).OfType<IMethodSymbol>().Select(m => m.Name));
    }

    [Fact]
    public void Lambdas_and_initializers_are_found_by_where_they_were_written()
    {
        var code = Snippet.Of("Func<int, int> f = x => x; Action<int> g = delegate { }; var box = new List<int> { 1 }; var list = new List<int>(); void F() { } Action h = F;");
        var written = code.Usage.Written;
        var lambdas = code.Operations<IAnonymousFunctionOperation>();
        Assert.Same(lambdas[0], written.LambdaOf(code.Variable("f")));
        Assert.Same(lambdas[1], written.LambdaOf(code.Variable("g")));
        Assert.Null(written.LambdaOf(code.Variable("h")));
        Assert.Null(written.LambdaOf(code.Variable("box")));
        Assert.Same(lambdas[0], written.LambdaOf(code.Operations<IDelegateCreationOperation>()[0]));
        Assert.Null(written.LambdaOf((IOperation?)null));
        var creations = code.Operations<IObjectCreationOperation>();
        Assert.NotNull(written.InitializerOf(creations[0].Syntax));
        Assert.Null(written.InitializerOf(creations[1].Syntax));
        Assert.Equal(["F"], written.LocalFunctions.Select(f => f.Name));
        Assert.NotNull(written.LocalFunction((IMethodSymbol)code.Variable("F")));
    }
}
