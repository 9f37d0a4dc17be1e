namespace MachineTypes.Qemu.Tests;

/// <summary>The compat lists of a family in the releases that were recorded, from QEMU's sources.</summary>
internal sealed class History
{
    private static readonly string[] Releases =
    [
        "4.0.0", "4.1.0", "4.2.0", "5.0.0", "5.1.0", "5.2.0", "6.0.0", "6.1.0", "6.2.0", "7.0.0", "7.1.0", "7.2.0", "8.0.0", "8.1.0", "8.2.0", "9.0.0", "9.1.0", "9.2.0", "10.0.0", "10.1.0", "10.2.0", "11.0.0", "11.1.0", "11.1.3",
    ];

    private readonly List<(string Machine, int First, int Last, List<(CompatEntry Entry, int First, int Last)> Added)> _machines = [];

    public History(string family)
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "history", family + ".tsv")))
        {
            var cells = line.Split('\t');
            if (cells[0].Length > 0)
            {
                _machines.Add((cells[0], Place(cells[1]), Place(cells[2]), []));
                continue;
            }

            var (_, first, last, added) = _machines[^1];
            added.Add((new(cells[1], cells[2], cells[3]), cells.Length > 4 ? Place(cells[4]) : first, cells.Length > 4 ? Place(cells[5]) : last));
        }
    }

    /// <summary>The lists that a release had, by machine type: what each adds to the next newer one's, from the newest down to it.</summary>
    public IEnumerable<(QemuRelease Release, IReadOnlyDictionary<string, IReadOnlyList<CompatEntry>> Lists)> Recorded
    {
        get
        {
            for (var place = 0; place < Releases.Length; place++)
            {
                var list = new List<CompatEntry>();
                var lists = new Dictionary<string, IReadOnlyList<CompatEntry>>();
                foreach (var (machine, first, last, added) in _machines)
                {
                    if (first <= place && place <= last)
                    {
                        list.AddRange(added.Where(a => a.First <= place && place <= a.Last).Select(a => a.Entry));
                        lists.Add(machine, [.. list]);
                    }
                }

                yield return (QemuRelease.TryParse(Releases[place], out var release) ? release : QemuRelease.Parse(Releases[place][..Releases[place].LastIndexOf('.')]), lists);
            }
        }
    }

    private static int Place(string release) => Array.IndexOf(Releases, release) is >= 0 and var place ? place : throw new InvalidDataException(release);
}
