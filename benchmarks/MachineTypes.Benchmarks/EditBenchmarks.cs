using BenchmarkDotNet.Attributes;
using MachineTypes.Generator;
using MachineTypes.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Benchmarks;

/// <summary>An edit of a file without definitions, in the catalogue's own project: what each key costs while typing.</summary>
[MemoryDiagnoser]
public class EditBenchmarks
{
    private readonly SyntaxTree[] _edits = [.. Enumerable.Range(0, 2).Select(i => CatalogSources.Parse($"class Unrelated {{ int Value() => {i}; }}", "Unrelated.cs"))];
    private CSharpCompilation _compilation = null!;
    private GeneratorDriver _generator = null!;
    private GeneratorDriver _emptySteps = null!;
    private GeneratorDriver _emptyCompatStep = null!;
    private GeneratorDriver _nothing = null!;
    private int _edit;

    /// <summary>Compiles the catalogue's sources, and lets each generator run once.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _compilation = CatalogSources.Compile([.. CatalogSources.Files.Select(file => CatalogSources.Parse(file.Text, file.Path)), _edits[0]]);
        _generator = FirstRun(new MachineTypeGenerator());
        _nothing = FirstRun(new EmptySteps());
        _emptyCompatStep = FirstRun(new EmptySteps(KnownNames.Compat));
        _emptySteps = FirstRun(new EmptySteps(
            KnownNames.ReleaseTrain, KnownNames.Release, KnownNames.MachineProperty, KnownNames.Deprecates, KnownNames.MachineCatalog,
            KnownNames.MachineType, KnownNames.Compat, KnownNames.DriverProperty));

        if (_generator.GetRunResult().GeneratedTrees.IsEmpty) throw new InvalidOperationException("No source was generated.");
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver EmptyStepAnAttribute() => _emptySteps = _emptySteps.RunGenerators(Edit());

    [Benchmark]
    public GeneratorDriver EmptyStepForCompatAlone() => _emptyCompatStep = _emptyCompatStep.RunGenerators(Edit());

    [Benchmark]
    public GeneratorDriver NoStepAtAll() => _nothing = _nothing.RunGenerators(Edit());

    [Benchmark]
    public GeneratorDriver Generator() => _generator = _generator.RunGenerators(Edit());

    private GeneratorDriver FirstRun(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: CatalogSources.Language).RunGenerators(_compilation);

    // The next compilation has bound nothing yet, as in an editor.
    private Compilation Edit()
    {
        var (old, next) = (_edits[_edit], _edits[1 - _edit]);
        _edit = 1 - _edit;

        return _compilation = _compilation.ReplaceSyntaxTree(old, next);
    }
}
