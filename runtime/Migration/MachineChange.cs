using System.ComponentModel;
using System.Globalization;

namespace MachineTypes;

/// <summary>Something of a shipped machine type that binaries of two releases have differently: one of them was changed late.</summary>
/// <param name="driver">The driver of a compat entry; null for a property that the machine type reports.</param>
/// <param name="property">The property.</param>
/// <param name="before">What the one release has; null where it has nothing.</param>
/// <param name="after">What the other one has; null where it has nothing.</param>
public readonly struct MachineChange(string? driver, string property, string? before, string? after)
{
    private readonly string? _property = property;

    /// <summary>The driver of a compat entry; null for a property that the machine type reports.</summary>
    public string? Driver { get; } = driver;

    /// <summary>The property of the driver, or of the machine type.</summary>
    public string Property => _property ?? "";

    /// <summary>What the one release has, as text; null where it has nothing.</summary>
    public string? Before { get; } = before;

    /// <summary>What the other one has, as text; null where it has nothing.</summary>
    public string? After { get; } = after;

    /// <summary>The change as text.</summary>
    /// <returns>Such as <c>virtio-device.use-disabled-flag: none, then false</c>.</returns>
    public override string ToString() => $"{(Driver is null ? "" : Driver + ".")}{Property}: {Before ?? "none"}, then {After ?? "none"}";

    /// <summary>Compares what two releases apply and report. Generated code calls it.</summary>
    /// <param name="before">What the one release has.</param>
    /// <param name="after">What the other one has.</param>
    /// <param name="ofLatest">Properties that only the newest machine type of a release reports: that they go is no change.</param>
    /// <returns>The changes: compat entries first, then properties.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<MachineChange> Between(MachineReport before, MachineReport after, params string[] ofLatest)
    {
        var changes = new List<MachineChange>();
        var isForward = before.Order <= after.Order;
        var (older, newer) = isForward ? (before, after) : (after, before);
        var seen = new HashSet<(string, string)>();
        foreach (var entry in older.Common.Concat(newer.Common))
        {
            if (!seen.Add((entry.Driver, entry.Property)))
            {
                continue;
            }

            var (then, now) = (Last(older.Compat, entry), Last(newer.Compat, entry));

            // A default that is new holds for every machine type, and takes nothing from those that were.
            if (!AreEqual(then, now) && !(then is null && Last(newer.Common, entry) is not null && CountOf(newer.Common, entry) == CountOf(newer.Defaults, entry)))
            {
                changes.Add(new(entry.Driver, entry.Property, isForward ? then : now, isForward ? now : then));
            }
        }

        // What only the newer one reports may have come with it.
        foreach (var property in older.Properties.Where(p => !ofLatest.Contains(p.Name)))
        {
            var now = newer.Properties.Where(p => p.Name == property.Name).Select(p => p.Value).FirstOrDefault();
            if (!property.Value.Equals(now))
            {
                changes.Add(new(null, property.Name, Text(isForward ? property.Value : now), Text(isForward ? now : property.Value)));
            }
        }

        return changes;
    }

    private static string? Last(IReadOnlyList<CompatEntry> entries, CompatEntry key)
    {
        string? value = null;
        foreach (var entry in entries)
        {
            if (entry.Driver == key.Driver && entry.Property == key.Property)
            {
                value = entry.Value;
            }
        }

        return value;
    }

    private static int CountOf(IReadOnlyList<CompatEntry> entries, CompatEntry key) => entries.Count(e => e.Driver == key.Driver && e.Property == key.Property);

    // Hypervisors read several spellings of a truth value as one.
    private static bool AreEqual(string? one, string? other) => one == other || (Truth(one) is { } truth && truth == Truth(other));

    private static bool? Truth(string? text) => text switch
    {
        "on" or "yes" or "true" or "y" => true,
        "off" or "no" or "false" or "n" => false,
        _ => null,
    };

    private static string? Text(object? value) => value switch
    {
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : value is null ? null : "",
    };
}
