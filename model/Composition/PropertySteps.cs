namespace MachineTypes.Model;

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

    /// <summary>The steps of a property that hold for a family, as the binaries of <paramref name="asOf"/> have them.</summary>
    public static PropertySteps Of(PropertyDefinition property, Family family, Release? asOf)
    {
        var nearest = family.Definition.Scopes.LastOrDefault(scope => scope.Steps.Any(step => step.Property == property.Type && family.Reads(step.Train)));
        if (nearest is null)
        {
            return new([], property.Default);
        }

        var steps = nearest.Steps
            .Where(step => step.Property == property.Type && family.Reads(step.Train) && step.Correction.Holds(family.Train, asOf))
            .Select(step => (Start: family.StartOf(step.Since), Step: step))
            .Where(s => s.Start is not null)
            .Select(s => (s.Start!.Value, s.Step))
            .OrderBy(s => s.Value)
            .ToList();

        // Before its first step a flag that the family names is off: that is what the flip will change.
        var before = property.Default.IsNone && property.ValueType.Kind == PropertyValueKind.Flag
            ? PropertyValue.Flag(false)
            : property.Default;
        return new(steps, before);
    }

    /// <summary>What the machine type at that place reports.</summary>
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
    public PropertyValue Before(StepDefinition step)
    {
        var value = _before;
        foreach (var (_, at) in _steps)
        {
            if (ReferenceEquals(at, step))
            {
                break;
            }

            value = at.Value;
        }

        return value;
    }
}
