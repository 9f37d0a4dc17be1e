using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Tool.Catalogs;

/// <summary>The catalogues of QEMU's distributions, which are built into the tool. Each has a train of its own.</summary>
internal static class DistributionCatalogs
{
    /// <summary>Gets the catalogues, by train and target.</summary>
    public static IReadOnlyList<Catalog> All { get; } =
    [
        Catalog.Of("x86_64", RhelX86_64Machine.All, RhelRelease.All),
        Catalog.Of("aarch64", RhelAarch64Machine.All, RhelRelease.All),
        Catalog.Of("ppc64", RhelPpc64Machine.All, RhelRelease.All),
        Catalog.Of("s390x", RhelS390xMachine.All, RhelRelease.All),
        Catalog.Of("x86_64", UbuntuX86_64Machine.All, UbuntuRelease.All),
        Catalog.Of("ppc64", UbuntuPpc64Machine.All, UbuntuRelease.All),
        Catalog.Of("s390x", UbuntuS390xMachine.All, UbuntuRelease.All),
    ];

    /// <summary>Returns what the builds of a distribution make of QEMU's own machine types. RHEL's builds have only RHEL's.</summary>
    /// <param name="train">The name of the distribution's train.</param>
    /// <returns>The answers; null if the builds of the distribution do not have them.</returns>
    public static SharedMachineTypes? SharedOf(string train) => train == SharedMachineTypes.OfUbuntu.Train ? SharedMachineTypes.OfUbuntu : null;

    /// <summary>Gets the names of all trains that are built into the tool.</summary>
    public static IEnumerable<string> Trains => QemuCatalogs.All.Concat(All).Select(catalog => catalog.Train).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// Returns the catalogues to search for a name: those of the distribution whose scheme the name follows, if the name is to be looked up among QEMU's and there is a catalogue of the
    /// distribution.
    /// </summary>
    /// <param name="catalogs">The catalogues that the command uses.</param>
    /// <param name="name">The name of a machine type.</param>
    public static IReadOnlyList<Catalog> Of(IReadOnlyList<Catalog> catalogs, string name)
    {
        if (!catalogs[0].IsUpstream || DistributionName.Parse(name) is not { Upstream: null } parsed)
            return catalogs;

        // A name without a family, such as rhel6.5.0, is in the catalogue or is not that of one of its machine types.
        List<Catalog> own = [.. All.Where(catalog => catalog.Train == parsed.Distribution)];
        return own.Count > 0 && (parsed.Family is not null || own.Exists(catalog => catalog.Has(name))) ? own : catalogs;
    }

    /// <summary>Returns the built-in catalogues of a train; none if there is no such train.</summary>
    /// <param name="train">The name of the train; case is ignored.</param>
    public static IReadOnlyList<Catalog> OfTrain(string train) => [.. QemuCatalogs.All.Concat(All).Where(catalog => string.Equals(catalog.Train, train, StringComparison.OrdinalIgnoreCase))];
}
