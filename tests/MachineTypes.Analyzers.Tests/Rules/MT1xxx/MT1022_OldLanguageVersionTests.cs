using System.Globalization;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1022_OldLanguageVersionTests
{
    private const string Train = """
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("4.2", "2019-12-12")]
        public readonly partial struct QemuRelease { }

        """;

    private const string Machines = """
        using MachineTypes;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine { }

        [MachineCatalog<QemuRelease>]
        public readonly partial struct ArmMachine { }

        [MachineType<QemuMachine>("pc-i440fx")]
        public sealed class PcI440Fx { }

        """;

    /// <summary>Gets a source on which only this rule reports, in the language version below.</summary>
    public static string Sample => Train;

    public static string SampleLanguage => "10.0";

    [Theory]
    [InlineData("7.3")]
    [InlineData("8")]
    [InlineData("9")]
    [InlineData("10")]
    public async Task Below_11_a_project_has_one_finding_and_no_generated_code(string version)
    {
        var run = Run(version, Train, Machines);

        Assert.Empty(run.Sources);
        Assert.Equal(
            [$"MT1022 at ReleaseTrain(\"QEMU\"): C# {version} cannot compile the code that is generated for 'QemuRelease', so none is generated; "
                + "set <LangVersion>12</LangVersion> or later in the project file (C# 11 is the minimum)"],
            await Findings(run));

        // What the compiler reports is the generic attributes on the author's own lines.
        var errors = run.Problems.Where(problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.Contains("'generic attributes'", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.All(errors, error => Assert.Equal("/File1.cs", error.Location.SourceTree!.FilePath));
    }

    [Theory]
    [InlineData("11")]
    [InlineData("12")]
    [InlineData("latest")]
    [InlineData("preview")]
    public async Task From_11_on_nothing_is_reported(string version)
    {
        var run = Run(version, Train, Machines);

        Assert.NotEmpty(run.Sources);
        Assert.Empty(await Findings(run));
        Assert.DoesNotContain(run.Problems, problem => problem.Severity == DiagnosticSeverity.Error);
    }

    // The catalogue's train is in a library that was compiled with a newer C#.
    [Fact]
    public async Task Without_a_train_the_first_catalogue_by_name_is_reported()
    {
        var library = OtherAssembly.With(Train);
        Assert.Equal(
            ["MT1022 at MachineCatalog<QemuRelease>: C# 10 cannot compile the code that is generated for 'ArmMachine', so none is generated; "
                + "set <LangVersion>12</LangVersion> or later in the project file (C# 11 is the minimum)"],
            await Findings(Run("10", library, Machines)));
    }

    [Fact]
    public async Task The_finding_is_the_same_whatever_the_order_of_the_files()
    {
        const string Other = "[MachineTypes.ReleaseTrain(\"Another\")] public readonly partial struct AnotherRelease { }";
        var findings = await Findings(Run("10", Train, Other));
        Assert.Contains("'AnotherRelease'", Assert.Single(findings), StringComparison.Ordinal);
        Assert.Equal(findings, await Findings(Run("10", Other, Train)));
    }

    [Theory]
    [InlineData("7.3")]
    [InlineData("10")]
    public async Task A_project_that_only_uses_a_catalogue_has_no_finding(string version)
    {
        var library = OtherAssembly.With(Train + Machines.Replace("using MachineTypes;", "", StringComparison.Ordinal));
        var run = Run(version, library, "class User { bool Is(string name) { return QemuMachine.TryParse(name, out var machine) && machine.Release == QemuRelease.V4_2; } }");

        Assert.Empty(await Findings(run));
        Assert.Empty(run.Problems);
    }

    [Fact]
    public async Task A_project_that_only_declares_a_property_has_no_finding() => Assert.Empty(await Findings(Run(
        "7.3", "[MachineTypes.MachineProperty(\"x\", Additive = true)] public sealed class XAttribute : MachineTypes.MachineFlagAttribute { }")));

    // Findings are kept for projects that declare the same; the language version is part of that.
    [Fact]
    public async Task A_change_of_the_language_version_is_seen()
    {
        Assert.Single(await Findings(Run("10", Train)));
        Assert.Empty(await Findings(Run("11", Train)));
        Assert.Single(await Findings(Run("10", Train)));
    }

    [Fact]
    public async Task It_is_reported_while_typing()
    {
        var compilation = Run("10", Train).Output;
        Assert.Equal(["MT1022"], (await Rulebook.RunWhileTyping(compilation, compilation.SyntaxTrees[0])).Select(diagnostic => diagnostic.Id));
    }

    private static GeneratorRun Run(string version, params string[] files) => Run(version, null, files);

    private static GeneratorRun Run(string version, MetadataReference? library, params string[] files)
    {
        Assert.True(LanguageVersionFacts.TryParse(version, out var language));
        var host = GeneratorHost.Default with { LanguageVersion = language, Nullable = language >= LanguageVersion.CSharp8 };
        var compilation = host.Compile(files.Select((text, i) => new SourceFile($"/File{i}.cs", text)));
        return GeneratorRun.Of(
            host.CreateDriver(new MachineTypeGenerator()),
            library is null ? compilation : compilation.AddReferences(library));
    }

    private static async Task<IEnumerable<string>> Findings(GeneratorRun run) =>
        (await Rulebook.Run(run.Output)).Select(diagnostic =>
            $"{diagnostic.Id} at {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
}
