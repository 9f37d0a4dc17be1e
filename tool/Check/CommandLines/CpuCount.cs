using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

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
    /// Returns the number of vCPUs, or null if it is not specified or cannot be determined. If only some settings can be determined, the maximum is a lower bound, which is good enough.
    /// </summary>
    public GuestCpus? Total()
    {
        if (Maximum() is not { } maximum)
            return null;

        var initial = _settings.ContainsKey("cpus") ? Number("cpus") : _settings.ContainsKey("maxcpus") && !HasTopology() ? maximum.Value : Topology()?.Value;
        return new(maximum.Value, initial, ApicIdsOf(maximum.Value), maximum.Position);
    }

    private Located<long>? Maximum()
    {
        if (_settings.TryGetValue("maxcpus", out var maxcpus))
            return Number("maxcpus") is { } max ? new(max, maxcpus.Position) : null;

        Located<long>? found = Number("cpus") is { } count ? new(count, _settings["cpus"].Position) : null;
        return Topology() is { } topology && topology.Value > (found?.Value ?? 0) ? topology : found;
    }

    private Located<long>? Topology()
    {
        long product = 1;
        TextPosition? first = null;
        foreach (var level in Levels)
        {
            if (Number(level) is not (> 0 and var number))
                continue;

            // Capped, so that the product cannot overflow; no machine type has that many.
            product = Math.Min(product * Math.Min(number, int.MaxValue), int.MaxValue);
            first ??= _settings[level].Position;
        }

        return first is { } position ? new(product, position) : null;
    }

    private bool HasTopology() => Levels.Any(_settings.ContainsKey);

    private long ApicIdsOf(long count)
    {
        // What is left out is 1, except that cores make up the rest. Without sockets, either there is one socket, or each has one core.
        long Size(string level) => Number(level) is > 0 and <= int.MaxValue and var number ? number : 1;
        var (dies, modules, threads) = (Size("dies"), Size("modules"), Size("threads"));
        var cores = _settings.ContainsKey("cores") ? Size("cores")
            : _settings.ContainsKey("sockets") || dies * modules > 1 ? Math.Max(1, count / Math.Max(1, Size("sockets") * dies * modules * threads))
            : 1;
        return ApicIds.Count(count, [dies, modules, cores, threads]);
    }

    private long? Number(string key)
    {
        if (!_settings.TryGetValue(key, out var setting))
            return null;

        return CpuNumber.Read(setting.Value);
    }
}
