using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Migrate;

/// <summary>The value of <c>--from</c> or <c>--to</c>, which describes a host: <c>qemu=5.0,libvirt=5.3.0</c>.</summary>
/// <param name="Option">The name of the option, for messages.</param>
/// <param name="Parts">The names and values.</param>
internal sealed record HostOption(string Option, IReadOnlyList<(string Name, string Value)> Parts)
{
    private const string MachineName = "machine";

    /// <summary>Parses the value of an option.</summary>
    /// <param name="option">The name of the option.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InputException">The value is invalid.</exception>
    public static HostOption Parse(string option, string value)
    {
        var parts = new List<(string Name, string Value)>();
        foreach (var part in value.Split(','))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == part.Length - 1)
                throw new InputException($"invalid {option} value {Printable.Echo(part)}; expected, for example, qemu=5.0,libvirt=5.3.0");

            parts.Add((part[..equals].Trim(), part[(equals + 1)..].Trim()));
        }

        var duplicate = parts.GroupBy(part => part.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return duplicate is null ? new(option, parts) : throw new InputException($"{option} specifies {Printable.Echo(duplicate.Key)} more than once");
    }

    /// <summary>Gets the machine type that the host would start; null if it is not specified.</summary>
    public string? Machine => Value(MachineName);

    /// <summary>Returns a built-in catalogue of another train of which the host has a release, such as QEMU's for a machine type of RHEL; null if there is none.</summary>
    /// <param name="catalog">The catalogue of the machine type.</param>
    public Catalog? Other(Catalog catalog) => !catalog.IsOfQemu || Value(catalog.Train) is not null ? null
        : Parts.SelectMany(part => DistributionCatalogs.OfTrain(part.Name)).FirstOrDefault(other => other.Target == catalog.Target);

    /// <summary>Gets a catalogue of the distribution of which the host has a build; null if it has one of QEMU's own.</summary>
    public Catalog? Distribution => Parts.SelectMany(part => DistributionCatalogs.OfTrain(part.Name)).FirstOrDefault(catalog => catalog.IsOfDistribution);

    /// <summary>Returns the version of the hypervisor, with the release of the catalogue's train as which it is read.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="InputException">The release is missing or unknown.</exception>
    public (string Name, ResolvedRelease Resolved) VersionOf(Catalog catalog)
    {
        foreach (var (name, _) in Parts)
        {
            if (!Is(name, catalog.Train) && !Is(name, catalog.Consumer) && !Is(name, MachineName))
                throw new InputException($"{Option} does not accept {Printable.Echo(name)}; it accepts {catalog.Train.ToLowerInvariant()}={(catalog.Consumer is { } consumer ? $" and {consumer.ToLowerInvariant()}=" : "")}");
        }

        var version = Value(catalog.Train) ?? throw new InputException($"{Option} does not specify a release of {catalog.Train}; add, for example, {catalog.Train.ToLowerInvariant()}={catalog.Newest}");
        return (version, catalog.Resolve(version) ?? throw Unknown(version, catalog.Train, catalog.Releases));
    }

    /// <summary>Returns the release of the consumer, or null if it is not specified.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <exception cref="InputException">The release is unknown.</exception>
    public string? ConsumerOf(Catalog catalog) =>
        catalog.Consumer is not { } consumer || Value(consumer) is not { } version ? null
        : catalog.ConsumerReleases.Contains(version, StringComparer.Ordinal) ? version
        : throw Unknown(version, consumer, catalog.ConsumerReleases);

    private string? Value(string name) => Parts.Where(part => Is(part.Name, name)).Select(part => part.Value).FirstOrDefault();

    private static bool Is(string name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private InputException Unknown(string version, string train, IReadOnlyList<string> releases) =>
        new($"{Option}: {train} has no release {Printable.Echo(version)}; {NearestRelease.Describe(version, releases)}");
}
