using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The machine types of one target. Releases are represented by their versions, so that the commands can handle catalogues of different trains alike.</summary>
internal abstract class Catalog
{
    /// <summary>The name of QEMU's release train.</summary>
    public const string QemuTrain = "QEMU";

    private static readonly HashSet<string> DistributionTrains = new(["RHEL", "Ubuntu"], StringComparer.Ordinal);

    /// <summary>Gets the target, such as <c>x86_64</c>.</summary>
    public required string Target { get; init; }

    /// <summary>Gets the name of the train that versions the machine types, such as <c>QEMU</c>.</summary>
    public required string Train { get; init; }

    /// <summary>Gets whether the machine types are those of QEMU or of a distribution's builds of QEMU, so that what the tool knows of QEMU itself applies to them, such as its options.</summary>
    public required bool IsOfQemu { get; init; }

    /// <summary>Gets whether the machine types are QEMU's own, to which distributions add others.</summary>
    public bool IsUpstream => Train == QemuTrain;

    /// <summary>Gets whether the machine types are those that a distribution adds to QEMU's.</summary>
    public bool IsOfDistribution => IsOfQemu && !IsUpstream;

    /// <summary>Gets all machine types that the catalogue declares, including removed ones, in the order of the catalogue.</summary>
    public required IReadOnlyList<IMachineType> MachineTypes { get; init; }

    /// <summary>Gets the versions of the train's releases, oldest first.</summary>
    public required IReadOnlyList<string> Releases { get; init; }

    /// <summary>Gets all releases of the train with its bug-fix releases, each after the release that it belongs to.</summary>
    public required IReadOnlyList<string> AllReleases { get; init; }

    /// <summary>Gets the release that is used by default: the one in development or, if there is none, the newest.</summary>
    public required string Newest { get; init; }

    /// <summary>Gets the families of versioned machine types.</summary>
    public required IReadOnlySet<string> Families { get; init; }

    /// <summary>Gets the properties that at least one machine type reports in the newest release.</summary>
    public required IReadOnlyList<string> Properties { get; init; }

    /// <summary>Gets the name of the train that consumes the machine types, such as <c>libvirt</c>; null if there is none.</summary>
    public required string? Consumer { get; init; }

    /// <summary>Gets the versions of the consumer's releases, oldest first.</summary>
    public required IReadOnlyList<string> ConsumerReleases { get; init; }

    /// <summary>Creates a catalogue from a generated value type.</summary>
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

