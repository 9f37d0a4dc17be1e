using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Migrate;

/// <summary>What <c>--from</c> or <c>--to</c> says of a host: <c>qemu=5.0,libvirt=5.3.0</c>.</summary>
/// <param name="Option">The option, for messages.</param>
/// <param name="Parts">What stands before and behind each <c>=</c>.</param>
internal sealed record HostText(string Option, IReadOnlyList<(string Name, string Value)> Parts)
{
    private const string MachineName = "machine";

    /// <summary>Takes the text apart.</summary>
    public static HostText Parse(string option, string text)
    {
        var parts = new List<(string Name, string Value)>();
        foreach (var part in text.Split(','))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || sign == part.Length - 1)
                throw new InputException($"{Printable.Echo(part)} is no name=value; {option} takes such as qemu=5.0,libvirt=5.3.0");

            parts.Add((part[..sign].Trim(), part[(sign + 1)..].Trim()));
        }

        var twice = parts.GroupBy(part => part.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new(option, parts) : throw new InputException($"{option} says {Printable.Echo(twice.Key)} twice");
    }

    /// <summary>The machine type that the host would start, where it is told.</summary>
    public string? Machine => Value(MachineName);

    /// <summary>The release of the hypervisor, out of the catalogue's train.</summary>
    public string ReleaseOf(Catalog catalog)
    {
        foreach (var (name, _) in Parts)
        {
            if (!Is(name, catalog.Train) && !Is(name, catalog.Consumer) && !Is(name, MachineName))
                throw new InputException($"{Option} does not know {Printable.Echo(name)}; it takes {catalog.Train.ToLowerInvariant()}={(catalog.Consumer is { } consumer ? $" and {consumer.ToLowerInvariant()}=" : "")}");
        }

        var version = Value(catalog.Train) ?? throw new InputException($"{Option} names no release of {catalog.Train}; it takes such as {catalog.Train.ToLowerInvariant()}={catalog.Newest}");
        return catalog.FindRelease(version) ?? throw Unknown(version, catalog.Train, catalog.Releases);
    }

    /// <summary>The release of the consumer, where it is told.</summary>
    public string? ConsumerOf(Catalog catalog) =>
        catalog.Consumer is not { } consumer || Value(consumer) is not { } version ? null
        : catalog.ConsumerReleases.Contains(version, StringComparer.Ordinal) ? version
        : throw Unknown(version, consumer, catalog.ConsumerReleases);

    private string? Value(string name) => Parts.Where(part => Is(part.Name, name)).Select(part => part.Value).FirstOrDefault();

    private static bool Is(string name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private InputException Unknown(string version, string train, IReadOnlyList<string> releases) =>
        new($"{Option}: {train} has no release {Printable.Echo(version)}; {NearestRelease.Words(version, releases)}");
}
