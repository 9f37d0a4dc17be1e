using System.Globalization;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>Checks guests against the catalogues as of a release.</summary>
internal sealed class GuestCheck
{
    private readonly string? _defaultTarget;
    private readonly string? _asOf;
    private readonly IReadOnlyList<Catalog> _all;
    private readonly Dictionary<Catalog, CatalogAsOf> _releases = [];

    /// <summary>Creates a check.</summary>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="target">The target of guests that do not specify one, or null.</param>
    /// <param name="asOf">The release that will run the guests; null for the newest.</param>
    /// <exception cref="InputException">There is no such target or release.</exception>
    public GuestCheck(IReadOnlyList<Catalog> catalogs, string? target, string? asOf)
    {
        _all = catalogs;
        _asOf = asOf;
        _defaultTarget = Catalog.Named(catalogs, target).Count == catalogs.Count ? null : target;
        Train = catalogs[0].Train;
        Release = catalogs[0].ReleaseNamed(asOf);
    }

    /// <summary>Gets the name of the train of the release.</summary>
    public string Train { get; }

    /// <summary>Gets the release that will run the guests.</summary>
    public string Release { get; }

    /// <summary>Checks a guest.</summary>
    /// <param name="guest">The guest.</param>
    /// <returns>The findings.</returns>
    public IEnumerable<CheckFinding> Check(Guest guest)
    {
        var target = guest.Target ?? _defaultTarget;
        List<Catalog> catalogs = [.. _all.Where(catalog => target is null || catalog.Target == target)];
        if (catalogs.Count == 0)
            return [new(CheckRule.UnlistedTarget, guest.Position, $"no catalogue of target {Printable.Echo(target!)}: the guest is not checked; there are catalogues of {string.Join(", ", _all.Select(catalog => catalog.Target))}")];

        return guest.Machine switch
        {
            null or { Value: "help" or "?" } => [],
            { } name => Find(catalogs, name.Value) is { } found ? [.. CheckFound(guest, name, found)] : [UnknownName.Explain(name, [.. catalogs.Select(AsOf)])],
        };
    }

    // If several catalogues have the name, prefer one whose release has the machine type.
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

    private static IEnumerable<CheckFinding> CheckFound(Guest guest, Located<string> alias, Found found)
    {
        var (then, machine) = found;
        var name = machine.Machine.Name;
        var release = $"{then.Catalog.Train} {then.Release}";
        if (machine.Presence != Presence.Present)
            return [LifetimeFinding.Absent(alias, then, machine)];

        var findings = new List<CheckFinding>();
        if (DistributionName.UpstreamOf(alias.Value) != name && machine.Machine.IsVersioned)
            findings.Add(new(CheckRule.Unpinned, alias.Position, $"{Printable.Name(alias.Value)} is an alias of {name} in {release} and of a different machine type in other releases; use {name}") { Suggestions = [name] });
        if (machine.IsDeprecated)
            findings.Add(LifetimeFinding.Deprecated(alias, then, machine));
        if (machine.Properties.Any(property => property is { Name: "numa-mem-supported", Value: false }))
            findings.AddRange(guest.NumaMem.Select(position => new CheckFinding(CheckRule.RefusedOption, position, $"{name} rejects -numa node,mem= (numa-mem-supported is false); use -numa node,memdev=")));
        if (guest.MaxCpus is { } cpus && machine.Properties.FirstOrDefault(property => property.Name == "cpu-max").Value is int max && cpus.Value > max)
            findings.Add(new(CheckRule.TooManyCpus, cpus.Position, string.Create(CultureInfo.InvariantCulture, $"{cpus.Value} vCPUs, but {name} supports at most {max} in {release} (cpu-max)")));

        return findings;
    }

    private sealed record Found(CatalogAsOf Then, MachineTypeAsOf Machine);
}
