using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>A project whose C# is too old for generated code gets none, so that no error is in a file that its author did not write.</summary>
public sealed class OldLanguageTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    public void Below_11_nothing_is_generated(LanguageVersion version)
    {
        var run = (GeneratorHost.Default with { LanguageVersion = version, Nullable = version >= LanguageVersion.CSharp8 }).Run(new MachineTypeGenerator(), Definitions.Timeline);

        Assert.Empty(run.DriverDiagnostics);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void When_the_language_version_changes_the_same_driver_follows()
    {
        var old = GeneratorHost.Default with { LanguageVersion = LanguageVersion.CSharp10 };
        var run = old.Run(new MachineTypeGenerator(), Definitions.Timeline);
        foreach (var (host, isGenerated) in new[] { (GeneratorHost.Default, true), (old, false), (GeneratorHost.Default, true) })
        {
            run = GeneratorRun.Of(run.Driver.WithUpdatedParseOptions(host.ParseOptions), host.Compile(new SourceFile("Definitions.cs", Definitions.Timeline)));
            Assert.Equal(isGenerated, run.Sources.Length > 0);
        }
    }
}
