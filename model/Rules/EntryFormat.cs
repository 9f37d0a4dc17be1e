using System.Globalization;
using System.Text;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

/// <summary>Formats compat entries for messages.</summary>
internal static class EntryFormat
{
    private const int Longest = 80;

    /// <summary>What an entry sets, such as <c>virtio-blk-device.queue-size</c>.</summary>
    public static string Key(CompatDefinition entry) => $"{Shown(entry.Driver)}.{Shown(entry.Property)}";

    /// <summary>Which machine types an entry is for.</summary>
    public static string Reach(CompatDefinition entry) =>
        entry.UpTo is null ? "as a board default" : $"for machine types up to {Shown(entry.UpTo)}";

    /// <summary>The name of a class without its namespace.</summary>
    public static string Class(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1);

    /// <summary>Shortens and escapes a string for a message on one line.</summary>
    public static string Shown(string text)
    {
        if (text.Length <= Longest && !text.Any(char.IsControl))
        {
            return text;
        }

        var shown = new StringBuilder();
        foreach (var c in text.Take(Longest))
        {
            shown.Append(char.IsControl(c) ? $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}" : c.ToString());
        }

        return text.Length > Longest ? $"{shown}..." : shown.ToString();
    }
}
