using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using MachineTypes.Generator;

namespace MachineTypes.Testing;

/// <summary>What the tests of analyzers and of code fixes have in common.</summary>
internal static class AnalyzerTestSetup
{
    // A framework name without a package, so that nothing is downloaded. References are added to the project instead.
    public static ReferenceAssemblies NoPackages { get; } = new("net10.0");

    // The generator runs too, so that test code can name what it generates.
    public static IEnumerable<Type> Generators { get; } = [typeof(MachineTypeGenerator)];

    public static ParseOptions ParseOptions { get; } = GeneratorHost.Default.ParseOptions;

    public static CompilationOptions CompilationOptions { get; } = new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>
    /// References, and switches: the generated files need not be listed in each test, for they have tests of their own. A bounded run also leaves out the two checks for which the library
    /// compiles and analyzes everything again: each rule is tried once on suppressed code and in generated code by the tests of every rule.
    /// </summary>
    /// <param name="test">The test.</param>
    public static void Apply(AnalyzerTest<DefaultVerifier> test)
    {
        test.ReferenceAssemblies = NoPackages;
        test.TestState.AdditionalReferences.AddRange(TargetReferences.Net100.All);
        test.TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
        if (!TestRun.IsFull)
            test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
    }
}
