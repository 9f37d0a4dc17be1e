using System.Globalization;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>Finds out which properties the answers carry, and what their values are.</summary>
/// <param name="answers">The answers.</param>
/// <param name="families">The families.</param>
internal sealed class PropertySorter(Answers answers, IReadOnlyList<ImportedFamily> families)
{
    /// <summary>The properties that can be declared, by name.</summary>
    public List<ImportedProperty> Properties { get; } = [];

    /// <summary>Those that cannot, with the reason.</summary>
    public List<(string Name, string Reason)> LeftOut { get; } = [];

    /// <summary>Sorts all properties.</summary>
    public PropertySorter Sort()
    {
        foreach (var name in answers.All.SelectMany(answer => answer.Properties).Distinct().Order(StringComparer.Ordinal))
        {
            var values = answers.All.SelectMany(answer => answer.Machines.Values)
                .Select(machine => machine.Properties.TryGetValue(name, out var value) ? value : (PropertyValue?)null)
                .ToList();
            var kinds = values.OfType<PropertyValue>().Select(value => value.Kind).Distinct().ToList();
            if (name.Length == 0)
                LeftOut.Add((name, "has no name"));
            else if (kinds.Count > 1)
                LeftOut.Add((name, "has values of several kinds"));
            else if (kinds[0] == PropertyKind.Other)
                LeftOut.Add((name, "is a list, an object or null"));
            else if (kinds[0] == PropertyKind.Number && !values.OfType<PropertyValue>().All(value => IsWhole<long>(value)))
                LeftOut.Add((name, "has numbers that are not whole or too large"));
            else
                Properties.Add(Property(name, kinds[0], values));
        }

        return this;
    }

    private static bool IsWhole<T>(PropertyValue value)
        where T : IParsable<T> => T.TryParse(value.Text, CultureInfo.InvariantCulture, out _);

    private ImportedProperty Property(string name, PropertyKind kind, List<PropertyValue?> values)
    {
        var isLong = kind == PropertyKind.Number && !values.OfType<PropertyValue>().All(value => IsWhole<int>(value));
        var isOfLatest = kind == PropertyKind.Boolean && IsOfLatest(name);
        return new(name, kind, isLong, isOfLatest, isOfLatest ? null : Default(name, kind));
    }

    // A flag that every machine type reports has as its default what most of them report, so that the others stand out.
    private PropertyValue? Default(string name, PropertyKind kind)
    {
        if (kind != PropertyKind.Boolean)
            return null;

        var reported = answers.All.Where(answer => answer.Properties.Contains(name)).SelectMany(answer => answer.Machines.Values).ToList();
        if (!reported.TrueForAll(machine => machine.Properties.ContainsKey(name)))
            return null;

        var on = families.Count(family => answers.All.Any(answer => family.Versions.Any(member =>
            answer.Machines.TryGetValue(member.Name, out var machine) && machine.Properties.TryGetValue(name, out var value) && value == PropertyValue.Of(true))));
        return PropertyValue.Of(on * 2 > families.Count);
    }

    // Such as the default machine type: with each release it is another one, but always the newest of the same family.
    private bool IsOfLatest(string name) =>
        families.All(family => Holders(family, name) is { } all && (all.TrueForAll(holders => holders.Count == 0) || all.Zip(Newest(family)).All(pair => pair.First.SequenceEqual([pair.Second]))))
        && families.Any(family => family.OfReleases.Skip(1).Any() && Holders(family, name)?.Exists(holders => holders.Count > 0) == true);

    // For each answer that has the family: which of it report the property. Null where one reports it as false.
    private List<List<string>>? Holders(ImportedFamily family, string name)
    {
        var all = new List<List<string>>();
        foreach (var present in PresentIn(family).Select(present => present.ToList()))
        {
            var holders = present.Where(machine => machine.Properties.ContainsKey(name)).ToList();
            if (holders.Exists(machine => machine.Properties[name] != PropertyValue.Of(true)))
                return null;

            all.Add([.. holders.Select(machine => machine.Name)]);
        }

        return all;
    }

    private IEnumerable<string> Newest(ImportedFamily family) => PresentIn(family).Select(present => present.Last().Name);

    private IEnumerable<IEnumerable<ReplyMachine>> PresentIn(ImportedFamily family) => answers.All
        .Where(answer => family.Versions.Any(member => answer.Machines.ContainsKey(member.Name)))
        .Select(answer => family.Versions
            .OrderBy(member => member.IsExtra ? -2 : member.Release)
            .Where(member => answer.Machines.ContainsKey(member.Name))
            .Select(member => answer.Machines[member.Name]));
}
