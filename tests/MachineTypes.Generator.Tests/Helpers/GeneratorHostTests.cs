using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Tests.Helpers;

public sealed class GeneratorHostTests
{
    [Fact]
    public void Runs_on_the_compiler_that_the_project_asks_for() =>
        Assert.StartsWith(typeof(GeneratorHostTests).Assembly.GetName().Name switch
        {
            "MachineTypes.Roslyn48.Tests" => "4.8.",
            "MachineTypes.Roslyn50.Tests" => "5.0.",
            _ => "5.9.",
        }, typeof(SyntaxTree).Assembly.GetName().Version!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Knows_C_sharp_11_to_the_newest() =>
        Assert.True(LanguageVersions.Supported is [LanguageVersion.CSharp11, LanguageVersion.CSharp12, ..] && LanguageVersions.Supported[^1] == LanguageVersions.Latest);

    [Theory]
    [InlineData("netstandard2.0", false)]
    [InlineData("net8.0", true)]
    [InlineData("net10.0", true)]
    public void Compiles_against_the_runtime_of_each_target(string framework, bool hasDateOnly)
    {
        var compilation = (GeneratorHost.Default with { References = TargetReferences.For(framework) })
            .Compile(new SourceFile("C.cs", "[MachineTypes.ReleaseTrain(\"QEMU\")] public struct C { System.ReadOnlySpan<char> M() => default; }"));

        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(hasDateOnly, compilation.GetTypeByMetadataName("System.DateOnly") is not null);
    }

    [Fact]
    public void Warnings_about_generated_code_are_problems_and_missing_documentation_is_one()
    {
        var run = GeneratorHost.Default.Run(new FixedGenerator(("A.g.cs", "public class A { }\n")), "public class Undocumented { private int _unused; }");

        Assert.Equal(["CS0169", "CS1591"], run.Problems.Select(problem => problem.Id).Order());
        Assert.EndsWith("A.g.cs", run.Problems.Single(problem => problem.Id == "CS1591").Location.SourceTree!.FilePath, StringComparison.Ordinal);
    }

    [Fact]
    public void A_generator_that_throws_is_a_problem()
    {
        var run = GeneratorHost.Default.Run(new ThrowingGenerator(), "class C;");

        Assert.IsType<NotSupportedException>(run.Exception);
        Assert.Contains(run.Problems, problem => problem.Id == "CS8785");
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Generated_code_can_be_called()
    {
        var generator = new FixedGenerator(("A.g.cs", "/// <summary>A.</summary>\npublic static class A { internal static string Text => \"4.2\"; }\n"));
        var assembly = GeneratorHost.Default.Run(generator, """
            public static class Probe
            {
                public static int Length(string suffix) => (A.Text + suffix).Length;
                public static MachineTypes.CompatEntry Entry => new("mch", "smm", "off");
            }
            """).Load();

        Assert.Equal(5, assembly.Call("Probe", "Length", "-x"));
        Assert.IsType<CompatEntry>((object?)assembly.Static("Probe", "Entry"));
    }

    [Fact]
    public void Code_that_does_not_build_is_not_loaded() =>
        Assert.Contains("CS0246", Assert.Throws<InvalidOperationException>(() => GeneratorHost.Default.Run(new CarefulGenerator(), "class C : Nothing;").Load()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_is_typed_token_by_token()
    {
        Assert.Equal(["class", "class C", "class C;", "class C; "], Truncation.AtEachToken("class C; "));
        Assert.Equal(["cl", "class", "class ", "class C", "class C;", "class C; "], Truncation.AtEachToken("class C; ", alsoWithin: true));
    }
}
