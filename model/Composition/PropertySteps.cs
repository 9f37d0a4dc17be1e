using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>A property of a family as a step function of the version.</summary>
public sealed class PropertySteps
{
    private readonly List<(VersionKey Start, StepDefinition Step)> _steps;
    private readonly PropertyValue _before;

    private PropertySteps(List<(VersionKey Start, StepDefinition Step)> steps, PropertyValue before)
    {
        _steps = steps;
        _before = before;
    }

    /// <summary>The steps in ascending order.</summary>
    public IEnumerable<StepDefinition> Steps => _steps.Select(s => s.Step);

    /// <summary>The steps of a property that apply to a family in the binaries of <paramref name="asOf"/>.</summary>
    /// <param name="without">Steps to ignore, to determine what is reported without them.</param>
    public static PropertySteps Of(PropertyDefinition property, Family family, Release? asOf, IReadOnlyCollection<StepDefinition>? without = null) =>
        without is null ? family.Steps.GetOrAdd(property, asOf, () => Compute(property, family, asOf, null)) : Compute(property, family, asOf, without);

    private static PropertySteps Compute(PropertyDefinition property, Family family, Release? asOf, IReadOnlyCollection<StepDefinition>? without)
    {
        var declared = Declared(property, family, without);
        if (declared.Count == 0)
        {
            return new([], property.Default);
        }

        // Before its first step, a flag that the family names is off, which is what the flip will change.
        var before = property.Default.IsNone && property.ValueType.Kind == PropertyValueKind.Flag
            ? PropertyValue.Flag(false)
            : property.Default;
        var steps = declared
            .Where(step => IsThere(step, family.Train, asOf))
            .Select(step => (Start: family.StartOf(step.Since), Step: step))
            .Where(s => s.Start is not null)
            .GroupBy(s => s.Start!.Value, s => s.Step)
            .OrderBy(same => same.Key)
            .SelectMany(same => Known([.. same], family.Train, asOf, before).Select(step => (same.Key, step)))
            .ToList();
        return new(steps, before);
    }

    /// <summary>Whether a step is confirmed for the binaries of a release, or is declared for all releases.</summary>
    public static bool IsKnown(StepDefinition step, ReleaseTrain train, Release? asOf) => !IsBroken(step, train, asOf) && (step.Known == default
        || (asOf is not null && !(train.FindBinary(step.Known.From)?.Index > asOf.Index) && !(train.FindBinary(step.Known.Until)?.Index < asOf.Index)));

    /// <summary>Whether binaries of a release report a step, or an unknown value in its place. A step that was restored late was also reported before it was broken.</summary>
    public static bool IsThere(StepDefinition step, ReleaseTrain train, Release? asOf) =>
        (step.Correction.BrokenSince is null || step.Correction.AddedIn is null ? step.Correction : step.Correction with { AddedIn = null }).Holds(train, asOf);

    // Binaries from BrokenSince until AddedIn report another value. Unless another step declares it, it is not known.
    private static bool IsBroken(StepDefinition step, ReleaseTrain train, Release? asOf) => asOf is not null && BrokenWindow(step, train)?.Includes(asOf) == true;

    private static ReleaseWindow? BrokenWindow(StepDefinition step, ReleaseTrain train) =>
        train.FindBinary(step.Correction.BrokenSince) is { } since && train.FindBinary(step.Correction.AddedIn) is { } added ? new(since.Index, added.Index) : null;

    // Of the steps from one version on, those that are confirmed for the release override those that are declared for all releases. If there are neither, the value is not known.
    private static IEnumerable<StepDefinition> Known(IReadOnlyList<StepDefinition> same, ReleaseTrain train, Release? asOf, PropertyValue before)
    {
        var known = same.Where(step => IsKnown(step, train, asOf)).OrderBy(step => step.Known != default).ToList();
        return known.Count > 0 ? known : [same[0] with { Value = PropertyValue.NotKnown(before) }];
    }

    /// <summary>The steps of a property that count for a family: those of the nearest scope that has any, in source order, of all binaries together.</summary>
    public static IReadOnlyList<StepDefinition> Declared(PropertyDefinition property, Family family, IReadOnlyCollection<StepDefinition>? without = null)
    {
        for (var i = family.Definition.Scopes.Count - 1; i >= 0; i--)
        {
            List<StepDefinition> steps = [.. family.Definition.Scopes[i].Steps
                .Where(step => step.Property == property.Type && family.Reads(step.Train) && without?.Contains(step) != true)];
            if (steps.Count > 0)
            {
                return steps;
            }
        }

        return [];
    }

    /// <summary>Returns what the machine type at a position reports.</summary>
    public PropertyValue At(VersionKey version)
    {
        var value = _before;
        foreach (var (start, step) in _steps)
        {
            if (start > version)
            {
                break;
            }

            value = step.Value;
        }

        return value;
    }

    /// <summary>What was reported before a step; the value that it changes.</summary>
    public PropertyValue Before(StepDefinition step) => Preceding(step)?.Value ?? _before;

    /// <summary>The step before a step, if there is one.</summary>
    public StepDefinition? Preceding(StepDefinition step)
    {
        StepDefinition? before = null;
        foreach (var (_, at) in _steps)
        {
            if (ReferenceEquals(at, step))
            {
                break;
            }

            before = at;
        }

        return before;
    }
}
