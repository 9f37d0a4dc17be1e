using CsCheck;
using MachineTypes.Analyzers.MT3xxx;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flows;

/// <summary>Holds the guard analysis against every path of made-up methods.</summary>
public sealed class FlowPropertyTests(ITestOutputHelper output)
{
    // With one machine value nothing is lost where paths meet, so that what is reported and what fails are the same.
    [Fact]
    public void With_one_machine_value_exactly_what_fails_is_reported() => Programs.Of(1).Sample(
        body => Check(body, 1, (told, failing) => told.SetEquals(failing)), iter: Iterations(400, 40), threads: 1, print: Print);

    // With two, what a path says of one is forgotten for the other where paths meet: more may be told, never less.
    [Fact]
    public void With_two_machine_values_nothing_that_fails_is_missed() => Programs.Of(2).Sample(
        body => Check(body, 2, (told, failing) => told.IsSupersetOf(failing)), iter: Iterations(150, 15), threads: 1, print: Print);

    [Fact]
    public void The_methods_are_worth_it()
    {
        var (told, quiet) = (0, 0);
        Programs.Of(1).Sample(
            body => Check(body, 1, (t, f) =>
            {
                told += f.Count;
                quiet += f.Count == 0 ? 1 : 0;
                return true;
            }),
            iter: 100,
            threads: 1);
        Assert.True(told > 50 && quiet > 5, $"{told} uses that fail, {quiet} methods without one");
    }

    // CsCheck chooses a seed for each run, and prints it with what fails.
    private int Iterations(int full, int bounded)
    {
        var count = TestRun.Iterations(full, bounded);
        output.WriteLine($"{count} methods; {TestRun.Extent}");
        return count;
    }

    private static bool Check(Statement[] body, int variables, Func<HashSet<int>, HashSet<int>, bool> holds)
    {
        var writer = new Writer();
        var text = writer.Write(body);
        var compilation = Tooling.Compile(text, Tooling.References);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);

        var oracle = new Oracle(variables, writer.Lines, writer.IsWritten);
        oracle.Run(body);
        var failing = oracle.Failing.Select(line => line < 0 ? writer.LocalLines[-1 - line] : line).ToHashSet();

        var diagnostics = compilation.WithAnalyzers([new MissingGuardAnalyzer()]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.All(diagnostics, d => Assert.Equal("MT3004", d.Id));
        return holds([.. diagnostics.Select(d => d.Location.GetLineSpan().StartLinePosition.Line)], failing);
    }

    private static string Print(Statement[] body)
    {
        var differences = "";
        Check(body, 2, (told, failing) =>
        {
            differences = $"told only: {string.Join(", ", told.Except(failing).Order())}; fails only: {string.Join(", ", failing.Except(told).Order())}";
            return true;
        });
        return differences + "\n" + string.Join('\n', new Writer().Write(body).Split('\n').Select((line, i) => $"{i,3} {line}"));
    }
}
