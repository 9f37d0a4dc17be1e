using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Verify;

/// <summary>Compares a catalogue as of a release with the reply of a QEMU of that release.</summary>
internal sealed class Comparison
{
    private readonly CatalogAsOf _catalog;
    private readonly ReplyScope _scope;
    private readonly IReadOnlyList<string> _properties;
    private readonly bool _replyHasCompat;
    private readonly bool _replyHasDeprecated;
    private readonly ReplyKind _kind;
    private readonly List<string> _notBuiltIn = [];
    private readonly List<string> _takenAliases = [];
    private readonly Dictionary<string, string> _notComparable = new(StringComparer.Ordinal);
    private readonly List<NotKnownFact> _notKnown = [];
    private int _values;
    private int _entries;

    private readonly FoundCatalog _found;

    private Comparison(FoundCatalog found, QmpReply reply)
    {
        _found = found;
        var catalog = found.Catalog;
        _catalog = catalog;
        _kind = reply.Kind;
        _scope = new ReplyScope(catalog, reply);
        _properties = [.. catalog.Properties.Where(name => _scope.Compared.Any(machine => machine.Properties.ContainsKey(name)))];
        _replyHasCompat = _scope.Compared.Any(machine => machine.Compat is not null);
        _replyHasDeprecated = _scope.Compared.Any(machine => machine.IsDeprecated is not null);
    }

    private string? WhyNoCompat => _replyHasCompat ? null
        : _kind == ReplyKind.QueryMachines ? "not in the reply (QEMU before 9.1, or queried without compat-props)"
        : $"not in {Source}";

    private string Source => _kind switch
    {
        ReplyKind.MachineHelp => "the output of -machine help",
        ReplyKind.Capabilities => "the output of virsh capabilities",
        ReplyKind.DomainCapabilities => "the output of virsh domcapabilities",
        _ => "the reply",
    };

    /// <summary>Compares a catalogue with a reply.</summary>
    /// <param name="found">The catalogue as of the reply's release.</param>
    /// <param name="reply">The reply.</param>
    /// <returns>The differences, and what was not compared.</returns>
    public static VerifyResult Run(FoundCatalog found, QmpReply reply) => new Comparison(found, reply).Run();

    private VerifyResult Run()
    {
        IReadOnlyList<Difference> differences = [.. Differences()];
        return new(
            _catalog.Catalog.Train,
            _catalog.Release,
            _catalog.Catalog.Target,
            _scope.Versioned.Count,
            _scope.Unversioned.Count,
            _scope.Downstream.Count,
            _values,
            _replyHasCompat ? _entries : null,
            WhyNoCompat,
            differences,
            _notKnown,
            [.. NotCompared().Where(omission => omission.Names.Count > 0)])
        {
            HasNoBoard = _scope.Compared.All(machine => machine.Name == "none"),
        };
    }

    private IEnumerable<Difference> Differences()
    {
        var replied = _scope.Compared.ToDictionary(machine => machine.Name, StringComparer.Ordinal);
        foreach (var own in _catalog.MachineTypes)
        {
            replied.Remove(own.Machine.Name, out var reply);
            foreach (var difference in Compare(own, reply))
                yield return difference;
        }

        foreach (var undeclared in _scope.Compared.Where(machine => replied.ContainsKey(machine.Name)))
            yield return new Difference(undeclared.Name, "machine type", null, "present");
    }

    private IEnumerable<Difference> Compare(MachineTypeAsOf own, ReplyMachine? reply)
    {
        switch (own.Presence, reply)
        {
            // Domain capabilities are those of one machine type.
            case (_, null) when _kind == ReplyKind.DomainCapabilities:
                return [];
            case (Presence.Present, null) when _scope.IsBuiltIn(own):
                return [new Difference(own.Machine.Name, "machine type", "present", null)];
            case (Presence.Present, null):
                _notBuiltIn.Add(own.Machine.Name);
                return [];
            case (_, null):
                return [];
            case (Presence.Present, _):
                return CompareValues(own, reply).Concat(CompareCompat(own, reply));
            case (Presence.NotKnown, _):
                _notKnown.Add(new(own.Machine.Name, "since when it exists"));
                return [];
            case (Presence.Removed, _):
                return [new Difference(own.Machine.Name, "machine type", $"removed as of {_catalog.Release}", "present")];
            default:
                return [new Difference(own.Machine.Name, "machine type", $"newer than {_catalog.Release}", "present")];
        }
    }

