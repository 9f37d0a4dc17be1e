using System.Reflection;
using System.Text.RegularExpressions;
using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Distributions.Tests;

/// <summary>
/// What changed on shipped machine types between RHEL's builds is declared, where a guest could observe it, and nothing else is; and the reasons name the package that made the change.
/// </summary>
public sealed partial class RhelChangeTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Equal = Build.Rows("rhel", "equal");

    private static readonly IReadOnlyDictionary<string, IMachineType<RhelRelease>> Machines = ((IEnumerable<IMachineType<RhelRelease>>)
        [.. RhelX86_64Machine.All.Cast<IMachineType<RhelRelease>>(), .. RhelAarch64Machine.All.Cast<IMachineType<RhelRelease>>(), .. RhelPpc64Machine.All.Cast<IMachineType<RhelRelease>>(), .. RhelS390xMachine.All.Cast<IMachineType<RhelRelease>>()])
        .ToDictionary(machine => machine.Name);

    private static readonly IReadOnlyList<Type> Scopes = [.. typeof(RhelRelease).Assembly.GetTypes().Where(type => type.Namespace == "MachineTypes.Qemu.Distributions.Rhel")];

    private static readonly IReadOnlyList<LateChangeAttribute> LateChanges = [.. Scopes.SelectMany(scope => scope.GetCustomAttributes<LateChangeAttribute>(inherit: false))];

    // The reason of a late correction, the first release that has it, and the entry or the description.
    private static readonly IReadOnlyList<(string Reason, string Release, string Subject)> Corrections =
    [
        .. LateChanges.Select(change => (change.Reason ?? "", change.FixedIn ?? change.BrokenSince ?? "", change.Description)),
        .. Scopes.SelectMany(scope => scope.GetCustomAttributes<CompatAttribute>(inherit: false))
            .Where(entry => entry.AddedIn is not null)
            .Select(entry => (entry.Reason ?? "", entry.AddedIn!, $"{entry.Driver}.{entry.Property}")),
    ];

    [Theory]
    [InlineData("8.8", "8.9", 24)]
    [InlineData("8.9", "9.2", 0)]
    [InlineData("9.2", "9.3", 13)]
    public void Machine_types_of_two_builds_differ_in_what_a_guest_can_observe(string from, string to, int count)
    {
        var (older, newer) = (RhelRelease.Parse(from), RhelRelease.Parse(to));
        var expected = Build.Rows("rhel", "changes")
            .Where(row => row["from"] == "el" + from && row["to"] == "el" + to && IsObserved(row, older, newer))
            .SelectMany(row => row["machine_types"].Split(',').Select(machine => (Machine: machine, Row: row)))
            .ToLookup(row => row.Machine, row => row.Row);

        Assert.Equal(count, expected.Sum(rows => rows.Count()));
        foreach (var machine in Machines.Values.Where(machine => machine.ExistsIn(older) && machine.ExistsIn(newer)))
        {
            var changes = machine.ChangesBetween(older, newer).Select(change => change.ToString()).ToList();
            Assert.Equal(expected[machine.Name].Count(), changes.Count);
            Assert.All(expected[machine.Name], row => Assert.Contains(changes, change => change.Contains(Subject(row), StringComparison.Ordinal)));
        }
    }

    // A package of a series that is not the first of it changes what has shipped. The reason of the correction names it.
    [Fact]
    public void What_a_package_changed_late_is_declared_with_the_package_as_its_reason()
    {
        var late = Build.Rows("rhel", "timeline").Where(row => IsEntryOrField(row) && !IsEqual(row) && Date(row) > First(row).Date).ToList();

        Assert.Equal(["6.2.0-24", "6.2.0-24", "6.2.0-40"], late.Select(row => Package(row["package_release"])));
        Assert.All(late, row => Assert.Contains(Corrections, c => c.Subject.StartsWith(Subject(row), StringComparison.Ordinal) && c.Reason.Contains(Package(row["package_release"]), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reason_that_names_a_package_agrees_with_what_the_package_changed_and_when()
    {
        var timeline = Build.Rows("rhel", "timeline");
        var series = timeline.Select(row => row["package_release"].Split('-')[0]).ToHashSet();
        var named = Corrections.SelectMany(c => PackageName().Matches(c.Reason).Select(match => (Correction: c, Package: match.Value))).Where(c => series.Contains(c.Package.Split('-')[0])).ToList();

        Assert.True(named.Count >= 8);
        Assert.All(named, c =>
        {
            var row = timeline.First(row => Package(row["package_release"]) == c.Package);
            var changed = timeline.Where(other => other["package_release"] == row["package_release"]).ToList();
            Assert.Contains(changed, other => c.Correction.Subject.StartsWith($"{other["driver"]}.{other["property"]}", StringComparison.Ordinal) || c.Correction.Reason.Contains(other["property"], StringComparison.Ordinal));

            // The first release of the branch that came out after the package.
            var first = First(row);
            Assert.Equal(c.Correction.Release, RhelRelease.All.First(release => release >= first && release.Date >= Date(row)).Version);
        });
    }

    private static bool IsObserved(IReadOnlyDictionary<string, string> row, RhelRelease older, RhelRelease newer) =>
        IsEntryOrField(row)
        && !Equal.Any(equal => equal["to"] == newer.Version && equal["driver"] == row["driver"] && equal["property"] == row["property"])
        && (row["kind"] == "attribute" || row["property_known_to_old_build"] != "no" || BuiltFrom(older) == BuiltFrom(newer));

    // Names, flags and policy are not a guest's.
    private static bool IsEntryOrField(IReadOnlyDictionary<string, string> row) =>
        row["driver"].Length > 0 && row["property"] is not ("alias" or "is_default" or "deprecation_reason") && !row["machine_types"].StartsWith("pc-i440fx-4.2", StringComparison.Ordinal);

    private static bool IsEqual(IReadOnlyDictionary<string, string> row) => Equal.Any(equal => equal["driver"] == row["driver"] && equal["property"] == row["property"] && equal["to"] == Next(row).Version);

    private static RhelRelease Next(IReadOnlyDictionary<string, string> row) => RhelRelease.All.First(release => release >= First(row) && release.Date >= Date(row));

    private static string Subject(IReadOnlyDictionary<string, string> row) => row["driver"] != "(class)"
        ? $"{row["driver"]}.{row["property"]}"
        : LateChanges.Single(change => change.Reason!.Contains(row["property"], StringComparison.Ordinal)).Description;

    private static string BuiltFrom(RhelRelease release) => typeof(RhelRelease).GetCustomAttributes<ReleaseAttribute>().Single(declared => declared.Version == release.Version).BuiltFrom ?? "";

    // "el8 (6.2.0)" is what RHEL 8.6 and later are built from; "el9.3 (8.0.0)" is 9.3.
    private static RhelRelease First(IReadOnlyDictionary<string, string> row) => RhelRelease.Parse(row["series"].Split(' ')[0][2..] is "8" ? "8.6" : row["series"].Split(' ')[0][2..]);

    private static DateOnly Date(IReadOnlyDictionary<string, string> row) => DateOnly.ParseExact(row["date"], "yyyy-MM-dd", null);

    private static string Package(string release) => PackageName().Match(release).Value;

    [GeneratedRegex(@"\d+\.\d+\.\d+-\d+")]
    private static partial Regex PackageName();
}
