namespace MachineTypes.Tool.Tests.Authors;

/// <summary>The catalogue of an author's project, which the tool builds.</summary>
public sealed class CatalogProjectTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_project_is_built_and_loaded()
    {
        Write("net10.0", AuthorAssembly.Definitions);
        var shown = Run("table", "vesper-2.0");
        Assert.Equal("", shown.Error);
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains("seats", shown.Out, StringComparison.Ordinal);

        // What does not build is reported with the first error.
        Write("net10.0", AuthorAssembly.Definitions.Replace("[Seats(4)]", "[Seat(4)]", StringComparison.Ordinal));
        Assert.Contains("the project does not build", Run("list").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_frameworks_that_cannot_be_loaded_is_reported()
    {
        Write("net472;net48", AuthorAssembly.Definitions);

        Assert.Contains("targets net472, net48, none of which the tool can load", Run("list").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_without_a_project_is_reported() =>
        Assert.Contains("contains no project file", Run("list").AssertError(), StringComparison.Ordinal);

    private Outcome Run(params string[] arguments) => Outcome.Of([], [.. arguments, "--project", _directory]);

    // The project refers to what the tests were built with, so no package is needed.
    private void Write(string frameworks, string definitions)
    {
        var here = AppContext.BaseDirectory;
        var element = frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        File.WriteAllText(Path.Combine(_directory, "Vesper.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <{element}>{frameworks}</{element}>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(here, "MachineTypes.dll")}" />
                <Analyzer Include="{Path.Combine(here, "MachineTypes.Generator.dll")};{Path.Combine(here, "MachineTypes.Model.dll")}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_directory, "Vesper.cs"), definitions);
    }
}
