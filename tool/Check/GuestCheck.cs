using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check;

/// <summary>Holds guests against the catalogues as of a release.</summary>
internal sealed class GuestCheck
{
    private readonly string? _defaultTarget;
    private readonly string? _asOf;
    private readonly IReadOnlyList<Catalog> _all;
    private readonly Dictionary<Catalog, CatalogAsOf> _releases = [];

    /// <summary>Prepares a check.</summary>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="target">The target of guests that do not tell theirs, or null.</param>
    /// <param name="asOf">The release that is to run the guests; the newest when null.</param>
    /// <exception cref="InputException">There is no such target or release.</exception>
    public GuestCheck(IReadOnlyList<Catalog> catalogs, string? target, string? asOf)
    {
        _all = catalogs;
        _asOf = asOf;
        _defaultTarget = Catalog.Named(catalogs, target).Count == catalogs.Count ? null : target;
        Train = catalogs[0].Train;
        Release = catalogs[0].ReleaseNamed(asOf);
    }

    /// <summary>The train of the release.</summary>
    public string Train { get; }

    /// <summary>The release that is to run the guests.</summary>
    public string Release { get; }

    /// <summary>What is wrong with a guest.</summary>
    public IEnumerable<CheckFinding> Check(Guest guest)
    {
        var target = guest.Target ?? _defaultTarget;
        List<Catalog> catalogs = [.. _all.Where(catalog => target is null || catalog.Target == target)];
        if (catalogs.Count == 0)
            return [new(CheckRule.UnlistedTarget, guest.Position, $"no catalogue of target {Printable.Echo(target!)}, so the guest is not checked; there are {string.Join(", ", _all.Select(catalog => catalog.Target))}")];

        return guest.Machine switch
        {
            null or { Value: "help" or "?" } => [],
            { } asked => Find(catalogs, asked.Value) is { } found ? [.. CheckFound(guest, asked, found)] : [UnknownName.Explain(asked, catalogs)],
        };
    }

    // Of several catalogues that know the name, one whose release has it.
    private Found? Find(IEnumerable<Catalog> catalogs, string name) =>
        catalogs.Select(AsOf)
            .Select(then => (then.Find(name) ?? (_asOf is null ? then.FindByAlias(name) : null)) is { } machine ? new Found(then, machine) : null)
            .OfType<Found>()
            .OrderByDescending(found => found.Machine.Presence == Presence.Present)
            .FirstOrDefault();

    private CatalogAsOf AsOf(Catalog catalog)
    {
        if (!_releases.TryGetValue(catalog, out var then))
            _releases.Add(catalog, then = catalog.AsOf(catalog.ReleaseNamed(_asOf)));

        return then;
    }

    private static IEnumerable<CheckFinding> CheckFound(Guest guest, Asked<string> asked, Found found)
    {
        var (then, machine) = found;
        var name = machine.Machine.Name;
        var release = $"{then.Catalog.Train} {then.Release}";
        if (machine.Presence != Presence.Present)
            return [LifeOf.Absent(asked, then, machine)];

        var findings = new List<CheckFinding>();
        if (asked.Value != name && machine.Machine.IsVersioned)
            findings.Add(new(CheckRule.Unpinned, asked.Position, $"{Printable.Name(asked.Value)} means {name} in {release}, and another machine type in others: write {name}") { Suggestions = [name] });
        if (machine.IsDeprecated)
            findings.Add(LifeOf.Deprecated(asked, then, machine));
        if (machine.Properties.Any(property => property is { Name: "numa-mem-supported", Value: false }))
            findings.AddRange(guest.NumaMem.Select(at => new CheckFinding(CheckRule.RefusedOption, at, $"{name} refuses -numa node,mem= (numa-mem-supported is false): use -numa node,memdev=")));
        if (guest.MostCpus is { } cpus && machine.Properties.FirstOrDefault(property => property.Name == "cpu-max").Value is int most && cpus.Value > most)
            findings.Add(new(CheckRule.TooManyCpus, cpus.Position, string.Create(CultureInfo.InvariantCulture, $"{cpus.Value} vCPUs, and {name} has at most {most} in {release} (cpu-max)")));

        return findings;
    }

    private sealed record Found(CatalogAsOf Then, MachineTypeAsOf Machine);
}
