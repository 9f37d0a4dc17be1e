using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Testing;

/// <summary>
/// A test of one code fix: code with squiggle markup before, and the code after, by a single fix and by fix-all in document, project and solution.
/// Compiled as in <see cref="MachineTypesAnalyzerTest{TAnalyzer}"/>.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer that reports what is fixed.</typeparam>
/// <typeparam name="TFix">The code fix.</typeparam>
public class MachineTypesCodeFixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Sets a test up.</summary>
    public MachineTypesCodeFixTest() => AnalyzerTestSetup.Apply(this);

    /// <summary>Applies the fix to code and compares the outcome.</summary>
    /// <param name="code">The code before, with markup.</param>
    /// <param name="fixedCode">The code after.</param>
    /// <param name="expected">Diagnostics of the code before that are more than markup can say.</param>
    /// <returns>A task that fails when the fix does anything else.</returns>
    public static Task VerifyAsync(string code, string fixedCode, params DiagnosticResult[] expected)
    {
        var test = new MachineTypesCodeFixTest<TAnalyzer, TFix> { TestCode = code, FixedCode = fixedCode };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <inheritdoc/>
    protected override IEnumerable<Type> GetSourceGenerators() => AnalyzerTestSetup.Generators;

    /// <inheritdoc/>
    protected override ParseOptions CreateParseOptions() => AnalyzerTestSetup.ParseOptions;

    /// <inheritdoc/>
    protected override CompilationOptions CreateCompilationOptions() => AnalyzerTestSetup.CompilationOptions;
}
