using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using MachineTypes.Tasks.Tests.Products;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;

namespace MachineTypes.Tasks.Tests;

/// <summary>The small projects of <c>tests/data/author</c> that no rule reports: the switches of the baseline, and values as text.</summary>
public class AuthorCaseTests
{
    [Fact]
    public void Projects_that_only_reference_a_catalogue_are_skipped()
    {
        const string Case = "01-baseline-switch-fails-in-other-projects";
        using var catalog = new Project(("Cat.cs", Read(Case, "Cat", "Cat.cs")));
        foreach (var file in Directory.GetFiles(PathOf(Case, "Cat", "baseline")))
            catalog.Write($"baseline/{Path.GetFileName(file)}", File.ReadAllText(file));
        Assert.Empty(catalog.Job().Check(""));

        using var user = new Project(("U.cs", Read(Case, "Use", "U.cs")));
        var compiled = CompiledProduct.Of([new("Cat.cs", Read(Case, "Cat", "Cat.cs"))]);
        user.Reference(Emit(compiled.App, catalog));
        var before = user.State;

        Assert.Empty(user.Job().Check(""));
        user.Job().Update("");
        Assert.False(user.Ship("1.1", "2020-01-01"));
        Assert.False(user.Ship());
        Assert.Empty(user.Done);
        Assert.Equal(before, user.State);
    }

    [Fact]
    public void The_source_compiles_after_ship()
    {
        using var project = new Project(("A.cs", Read("12-ship-with-null-date", "A.cs")));
        Assert.True(project.Ship("1.1", "2020-07-01"));

        Assert.Equal(Read("12-ship-with-null-date", "A.cs").Replace("date: null, Expected = \"2020-06-01\"", "date: \"2020-07-01\"", StringComparison.Ordinal), project.Read("A.cs"));
        var product = CompiledProduct.Of([new("A.cs", project.Read("A.cs"))]);
        Assert.Equal(product.Declared, product.Answered);
        Assert.Empty(project.Job().Check(""));
    }

    [Theory]
    [InlineData("3.0")]
    [InlineData("4.0")]
    public void The_oldest_file_is_missing(string from)
    {
        using var project = new Project(("A.cs", Read("16-oldest-file-missing", "A.cs")));
        var product = CompiledProduct.Of([new("A.cs", project.Read("A.cs"))]);
        project.Job().Update(from);
        var oldest = project.Job().Files.Order(StringComparer.Ordinal).First();
        Assert.EndsWith($"vesper-{from}.machinetypes", oldest, StringComparison.Ordinal);
        File.Delete(oldest);

        var found = Findings.Of(product.App, project);
        var missing = Assert.Single(found, finding => finding.Rule == "MT2004");
        Assert.Equal($"vesper-{from}.machinetypes", missing.MessageArguments[0]);
        Assert.DoesNotContain(found, finding => finding.Rule is "MT2001" or "MT2002" or "MT1017");
    }

    [Fact]
    public void Json_and_configuration_use_names()
    {
        var product = CompiledProduct.Of([
            new("A.cs", Read("11-json-and-configuration", "A.cs")),
            new("Usings.cs", "global using System; global using System.Collections.Generic;")],
            typeof(JsonSerializer).Assembly, typeof(ConfigurationBinder).Assembly, typeof(ConfigurationBuilder).Assembly, typeof(IConfiguration).Assembly);

        // A TypeConverter is found by its name, so the assembly has to be where names are resolved.
        using var image = new MemoryStream();
        Assert.True(product.App.Emit(image).Success);
        image.Position = 0;
        var assembly = AssemblyLoadContext.Default.LoadFromStream(image);
        var options = assembly.GetType("V.GuestOptions", throwOnError: true)!;
        using var output = new StringWriter();
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            assembly.GetType("V.P", throwOnError: true)!.GetMethod("Main", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal(
            """
            json round trip: [pc-4.0]
            pc-4.0
            {"pc-4.0":1}
            configuration: [pc-4.0]
            TypeConverter from string: True, IUtf8SpanFormattable: True

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);

        Assert.Contains("Did you mean 'pc-4.0'?", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("""{"Machine":"pc-4.O"}""", options)).Message, StringComparison.Ordinal);
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Machine", "pc-4.O")]).Build();
        Assert.Contains("Did you mean 'pc-4.0'?", Assert.Throws<InvalidOperationException>(() => settings.Get(options)).InnerException!.Message, StringComparison.Ordinal);
    }

    private static string Emit(CSharpCompilation compilation, Project into)
    {
        var path = into.At("Cat.dll");
        Assert.True(compilation.Emit(path).Success);
        return path;
    }

    private static string Read(params string[] path) => File.ReadAllText(PathOf(path));

    private static string PathOf(params string[] parts) => Path.Combine([Root(AppContext.BaseDirectory), "tests", "data", "author", .. parts]);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "MachineTypes.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
