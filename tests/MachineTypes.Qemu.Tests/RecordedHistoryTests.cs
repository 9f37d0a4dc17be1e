using System.Text.RegularExpressions;

namespace MachineTypes.Qemu.Tests;

/// <summary>
/// The catalogue's baseline, read by a reader of its own that knows only how lines look: what it says of every machine type, release by release, is what QEMU's sources had. So what is declared as a
/// late correction is what QEMU corrected late, no more and no less.
/// </summary>
public partial class RecordedHistoryTests
{
    private static readonly IReadOnlyDictionary<string, string> Catalogs = new Dictionary<string, string>
    {
        ["x86_64"] = "X86_64Machine",
        ["i386"] = "I386Machine",
        ["aarch64"] = "Aarch64Machine",
        ["arm"] = "ArmMachine",
        ["ppc64"] = "Ppc64Machine",
        ["s390x"] = "S390xMachine",
        ["m68k"] = "M68kMachine",
    };

    [Theory]
    [MemberData(nameof(HistoryTests.Families), MemberType = typeof(HistoryTests))]
    public void The_record_is_what_the_releases_had(string history, string target)
    {
        var compared = 0;
        var tables = new Dictionary<(string Family, string Driver, string Property, string UpTo), string>();
        var recorded = new History(history).Recorded.ToDictionary(r => r.Release, r => r.Lists);
        foreach (var release in QemuRelease.All.Where(release => File.Exists(PathOf(release))))
        {
            foreach (var line in File.ReadLines(PathOf(release)).Where(line => line.StartsWith(Catalogs[target] + " ", StringComparison.Ordinal)))
            {
                if (Compat().Match(line) is not { Success: true } fact)
                {
                    Assert.DoesNotContain(" compat ", line, StringComparison.Ordinal);
                    continue;
                }

                var key = (fact.Groups["family"].Value, fact.Groups["driver"].Value, fact.Groups["property"].Value, fact.Groups["upto"].Value);
                if (fact.Groups["gone"].Success) Assert.True(tables.Remove(key), line);
                else tables[key] = fact.Groups["value"].Value;
            }

            foreach (var (name, list) in recorded.TryGetValue(release, out var lists) ? lists : new Dictionary<string, IReadOnlyList<CompatEntry>>())
            {
                var machine = Targets.All[target].Single(m => m.Name == name);
                var expected = (target == "i386" ? list.Select(HistoryTests.OfI386) : list).GroupBy(entry => (entry.Driver, entry.Property)).ToDictionary(same => same.Key, same => same.Last().Value);
                var family = tables.Where(fact => fact.Key.Family == machine.Family).ToLookup(fact => (fact.Key.Driver, fact.Key.Property));
                var actual = family
                    .Select(facts => (facts.Key, Value: facts.Where(fact => Reaches(fact.Key.UpTo, machine)).OrderBy(fact => fact.Key.UpTo.Length == 0).ThenBy(fact => fact.Key.UpTo.Length == 0 ? default : QemuRelease.Parse(fact.Key.UpTo)).Select(fact => fact.Value).FirstOrDefault()))
                    .Where(fact => fact.Value is not null)
                    .ToDictionary(fact => fact.Key, fact => fact.Value!);
                Assert.Equal(expected.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key} = {entry.Value}"), actual.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key} = {entry.Value}"));
                compared++;
            }
        }

        Assert.True(compared > 100);
    }

    // The table of the oldest version that reaches a machine type is applied last; a board default, which has none, first.
    private static bool Reaches(string upTo, IMachineType<QemuRelease> machine) => upTo.Length == 0 || machine.Release <= QemuRelease.Parse(upTo);

    private static string PathOf(QemuRelease release) => Path.Combine(AppContext.BaseDirectory, "baseline", $"qemu-{release}.machinetypes");

    [GeneratedRegex("""^\S+ (?<family>\S+) compat (?<driver>\S+) (?<property>\S+)( upto (?<upto>\S+))?( = "(?<value>[^"\\]*)"|(?<gone> gone))$""")]
    private static partial Regex Compat();
}
