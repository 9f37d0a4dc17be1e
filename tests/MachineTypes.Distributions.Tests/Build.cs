namespace MachineTypes.Distributions.Tests;

/// <summary>The compat lists of a distribution's build, as they were composed from its sources.</summary>
/// <remarks>
/// A line at the margin names a family and a machine type, and below it are the entries that it adds to the one before it, or to the base that the line names: such a machine type
/// branches off.
/// </remarks>
internal static class Build
{
    /// <summary>Determines whether the lists of a build were composed.</summary>
    public static bool Exists(string distribution, string build) => File.Exists(Path.Combine(AppContext.BaseDirectory, "data", distribution, build + ".tsv"));

    /// <summary>Returns the list of each machine type of a build, by family.</summary>
    public static IReadOnlyDictionary<(string Family, string Name), IReadOnlyList<CompatEntry>> Read(string distribution, string build)
    {
        var lists = new Dictionary<(string Family, string Name), IReadOnlyList<CompatEntry>>();
        var list = new List<CompatEntry>();
        var family = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", distribution, build + ".tsv")).Select(line => line.Split('\t')))
        {
            if (line[0].Length == 0)
            {
                list.Add(new(line[1], line[2], line[3]));
                continue;
            }

            list = line.Length > 2 ? [.. lists[(line[0], line[2])]] : line[0] == family ? [.. list] : [];
            family = line[0];
            lists.Add((family, line[1]), list);
        }

        return lists;
    }

    /// <summary>Returns the rows of a table whose first line names the columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string distribution, string table)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", distribution, table + ".tsv")).Select(line => line.Split('\t')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
