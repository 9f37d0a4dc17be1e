using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.Proxmox;

/// <summary>A section of a guest's configuration: the guest itself, a snapshot, or changes that wait for a restart.</summary>
/// <param name="Name">The name of the section; null for the guest itself.</param>
/// <param name="Position">The position of the section.</param>
/// <param name="Values">The values by their keys; the last one of each counts.</param>
internal sealed record ConfigurationSection(string? Name, TextPosition Position, Dictionary<string, Located<string>> Values)
{
    /// <summary>Gets whether the section contains the changes that wait for a restart.</summary>
    public bool IsPending => Name is "PENDING" or "pve:pending";

    /// <summary>Gets whether the section is a guest of its own: sections for special purposes are not.</summary>
    public bool IsGuest => Name is null || !Name.Contains(':', StringComparison.Ordinal);

    /// <summary>Returns the section as it will be after a restart.</summary>
    /// <param name="pending">The changes.</param>
    public ConfigurationSection With(ConfigurationSection pending)
    {
        var values = new Dictionary<string, Located<string>>(Values, StringComparer.Ordinal);
        foreach (var key in pending.Values.GetValueOrDefault("delete").Value?.Split([',', ' ']) ?? [])
            values.Remove(key);
        foreach (var (key, value) in pending.Values)
            values[key] = value;

        return new(pending.Name, pending.Position, values);
    }
}
