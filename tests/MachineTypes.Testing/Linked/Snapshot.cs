using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit.v3;

namespace MachineTypes.Testing;

/// <summary>
/// Compares generated files with the snapshots in the folder Snapshots next to the test. Compiled into each test project, because the real Verify reads
/// the location of the sources from the test's own assembly.
/// </summary>
internal static class Snapshot
{
    private const string Folder = "Snapshots";

#if USE_VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();
#endif

    /// <summary>Compares everything that a driver generated with the snapshots of the running test.</summary>
    /// <param name="driver">A driver that has run.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <returns>A task that fails when a generated file differs from its snapshot, is new, or is missing.</returns>
    public static async Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        // Checked whichever comparer is used, because Verify ignores some differences.
        var snapshots = SnapshotText.AllOf(driver);
        var method = RunningTest();
#if USE_VERIFY
        _ = (snapshots, method);
        var settings = new VerifyTests.VerifySettings();
        settings.UseDirectory(Folder);
        // The text is compared exactly as it was generated, including paths and dates.
        settings.DisableScrubbers();
        await VerifyXunit.Verifier.Verify(driver, settings, sourceFile: sourceFile);
#else
        await Task.CompletedTask;
        new SnapshotFiles(Path.Combine(Path.GetDirectoryName(sourceFile)!, Folder), $"{method.ReflectedType!.Name}.{method.Name}").Check(snapshots);
#endif
    }

    // Verify would name the files of a theory or a nested class differently.
    private static System.Reflection.MethodInfo RunningTest()
    {
        var method = (TestContext.Current.TestMethod as IXunitTestMethod)?.Method
            ?? throw new InvalidOperationException("Snapshots are verified from within a test.");
        return method.GetParameters().Length == 0 && !method.ReflectedType!.IsNested
            ? method
            : throw new InvalidOperationException($"{method.ReflectedType!.Name}.{method.Name} has parameters or a nested class: snapshots are verified in a plain fact of a plain class.");
    }
}
