using System.Runtime.ExceptionServices;
using MachineTypes.Model.Baselines;

namespace MachineTypes.Model.Rules;

/// <summary>What rules say about a project, by rule and by the type that they speak at. Findings name places by numbers, so they hold for each compilation that declares the same.</summary>
/// <remarks>
/// Those who ask work it out together: each takes a rule that no other has taken. Were one to work while the rest wait, the rest would be the compiler's own threads, of which there
/// are as many as processors.
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

    /// <summary>What a rule says, by the full names of the types that it speaks at; null where it says nothing at all.</summary>
    /// <exception cref="OperationCanceledException">Who asked wants no answer any more. The next who asks goes on where this one stopped.</exception>
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
        // Cancelled between two rules and never within one: what was taken is finished by who took it, and what was not is there for the next.
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
            _found[rule] = [.. _rules[rule](_project!)];
        }
        catch (Exception exception)
        {
            // The fault of a rule is told to all who ask; those who wait must not wait for ever.
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
