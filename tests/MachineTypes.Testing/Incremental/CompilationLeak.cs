using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>Determines whether a generator or an analyzer keeps old compilations alive, which in an editor would be one for each keystroke.</summary>
public static class CompilationLeak
{
    /// <summary>Runs a generator, edits the project, runs it again, and checks whether the first compilation can be collected.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="edit">The edit between the two runs.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>true if something that the driver keeps still refers to the first compilation; otherwise, false.</returns>
    public static bool Exists(IIncrementalGenerator generator, Func<CSharpCompilation, CSharpCompilation> edit, params IReadOnlyList<SourceFile> files)
    {
        var driver = GeneratorHost.Default.CreateDriver(generator);
        var leaks = Exists(compilation => driver = driver.RunGenerators(compilation), edit, files);
        GC.KeepAlive(driver);
        return leaks;
    }

    /// <summary>Uses a compilation, edits the project, uses the next one, and checks whether the first can be collected.</summary>
    /// <param name="use">Uses each compilation.</param>
    /// <param name="edit">The edit between the two.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>true if something still refers to the first compilation; otherwise, false.</returns>
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

    // Neither is inlined, because no local or discard of the caller may keep the first compilation alive.
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
