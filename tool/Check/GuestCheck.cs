using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check.ErrorLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check;

/// <summary>Checks guests against the catalogues as of a release: finds the machine type of each, and what it means.</summary>
internal sealed class GuestCheck
{
    private readonly string? _defaultTarget;
    private readonly string? _asOf;
    private readonly string? _consumer;
    private readonly IReadOnlyList<Catalog> _all;
    private readonly Dictionary<Catalog, CatalogAsOf> _releases = [];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    /// <summary>Creates a check.</summary>
    /// <param name="catalogs">The catalogues.</param>
    /// <param name="target">The target of guests that do not specify one, or null.</param>
    /// <param name="asOf">The release that will run the guests; null for the newest.</param>
    /// <param name="consumer">The release of libvirt that will set up the guests; null if it is not known.</param>
    /// <exception cref="InputException">There is no such target or release.</exception>
    public GuestCheck(IReadOnlyList<Catalog> catalogs, string? target, string? asOf, string? consumer = null)
    {
        _all = catalogs;
        _asOf = asOf;
        _consumer = consumer;
        _defaultTarget = Catalog.Named(catalogs, target).Count == catalogs.Count ? null : target;
        Train = catalogs[0].Train;
        Release = catalogs[0].ReleaseNamed(asOf);
        if (consumer is not null && catalogs[0].Consumer is null)
            throw new InputException($"--libvirt: the catalogue of {Printable.Name(Train)} has no consumer");
        if (consumer is not null && !catalogs[0].ConsumerReleases.Contains(consumer, StringComparer.Ordinal))
            throw new InputException($"--libvirt: libvirt has no release {Printable.Echo(consumer)}; {NearestRelease.Describe(consumer, catalogs[0].ConsumerReleases)}");
    }

    /// <summary>Gets the name of the train of the release.</summary>
    public string Train { get; }

    /// <summary>Gets the release that will run the guests.</summary>
    public string Release { get; }

    /// <summary>Gets whether the user specified a bug-fix release that the catalogue does not distinguish from <see cref="Release"/>.</summary>
    public bool IsBugFixIgnored => _asOf is not null && _asOf.StartsWith($"{Release}.", StringComparison.Ordinal) && _asOf != $"{Release}.0";

    /// <summary>Gets the releases of distributions as of which guests were checked, such as <c>RHEL 9.3</c>: the newest, because the user specifies a release of QEMU.</summary>
    public IEnumerable<string> OtherReleases => _others.Order(StringComparer.Ordinal);

    /// <summary>Checks a guest.</summary>
    /// <param name="guest">The guest.</param>
    /// <returns>The findings, and how much was checked.</returns>
    public GuestResult Check(Guest guest)
    {
        var target = guest.Target ?? _defaultTarget;
        List<CatalogAsOf> catalogs = [.. CatalogsOf(guest, target).Select(AsOf)];
        if (catalogs.Count == 0)
            return GuestResult.NotChecked(new(CheckRule.UnlistedTarget, guest.Position, $"no catalogue of target {Printable.Echo(target!)}: the guest is not checked; there are catalogues of {string.Join(", ", _all.Select(catalog => catalog.Target))}"));

        return guest.Machine switch
        {
            { Name: null } => CheckDefault(guest, target, catalogs),
            { Name: { } part, IsKnown: false } => GuestResult.NotChecked(UnknownName.Unknown(part)),
            { Name: { } pattern, IsPattern: true } => PatternFinding.Check(pattern, [.. catalogs, .. PatternCatalogsOf(target).Select(AsOf)]),
            { Name: { } name } => CheckNamed(guest, name, catalogs),
        };
    }

    /// <summary>Explains an error that the file contains.</summary>
    /// <param name="error">The error.</param>
    public CheckFinding Explain(ReportedError error)
    {
        var rule = error.Kind switch
        {
            ReportedErrorKind.Deprecated => CheckRule.Deprecated,
            ReportedErrorKind.NoDefault => CheckRule.NoDefault,
            _ => CheckRule.ReportedError,
        };
        return new(rule, error.Position, ErrorExplanation.Of(error, [.. _all.Where(catalog => _defaultTarget is null || catalog.Target == _defaultTarget).Select(AsOf)]));
    }

    // A pattern may be that of a distribution's names.
    private IEnumerable<Catalog> PatternCatalogsOf(string? target) => _all[0].IsUpstream ? DistributionCatalogs.All.Where(catalog => target is null || catalog.Target == target) : [];

    // A product other than QEMU may give its targets any names, so its machine types are checked for all guests.
    private IEnumerable<Catalog> CatalogsOf(Guest guest, string? target)
    {
        if (guest.Machine is { Name: { } name, IsKnown: true, IsPattern: false } && DistributionCatalogs.Of(_all, name.Value) is var own && own != _all
            && own.Where(catalog => target is null || catalog.Target == target).ToList() is { Count: > 0 } found)
        {
            return found;
        }

        var named = _all.Where(catalog => target is null || catalog.Target == target).ToList();
        return named.Count == 0 ? _all.Where(catalog => !catalog.IsOfQemu) : named;
    }

    private GuestResult CheckNamed(Guest guest, Located<string> name, IReadOnlyList<CatalogAsOf> catalogs)
    {
        if (Find(catalogs, name.Value) is not var (then, machine))
            return GuestResult.NotChecked(UnknownName.Explain(name, catalogs, isReleaseGiven: _asOf is not null));

        // The old name of a renamed machine type may have become an alias.
        return machine.Presence == Presence.Removed && UnknownName.OfOtherReleases(name, then) is { } alias ? GuestResult.NotChecked(alias)
            : CheckFound(new(guest, then, machine, name.Value, name.Position));
    }

