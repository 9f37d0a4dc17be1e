using MachineTypes.Qemu;

namespace Orchestrator;

/// <summary>The settings of the orchestrator: lines of <c>name = value</c>.</summary>
/// <param name="Qemu">The QEMU release that guests are planned for.</param>
/// <param name="Allowed">The machine types that guests may be defined with.</param>
public sealed record Settings(QemuRelease Qemu, Allowlist Allowed)
{
    /// <summary>Gets a value indicating whether guests get more vCPUs where there is room.</summary>
    public bool Grow { get; init; }

    /// <summary>Gets the machine type of guests that name none.</summary>
    public X86_64Machine DefaultMachine { get; init; } = Allowlist.Default;

    public static Settings Parse(IEnumerable<string> lines)
    {
        var values = lines
            .Select(line => line.Split('#')[0].Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts is [not "", _])
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

        var release = values.TryGetValue("qemu", out var version) ? QemuRelease.Parse(version) : QemuRelease.V10_0;
        var settings = new Settings(release, Allowlist.Parse(values.GetValueOrDefault("machines", ""), release))
        {
            Grow = values.GetValueOrDefault("grow") is "yes" or "true",
        };
        return values.TryGetValue("default-machine", out var name) && X86_64Machine.TryParse(name, out var machine)
            ? settings with { DefaultMachine = machine }
            : settings;
    }
}
