using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Verify;

/// <summary>Compares a catalogue as of a release with the reply of a QEMU of that release.</summary>
internal sealed class Comparison
{
    private readonly CatalogAsOf _catalog;
    private readonly List<ReplyMachine> _versioned;
    private readonly List<string> _unversioned;
    private readonly IReadOnlyList<string> _properties;
    private readonly bool _replyHasCompat;
    private readonly bool _replySaysDeprecated;

    private Comparison(CatalogAsOf catalog, QmpReply reply)
    {
        _catalog = catalog;
        var declared = catalog.MachineTypes.Select(machine => machine.Machine.Name).ToHashSet(StringComparer.Ordinal);
        var isVersioned = reply.Machines.ToLookup(machine =>
            declared.Contains(machine.Name) || VersionedName.IsVersioned(machine.Name, catalog.Catalog.Families));
        _versioned = [.. isVersioned[true]];
        _unversioned = [.. isVersioned[false].Select(machine => machine.Name)];
        _properties = [.. catalog.Catalog.Properties.Where(name => _versioned.Exists(machine => machine.Properties.ContainsKey(name)))];
        _replyHasCompat = _versioned.Exists(machine => machine.Compat is not null);
        _replySaysDeprecated = _versioned.Exists(machine => machine.IsDeprecated is not null);
    }

    private bool ComparesCompat => _replyHasCompat;

    private string? WhyNoCompat =>
        !_replyHasCompat ? "not in the reply (QEMU before 9.1, or asked without compat-props)"
        : null;

    /// <summary>Compares.</summary>
    /// <param name="catalog">The catalogue as of the reply's release.</param>
    /// <param name="reply">The reply.</param>
    /// <returns>What differs, and what was not compared.</returns>
    public static VerifyResult Run(CatalogAsOf catalog, QmpReply reply) => new Comparison(catalog, reply).Run();

    private VerifyResult Run() => new(
        _catalog.Catalog.Train,
        _catalog.Release,
        _catalog.Catalog.Target,
        _versioned.Count,
        ComparesCompat ? _versioned.Sum(machine => machine.Compat?.Count ?? 0) : null,
        WhyNoCompat,
        [.. Differences()],
        [.. LeftOut().Where(left => left.Names.Count > 0)]);

    private IEnumerable<Difference> Differences()
    {
        var replied = _versioned.ToDictionary(machine => machine.Name, StringComparer.Ordinal);
        foreach (var own in _catalog.MachineTypes)
        {
            replied.Remove(own.Machine.Name, out var reply);
            foreach (var difference in Compare(own, reply))
                yield return difference;
        }

        foreach (var undeclared in _versioned.Where(machine => replied.ContainsKey(machine.Name)))
            yield return new Difference(undeclared.Name, "machine type", null, "present");
    }

    private IEnumerable<Difference> Compare(MachineTypeAsOf own, ReplyMachine? reply) => (own.Presence, reply) switch
    {
        (Presence.Present, null) => [new Difference(own.Machine.Name, "machine type", "present", null)],
        (_, null) => [],
        (Presence.Present, _) => CompareValues(own, reply).Concat(CompareCompat(own, reply)),
        (Presence.Removed, _) => [new Difference(own.Machine.Name, "machine type", $"removed as of {_catalog.Release}", "present")],
        _ => [new Difference(own.Machine.Name, "machine type", $"newer than {_catalog.Release}", "present")],
    };

    private IEnumerable<Difference> CompareValues(MachineTypeAsOf own, ReplyMachine reply)
    {
        var name = own.Machine.Name;
        if (own.Alias != reply.Alias)
            yield return new Difference(name, "alias", Show(own.Alias), Show(reply.Alias));
        if (_replySaysDeprecated && own.IsDeprecated != reply.IsDeprecated)
            yield return new Difference(name, "deprecated", Show(own.IsDeprecated), Show(reply.IsDeprecated));

        var values = own.Properties.ToDictionary(property => property.Name, property => PropertyValue.Of(property.Value));
        foreach (var property in _properties)
        {
            PropertyValue? left = values.TryGetValue(property, out var declared) ? declared : null;
            PropertyValue? right = reply.Properties.TryGetValue(property, out var carried) ? carried : null;
            if (left != right)
                yield return new Difference(name, property, left?.ToString(), right?.ToString());
        }
    }

    private IEnumerable<Difference> CompareCompat(MachineTypeAsOf own, ReplyMachine reply)
    {
        if (!ComparesCompat)
            return [];

        var entries = own.Compat;
        return reply.Compat is null
            ? [new Difference(own.Machine.Name, "compat-props", Count.Of(entries.Count, "entry", "entries"), null)]
            : CompatComparison.Compare(own.Machine.Name, entries, reply.Compat);
    }

    private IEnumerable<NotCompared> LeftOut()
    {
        var fields = _versioned.SelectMany(machine => machine.Properties.Keys).Distinct().Order(StringComparer.Ordinal);
        yield return new NotCompared(_unversioned, "no version");
        yield return new NotCompared([.. _catalog.Catalog.Properties.Except(_properties)], "not in the reply");
        yield return new NotCompared(_replySaysDeprecated ? [] : ["deprecated"], "not in the reply");
        yield return new NotCompared([.. fields.Except(_properties)], "not in the catalogue");
    }

    private static string? Show(string? text) => text is null ? null : Printable.Quoted(text);

    private static string? Show(bool? flag) => flag switch { null => null, true => "true", false => "false" };
}