    // If several catalogues have the name, prefer one whose release has the machine type.
    private (CatalogAsOf Then, MachineTypeAsOf Machine)? Find(IEnumerable<CatalogAsOf> catalogs, string name)
    {
        (CatalogAsOf Then, MachineTypeAsOf Machine)? first = null;
        foreach (var then in catalogs)
        {
            if ((then.Find(name) ?? (_asOf is null ? then.FindByAlias(name) : null)) is not { } machine)
                continue;
            if (machine.Presence == Presence.Present)
                return (then, machine);

            first ??= (then, machine);
        }

        return first;
    }

    private GuestResult CheckDefault(Guest guest, string? target, IReadOnlyList<CatalogAsOf> catalogs)
    {
        if (!catalogs[0].Catalog.IsOfQemu)
            return NotKnown(guest, $"no machine type is specified, and the default of {Printable.Name(Train)} is not known: not checked");
        if (guest.Kind is GuestKind.KubeVirt or GuestKind.OVirt)
            return NotKnown(guest, $"no machine type is specified, and the default, which the configuration of {guest.Kind.ProgramOf()} contains, is not known: not checked");
        if (guest.Kind == GuestKind.Proxmox)
            return CheckProxmoxDefault(guest, catalogs[0]);
        if (catalogs[0].Catalog.IsOfDistribution && guest.Kind != GuestKind.CommandLine)
            return NotKnown(guest, $"no machine type is specified, and the default of {guest.Kind.ProgramOf()} in {Train} {catalogs[0].Release} is not known: not checked");
        if (target is null)
            return NotKnown(guest, "no machine type is specified, and the target, which the default depends on, is not known; specify it with --target");

        var then = catalogs[0];
        if (guest.Kind == GuestKind.Domain)
            return CheckLibvirtDefault(guest, then);
        if (then.MachineTypes.FirstOrDefault(machine => machine.Presence == Presence.Present && machine.Properties.Any(property => property is { Name: "is-default", Value: true })) is { } found)
            return CheckFound(new(guest, then, found, found.Machine.Name, guest.Position));

        return NoDefault.IsKnown(target, then.QemuRelease ?? "")
            ? GuestResult.NotChecked(new(CheckRule.NoDefault, guest.Position, $"no machine type is specified, and {target} has no default in {Train} {then.Release}; specify one with -machine"))
            : NotKnown(guest, $"no machine type is specified, and the default for {target} in {Train} {then.Release} is not known: not checked");
    }

    private GuestResult CheckProxmoxDefault(Guest guest, CatalogAsOf then)
    {
        var name = ProxmoxDefaults.Of(then.Catalog.Target);
        return Find([then], name) is { Machine: var machine }
            ? CheckFound(new(guest, then, machine, name, guest.Position))
            : NotKnown(guest, $"no machine type is specified; Proxmox VE uses {name}, which is not known in {Train} {then.Release}: not checked");
    }

    private GuestResult CheckLibvirtDefault(Guest guest, CatalogAsOf then)
    {
        var target = then.Catalog.Target;
        var (name, reason) = LibvirtDefaults.Of(target, _consumer);
        if (name is not null && Find([then], name) is { Machine: var machine })
            return CheckFound(new(guest, then, machine, name, guest.Position));
        if (name is not null)
            return NotKnown(guest, $"no machine type is specified; libvirt uses {name}, which is not known in {Train} {then.Release}: not checked");

        return new(
            [
                new(CheckRule.Unpinned, guest.Position, $"no machine type is specified, and libvirt's default for {target} has changed; specify the machine type"),
                new(CheckRule.NotKnown, guest.Position, $"no machine type is specified; {reason}: not checked; specify the libvirt release with --libvirt"),
            ],
            Coverage.None);
    }

    private GuestResult CheckFound(CheckedGuest guest)
    {
        if (guest.Then.Catalog.Train != Train)
            _others.Add(guest.Release);
        if (guest.Machine.Presence != Presence.Present)
            return GuestResult.NotChecked(Explained(LifetimeFinding.Absent(guest), guest));

        var findings = new List<CheckFinding>();
        findings.AddRange(PinFinding.Of(guest));
        if (guest.Machine.IsDeprecated)
            findings.Add(LifetimeFinding.Deprecated(guest));
        if (guest.Then.Catalog.IsOfQemu)
            findings.AddRange([.. RevisionFinding.Of(guest), .. OptionFindings.Of(guest), .. CpuFindings.Of(guest)]);
        if (_consumer is not null && guest.Then.Catalog.Consumer is not null)
            findings.AddRange(ConsumerFindings.Of(guest, _consumer));
        else if (_consumer is not null)
            findings.Add(new(CheckRule.NotKnown, guest.Position, $"it is not known how libvirt {_consumer} sets up {guest.Name}: {guest.Then.Catalog.Train} has its own builds of libvirt"));

        return GuestResult.Of([.. findings.Select(finding => Explained(finding, guest))]);
    }

    // The file does not contain the name that the finding is about.
    private static CheckFinding Explained(CheckFinding finding, CheckedGuest guest) =>
        guest.Guest.Machine.Reason is { } reason && finding.Position == guest.Position ? finding with { Message = $"{finding.Message} ({reason})" } : finding;

    private static GuestResult NotKnown(Guest guest, string message) => GuestResult.NotChecked(new(CheckRule.NotKnown, guest.Position, message));

    private CatalogAsOf AsOf(Catalog catalog)
    {
        if (!_releases.TryGetValue(catalog, out var then))
            _releases.Add(catalog, then = catalog.AsOf(catalog.ReleaseNamed(catalog.Train == Train ? _asOf : null)));

        return then;
    }
}
