using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Testing;

/// <summary>Finds out whether a generator holds on to compilations of the past, which in an editor would be all that were ever typed.</summary>
public static class CompilationLeak
{
    /// <summary>Runs a generator, edits the project, runs it again, and looks whether the first compilation can be collected.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="edit">The edit between the two runs.</param>
    /// <param name="files">The project's files.</param>
    /// <returns>True if something that the driver keeps still holds the first compilation.</returns>
    public static bool Exists(IIncrementalGenerator generator, Func<CSharpCompilation, CSharpCompilation> edit, params IReadOnlyList<SourceFile> files)
    {
        var (driver, first) = RunTwice(generator, edit, files);
        for (var attempt = 0; attempt < 5 && IsAlive(first); attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        var leaks = IsAlive(first);
        GC.KeepAlive(driver);
        return leaks;
    }

    // Neither is inlined: no local of the caller, and no discard, may hold the first compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsAlive(WeakReference<CSharpCompilation> compilation) => compilation.TryGetTarget(out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference<CSharpCompilation> First) RunTwice(
        IIncrementalGenerator generator, Func<CSharpCompilation, CSharpCompilation> edit, IReadOnlyList<SourceFile> files)
    {
        var first = GeneratorHost.Default.Compile(files);
        var driver = GeneratorHost.Default.CreateDriver(generator).RunGenerators(first);
        return (driver.RunGenerators(edit(first)), new(first));
    }
}
