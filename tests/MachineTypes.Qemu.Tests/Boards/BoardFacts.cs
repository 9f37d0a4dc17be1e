namespace MachineTypes.Qemu.Tests.Boards;

/// <summary>What QEMU's history says of one board of one target.</summary>
internal sealed class BoardFacts
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data", "boards");

    private readonly string[] _cells;

    private BoardFacts(string target, string[] cells) => (Target, _cells) = (target, cells);

    public static IReadOnlyList<BoardFacts> All { get; } = [.. Rows("boards.tsv").SelectMany(cells => cells[0].Split(',').Select(target => new BoardFacts(target, cells)))];

    public string Target { get; }

    public string Name => _cells[1];

    public QemuRelease First => Release(_cells[2])!.Value;

    /// <summary>Gets the first release whose binaries report it as deprecated; null if none does, even if the documentation lists it.</summary>
    public QemuRelease? Deprecated => _cells[4] == "flag" ? Release(_cells[3]) : null;

    public QemuRelease? Removed => Release(_cells[5]);

    /// <summary>Gets the first release in which the name is neither a machine type nor an alias.</summary>
    public QemuRelease? NameGone => Release(_cells[6]);

    /// <summary>Gets a value indicating whether a build needs an option or a host that Debian's builds do not have.</summary>
    public bool NeedsAnotherBuild => _cells[11].Length > 0;

    public static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split('\t'));

    /// <summary>Returns a release; what is older than the sources that were read counts as the oldest of them.</summary>
    public static QemuRelease? Release(string version) => version.Length == 0 ? null : QemuRelease.Parse(version.TrimStart('<', '='));

    public Presence PresenceIn(QemuRelease release) =>
        release < First ? Presence.NotYet
        : release >= Removed || (_cells[7].Split("..") is [var from, var until] && release >= Release(from) && release <= Release(until)) ? Presence.Removed
        : Presence.Present;

    public bool IsDeprecated(QemuRelease release) =>
        release >= Deprecated && PresenceIn(release) == Presence.Present && !(release >= Release(_cells[8]));

    /// <summary>Returns the most vCPUs as of a release.</summary>
    public string MaxCpus(QemuRelease release) => Step(_cells[9], release);

    /// <summary>Returns the model of the default CPU as of a release; empty if there is none.</summary>
    public string DefaultCpu(QemuRelease release) => Step(_cells[10], release).TrimStart('-');

    public override string ToString() => $"{Target} {Name}";

    private static string Step(string steps, QemuRelease release) => steps
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(step => step.Split(':', 2))
        .LastOrDefault(step => Release(step[0]) <= release)?[1] ?? "";
}
