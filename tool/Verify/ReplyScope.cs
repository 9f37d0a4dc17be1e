using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>
/// What of a reply can be compared with a catalogue. Builds leave boards out, and distributions add machine types of their own; neither is a difference.
/// </summary>
internal sealed class ReplyScope
{
    private readonly CatalogAsOf _catalog;
    private readonly HashSet<string> _declared;
    private readonly HashSet<string> _builtIn;
    private readonly bool _hasUnversioned;

    /// <summary>Sorts the machine types of a reply.</summary>
    public ReplyScope(CatalogAsOf catalog, QmpReply reply)
    {
        _catalog = catalog;
        _declared = catalog.MachineTypes.Select(machine => machine.Machine.Name).ToHashSet(StringComparer.Ordinal);
        _hasUnversioned = catalog.MachineTypes.Any(machine => !machine.Machine.IsVersioned);

        var kinds = reply.Machines.ToLookup(KindOf);
        Versioned = [.. kinds[Kind.Versioned]];
        Unversioned = [.. kinds[Kind.Unversioned]];
        Downstream = [.. kinds[Kind.Downstream]];
        NotDeclaredAtAll = [.. kinds[Kind.NotDeclaredAtAll]];

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
        NotDeclaredAtAll,
    }

    /// <summary>The versioned machine types that are compared, also those that the catalogue lacks.</summary>
    public IReadOnlyList<ReplyMachine> Versioned { get; }

    /// <summary>The machine types without a version that are compared, also those that the catalogue lacks.</summary>
    public IReadOnlyList<ReplyMachine> Unversioned { get; }

    /// <summary>A distribution's own machine types, which no catalogue of upstream's has.</summary>
    public IReadOnlyList<ReplyMachine> Downstream { get; }

    /// <summary>Machine types without a version, where the catalogue declares none of that kind.</summary>
    public IReadOnlyList<ReplyMachine> NotDeclaredAtAll { get; }

    /// <summary>All that are compared.</summary>
    public IEnumerable<ReplyMachine> Compared => Versioned.Concat(Unversioned);

    /// <summary>Whether the build has the board: another machine type of the family, if not the one itself.</summary>
    public bool IsBuiltIn(MachineTypeAsOf machine) => _builtIn.Contains(machine.Machine.Family);

    private Kind KindOf(ReplyMachine machine)
    {
        if (_declared.Contains(machine.Name))
            return _catalog.MachineTypes.First(own => own.Machine.Name == machine.Name).Machine.IsVersioned ? Kind.Versioned : Kind.Unversioned;

        return VersionedName.IsDownstream(machine.Name, _catalog.Catalog.Families) ? Kind.Downstream
            : VersionedName.IsVersioned(machine.Name, _catalog.Catalog.Families) ? Kind.Versioned
            : _hasUnversioned ? Kind.Unversioned
            : Kind.NotDeclaredAtAll;
    }
}
