using System.Runtime.ExceptionServices;
using MachineTypes.Model.Baselines;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0016-threads-share-findings.md.
/// <summary>The findings of a project, by rule and by the type that they are reported at. Findings refer to locations by index, so they are valid for every compilation with the same declarations.</summary>
/// <remarks>
/// Callers share the work: each takes a rule that no other caller has taken. If one did all the work while the others waited, they would block the compiler's own threads, of which
/// there is one per processor.
/// </remarks>
public sealed class SharedFindings(RecordedProject project, IReadOnlyList<Func<RecordedProject, IEnumerable<Finding>>> rules)
{
    private readonly IReadOnlyList<Finding>[] _found = new IReadOnlyList<Finding>[rules.Count];
    private readonly Queue<int> _untaken = new(Enumerable.Range(0, rules.Count));

    // Set while there is something for a waiting caller: a rule to take, or the result.
    private readonly ManualResetEventSlim _changed = new(true);
    private readonly IReadOnlyList<Func<RecordedProject, IEnumerable<Finding>>> _rules = rules;
    private RecordedProject? _project = project;
    private Dictionary<string, ILookup<string, Finding>> _byRule = [];
    private ExceptionDispatchInfo? _failure;
    private readonly ExceptionDispatchInfo?[] _failures = new ExceptionDispatchInfo?[rules.Count];
    private int _done;
    private volatile bool _isFinished = rules.Count == 0;

    /// <summary>Returns the findings of a rule, by the full names of the types that they are reported at; null if there are none.</summary>
    /// <exception cref="OperationCanceledException">The caller was cancelled. The next caller continues where it stopped.</exception>
    public ILookup<string, Finding>? Of(string rule, CancellationToken cancellation)
    {
        while (!_isFinished)
        {
            if (Take() is { } taken)
            {
                Work(taken, cancellation);
            }
            else
            {
                _changed.Wait(cancellation);
            }
        }

        _failure?.Throw();
        return _byRule.TryGetValue(rule, out var byType) ? byType : null;
    }

    private int? Take()
    {
        lock (_untaken)
        {
            if (_untaken.Count > 0)
            {
                return _untaken.Dequeue();
            }

            if (!_isFinished)
            {
                _changed.Reset();
            }

            return null;
        }
    }

    private void Work(int rule, CancellationToken cancellation)
    {
        try
        {
            _found[rule] = Model.Work.Run<IReadOnlyList<Finding>>(cancellation, () => [.. _rules[rule](_project!).Select(finding => ForeignScopes.Place(finding, _project!.Declarations)).OfType<Finding>()]);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Another caller may already be waiting, and has to do the remaining work.
            lock (_untaken)
            {
                _untaken.Enqueue(rule);
                _changed.Set();
            }

            throw;
        }
        catch (Exception exception)
        {
            // Every caller gets the exception of a rule; those that wait must not wait forever.
            (_found[rule], _failures[rule]) = ([], ExceptionDispatchInfo.Capture(exception));
        }

        if (Interlocked.Increment(ref _done) == _found.Length)
        {
            Finish();
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
            // The findings are kept for as long as the project is edited; the definitions that they were found in are not.
            _project = null;
            lock (_untaken)
            {
                _isFinished = true;
                _changed.Set();
            }
        }
    }
}
