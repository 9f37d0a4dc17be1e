using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0018-member-for-every-property.md.
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
            var windows = Windows(property, family).ToList();
            var steps = windows.Select(window => PropertySteps.Of(property, family, train.All.ElementAtOrDefault(window.From))).ToList();
            var machines = family.Versions.Where(names.Has).Select(version => (version.Key, Life: Lifetime.Of(version, train))).ToList();
            var first = values.Count;
            values.AddRange(machines.Select(machine => Value(windows.FindIndex(window => window.Includes(Described(machine.Life, train) ?? 0)), machine.Key)));
            for (var i = 0; i < windows.Count && windows.Count > 1; i++)
            {
                AddOthers(others, first, machines.Select(machine => IsIn(machine.Life, windows[i], train) ? Value(i, machine.Key) : (PropertyValue?)null), values, windows[i]);
            }

            PropertyValue Value(int window, VersionKey version) => texts.Fill(steps[window].At(version), property.ValueType);
        }

        return new(
            property.Type,
            property.Name,
            names.MemberOf(property),
            property.ValueType,
            property.IsPublic,
            (property.IsOfLatest || values.Any(v => v.IsNone || v.IsNotKnown)) && property.ValueType.Kind != PropertyValueKind.Flag,
            property.IsOfLatest,
            train.IntroductionOf(property)?.Index ?? 0,
            values.ToEquatableArray(),
            others.ToEquatableArray(),
            previews.Values(property).Select(value => texts.Fill(value, property.ValueType)).ToEquatableArray(),
            Withdrawal.Of(property, names, previews));
    }

    // The release whose binaries the value on a machine type describes: today's, or else the last that had it.
    private static int? Described(Lifetime life, ReleaseTrain train) =>
        life.Removed is { Index: > 0 } removed && removed.Index <= train.Current?.Index ? removed.Index - 1 : train.Current?.Index;

    // Whether any release of a window has a machine type.
    private static bool IsIn(Lifetime life, ReleaseWindow window, ReleaseTrain train)
    {
        var first = Math.Max(window.From, life.Since?.Index ?? life.KnownFrom?.Index ?? 0);
        return first < Math.Min(window.Until ?? train.All.Count, life.Removed?.Index ?? train.All.Count);
    }

    // Between two releases that add or remove a step, or from or until which it is known, all binaries report the same.
    private static IEnumerable<ReleaseWindow> Windows(PropertyDefinition property, Family family)
    {
        var train = family.Train;
        var starts = PropertySteps.Declared(property, family)
            .SelectMany(step => new[]
            {
                train.FindBinary(step.Correction.AddedIn)?.Index,
                train.FindBinary(step.Correction.RemovedIn)?.Index,
                train.FindBinary(step.Correction.BrokenSince)?.Index,
                train.FindBinary(step.Known.From)?.Index,
                train.FindBinary(step.Known.Until)?.Index + 1,
            })
            .OfType<int>()
            .Where(start => start < train.All.Count)
            .Append(0)
            .Distinct()
            .OrderBy(start => start)
            .ToList();
        return starts.Select((start, i) => new ReleaseWindow(start, i + 1 < starts.Count ? starts[i + 1] : null));
    }

    // Adjacent machine types that report the same value share one row, as they do in the definitions.
    private static void AddOthers(
        List<OtherValueSpec> others, int first, IEnumerable<PropertyValue?> then, List<PropertyValue> today, ReleaseWindow window)
    {
        var index = first;
        foreach (var reported in then)
        {
            if (reported is { } value && value != today[index])
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
