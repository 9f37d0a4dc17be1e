using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>
/// RHEL's own history: each build that was composed is declared as its sources have it, without any late correction, and the build before it is the baseline. What MT2001 reports is
/// compared with the changes that were found between the lists of the two builds.
/// </summary>
public class RhelReplayTests(ITestOutputHelper output)
{
    private static readonly string[] Versions = ["7.0", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "8.0", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.8", "8.9", "9.0", "9.2", "9.3"];

    public static TheoryData<string, string, int> Pairs => new()
    {
        { "8.8", "8.9", 24 },
        { "8.9", "9.2", 0 },
        { "9.2", "9.3", 0 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_build_reports_exactly_what_a_guest_could_observe(string older, string newer, int count)
    {
        var (old, @new) = (new RhelBuild(older), new RhelBuild(newer));
        var expected = Observed(old, @new);
        Assert.Equal(count, expected.Count);
        Assert.Equal(expected, Reported(old, @new, isDeclaredBuiltIn: true));
    }

    // What is equal for the guest by other means is a change unless it is declared so.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_the_older_build_has_by_other_means_is_reported_unless_declared(string older, string newer, int count)
    {
        var (old, @new) = (new RhelBuild(older), new RhelBuild(newer));
        var builtIn = Changes(old, @new).Where(row => Equal(row, newer) == "built-in").SelectMany(Differences).ToList();
        var reported = Reported(old, @new, isDeclaredBuiltIn: false);
        output.WriteLine($"{older} to {newer}: {count} observed, {builtIn.Count} by other means");
        Assert.Equal(Observed(old, @new).Concat(builtIn).Order(StringComparer.Ordinal), reported);
    }

    // The table of the older build's release is not one that shipped, so MT2001 never reports what is placed in it: the data has to show, apart from the lists, that a guest sees no difference.
    [Theory]
    [InlineData("8.8", "8.9", 0, 0)]
    [InlineData("8.9", "9.2", 3, 4)]
    [InlineData("9.2", "9.3", 20, 2)]
    public void What_is_placed_in_the_table_of_the_older_build_was_not_observed(string older, string newer, int newProperties, int newDefaults)
    {
        var (old, @new) = (new RhelBuild(older), new RhelBuild(newer));
        var placed = @new.Families.Values
            .SelectMany(machines => machines[0].Adds.Where(entry => Table(entry, machines[0].Name, old, @new) == old.Release))
            .Select(entry => Changes(old, @new).Where(row => (row["driver"], row["property"]) == (entry.Driver, entry.Property)).ToList())
            .ToList();

        var (unknown, known) = (placed.Where(rows => rows.TrueForAll(row => row["property_known_to_old_build"] == "no")), placed.Where(rows => rows.Exists(row => row["property_known_to_old_build"] != "no")));
        Assert.All(placed, Assert.NotEmpty);
        Assert.Equal(newProperties, unknown.Count());
        Assert.Equal(newDefaults, known.Count());
        Assert.All(known, rows => Assert.All(rows, row => Assert.Equal("new-default", Equal(row, newer))));
    }

    // A row says on which machine types of both builds a value differs. A field of QEMU's class is neither an entry nor a property: the tests of the catalogue compare those.
    private static List<IReadOnlyDictionary<string, string>> Changes(RhelBuild old, RhelBuild @new) => [.. RhelBuild.Rows("changes").Where(row =>
        row["from"] == "el" + old.Release && row["to"] == "el" + @new.Release && row["kind"] != "attribute" && row["driver"].Length > 0)];

    // A new QEMU brings new properties, whose entries keep shipped machine types as they were. Everything else is a change, unless the data gives the reason why it is none.
    private static List<string> Observed(RhelBuild old, RhelBuild @new) => [.. Changes(old, @new)
        .Where(row => Equal(row, @new.Release) is null && (row["property_known_to_old_build"] != "no" || old.Upstream == @new.Upstream))
        .SelectMany(Differences)
        .Order(StringComparer.Ordinal)];

    private static string? Equal(IReadOnlyDictionary<string, string> row, string release) => RhelBuild.Rows("equal")
        .SingleOrDefault(equal => equal["to"] == release && equal["driver"] == row["driver"] && equal["property"] == row["property"])?["how"];

    private static IEnumerable<string> Differences(IReadOnlyDictionary<string, string> row) => row["machine_types"].Split(',').Select(machine => $"{machine} {row["driver"]}.{row["property"]}");

    // Family by family: the machine types that differ, and what MT2001 says of them, which is the same for all that it reports.
    private static List<string> Reported(RhelBuild old, RhelBuild @new, bool isDeclaredBuiltIn) => [.. @new.Families.Keys
        .Where(old.Families.ContainsKey)
        .SelectMany(family => Reported(family, old, @new, isDeclaredBuiltIn))
        .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Reported(string family, RhelBuild old, RhelBuild @new, bool isDeclaredBuiltIn)
    {
        var train = Train(old.Release, @new.Release);
        var files = Project.Record(Definitions(family, old, old, train, isDeclaredBuiltIn), train, old.Release, old.Release);
        var definitions = Definitions(family, old, @new, train, isDeclaredBuiltIn);
        var findings = Project.Find(definitions, files);
        Assert.DoesNotContain(findings, finding => finding.Rule == WrongTable.Id);
        return
            from machine in ShippedChange.Machines(new(new(definitions), files))
            from key in findings.Where(finding => finding.Rule == ShippedChange.Id).Select(finding => finding.MessageArguments[1].Trim('\'')).Distinct()
            select $"{machine} {key}";
    }

    private static ReleaseTrain Train(string old, string @new) => Model.Tests.Definitions.Train([.. Versions
        .TakeWhile(version => version != @new)
        .Append(@new)
        .Select(version => (version, version == @new ? (string?)null : "2020-01-01"))]);

    // Machine types that only one of the builds has are not compared here: MT2002 reports those that are missing.
    private static ProjectDefinitions Definitions(string family, RhelBuild old, RhelBuild made, ReleaseTrain train, bool isDeclaredBuiltIn)
    {
        var machines = made.Families[family];
        var entries = machines.SelectMany((machine, i) => machine.Adds.Select(entry => Entry(entry, i == 0 ? Table(entry, machine.Name, old, made) : Release(machine.Name), made, isDeclaredBuiltIn)));
        var scope = Project.Scope("Board", [.. entries, .. Moved(old.Families[family], machines, made)]);
        var dash = machines[0].Name.LastIndexOf("-rhel", StringComparison.Ordinal);
        return Project.Of(train, Project.Family(machines[0].Name[..dash], scope) with
        {
            Versions = machines.Select(machine => machine.Name[(dash + 1)..]).Reverse().ToEquatableArray(),
        });
    }

    // An entry that a later branch has in a table of its own: for the branch before, it stays where it was.
    private static IEnumerable<CompatDefinition> Moved(IReadOnlyList<(string Name, IReadOnlyList<RawEntry> Adds)> old, IReadOnlyList<(string Name, IReadOnlyList<RawEntry> Adds)> made, RhelBuild build) =>
        from machine in made.TakeWhile(machine => machine.Name != old[0].Name).Skip(1)
        from entry in machine.Adds
        where old[0].Adds.Contains(entry)
        select new CompatDefinition(entry.Driver, entry.Property, entry.Value, Release(old[0].Name), null, new(null, build.Release, null), default);

    // A list does not show which table an entry of the newest machine type is in. A board default is also in the list of a machine type that came after the older build. What else comes
    // with a new QEMU is in the table of the older build's release; without one, it is in that of the newest machine type.
    private static string? Table(RawEntry entry, string newest, RhelBuild old, RhelBuild made)
    {
        if (made == old || made.Families.Values.Any(machines => machines[0].Adds.Contains(entry) && IsAfter(machines[0].Name, old.Release)))
            return null;

        // Each family's newest machine type is in the older build, or came after it.
        var had = old.Families.Values.FirstOrDefault(machines => machines.Any(machine => machine.Name == newest));
        return had is null || had[0].Adds.Contains(entry) ? null
            : made.Upstream == old.Upstream || had.TakeWhile(machine => machine.Name != newest).Append(had.Single(machine => machine.Name == newest)).Any(machine => machine.Adds.Contains(entry)) ? Release(newest)
            : old.Release;
    }

    private static bool IsAfter(string machine, string release) => Array.IndexOf(Versions, Release(machine)) > Array.IndexOf(Versions, release);

    private static CompatDefinition Entry(RawEntry entry, string? upTo, RhelBuild made, bool isDeclaredBuiltIn)
    {
        var isBuiltIn = isDeclaredBuiltIn && RhelBuild.Rows("equal").Any(row =>
            row["to"] == made.Release && row["how"] == "built-in" && new RawEntry(row["driver"], row["property"], row["value"]) == entry);
        return new(entry.Driver, entry.Property, entry.Value, upTo, null, isBuiltIn ? new(made.Release, null, null) : default, default, WasBuiltIn: isBuiltIn);
    }

    // pc-q35-rhel7.6.0 and pseries-rhel7.6.0-sxxm are of 7.6.
    private static string Release(string name) => name[(name.LastIndexOf("-rhel", StringComparison.Ordinal) + 5)..][..3];
}
