using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>Finds out whether a generator or an analyzer holds on to compilations of the past, which in an editor would be all that were ever typed.</summary>
public static class CompilationLeak
{
    /// <summary>Runs a generator, edits the project, runs it again, and looks whether the first compilation can be collected.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="edit">The edit between the two runs.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>True if something that the driver keeps still holds the first compilation.</returns>
    public static bool Exists(IIncrementalGenerator generator, Func<CSharpCompilation, CSharpCompilation> edit, params IReadOnlyList<SourceFile> files)
    {
        var driver = GeneratorHost.Default.CreateDriver(generator);
        var leaks = Exists(compilation => driver = driver.RunGenerators(compilation), edit, files);
        GC.KeepAlive(driver);
        return leaks;
    }

    /// <summary>Uses a compilation, edits the project, uses the next one, and looks whether the first can be collected.</summary>
    /// <param name="use">What is done with each compilation.</param>
    /// <param name="edit">The edit between the two.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>True if something still holds the first compilation.</returns>
    public static bool Exists(Action<CSharpCompilation> use, Func<CSharpCompilation, CSharpCompilation> edit, params IReadOnlyList<SourceFile> files)
    {
        var (first, second) = UseTwice(use, edit, files);
        for (var attempt = 0; attempt < 5 && IsAlive(first); attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        var leaks = IsAlive(first);
        GC.KeepAlive(second);
        return leaks;
    }

    // Neither is inlined: no local of the caller, and no discard, may hold the first compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsAlive(WeakReference<CSharpCompilation> compilation) => compilation.TryGetTarget(out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference<CSharpCompilation> First, CSharpCompilation Second) UseTwice(
        Action<CSharpCompilation> use, Func<CSharpCompilation, CSharpCompilation> edit, IReadOnlyList<SourceFile> files)
    {
        var first = GeneratorHost.Default.Compile(files);
        use(first);
        var second = edit(first);
        use(second);
        return (new(first), second);
    }
}
