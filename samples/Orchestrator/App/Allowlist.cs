using MachineTypes;
using MachineTypes.Qemu;

namespace Orchestrator;

/// <summary>The machine types that guests may be defined with. Others keep running, but nobody can create a guest with one.</summary>
public sealed class Allowlist
{
    /// <summary>What is tested on every host of the fleet.</summary>
    public static readonly IReadOnlyList<X86_64Machine> Tested =
    [
        X86_64Machine.PcQ35_8_2, X86_64Machine.PcQ35_9_2, X86_64Machine.PcQ35_10_0,
        X86_64Machine.PcI440Fx_9_2, X86_64Machine.PcI440Fx_10_0,
    ];

    /// <summary>What a guest gets that asks for nothing in particular.</summary>
    public static readonly X86_64Machine Default = X86_64Machine.PcQ35_10_0;

    private readonly HashSet<X86_64Machine> _machines;

    private Allowlist(IEnumerable<X86_64Machine> machines) => _machines = [.. machines];

    public int Count => _machines.Count;

    /// <summary>Reads a list as settings have it: names, aliases, and patterns such as pc-q35-*.</summary>
    public static Allowlist Parse(string text, QemuRelease release)
    {
        var machines = new List<X86_64Machine>();
        foreach (var entry in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.EndsWith('*'))
                machines.AddRange(X86_64Machine.All.Where(m => m.Name.StartsWith(entry[..^1], StringComparison.Ordinal) && m.ExistsIn(release)));
            else if (X86_64Machine.TryParse(entry, out var machine))
                machines.Add(machine);
            else
                throw new FormatException($"'{entry}' is not a machine type");
        }

        return new(machines is [] ? Tested : machines);
    }

    /// <summary>Returns why a machine type is refused; null where it is allowed.</summary>
    public string? Refuse(X86_64Machine machine, QemuRelease release) => machine switch
    {
        { IsVersioned: false } => $"{machine} may change with every release",
        _ when !_machines.Contains(machine) => $"{machine} is not on the list",
        _ when machine.IsRemoved(release) => $"QEMU {release} does not have {machine}",
        _ when machine.IsDeprecated(release) => $"{machine} is deprecated in QEMU {release}",
        _ => null,
    };

    /// <summary>Returns the machine type that a user has named, or the default.</summary>
    public X86_64Machine Choose([MachineTypeName<X86_64Machine>] string? name, QemuRelease release)
    {
        if (string.IsNullOrEmpty(name))
            return Default;

        var machine = X86_64Machine.Parse(name);
        return Refuse(machine, release) is { } reason ? throw new ArgumentException(reason, nameof(name)) : machine;
    }

    /// <summary>Returns the newest allowed machine type of the same family, to which a guest can be upgraded.</summary>
    public X86_64Machine? UpgradeOf(X86_64Machine machine)
    {
        X86_64Machine? newest = null;
        foreach (var candidate in _machines.Where(m => m.Family == machine.Family))
        {
            if (candidate > machine && (newest is null || candidate > newest))
                newest = candidate;
        }

        return newest;
    }
}
