using System.Globalization;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// How many vCPUs <c>-smp</c> asks for, in all its forms: a number, <c>cpus=</c>, <c>maxcpus=</c>, or a topology from which QEMU computes the number. Settings of several
/// <c>-smp</c>, and <c>smp.*</c> of <c>-machine</c>, are one: the last of each counts.
/// </summary>
internal sealed class CpuCount
{
    private static readonly string[] Levels = ["drawers", "books", "sockets", "dies", "clusters", "modules", "cores", "threads"];

    private readonly Dictionary<string, Setting> _settings = new(StringComparer.Ordinal);

    /// <summary>Takes one setting.</summary>
    /// <param name="key">Its key; empty for the number alone.</param>
    /// <param name="setting">What stands there.</param>
    public void Take(string key, Setting setting) => _settings[key.Length == 0 ? "cpus" : key] = setting;

    /// <summary>
    /// The most vCPUs that there may ever be; null where none are asked for, or where it cannot be known. What can be known in part is a lower bound, which serves as well.
    /// </summary>
    public Asked<long>? Most()
    {
        if (_settings.TryGetValue("maxcpus", out var maxcpus))
            return Number(maxcpus) is { } most ? new(most, maxcpus.Position) : null;

        Asked<long>? found = _settings.TryGetValue("cpus", out var cpus) && Number(cpus) is { } count ? new(count, cpus.Position) : null;
        return Topology() is { } topology && topology.Value > (found?.Value ?? 0) ? topology : found;
    }

    private Asked<long>? Topology()
    {
        long product = 1;
        TextPosition? first = null;
        foreach (var level in Levels)
        {
            if (!_settings.TryGetValue(level, out var setting) || Number(setting) is not (> 0 and var number))
                continue;

            // Beyond any machine long before it is beyond a long.
            product = Math.Min(product * Math.Min(number, int.MaxValue), int.MaxValue);
            first ??= setting.Position;
        }

        return first is { } position ? new(product, position) : null;
    }

    private static long? Number(Setting setting) =>
        setting.Value.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            ? long.TryParse(setting.Value.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
            : long.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