    /// <summary>Creates a catalogue from a generated value type, with a consumer.</summary>
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
            IsOfQemu = train[0].Train == QemuTrain || DistributionTrains.Contains(train[0].Train),
            Consumer = consumer.Length == 0 ? null : consumer[0].Train,
            ConsumerReleases = [.. consumer.Select(release => release.Version)],
            MachineTypes = all,
            Releases = [.. train.Where(release => !release.IsBugFix).Select(release => release.Version)],
            AllReleases = [.. train.Select(release => release.Version)],
            Newest = train.Where(release => !release.IsBugFix).SkipWhile(release => release.IsReleased).Append(train.Last(release => !release.IsBugFix)).First().Version,
            Families = all.Where(machine => machine.IsVersioned).Select(machine => machine.Family).ToHashSet(StringComparer.Ordinal),
            Properties = [.. all.SelectMany(machine => machine.Properties).Select(property => property.Name).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Returns the catalogues of a target.</summary>
    /// <param name="all">All catalogues.</param>
    /// <param name="target">The target that the user specified; null for all catalogues.</param>
    /// <exception cref="InputException">There is no such target.</exception>
    public static IReadOnlyList<Catalog> Named(IReadOnlyList<Catalog> all, string? target) =>
        target is null ? all
        : all.Where(catalog => catalog.Target == target).ToList() is { Count: > 0 } catalogs ? catalogs
        : throw new InputException($"no catalogue of target {Printable.Echo(target)}; --target accepts: {string.Join(", ", all.Select(catalog => catalog.Target))}");

    /// <summary>Reads a name by the schemes of QEMU's distributions.</summary>
    /// <param name="name">The name or alias of a machine type.</param>
    /// <returns>The parts of the name; null if it follows no known scheme or that of the catalogue itself, or if the machine types are not QEMU's.</returns>
    public DistributionName? ParseName(string name) => IsOfQemu && DistributionName.Parse(name) is { } parsed && parsed.Distribution != Train ? parsed : null;

    /// <summary>Returns the name by which the catalogue knows a machine type: for QEMU's, without the suffix of a distribution.</summary>
    /// <param name="name">The name or alias of a machine type.</param>
    public string UpstreamOf(string name) => ParseName(name)?.Upstream ?? name;

    /// <summary>Determines whether a machine type has a name, or has had it as an alias.</summary>
    /// <param name="name">The name or alias.</param>
    public bool Has(string name) => MachineTypes.Any(machine => machine.Name == name) || MeaningsOf(name).Count > 0;

    /// <summary>Returns the release to use.</summary>
    /// <param name="asOf">The version that the user specified; null for <see cref="Newest"/>.</param>
    /// <exception cref="InputException">There is no such release.</exception>
    public string ReleaseNamed(string? asOf) => asOf is null ? Newest
        : FindRelease(asOf) ?? throw new InputException($"--as-of: {Train} has no release {Printable.Echo(asOf)}; {NearestRelease.Describe(asOf, Releases)}");

    /// <summary>Returns the release of QEMU that a release is built from; the release itself, if the machine types are QEMU's own. Null if that is not known.</summary>
    /// <param name="release">A version in <see cref="AllReleases"/>.</param>
    public abstract string? QemuReleaseOf(string release);

    /// <summary>Returns the newest release that has a machine type and whose compat entries for it are known; null if there is none.</summary>
    /// <param name="machine">The machine type.</param>
    public abstract string? NewestKnown(IMachineType machine);

    /// <summary>Gets what the attributes of the catalogue and its trains declare, apart from the machine types.</summary>
    public abstract CatalogDeclarations Declarations { get; }

    /// <summary>Returns the catalogue as of a release: what the binaries of that release should have.</summary>
    /// <param name="release">A version in <see cref="Releases"/>.</param>
    /// <returns>The machine types as of the release.</returns>
    public abstract CatalogAsOf AsOf(string release);

    /// <summary>Determines whether a guest can migrate from one host to another.</summary>
    /// <param name="source">The host on which the guest runs.</param>
    /// <param name="target">The host to which it migrates.</param>
    /// <returns>The verdict.</returns>
    public abstract MigrationVerdict Migrate(MigrationSide source, MigrationSide target);

    /// <summary>Returns what the binaries of two releases give a machine type differently.</summary>
    /// <param name="machine">The machine type.</param>
    /// <param name="before">A version in <see cref="Releases"/>.</param>
    /// <param name="after">A version in <see cref="Releases"/>.</param>
    public abstract IReadOnlyList<MachineChange> ChangesBetween(IMachineType machine, string before, string after);

    /// <summary>Returns what a release of the consumer cannot set up on a machine type, or sets up in an outdated way.</summary>
    /// <param name="machine">The machine type.</param>
    /// <param name="consumer">A version in <see cref="ConsumerReleases"/>.</param>
    public abstract IReadOnlyList<ConsumerVerdict> CheckConsumer(IMachineType machine, string consumer);

    /// <summary>Determines whether it is known what the binaries of a release report as a property of a machine type; they may not report it.</summary>
    /// <param name="machine">The machine type.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="release">A version in <see cref="Releases"/>.</param>
    public abstract bool IsPropertyKnown(IMachineType machine, string property, string release);

    /// <summary>Returns what a name refers to as an alias, in each release that has the alias, oldest first.</summary>
    /// <param name="alias">The alias.</param>
    public abstract IReadOnlyList<AliasMeaning> MeaningsOf(string alias);

    /// <summary>Returns the release that a machine type belongs to, or null if it has no version.</summary>
    public abstract string? ReleaseOf(IMachineType machine);

    /// <summary>Returns the first release that has a machine type, or null if that is not known or no release has it.</summary>
    public abstract string? PresentSince(IMachineType machine);

    /// <summary>Returns the first release in which a machine type is deprecated, or null if there is none.</summary>
    public abstract string? DeprecatedSince(IMachineType machine);

    /// <summary>Returns the first release that no longer has a machine type, or null if there is none. For a machine type that came back, this is the removal in force or, without one, the next.</summary>
    /// <param name="machine">The machine type.</param>
    /// <param name="asOf">The release to consider; null for the newest.</param>
    public abstract string? RemovedSince(IMachineType machine, string? asOf = null);

    /// <summary>Finds the release that a version is resolved to, and whether the release is exactly that version.</summary>
    /// <param name="version">The version of a release or of a package.</param>
    /// <returns>The release, or null if there is none.</returns>
    public ResolvedRelease? Resolve(string version) => ResolvedRelease.Find(version, Releases, AllReleases);

    /// <summary>Finds the release that a version belongs to: for a bug-fix version such as 4.0.1, this may be the release 4.0.</summary>
    /// <param name="version">The version of a release or of a package.</param>
    /// <returns>The version of the release, or null if there is none.</returns>
    public string? FindRelease(string version)
    {
        if (Resolve(version) is { } resolved)
            return resolved.Release;

        for (var part = PackageVersion.UpstreamOf(version); ;)
        {
            if (AllReleases.Contains(part, StringComparer.Ordinal))
                return part;

            var dot = part.LastIndexOf('.');
            if (dot < 0)
                return null;

            part = part[..dot];
        }
    }
}
