using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Attributes that declare something are found by their names, and behind aliases, wherever those are.</summary>
public sealed class MarkerAliasTests
{
    private const string Product = """
        using MachineTypes;
        namespace V;
        [ReleaseTrain("Vesper"), Release("1.0", "2018-01-10"), Release("1.1", Expected = "2018-06-10")] public readonly partial struct Rel;
        [MachineCatalog<Rel>] public readonly partial struct M;
        [MachineType<M>("x")] public sealed class X;
        """;

    private static readonly SourceFile Aliased = new("Y.cs", """namespace V; [Mt("y")] public sealed class Y;""");

    [Theory]
    [InlineData("global using Mt = MachineTypes.MachineTypeAttribute<V.M>;")]
    [InlineData("global using MtAttribute = MachineTypes.MachineTypeAttribute<V.M>;")]
    [InlineData("global using Mt = global::MachineTypes.MachineTypeAttribute<V.M>;")]
    [InlineData("namespace Elsewhere;", "using Mt = MachineTypes.MachineTypeAttribute<V.M>;\n")]
    [InlineData("namespace Elsewhere;", "using Mt = MachineTypes.MachineTypeAttribute<V.M>;\nusing System;\n")]
    public void A_family_behind_an_alias_has_its_machine_types(string other, string before = "")
    {
        var run = Run(new("Product.cs", Product), Aliased with { Text = before + Aliased.Text }, new("Other.cs", other));

        Assert.Empty(run.Problems);
        Assert.Contains("Y_1_0", Text(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_declares_something_can_be_behind_global_aliases()
    {
        var run = Run(
            new("Aliases.cs", """
                global using Train = MachineTypes.ReleaseTrainAttribute;
                global using Cat = MachineTypes.MachineCatalogAttribute<V.Rel>;
                global using Prop = MachineTypes.MachinePropertyAttribute;
                global using Mt = MachineTypes.MachineTypeAttribute<V.M>;
                """),
            new("Definitions.cs", """
                using MachineTypes;
                namespace V;
                [Train("Vesper"), Release("1.0", "2018-01-10"), Release("1.1", Expected = "2018-06-10")] public readonly partial struct Rel;
                [Cat] public readonly partial struct M;
                [Prop("cpu-max")] public sealed class CpuMaxAttribute : MachineValueAttribute<int> { public CpuMaxAttribute(int value) : base(value) { } }
                [Mt("y"), CpuMax(7)] public sealed partial class Y;
                """));

        Assert.Empty(run.Problems);
        var loaded = run.Load();
        Assert.Equal(7, (int)loaded.Static("V.M", "Y_1_0")!.CpuMax);
    }

    [Fact]
    public void The_family_comes_and_goes_with_the_alias()
    {
        var alias = GeneratorHost.Default.Parse(new("G.cs", "global using Mt = MachineTypes.MachineTypeAttribute<V.M>;"));
        var without = GeneratorHost.Default.Compile(new SourceFile("Product.cs", Product), Aliased);
        var first = GeneratorRun.Of(GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()), without);
        Assert.DoesNotContain("Y_1_0", Text(first), StringComparison.Ordinal);

        var second = GeneratorRun.Of(first.Driver, (CSharpCompilation)without.AddSyntaxTrees(alias));
        Assert.Contains("Y_1_0", Text(second), StringComparison.Ordinal);
        Assert.DoesNotContain("Y_1_0", Text(GeneratorRun.Of(second.Driver, without)), StringComparison.Ordinal);
    }

    // The compiler caches nothing of a constructor, and neither may the generator.
    [Fact]
    public void A_constructor_behind_a_global_alias_is_read_again()
    {
        SourceFile aliases = new("G.cs", "global using Prop = MachineTypes.MachinePropertyAttribute;");
        SourceFile property = new("P.cs", "namespace V; [Prop(\"cpu-max\")] public sealed class CpuMaxAttribute : MachineTypes.MachineValueAttribute<int> { public CpuMaxAttribute(int value) : base(value) { } }");
        SourceFile product = new("Product.cs", Product.Replace("(\"x\")", "(\"x\"), CpuMax(7)", StringComparison.Ordinal));
        var before = GeneratorHost.Default.Compile(aliases, property, product);
        var first = GeneratorRun.Of(GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()), before);
        Assert.Contains("CpuMax", Text(first), StringComparison.Ordinal);

        var tree = before.SyntaxTrees.Single(t => t.FilePath == "P.cs");
        var changed = GeneratorHost.Default.Parse(property with { Text = property.Text.Replace("base(value) { }", "base(value) { Since = \"1.1\"; }", StringComparison.Ordinal) });
        Assert.DoesNotContain("CpuMax", Text(GeneratorRun.Of(first.Driver, (CSharpCompilation)before.ReplaceSyntaxTree(tree, changed))), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(params SourceFile[] files) => GeneratorHost.Default.Run(new MachineTypeGenerator(), files);

    private static string Text(GeneratorRun run) => string.Concat(run.Sources.Select(source => source.SourceText));
}
