using Microsoft.CodeAnalysis;

namespace MachineTypes.Testing;

/// <summary>The values that a generator's own pipeline steps keep between two runs.</summary>
public static class TrackedValues
{
    /// <summary>
    /// Returns every output of every step from the parse steps on, including unnamed steps. What Roslyn itself keeps before them (compilation, syntax nodes) is not the generator's.
    /// </summary>
    /// <param name="result">The result of a run with tracked steps.</param>
    /// <param name="parseSteps">The tracking names of the steps that turn syntax and symbols into values; earlier steps are not checked.</param>
    /// <returns>The values, each with the name of its step.</returns>
    /// <exception cref="InvalidOperationException">A parse step was not tracked.</exception>
    public static IReadOnlyList<(string Step, object Value)> From(GeneratorRunResult result, params IReadOnlyList<string> parseSteps)
    {
        foreach (var name in parseSteps.Where(name => !result.TrackedSteps.ContainsKey(name)))
            throw new InvalidOperationException($"No step '{name}' was tracked. There are: {string.Join(", ", result.TrackedSteps.Keys.Order(StringComparer.Ordinal))}.");

        // Backwards from the outputs: an unnamed step can be reached only through the steps that use it.
        var seen = new HashSet<IncrementalGeneratorRunStep>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<IncrementalGeneratorRunStep>(
            result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Inputs).Select(input => input.Source)
                .Concat(result.TrackedSteps.Where(step => !IsRoslyns(step.Key)).SelectMany(step => step.Value)));
        while (pending.TryPop(out var step))
        {
            if (IsRoslyns(step.Name) || !seen.Add(step) || parseSteps.Contains(step.Name))
                continue;

            foreach (var (source, _) in step.Inputs)
                pending.Push(source);
        }

        return [.. from step in seen from output in step.Outputs where output.Value is not null select (step.Name ?? "(unnamed)", output.Value)];
    }

    private static bool IsRoslyns(string? step) => step is not null
        && (step.Contains("_ForAttribute", StringComparison.Ordinal)
            || step is "Compilation" or "CompilationOptions" or "ParseOptions" or "AdditionalTexts" or "AnalyzerConfigOptions" or "MetadataReferences"
                or "SourceOutput" or "ImplementationSourceOutput" or "HostOutput");
}
