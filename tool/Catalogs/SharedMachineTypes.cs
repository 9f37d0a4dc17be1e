using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Tool.Catalogs;

/// <summary>What the builds of a distribution make of QEMU's own machine types, which they have beside the distribution's.</summary>
internal sealed class SharedMachineTypes
{
    private readonly Func<string, IMachineType, Presence> _presence;
    private readonly Func<string, IMachineType, string?> _name;
    private readonly Func<string, IMachineType, CompatTable?> _compat;

    private SharedMachineTypes(
        string train, IReadOnlyList<string> releases, Func<string, IMachineType, Presence> presence, Func<string, IMachineType, string?> name, Func<string, IMachineType, CompatTable?> compat)
    {
        (Train, Releases) = (train, releases);
        (_presence, _name, _compat) = (presence, name, compat);
    }

    /// <summary>Gets those of Ubuntu's builds.</summary>
    public static SharedMachineTypes OfUbuntu { get; } = new(
        UbuntuRelease.Vnoble.Train,
        [.. UbuntuRelease.All.Select(release => release.Version)],
        (release, machine) => UbuntuRelease.Parse(release).PresenceOf((IMachineType<QemuRelease>)machine),
        (release, machine) => UbuntuRelease.Parse(release).NameOf((IMachineType<QemuRelease>)machine),
        (release, machine) => UbuntuRelease.Parse(release) is var build && build.IsCompatKnownOf((IMachineType<QemuRelease>)machine) ? build.CompatOf((IMachineType<QemuRelease>)machine) : null);

    /// <summary>Gets the name of the distribution's train.</summary>
    public string Train { get; }

    /// <summary>Gets the releases of the train, oldest first.</summary>
    public IReadOnlyList<string> Releases { get; }

    /// <summary>Returns whether a release has one of QEMU's machine types.</summary>
    /// <param name="machine">The machine type, of one of QEMU's catalogues.</param>
    /// <param name="release">The release.</param>
    public Presence PresenceOf(IMachineType machine, string release) => _presence(release, machine);

    /// <summary>Returns the name under which a release has one of QEMU's machine types; null if it does not have it, or if that is not known.</summary>
    /// <param name="machine">The machine type, of one of QEMU's catalogues.</param>
    /// <param name="release">The release.</param>
    public string? NameOf(IMachineType machine, string release) => _name(release, machine);

    /// <summary>Returns the sentence that a release does not have one of QEMU's machine types, or that it has it under another name.</summary>
    /// <param name="machine">The machine type, of one of QEMU's catalogues.</param>
    /// <param name="release">The release.</param>
    public string AbsenceOf(IMachineType machine, string release) =>
        NameOf(machine, release) is { } name ? $"{Train} {release} has {machine.Name} under another name, {name}" : $"{Train} {release} does not have {machine.Name}, although QEMU does";

    /// <summary>Finds the machine type of QEMU's that builds have under another name.</summary>
    /// <param name="name">The name in those builds.</param>
    /// <returns>The machine type and the builds; null if no build has that name for one of QEMU's.</returns>
    public RenamedMachineType? FindRenamed(string name)
    {
        foreach (var machine in QemuCatalogs.All.SelectMany(catalog => catalog.MachineTypes).Where(machine => machine.IsVersioned && machine.Name != name))
        {
            var builds = Releases.Where(release => NameOf(machine, release) == name).ToList();
            if (builds.Count > 0)
                return new(name, machine, Train, builds);
        }

        return null;
    }

    /// <summary>Returns the compat table that the binaries of a release apply to one of QEMU's machine types; null if it is not known.</summary>
    /// <param name="machine">The machine type, of one of QEMU's catalogues.</param>
    /// <param name="release">The release.</param>
    public CompatTable? CompatOf(IMachineType machine, string release) => _compat(release, machine);

    /// <summary>Returns the newest release whose compat table of a machine type is known; null if there is none.</summary>
    /// <param name="machine">The machine type.</param>
    public string? NewestKnown(IMachineType machine) => Releases.LastOrDefault(release => CompatOf(machine, release) is not null);

    /// <summary>Returns the first release that has a machine type; null if that is not known.</summary>
    /// <param name="machine">The machine type.</param>
    public string? PresentSince(IMachineType machine)
    {
        var before = Presence.NotKnown;
        foreach (var release in Releases)
        {
            var now = PresenceOf(machine, release);
            if (now == Presence.Present)
                return before == Presence.NotYet ? release : null;

            before = now;
        }

        return null;
    }
}

/// <summary>One of QEMU's machine types under the name that builds of a distribution gave it.</summary>
/// <param name="Name">The name in the builds.</param>
/// <param name="Machine">The machine type.</param>
/// <param name="Train">The name of the distribution's train.</param>
/// <param name="Builds">The builds, oldest first.</param>
internal sealed record RenamedMachineType(string Name, IMachineType Machine, string Train, IReadOnlyList<string> Builds)
{
    /// <summary>Returns which machine type it is, and in which builds.</summary>
    public override string ToString() => $"{Name} is the name of QEMU's {Machine.Name} in {Train} {Builds[0]}{(Builds.Count == 1 ? "" : $" to {Builds[^1]}")}";
}
