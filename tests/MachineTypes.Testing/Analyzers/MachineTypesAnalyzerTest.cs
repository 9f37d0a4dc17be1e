using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace MachineTypes.Testing;

/// <summary>
/// A test of one analyzer on code with squiggle markup (<c>[|...|]</c>, <c>{|MT1001:...|}</c>). The code is compiled with the runtime, the generator, the newest C# and nullable on.
/// </summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public class MachineTypesAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Sets a test up.</summary>
    public MachineTypesAnalyzerTest() => AnalyzerTestSetup.Apply(this);

    /// <summary>Runs the analyzer on code and compares what it reports with the markup and the expected diagnostics.</summary>
    /// <param name="code">The code, with markup.</param>
    /// <param name="expected">Diagnostics that are more than markup can say: arguments, messages, further locations.</param>
    /// <returns>A task that fails when the analyzer says anything else.</returns>
    public static Task VerifyAsync(string code, params DiagnosticResult[] expected)
    {
        var test = new MachineTypesAnalyzerTest<TAnalyzer> { TestCode = code };
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
