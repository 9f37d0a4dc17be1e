using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

/// <summary>Puts together what the machine types of a catalogue report of one property, in today's binaries and in those of other releases.</summary>
internal static class PropertyComposer
{
    public static PropertySpec Compose(PropertyDefinition property, CatalogNames names, PreviewComposer previews, EquatableArray<CatalogText> texts)
    {
        var train = names.Train;
        var values = new List<PropertyValue>();
        var others = new List<OtherValueSpec>();
        foreach (var family in names.Families)
        {
            var first = values.Count;
            values.AddRange(Values(train.Current));
            foreach (var window in Windows(property, family))
            {
                if (!window.Includes(train.Current))
                {
                    AddOthers(others, first, Values(train.All[window.From]), values, window);
                }
            }

            IEnumerable<PropertyValue> Values(Release? asOf)
            {
                var steps = PropertySteps.Of(property, family, asOf);
                return family.Versions.Where(names.Has).Select(version => texts.Fill(steps.At(version.Key), property.ValueType));
            }
        }

        return new(
            property.Type,
            property.Name,
            names.MemberOf(property),
            property.ValueType,
            property.IsPublic,
            (property.IsOfLatest || values.Any(v => v.IsNone)) && property.ValueType.Kind != PropertyValueKind.Flag,
            property.IsOfLatest,
            train.Find(property.IntroducedIn)?.Index ?? 0,
            values.ToEquatableArray(),
            others.ToEquatableArray(),
            previews.Values(property).Select(value => texts.Fill(value, property.ValueType)).ToEquatableArray(),
            Withdrawal.Of(property, names, previews));
    }

    // Between two releases that add or remove a step, all binaries report the same.
    private static IEnumerable<ReleaseWindow> Windows(PropertyDefinition property, Family family)
    {
        var starts = family.Definition.Scopes
            .SelectMany(scope => scope.Steps)
            .Where(step => step.Property == property.Type && family.Reads(step.Train))
            .SelectMany(step => new[] { step.Correction.AddedIn, step.Correction.RemovedIn })
            .Select(family.Train.FindBinary)
            .OfType<Release>()
            .Select(release => release.Index)
            .Append(0)
            .Distinct()
            .OrderBy(start => start)
            .ToList();
        return starts.Count < 2 ? [] : starts.Select((start, i) => new ReleaseWindow(start, i + 1 < starts.Count ? starts[i + 1] : null));
    }

    // Adjacent machine types that report the same value share one row, as they do in the definitions.
    private static void AddOthers(
        List<OtherValueSpec> others, int first, IEnumerable<PropertyValue> then, List<PropertyValue> today, ReleaseWindow window)
    {
        var index = first;
        foreach (var value in then)
        {
            if (value != today[index])
            {
                if (others.Count > 0 && others[others.Count - 1] is { } last && last.LastMachine == index - 1 && last.Window == window && last.Value == value)
                {
                    others[others.Count - 1] = last with { LastMachine = index };
                }
                else
                {
                    others.Add(new(index, index, window, value));
                }
            }

            index++;
        }
    }
}
