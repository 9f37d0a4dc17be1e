using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>Determines which properties the answers contain, and the kinds of their values.</summary>
/// <param name="answers">The answers.</param>
/// <param name="families">The families.</param>
internal sealed class PropertySorter(Answers answers, IReadOnlyList<ImportedFamily> families)
{
    /// <summary>Gets the properties that can be declared, by name.</summary>
    public List<ImportedProperty> Properties { get; } = [];

    /// <summary>Gets the properties that cannot be declared, with the reasons.</summary>
    public List<(string Name, string Reason)> Omitted { get; } = [];

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
                Omitted.Add((name, "has no name"));
            else if (kinds.Count > 1)
                Omitted.Add((name, "has values of several kinds"));
            else if (kinds[0] == PropertyKind.Other)
                Omitted.Add((name, "is an array, an object or null"));
            else if (kinds[0] == PropertyKind.Number && !values.OfType<PropertyValue>().All(value => IsWhole<long>(value)))
                Omitted.Add((name, "has numbers that are not whole or too large"));
            else
                Properties.Add(Property(name, kinds[0], values));
        }

        return this;
    }

    private static bool IsWhole<T>(PropertyValue value)
        where T : IParsable<T> => T.TryParse(value.Value, CultureInfo.InvariantCulture, out _);

    private ImportedProperty Property(string name, PropertyKind kind, List<PropertyValue?> values)
    {
        var isLong = kind == PropertyKind.Number && !values.OfType<PropertyValue>().All(value => IsWhole<int>(value));
        var isOfLatest = kind == PropertyKind.Boolean && IsOfLatest(name);
        return new(name, kind, isLong, isOfLatest, isOfLatest ? null : Default(name, kind), Enumerable.Range(0, answers.Count).First(i => answers.All[i].Properties.Contains(name)));
    }

    // The default of a flag that every machine type reports is the value that most families report, so that only the others declare it.
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

    // For example, is-default: it is a different machine type in each release, but always the newest of the same family.
    private bool IsOfLatest(string name) =>
        families.All(family => Holders(family, name) is { } all && (all.TrueForAll(holders => holders.Count == 0) || all.Zip(Newest(family)).All(pair => pair.First.SequenceEqual([pair.Second]))))
        && families.Any(family => family.OfReleases.Skip(1).Any() && Holders(family, name)?.Exists(holders => holders.Count > 0) == true);

    // For each answer that has the family, the machine types that report the property. Null if one of them reports false.
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