    private IEnumerable<Difference> CompareValues(MachineTypeAsOf own, ReplyMachine reply)
    {
        var name = own.Machine.Name;
        if (_kind == ReplyKind.DomainCapabilities)
            yield break;
        if (own.Alias is { } alias && reply.Alias is null && _scope.Downstream.Any(machine => machine.Alias == alias))
            _takenAliases.Add(alias);
        else if (Differs(own.Alias, reply.Alias))
            yield return new Difference(name, "alias", Show(own.Alias), Show(reply.Alias));
        if (_replyHasDeprecated && Differs(own.IsDeprecated, reply.IsDeprecated))
            yield return new Difference(name, "deprecated", Show(own.IsDeprecated), Show(reply.IsDeprecated));

        var values = own.Properties.ToDictionary(property => property.Name, property => PropertyValue.Of(property.Value));
        foreach (var property in _properties)
        {
            if (!own.IsKnown(property))
            {
                if (reply.Properties.ContainsKey(property))
                    _notKnown.Add(new(name, property));
                continue;
            }

            PropertyValue? left = values.TryGetValue(property, out var declared) ? declared : null;
            PropertyValue? right = reply.Properties.TryGetValue(property, out var carried) ? carried : null;
            if (_catalog.Catalog.IsOfQemu && HostDependent.WhyNotComparable(property, left, right, _scope) is { } reason)
                _notComparable[property] = reason;
            else if (Differs(left, right))
                yield return new Difference(name, property, left?.ToString(), right?.ToString());
        }
    }

    private bool Differs<T>(T own, T reply)
    {
        _values++;
        return !EqualityComparer<T>.Default.Equals(own, reply);
    }

    private IEnumerable<Difference> CompareCompat(MachineTypeAsOf own, ReplyMachine reply)
    {
        if (!_replyHasCompat)
            return [];

        if (!own.IsCompatKnown)
        {
            if (reply.Compat is not null)
                _notKnown.Add(new(own.Machine.Name, "compat entries"));
            return [];
        }

        _entries += reply.Compat?.Count ?? 0;
        return reply.Compat is null
            ? [new Difference(own.Machine.Name, "compat-props", Count.Of(own.Compat.Count, "entry", "entries"), null)]
            : CompatComparison.Compare(own.Machine.Name, own.Compat, reply.Compat);
    }

    private IEnumerable<Omission> NotCompared()
    {
        var fields = _scope.Compared.SelectMany(machine => machine.Properties.Keys).Distinct().Order(StringComparer.Ordinal);
        yield return new Omission(_found.OtherTargets.Count == 0 ? [] : ["target"], $"not in {Source}; {string.Join(" and ", _found.OtherTargets)} {(_found.OtherTargets.Count == 1 ? "has" : "have")} these machine types too");
        yield return new Omission(_found.WhyInexact is null ? [] : [_catalog.Catalog.IsOfDistribution ? "release" : "bug-fix release"], _found.WhyInexact ?? "");
        yield return new Omission(_notBuiltIn, "not built in");
        yield return new Omission([.. _scope.Undeclared.Select(machine => machine.Name)], "no version");
        yield return new Omission([.. _scope.Downstream.Select(machine => machine.Name)], _catalog.Catalog.IsOfDistribution ? $"not {_catalog.Catalog.Train}'s own" : "a distribution's own, not in the catalogue");
        yield return new Omission(_takenAliases, "an alias of a distribution's own machine type");
        foreach (var (property, reason) in _notComparable)
            yield return new Omission([property], reason);

        yield return new Omission([.. _catalog.Properties.Except(_properties)], $"not in {Source}");
        yield return new Omission(_replyHasDeprecated ? [] : ["deprecated"], $"not in {Source}");
        yield return new Omission(_kind == ReplyKind.DomainCapabilities ? ["alias", "other machine types"] : [], $"not in {Source}");
        yield return new Omission([.. fields.Except(_properties)], "not in the catalogue");
    }

    private static string? Show(string? value) => value is null ? null : Printable.Quoted(value);

    private static string? Show(bool? flag) => flag switch { null => null, true => "true", false => "false" };
}
