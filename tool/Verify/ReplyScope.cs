using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// Determines which machine types of a reply are compared with a catalogue. Builds omit boards, and distributions add machine types of their own: neither is a difference.
/// </summary>
internal sealed class ReplyScope
{
    private readonly CatalogAsOf _catalog;
    private readonly HashSet<string> _declared;
    private readonly HashSet<string> _builtIn;
    private readonly bool _hasUnversioned;

    /// <summary>Classifies the machine types of a reply.</summary>
    /// <param name="catalog">The catalogue as of the release of the reply.</param>
    /// <param name="reply">The reply.</param>
    public ReplyScope(CatalogAsOf catalog, QmpReply reply)
    {
        _catalog = catalog;
        _declared = catalog.MachineTypes.Select(machine => machine.Machine.Name).ToHashSet(StringComparer.Ordinal);
        _hasUnversioned = catalog.MachineTypes.Any(machine => !machine.Machine.IsVersioned);

        var kinds = reply.Machines.ToLookup(KindOf);
        Versioned = [.. kinds[Kind.Versioned]];
        Unversioned = [.. kinds[Kind.Unversioned]];
        Downstream = [.. kinds[Kind.Downstream]];
        Undeclared = [.. kinds[Kind.Undeclared]];

        var replied = reply.Machines.Select(machine => machine.Name).ToHashSet(StringComparer.Ordinal);
        _builtIn = catalog.MachineTypes
            .Where(machine => replied.Contains(machine.Machine.Name))
            .Select(machine => machine.Machine.Family)
            .ToHashSet(StringComparer.Ordinal);
    }

    private enum Kind
    {
        Versioned,
        Unversioned,
        Downstream,
        Undeclared,
    }

    /// <summary>Gets the versioned machine types that are compared, including those that the catalogue lacks.</summary>
    public IReadOnlyList<ReplyMachine> Versioned { get; }

    /// <summary>Gets the unversioned machine types that are compared, including those that the catalogue lacks.</summary>
    public IReadOnlyList<ReplyMachine> Unversioned { get; }

    /// <summary>Gets the machine types of others than the catalogue's product: those that a distribution added or, in the catalogue of a distribution, those of QEMU.</summary>
    public IReadOnlyList<ReplyMachine> Downstream { get; }

    /// <summary>Gets the unversioned machine types, if the catalogue declares no unversioned ones at all.</summary>
    public IReadOnlyList<ReplyMachine> Undeclared { get; }

    /// <summary>Gets the family of QEMU's default machine type, if the build does not include it; null if the build includes it, or if there is no default.</summary>
    public string? MissingDefault => _catalog.MachineTypes
        .Where(machine => machine.Presence == Presence.Present && machine.Properties.Any(property => property is { Name: "is-default", Value: true }))
        .Where(machine => !IsBuiltIn(machine))
        .Select(machine => machine.Machine.Family)
        .FirstOrDefault();

    /// <summary>Gets all machine types that are compared.</summary>
    public IEnumerable<ReplyMachine> Compared => Versioned.Concat(Unversioned);

    /// <summary>Determines whether the build includes the board: whether the reply has any machine type of the family.</summary>
    /// <param name="machine">A machine type of the catalogue.</param>
    public bool IsBuiltIn(MachineTypeAsOf machine) => !_catalog.Catalog.IsOfQemu || _builtIn.Contains(machine.Machine.Family);

    private Kind KindOf(ReplyMachine machine)
    {
        if (_declared.Contains(machine.Name))
            return _catalog.MachineTypes.First(own => own.Machine.Name == machine.Name).Machine.IsVersioned ? Kind.Versioned : Kind.Unversioned;

        return IsOfDistribution(machine.Name) ? Kind.Downstream
            : VersionedName.IsVersioned(machine.Name, _catalog.Catalog.Families) ? Kind.Versioned
            : _hasUnversioned || !_catalog.Catalog.IsOfQemu ? Kind.Unversioned
            : Kind.Undeclared;
    }

    // Distributions do not add machine types to those of other products.
    private bool IsOfDistribution(string name) =>
        _catalog.Catalog.IsOfDistribution ? DistributionName.Parse(name)?.Distribution != _catalog.Catalog.Train
        : _catalog.Catalog.IsUpstream && (DistributionName.Parse(name) is not null || VersionedName.IsDownstream(name, _catalog.Catalog.Families));
}
