using System.Globalization;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>
/// Computes the number of vCPUs from <c>-smp</c> in all its forms: a number, <c>cpus=</c>, <c>maxcpus=</c>, or a topology from which QEMU computes the number. Several
/// <c>-smp</c> options, and <c>smp.*</c> of <c>-machine</c>, are merged: the last value of each setting counts.
/// </summary>
internal sealed class CpuCount
{
    private static readonly string[] Levels = ["drawers", "books", "sockets", "dies", "clusters", "modules", "cores", "threads"];

    private readonly Dictionary<string, Setting> _settings = new(StringComparer.Ordinal);

    /// <summary>Adds a setting.</summary>
    /// <param name="key">The key of the setting; empty for a number without a key.</param>
    /// <param name="setting">The setting.</param>
    public void Add(string key, Setting setting) => _settings[key.Length == 0 ? "cpus" : key] = setting;

    /// <summary>
    /// Returns the maximum number of vCPUs, or null if it is not specified or cannot be determined. If only some settings can be determined, the result is a lower bound, which is good enough.
    /// </summary>
    public Located<long>? Maximum()
    {
        if (_settings.TryGetValue("maxcpus", out var maxcpus))
            return Number(maxcpus) is { } max ? new(max, maxcpus.Position) : null;

        Located<long>? found = _settings.TryGetValue("cpus", out var cpus) && Number(cpus) is { } count ? new(count, cpus.Position) : null;
        return Topology() is { } topology && topology.Value > (found?.Value ?? 0) ? topology : found;
    }

    private Located<long>? Topology()
    {
        long product = 1;
        TextPosition? first = null;
        foreach (var level in Levels)
        {
            if (!_settings.TryGetValue(level, out var setting) || Number(setting) is not (> 0 and var number))
                continue;

            // Capped, so that the product cannot overflow; no machine type has that many.
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
