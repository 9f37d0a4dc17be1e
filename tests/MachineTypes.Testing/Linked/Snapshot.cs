using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit.v3;

namespace MachineTypes.Testing;

/// <summary>
/// Compares generated files with the snapshots that stand in the folder Snapshots beside the test. Compiled into each test project, because the real Verify asks
/// the test's own assembly where its sources are.
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
        // Checked in both ways of comparing: Verify would forgive some of it.
        var snapshots = SnapshotText.AllOf(driver);
        var method = RunningTest();
#if USE_VERIFY
        _ = (snapshots, method);
        var settings = new VerifyTests.VerifySettings();
        settings.UseDirectory(Folder);
        // The text is compared as it was generated: a path or a date in it is part of it.
        settings.DisableScrubbers();
        await VerifyXunit.Verifier.Verify(driver, settings, sourceFile: sourceFile);
#else
        await Task.CompletedTask;
        new SnapshotFiles(Path.Combine(Path.GetDirectoryName(sourceFile)!, Folder), $"{method.ReflectedType!.Name}.{method.Name}").Check(snapshots);
#endif
    }

    // Verify would name the files of a theory, or of a nested class, in ways of its own.
    private static System.Reflection.MethodInfo RunningTest()
    {
        var method = (TestContext.Current.TestMethod as IXunitTestMethod)?.Method
            ?? throw new InvalidOperationException("Snapshots are verified from within a test.");
        return method.GetParameters().Length == 0 && !method.ReflectedType!.IsNested
            ? method
            : throw new InvalidOperationException($"{method.ReflectedType!.Name}.{method.Name} has parameters or a nested class: snapshots are verified in a plain fact of a plain class.");
    }
}
