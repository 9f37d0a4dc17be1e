namespace MachineTypes.Model.Tests.Baselines;

/// <summary>The machine types of a RHEL build and what each list adds to that of the next newer one, as its sources have them. Knows nothing of the model.</summary>
internal sealed class RhelBuild
{
    public RhelBuild(string release)
    {
        Release = release;
        var families = new Dictionary<string, List<(string Name, List<RawEntry> Adds)>>();
        List<RawEntry> adds = [];
        foreach (var cells in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "rhel", release + ".tsv")).Select(line => line.Split('\t')))
        {
            if (cells[0].Length == 0)
            {
                adds.Add(new(cells[1], cells[2], cells[3]));
                continue;
            }

            families.TryAdd(cells[0], []);
            families[cells[0]].Add((cells[1], adds = []));
        }

        Families = families.ToDictionary(family => family.Key, family => (IReadOnlyList<(string, IReadOnlyList<RawEntry>)>)[.. family.Value.Select(m => (m.Name, (IReadOnlyList<RawEntry>)m.Adds))]);
    }

    public string Release { get; }

    /// <summary>The QEMU release that it is built from.</summary>
    public string Upstream => Release switch { "8.8" or "8.9" => "6.2", "9.2" => "7.2", "9.3" => "8.0", _ => throw new InvalidDataException(Release) };

    /// <summary>The machine types of each family, newest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<(string Name, IReadOnlyList<RawEntry> Adds)>> Families { get; }

    /// <summary>Returns the rows of a table whose first line names the columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "rhel", table + ".tsv")).Select(line => line.Split('\t')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
