using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The machine types of one target, as the commands see them: releases are text, so that catalogues of several trains stand side by side.</summary>
internal abstract class Catalog
{
    /// <summary>The target, such as <c>x86_64</c>.</summary>
    public required string Target { get; init; }

    /// <summary>The train that versions the machine types, such as <c>QEMU</c>.</summary>
    public required string Train { get; init; }

    /// <summary>All machine types that the catalogue declares, also those that are gone, in its own order.</summary>
    public required IReadOnlyList<IMachineType> MachineTypes { get; init; }

    /// <summary>The versions of the train's releases, oldest first.</summary>
    public required IReadOnlyList<string> Releases { get; init; }

    /// <summary>The release whose binaries the catalogue speaks of where nobody names one: the one that is being made, or else the newest.</summary>
    public required string Newest { get; init; }

    /// <summary>The families of versioned machine types.</summary>
    public required IReadOnlySet<string> Families { get; init; }

    /// <summary>The properties that at least one machine type reports.</summary>
    public required IReadOnlyList<string> Properties { get; init; }

    /// <summary>The train that consumes the machine types, such as <c>libvirt</c>; null where none is known.</summary>
    public required string? Consumer { get; init; }

    /// <summary>The versions of that train's releases, oldest first.</summary>
    public required IReadOnlyList<string> ConsumerReleases { get; init; }

    /// <summary>Makes a catalogue of what the generator made.</summary>
    /// <typeparam name="TMachine">The catalogue's value type.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <param name="target">The target, such as <c>x86_64</c>.</param>
    /// <param name="machines">All machine types.</param>
    /// <param name="releases">All releases of the train, oldest first.</param>
    /// <returns>The catalogue.</returns>
    public static Catalog Of<TMachine, TRelease>(string target, IEnumerable<TMachine> machines, IEnumerable<TRelease> releases)
        where TMachine : IMachineType<TRelease>
        where TRelease : struct, IRelease =>
        Of(target, machines, releases, Array.Empty<NoConsumer<TRelease>>());

    /// <summary>Makes a catalogue of what the generator made, with the product that consumes it.</summary>
    /// <typeparam name="TMachine">The catalogue's value type.</typeparam>
    /// <typeparam name="TRelease">The release value of its train.</typeparam>
    /// <typeparam name="TConsumer">The release value of the consumer's train.</typeparam>
    /// <param name="target">The target, such as <c>x86_64</c>.</param>
    /// <param name="machines">All machine types.</param>
    /// <param name="releases">All releases of the train, oldest first.</param>
    /// <param name="consumers">All releases of the consumer's train, oldest first.</param>
    /// <returns>The catalogue.</returns>
    public static Catalog Of<TMachine, TRelease, TConsumer>(string target, IEnumerable<TMachine> machines, IEnumerable<TRelease> releases, IEnumerable<TConsumer> consumers)
        where TMachine : IMachineType<TRelease>
        where TRelease : struct, IRelease
        where TConsumer : struct, IConsumer<TRelease>
    {
        IMachineType<TRelease>[] all = [.. machines];
        TRelease[] train = [.. releases];
        TConsumer[] consumer = [.. consumers];
        return new TrainCatalog<TRelease, TConsumer>(all, train, consumer)
        {
            Target = target,
            Train = train[0].Train,
            Consumer = consumer.Length == 0 ? null : consumer[0].Train,
            ConsumerReleases = [.. consumer.Select(release => release.Version)],
            MachineTypes = all,
            Releases = [.. train.Select(release => release.Version)],
            Newest = train.SkipWhile(release => release.IsReleased).Append(train[^1]).First().Version,
            Families = all.Where(machine => machine.IsVersioned).Select(machine => machine.Family).ToHashSet(StringComparer.Ordinal),
            Properties = [.. all.SelectMany(machine => machine.Properties).Select(property => property.Name).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The catalogues that are meant: all, or those of the target that somebody named.</summary>
    /// <exception cref="InputException">There is no such target.</exception>
    public static IReadOnlyList<Catalog> Named(IReadOnlyList<Catalog> all, string? target) =>
        target is null ? all
        : all.Where(catalog => catalog.Target == target).ToList() is { Count: > 0 } catalogs ? catalogs
        : throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target takes one of: {string.Join(", ", all.Select(catalog => catalog.Target))}");

    /// <summary>The release that somebody named, or the newest where nobody did.</summary>
    /// <exception cref="InputException">There is no such release.</exception>
    public string ReleaseNamed(string? asOf) => asOf is null ? Newest
        : FindRelease(asOf) ?? throw new InputException($"--as-of: {Train} has no release {Printable.Echo(asOf)}; {NearestRelease.Words(asOf, Releases)}");

    /// <summary>What the declarations say beyond the machine types.</summary>
    public abstract CatalogDeclarations Declarations { get; }

    /// <summary>The catalogue as of a release: what that release's binary should have.</summary>
    /// <param name="release">A version out of <see cref="Releases"/>.</param>
    /// <returns>The machine types as of then.</returns>
    public abstract CatalogAsOf AsOf(string release);

    /// <summary>Whether a guest can move from one host to another.</summary>
    /// <param name="source">Where it runs.</param>
    /// <param name="target">Where it is to go.</param>
    /// <returns>The verdict.</returns>
    public abstract MigrationVerdict Migrate(MigrationSide source, MigrationSide target);

    /// <summary>The release that a machine type belongs to; null for one without a version.</summary>
    public abstract string? ReleaseOf(IMachineType machine);

    /// <summary>The first release that deprecates a machine type, if one does.</summary>
    public abstract string? DeprecatedSince(IMachineType machine);

    /// <summary>The first release that no longer has a machine type, if there is one.</summary>
    public abstract string? RemovedSince(IMachineType machine);

    /// <summary>The release that a version belongs to: itself, or for a bug-fix version such as 4.0.1 the release 4.0.</summary>
    /// <returns>The release's version, or null if the train has none.</returns>
    public string? FindRelease(string version)
    {
        for (var part = version; ;)
        {
            if (Releases.Contains(part, StringComparer.Ordinal))
                return part;

            var dot = part.LastIndexOf('.');
            if (dot < 0)
                return null;

            part = part[..dot];
        }
    }
}
