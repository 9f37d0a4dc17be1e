using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>Definitions that lie in several assemblies.</summary>
internal static class Assemblies
{
    private const string Library = "Library";

    /// <summary>Lets the test's project reference another one, and runs the test on both.</summary>
    public static Task RunWithLibraryAsync(this AnalyzerTest<DefaultVerifier> test, string library)
    {
        var project = test.TestState.AdditionalProjects[Library];
        project.Sources.Add(library);
        project.AdditionalReferences.AddRange(TargetReferences.Net100.All);
        test.TestState.AdditionalProjectReferences.Add(Library);
        return test.RunAsync();
    }
}
