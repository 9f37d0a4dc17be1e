using System.Text.Json;

namespace MachineTypes.Qemu.Tests;

/// <summary>A reply of a real QEMU to <c>query-machines</c>.</summary>
internal sealed class LiveReply
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data", "live");

    // The folders are named after the releases; these binaries are of bug-fix releases.
    private static readonly Dictionary<string, QemuRelease> Binaries = new() { ["7.2"] = QemuRelease.V7_2_22, ["10.0"] = QemuRelease.V10_0_13, ["11.1"] = QemuRelease.V11_1_3 };

    private readonly Dictionary<string, JsonElement> _machines;

    private LiveReply(string release, string target)
    {
        Release = Binaries.TryGetValue(release, out var binary) ? binary : QemuRelease.Parse(release);
        var reply = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, release, target + ".json"))).RootElement;
        _machines = reply.GetProperty("return").EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!);
    }

    public static IEnumerable<(string Release, string Target)> All =>
        from folder in Directory.GetDirectories(Folder)
        from file in Directory.GetFiles(folder, "*.json")
        select (Path.GetFileName(folder), Path.GetFileNameWithoutExtension(file));

    public QemuRelease Release { get; }

    public IReadOnlyCollection<string> Names => _machines.Keys;

    public static LiveReply Of(string release, string target) => new(release, target);

    public string? Alias(string name) => _machines[name].TryGetProperty("alias", out var alias) ? alias.GetString() : null;

    public bool IsDeprecated(string name) => _machines[name].GetProperty("deprecated").GetBoolean();

    /// <summary>The compat table, where the reply carries it.</summary>
    public IEnumerable<CompatEntry>? Compat(string name) => _machines[name].TryGetProperty("compat-props", out var entries)
        ? entries.EnumerateArray().Select(e => new CompatEntry(Text(e, "qom-type"), Text(e, "property"), Text(e, "value")))
        : null;

    /// <summary>Returns the values of all other members, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties(string name) => _machines[name].EnumerateObject()
        .Where(p => p.Name is not ("name" or "alias" or "deprecated" or "compat-props"))
        .ToDictionary(p => p.Name, p => Value(p.Value));

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        _ => value.ToString(),
    };

    private static string Text(JsonElement entry, string member) => entry.GetProperty(member).GetString()!;
}
