using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Testing;

/// <summary>The reasons for the outputs of a generator's named steps after a run.</summary>
public sealed class StepReasons
{
    private readonly ImmutableDictionary<string, ImmutableArray<IncrementalStepRunReason>> _reasons;

    internal StepReasons(GeneratorRunResult result)
    {
        if (result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);

        _reasons = result.TrackedSteps.ToImmutableDictionary(
            step => step.Key, step => step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason).ToImmutableArray());
    }

    /// <summary>Returns the reasons of a step, one for each output.</summary>
    /// <param name="step">The tracking name of the step.</param>
    /// <returns>The reasons.</returns>
    /// <exception cref="InvalidOperationException">The step did not run or has no output, so its reasons are not known.</exception>
    public ImmutableArray<IncrementalStepRunReason> this[string step] =>
        _reasons.TryGetValue(step, out var reasons) && reasons.Length > 0
            ? reasons
            : throw new InvalidOperationException($"No output of a step '{step}' was tracked. There are: {string.Join(", ", _reasons.Keys.Order(StringComparer.Ordinal))}.");

    /// <summary>Determines whether every output of a step is unchanged, so that later steps have nothing to do.</summary>
    /// <param name="step">The tracking name of the step.</param>
    /// <returns>true if each output is cached, or was computed again and is equal; otherwise, false.</returns>
    public bool IsUnchanged(string step) =>
        this[step].All(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);

    /// <summary>Determines whether a step did not run, because none of its inputs has changed.</summary>
    /// <param name="step">The tracking name of the step.</param>
    /// <returns>true if each output is cached; otherwise, false.</returns>
    public bool IsCached(string step) => this[step].All(reason => reason == IncrementalStepRunReason.Cached);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join('\n', _reasons.OrderBy(step => step.Key, StringComparer.Ordinal).Select(step => $"{step.Key}: {string.Join(", ", step.Value)}"));
}
