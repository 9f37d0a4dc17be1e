using System.Text.RegularExpressions;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Settings;

/// <summary>
/// Finds the settings of Nova and oVirt that contain machine types, in any text: <c>nova.conf</c>, properties of images on command lines and in tables, heat templates, the configuration of
/// oVirt's engine and its database, and answers of its API.
/// </summary>
internal static partial class SettingReader
{
    // The lines of a configuration are shorter. Longer ones are not settings, and would take long to search.
    private const int MaxLength = 100_000;

    /// <summary>Reads the machine types of a text.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<Guest> Read(string text)
    {
        SourceLines? lines = null;
        string? section = null;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            if (line.Length > 1 && line[0] == '[' && Heading().IsMatch(line))
                section = line.Trim()[1..^1].ToString();

            if (line.Length <= MaxLength && line.Contains("achine", StringComparison.OrdinalIgnoreCase) && !IsComment(line))
            {
                foreach (var (kind, item) in ReadLine(text, start, end, section))
                {
                    var name = new Located<string>(text.Substring(item.Start, item.Length), (lines ??= new SourceLines(text)).PositionOf(item.Start));
                    yield return new() { Position = name.Position, Kind = kind, Target = item.Target, Machine = new(name, !Placeholder.IsIn(name.Value)) };
                }
            }

            start = end + 1;
        }
    }

    private static List<(GuestKind Kind, SettingItem Item)> ReadLine(string text, int start, int end, string? section)
    {
        var items = new List<(GuestKind, SettingItem)>();
        foreach (var match in Key().EnumerateMatches(text.AsSpan(start, end - start)))
        {
            var key = text.AsSpan(start + match.Index, match.Length);
            var kind = key.Contains("mulated", StringComparison.Ordinal) ? GuestKind.OVirt : GuestKind.Nova;

            // In an INI file, Nova reads the setting in one section only.
            var isInOther = kind == GuestKind.Nova && section is not (null or "libvirt") && match.Index == 0;
            if (!isInOther)
                items.AddRange(SettingItem.Read(text, start + match.Index + match.Length, end, isList: kind == GuestKind.OVirt, isProse: key.TrimEnd() is [.., ':']).Select(item => (kind, item)));
        }

        return items;
    }

    private static bool IsComment(ReadOnlySpan<char> line) => line.TrimStart() is ['#' or ';', ..] or ['-', '-', ' ', ..] or ['/', '/', ..];

    [GeneratedRegex(@"^\[[A-Za-z0-9_.:-]+\]\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    // hw_machine_type = x86_64=q35, --property hw_machine_type=q35, "custom_emulated_machine": "...", 'ClusterEmulatedMachines','...', | hw_machine_type | q35 |
    [GeneratedRegex(
        @"(^|[^A-Za-z0-9_])(((image_|libvirt_|default_)?hw_machine_type|NovaHWMachineType)|(Cluster|Custom)?EmulatedMachines?|(custom_)?emulated_machines?|customEmulatedMachine)([""'][ \t]*,|[""'`]?[ \t]*(=>|=|:|[|]))[ \t]*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
