using System.Text;

namespace MachineTypes.Tables;

/// <summary>Creates the tables of one machine type from its compat entries, for code that describes machine types without a generated catalogue.</summary>
internal static class EntryTables
{
    // In tables, row 0 is the default value; there is one machine type, of one family, in one release.
    private const string One = "\0\u0001";
    private const string Zero = "\0\0";

    public static CompatTable Create(IReadOnlyList<CompatEntry> entries)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 };
        var chars = new StringBuilder();
        var starts = new List<int> { 0, 0 };
        var count = Numbers([0, entries.Count]);
        var lists = new CompatLists(
            tableRelease: "",
            tableStart: "",
            entry: Numbers(Enumerable.Range(0, entries.Count)),
            latePosition: "",
            driver: Numbers(entries.Select(e => Row(e.Driver))),
            property: Numbers(entries.Select(e => Row(e.Property))),
            value: Numbers(entries.Select(e => Row(e.Value))),
            lateFrom: "",
            lateUntil: "");
        var catalog = new CatalogTables(
            lastRelease: 1,
            currentRelease: 0,
            machineCount: 1,
            previewCount: 0,
            machines: new(family: One, release: One, entryCount: count, deprecatedIn: Zero, removedIn: Zero, alias: Zero, since: One, isExtra: Zero),
            families: new(
                name: Zero, oldest: One, newest: One, latest: One, listStart: Zero, defaultCount: count, tableStart: Zero, tableEnd: Zero, aliasStart: Zero, aliasEnd: Zero, lateStart: Zero, lateEnd: Zero),
            aliases: new("", "", "", ""),
            compat: lists,
            pendingFlips: new("", "", "", "", "", "", "", ""),
            properties: () => [],
            flips: () => [],
            strings: new(chars.ToString(), Numbers(starts)));
        return catalog.Compat(machine: 1);

        int Row(string value)
        {
            if (!rows.TryGetValue(value, out var row))
            {
                rows.Add(value, row = rows.Count);
                chars.Append(value);
                starts.Add(chars.Length);
            }

            return row;
        }
    }

    private static Column Numbers(IEnumerable<int> numbers) => Column.Wide(string.Concat(numbers.Select(n => new string([(char)(n & 0xFFFF), (char)(n >> 16)]))));
}
