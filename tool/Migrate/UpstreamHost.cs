using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Migrate;

/// <summary>A host that runs one of QEMU's own machine types: with a build of QEMU's, or of a distribution's.</summary>
/// <param name="upstream">QEMU's catalogue.</param>
/// <param name="option">The option that describes the host.</param>
/// <exception cref="InputException">The release is missing or unknown.</exception>
internal sealed class UpstreamHost(Catalog upstream, HostOption option)
{
    private readonly (string Name, ResolvedRelease Resolved) _version = option.VersionOf(option.Distribution ?? upstream);

    /// <summary>Gets the name of the train of the build.</summary>
    public string Train { get; } = option.Distribution?.Train ?? upstream.Train;

    /// <summary>Gets the build with its version, for the user.</summary>
    public string Name => $"{Train} {_version.Name}";

    /// <summary>Gets the release of QEMU that the build is made from; null if that is not known.</summary>
    public string? QemuRelease => option.Distribution is { } own ? own.QemuReleaseOf(_version.Resolved.Release) : _version.Resolved.Release;

    private SharedMachineTypes? Shared => DistributionCatalogs.SharedOf(Train);

    /// <summary>Gets whether the build is a distribution's.</summary>
    public bool IsOfDistribution => option.Distribution is not null;

    /// <summary>Finds the machine type that a name refers to; null if there is none. What an alias of QEMU's refers to in a distribution's build is not known.</summary>
    /// <param name="name">The name or alias.</param>
    public IMachineType? Find(string name) => IsOfDistribution
        ? upstream.MachineTypes.FirstOrDefault(machine => machine.Name == name)
        : upstream.AsOf(_version.Resolved.Release).Find(name)?.Machine;

    /// <summary>Returns one side of the migration.</summary>
    /// <param name="machine">The machine type that the host starts.</param>
    public MigrationSide SideOf(IMachineType machine) => new(machine, _version.Name, _version.Resolved, IsOfDistribution ? null : option.ConsumerOf(upstream)) { Train = Train };

    /// <summary>Determines whether another host has the same build.</summary>
    /// <param name="other">The other host.</param>
    public bool HasSameBuild(UpstreamHost other) => Train == other.Train && _version.Name == other._version.Name;

    /// <summary>Returns the compat table that the build applies; null if it is not known.</summary>
    /// <param name="machine">The machine type.</param>
    public IReadOnlyList<CompatEntry>? CompatOf(IMachineType machine) => IsOfDistribution
        ? Shared?.CompatOf(machine, _version.Resolved.Release)
        : In(machine) is { IsCompatKnown: true } then ? then.Compat : null;

    /// <summary>Determines whether it is known what the release of QEMU, from which the build is made, applies to a machine type.</summary>
    /// <param name="machine">The machine type.</param>
    public bool IsUpstreamKnown(IMachineType machine) =>
        QemuRelease is { } release && upstream.AsOf(release).MachineTypes.First(other => other.Machine.Name == machine.Name) is { Presence: Presence.Present, IsCompatKnown: true };

    /// <summary>Returns why the build does not have the machine type, or that this is not known; null if it has it.</summary>
    /// <param name="machine">The machine type.</param>
    /// <param name="side">Which host it is, for the user.</param>
    public MigrationReason? Absence(IMachineType machine, string side)
    {
        if (!IsOfDistribution)
        {
            return LifetimeText.Absence(upstream.AsOf(_version.Resolved.Release), In(machine)) is { } absence ? new(MigrationOutcome.Fails, $"on the {side}: {absence}")
                : In(machine).Presence == Presence.NotKnown ? Unknown($"whether {Name} on the {side} has {machine.Name}")
                : null;
        }

        if (UnknownMachineType.IsNotBuilt(machine.Name, Train))
            return new(MigrationOutcome.Fails, $"on the {side}: {Name} does not have {machine.Name}: all versions in the builds of {Train} are {Train}'s own");

        return (Shared?.PresenceOf(machine, _version.Resolved.Release) ?? Presence.NotKnown) switch
        {
            Presence.NotYet => new(MigrationOutcome.Fails, $"on the {side}: {Name} is built from QEMU {QemuRelease}, which does not have {machine.Name} yet"),
            Presence.Removed => new(MigrationOutcome.Fails, $"on the {side}: {Shared!.AbsenceOf(machine, _version.Resolved.Release)}"),
            Presence.NotKnown => Unknown($"whether {Name} on the {side} has {machine.Name}"),
            _ => null,
        };
    }

    /// <summary>Returns what is not known about the machine type in the build.</summary>
    /// <param name="machine">The machine type.</param>
    public IEnumerable<MigrationReason> Gaps(IMachineType machine)
    {
        if (_version.Resolved.WhyInexact is { } why)
            yield return new(MigrationOutcome.NotKnown, $"{Name} is read as {_version.Resolved.Release}: {why}");
        if (CompatOf(machine) is null)
            yield return Unknown($"which compat entries {Name} applies to {machine.Name}");
        else if (IsOfDistribution && !IsUpstreamKnown(machine))
            yield return Unknown($"what else changed since QEMU {QemuRelease}, from which {Name} is built");

        var properties = IsOfDistribution ? machine.Properties.Select(property => property.Name) : In(machine).NotKnown;
        if (properties.Order(StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
            yield return Unknown($"what {machine.Name} reports as {string.Join(", ", unknown)} in {Name}");
    }

    private MachineTypeAsOf In(IMachineType machine) => upstream.AsOf(_version.Resolved.Release).MachineTypes.First(other => other.Machine.Name == machine.Name);

    private static MigrationReason Unknown(string what) => new(MigrationOutcome.NotKnown, $"it is not known {what}");
}
