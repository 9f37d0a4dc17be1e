using System.Runtime.ExceptionServices;
using MachineTypes.Model.Baselines;

namespace MachineTypes.Model.Rules;

/// <summary>The findings of a project, by rule and by the type that they are reported at. Findings refer to locations by index, so they are valid for every compilation with the same declarations.</summary>
/// <remarks>
/// Callers share the work: each takes a rule that no other caller has taken. If one did all the work while the others waited, they would block the compiler's own threads, of which
/// there is one per processor.
/// </remarks>
public sealed class SharedFindings(RecordedProject project, IReadOnlyList<Func<RecordedProject, IEnumerable<Finding>>> rules)
{
    private readonly IReadOnlyList<Finding>[] _found = new IReadOnlyList<Finding>[rules.Count];
    private readonly ManualResetEventSlim _finished = new(rules.Count == 0);
    private readonly IReadOnlyList<Func<RecordedProject, IEnumerable<Finding>>> _rules = rules;
    private RecordedProject? _project = project;
    private Dictionary<string, ILookup<string, Finding>> _byRule = [];
    private ExceptionDispatchInfo? _failure;
    private readonly ExceptionDispatchInfo?[] _failures = new ExceptionDispatchInfo?[rules.Count];
    private int _taken;
    private int _done;

    /// <summary>Returns the findings of a rule, by the full names of the types that they are reported at; null if there are none.</summary>
    /// <exception cref="OperationCanceledException">The caller was cancelled. The next caller continues where it stopped.</exception>
    public ILookup<string, Finding>? Of(string rule, CancellationToken cancellation)
    {
        if (!_finished.IsSet)
        {
            TakePart(cancellation);
            _finished.Wait(cancellation);
        }

        _failure?.Throw();
        return _byRule.TryGetValue(rule, out var byType) ? byType : null;
    }

    private void TakePart(CancellationToken cancellation)
    {
        // Cancellation is only checked between rules: a caller finishes the rule that it has taken, and leaves the others to the next caller.
        while (!cancellation.IsCancellationRequested && Interlocked.Increment(ref _taken) is var taken && taken <= _found.Length)
        {
            Work(taken - 1);
            if (Interlocked.Increment(ref _done) == _found.Length)
            {
                Finish();
            }
        }
    }

    private void Work(int rule)
    {
        try
        {
            _found[rule] = [.. _rules[rule](_project!).Select(finding => ForeignScopes.Place(finding, _project!.Declarations)).OfType<Finding>()];
        }
        catch (Exception exception)
        {
            // Every caller gets the exception of a rule; those that wait must not wait forever.
            (_found[rule], _failures[rule]) = ([], ExceptionDispatchInfo.Capture(exception));
        }
    }

    private void Finish()
    {
        try
        {
            _failure = _failures.FirstOrDefault(failure => failure is not null);
            _byRule = _found
                .SelectMany(findings => findings)
                .GroupBy(finding => finding.Rule, StringComparer.Ordinal)
                .ToDictionary(rule => rule.Key, rule => rule.ToLookup(finding => finding.Anchor.Type, StringComparer.Ordinal), StringComparer.Ordinal);
        }
        finally
        {
            // The findings are kept for as long as the project is edited; what they were found in is not.
            _project = null;
            _finished.Set();
        }
    }
}
