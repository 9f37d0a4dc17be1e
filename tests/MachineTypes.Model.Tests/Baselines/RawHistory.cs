namespace MachineTypes.Model.Tests.Baselines;

/// <summary>The compat lists of a family of real machine types in the releases that were recorded, as lists of lines. Knows nothing of the model.</summary>
internal sealed class RawHistory
{
    private static readonly string[] Recorded =
    [
        "4.0.0", "4.1.0", "4.2.0", "5.0.0", "5.1.0", "5.2.0", "6.0.0", "6.1.0", "6.2.0", "7.0.0", "7.1.0", "7.2.0", "8.0.0", "8.1.0", "8.2.0", "9.0.0", "9.1.0", "9.2.0", "10.0.0", "10.1.0", "10.2.0", "11.0.0",
        "11.1.0", "11.1.3",
    ];

    private readonly List<(string Version, int First, int Last, List<(RawEntry Entry, int First, int Last)> Added)> _machines = [];

    public RawHistory(string family)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "history", family + ".tsv")))
        {
            var cells = line.Split('\t');
            if (cells[0].Length > 0)
            {
                // The oldest of pc-i440fx are named pc-1.3: here, they are its versions too.
                var dash = cells[0].LastIndexOf('-');
                Name ??= cells[0][..dash];
                _machines.Add((cells[0][(dash + 1)..], IndexOf(cells[1]), IndexOf(cells[2]), []));
            }
            else
            {
                var (_, first, last, added) = _machines[^1];
                added.Add((new(cells[1], cells[2], cells[3]), cells.Length > 4 ? IndexOf(cells[4]) : first, cells.Length > 4 ? IndexOf(cells[5]) : last));
            }
        }
    }

    /// <summary>The family's name.</summary>
    public string? Name { get; }

    /// <summary>All versions, newest first.</summary>
    public IEnumerable<string> Versions => _machines.Select(machine => machine.Version);

    /// <summary>
    /// Each two releases that follow each other, with what each machine type's table adds to that of the next newer one, newest first. A baseline has one file for 11.1.0 and 11.1.3, so
    /// they are no pair.
    /// </summary>
    public IEnumerable<(RawRelease Old, RawRelease New)> Pairs => Enumerable.Range(0, Recorded.Length - 1)
        .Select(index => (Old: Release(index), New: Release(index + 1)))
        .Where(pair => pair.Old.Tables.Count > 0 && pair.Old.Version != pair.New.Version);

    private RawRelease Release(int index) => new(
        Recorded[index][..Recorded[index].LastIndexOf('.')],
        [.. _machines
            .Where(machine => machine.First <= index && index <= machine.Last)
            .Select(machine => (machine.Version, (IReadOnlyList<RawEntry>)[.. machine.Added.Where(a => a.First <= index && index <= a.Last).Select(a => a.Entry)]))]);

    private static int IndexOf(string release) => Array.IndexOf(Recorded, release) is >= 0 and var index ? index : throw new InvalidDataException(release);
}

/// <summary>A line of a compat table.</summary>
internal sealed record RawEntry(string Driver, string Property, string Value);

/// <summary>The tables of a release, newest machine type first. The newest one's own are what all have.</summary>
internal sealed record RawRelease(string Version, IReadOnlyList<(string Version, IReadOnlyList<RawEntry> Added)> Tables)
{
    /// <summary>What a machine type has of the lines that come behind those of another one: the value that was set last.</summary>
    public Dictionary<(string, string), string> Answer(IEnumerable<RawEntry> before, string? behind, string version)
    {
        var answer = new Dictionary<(string, string), string>();
        foreach (var entry in before)
            answer[(entry.Driver, entry.Property)] = entry.Value;

        var isBehind = behind is null;
        foreach (var (at, added) in Tables)
        {
            foreach (var entry in added.Where(_ => isBehind))
                answer[(entry.Driver, entry.Property)] = entry.Value;

            isBehind |= at == behind;
            if (at == version)
                return answer;
        }

        throw new InvalidDataException(version);
    }
}
