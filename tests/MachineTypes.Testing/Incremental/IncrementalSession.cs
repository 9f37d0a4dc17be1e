using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>A project that stays open while it is edited: one driver, and one compilation after another.</summary>
public sealed class IncrementalSession
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    private IncrementalSession(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _compilation = compilation;
        _driver = driver.RunGenerators(compilation);
    }

    /// <summary>Gets the result of the generator's last run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Opens a project and runs the generator for the first time.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>The session.</returns>
    public static IncrementalSession Start(IIncrementalGenerator generator, params IEnumerable<SourceFile> files) =>
        new(GeneratorHost.Default.CreateDriver(generator, trackSteps: true), GeneratorHost.Default.Compile(files));

    /// <summary>Edits the project and runs the generator again.</summary>
    /// <param name="edit">One of <see cref="Edits"/>, or an edit of the test's own.</param>
    /// <returns>The effect of the edit on each named step.</returns>
    public StepReasons Rerun(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        _compilation = edit(_compilation);
        _driver = _driver.RunGenerators(_compilation);
        return new(Result);
    }
}
