using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Tests.Helpers;

public sealed class IncrementalTests
{
    private static readonly SourceFile[] Files =
    [
        new("Declaring.cs", "using System; namespace N { [Obsolete] class First { int M() { return 1; } } class Other { } }"),
        new("Unrelated.cs", "class Unrelated { int M() { return 1; } }"),
    ];

    [Fact]
    public void A_careful_generator_does_nothing_where_nothing_matters()
    {
        var session = IncrementalSession.Start(new CarefulGenerator(), Files);

        Assert.All(
            [
                session.Rerun(Edits.Clone),
                session.Rerun(Edits.Reparse),
                session.Rerun(Edits.Replace("Unrelated.cs", "return 1", "return 2")),
                session.Rerun(Edits.Replace("Declaring.cs", "return 1", "return 2")),
                session.Rerun(Edits.Comment("Declaring.cs")),
                session.Rerun(Edits.ReorderFiles),
                session.Rerun(Edits.ReorderMembers),
            ],
            reasons =>
            {
                Assert.True(reasons.IsUnchanged("Types"), reasons.ToString());
                Assert.True(reasons.IsCached("Sources"), reasons.ToString());
            });
    }

    [Fact]
    public void A_real_change_is_seen()
    {
        var session = IncrementalSession.Start(new CarefulGenerator(), Files);

        var reasons = session.Rerun(Edits.Replace("Declaring.cs", "First", "Second"));

        Assert.Equal([IncrementalStepRunReason.Modified], reasons["Types"]);
        Assert.Equal([IncrementalStepRunReason.Modified], reasons["Sources"]);
        Assert.Equal("// Second\n", session.Result.GeneratedSources.Single().SourceText.ToString());
    }

    [Fact]
    public void A_restless_generator_is_found_out()
    {
        var session = IncrementalSession.Start(new RestlessGenerator(), Files);

        var reasons = session.Rerun(Edits.Comment("Declaring.cs"));

        Assert.False(reasons.IsUnchanged("Types"));
        Assert.False(reasons.IsCached("Sources"));
    }

    [Fact]
    public void A_step_that_was_not_tracked_is_no_unchanged_step()
    {
        var session = IncrementalSession.Start(new CarefulGenerator(), Files);

        var reasons = session.Rerun(Edits.Clone);

        Assert.Throws<InvalidOperationException>(() => reasons.IsUnchanged("Trains"));
    }

    [Fact]
    public void An_edit_that_does_not_apply_is_refused()
    {
        var session = IncrementalSession.Start(new CarefulGenerator(), Files);

        Assert.Throws<InvalidOperationException>(() => session.Rerun(Edits.Replace("Unrelated.cs", "not there", "")));
        Assert.Throws<InvalidOperationException>(() => session.Rerun(Edits.Replace("Declaring.cs", "class", "struct")));
    }

    [Fact]
    public void Members_are_reordered()
    {
        var reordered = Edits.ReorderMembers(GeneratorHost.Default.Compile(Files)).SyntaxTrees.First().ToString();

        Assert.True(reordered.IndexOf("Other", StringComparison.Ordinal) < reordered.IndexOf("First", StringComparison.Ordinal), reordered);
    }

    [Fact]
    public void A_careful_generator_holds_no_compiler_objects()
    {
        var session = IncrementalSession.Start(new CarefulGenerator(), Files);

        var values = TrackedValues.From(session.Result, "Types");

        Assert.Equal(["Sources", "Types"], values.Select(value => value.Step).Order());
        Assert.Empty(values.SelectMany(value => ObjectGraph.FindCompilerObjects(value.Step, value.Value)));
    }

    [Fact]
    public void A_symbol_in_a_private_list_is_found_and_one_in_an_unnamed_step_too()
    {
        var session = IncrementalSession.Start(new LeakyGenerator(), Files);

        var found = TrackedValues.From(session.Result, "Types").SelectMany(value => ObjectGraph.FindCompilerObjects(value.Step, value.Value));

        Assert.Contains(found, path => path.StartsWith("Types._held", StringComparison.Ordinal));
        Assert.Contains(found, path => path.StartsWith("(unnamed)[0]._held", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_of_compiler_object_is_found()
    {
        var compilation = GeneratorHost.Default.Compile(Files);
        var tree = compilation.SyntaxTrees.First();
        var node = tree.GetRoot(TestContext.Current.CancellationToken);
        var type = compilation.GetTypeByMetadataName("N.First")!;
        object[] objects =
        [
            compilation, tree, node, node.GetFirstToken(), node.GetLocation(), type, type.GetAttributes()[0], type.DeclaringSyntaxReferences[0], compilation.GetSemanticModel(tree),
            Diagnostic.Create("X", "X", "X", DiagnosticSeverity.Error, DiagnosticSeverity.Error, true, 0),
        ];

        Assert.All(objects, value => Assert.Single(ObjectGraph.FindCompilerObjects("step", (1, new Lazy<object>(value)))));
        Assert.Empty(ObjectGraph.FindCompilerObjects("step", (1, "text", new[] { 1.5m }, DateTime.UnixEpoch, typeof(ISymbol))));
    }

    [Fact]
    public void A_ring_of_objects_ends_the_walk()
    {
        var ring = new List<object>();
        ring.Add(ring);

        Assert.Empty(ObjectGraph.FindCompilerObjects("step", ring));
    }

    [Fact]
    public void A_careful_generator_lets_the_old_compilation_go() =>
        Assert.False(CompilationLeak.Exists(new CarefulGenerator(), Edits.Replace("Unrelated.cs", "return 1", "return 2"), Files));

    [Fact]
    public void A_leaky_generator_is_caught_holding_the_old_compilation() =>
        Assert.True(CompilationLeak.Exists(new LeakyGenerator(), Edits.Reparse, Files));
}
