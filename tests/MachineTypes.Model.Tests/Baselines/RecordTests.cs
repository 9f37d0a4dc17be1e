using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>MT2002 to MT2005: removals, releases that are not recorded, files that cannot be read, and late corrections.</summary>
public class RecordTests
{
    private static readonly CompatDefinition Queue = Project.Entry("queue-size", "128", "4.1");

    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", [Queue]));

    [Fact]
    public void A_machine_type_is_not_removed_without_an_announcement()
    {
        var files = Record("4.1", "4.2", Pc);
        var finding = Assert.Single(Find(files, Pc with { RemovedIn = "5.0" }));
        Assert.Equal((EarlyRemoval.Id, Pc.Anchor, new Argument("RemovedIn")), (finding.Rule, finding.Anchor, finding.Argument));
        Assert.Equal(["pc-4.0 to pc-4.2", "QEMU 4.2", "RemovedIn removes it in 5.0, and no DeprecatedIn has announced its removal"], finding.MessageArguments);
        Assert.Equal(Fix.RemoveArgument("RemovedIn"), finding.Fix);
    }

    [Fact]
    public void A_deprecated_machine_type_is_removed_after_its_grace()
    {
        var files = Record("4.1", "4.2", Pc with { DeprecatedIn = "4.1" });
        Assert.Empty(Find(files, Pc with { DeprecatedIn = "4.1", RemovedIn = "5.0" }));

        files = Record("4.1", "4.2", Pc with { DeprecatedIn = "4.2" });
        Assert.Equal(
            "RemovedIn removes it in 5.0, before 2 releases of grace (4.2, 5.0) have passed",
            Assert.Single(Find(files, Pc with { DeprecatedIn = "4.2", RemovedIn = "5.0" })).MessageArguments[2]);

        // Nor can the announcement be put back in time.
        Assert.Equal(["not deprecated", ShippedChange.Id], Find(files, Pc with { DeprecatedIn = "4.1", RemovedIn = "5.0" }).SelectMany(f => new[] { f.MessageArguments[3], f.Rule }));
    }

    [Fact]
    public void The_rule_of_the_train_lets_machine_types_go()
    {
        var train = Definitions.Train([("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("5.0", "2020-04-28"), ("5.1", null), ("6.0", null)], new AgeRule(1, null));
        var project = Project.Of(train, Pc);
        var files = Project.Record(project, train, "4.0", "5.0");
        Assert.Empty(Project.Find(project, files));
        Assert.Empty(Project.Find(Project.Of(train, Pc with { Until = "4.1", RemovedIn = "5.1" }, Pc with { From = "5.0" }), files));
        var finding = Assert.Single(Project.Find(Project.Of(train, Pc with { Until = "4.1" }, Pc with { From = "5.0", Until = "5.0", RemovedIn = "5.1" }, Pc with { From = "5.1" }), files));
        Assert.Equal(["pc-5.0", "QEMU 5.0", "RemovedIn removes it in 5.1, before 6.0, the first release allowed to remove it"], finding.MessageArguments);
        Assert.Equal(Fix.Replace("6.0"), finding.Fix);
    }

    [Fact]
    public void What_a_release_had_stays_declared()
    {
        var files = Record("4.1", "4.2", Pc);
        var finding = Assert.Single(Find(files, Pc with { From = "4.1" }));
        Assert.Equal([EarlyRemoval.Id, "pc-4.0", "QEMU 4.1 to 4.2", "the family no longer declares it"], finding.MessageArguments.Prepend(finding.Rule));

        finding = Assert.Single(Find(files, Pc with { Name = "pc-i440fx" }));
        Assert.Equal(
            ["pc-4.0 to pc-4.2", "QEMU 4.2", "the family 'pc' of Catalog is no longer declared; keep removed machine types declared and set RemovedIn"],
            finding.MessageArguments);
        Assert.Equal(new Anchor("global::Catalog", 0, 0), finding.Anchor);
    }

    [Fact]
    public void A_release_that_is_out_is_recorded()
    {
        var files = Record("4.0", "4.1", Pc);
        var finding = Assert.Single(Find(files, Pc));
        Assert.Equal([UnrecordedRelease.Id, "QEMU 4.2", "there is no qemu-4.2.machinetypes"], finding.MessageArguments.Prepend(finding.Rule));
        Assert.Equal(Fix.Record("qemu-4.2.machinetypes", "QEMU 4.2"), finding.Fix);

        // If it is declared twice, the first one counts.
        var twice = new ReleaseTrain(Project.Train.Definition with { Releases = Project.Train.Definition.Releases.SelectMany(release => Enumerable.Repeat(release, release.Version == "4.2" ? 2 : 1)).Select((release, i) => release with { Anchor = new("global::Train", 0, i + 1) }).ToEquatableArray() });
        Assert.Equal(new Anchor("global::Train", 0, 3), Assert.Single(Project.Find(Project.Of(twice, Pc), files)).Anchor);

        files.Add(BaselineFile.Parse("qemu-4.2.machinetypes", "machinetypes-baseline 1\n"));
        Assert.Equal("qemu-4.2.machinetypes does not record it as released", Assert.Single(Find(files, Pc)).MessageArguments[1]);
    }

    [Fact]
    public void A_missing_file_is_reported_and_what_came_before_is_still_compared()
    {
        var files = Record("4.0", "4.2", Pc);
        files.RemoveAt(1);
        var finding = Assert.Single(Find(files, Pc));
        Assert.Equal(UnreadBaseline.Id, finding.Rule);
        Assert.Equal("qemu-4.1.machinetypes", finding.MessageArguments[0]);

        // 4.0 is compared, 4.2 is not: nobody knows what 4.1 had changed.
        Assert.Contains(Find(files, Pc with { From = "4.1" }), f => f.Rule == EarlyRemoval.Id);
        Assert.DoesNotContain(Find(files, Project.Family("pc", Project.Scope("Pc", []))), f => f.Rule == ShippedChange.Id);
    }

    [Fact]
    public void A_problem_is_reported_with_its_place()
    {
        var files = Record("4.1", "4.2", Pc);
        files[0] = BaselineFile.Parse(files[0].Path, "machinetypes-baseline 1\nreleased\nbad\n");
        var findings = Find(files, Pc);
        var finding = Assert.Single(findings);
        Assert.Equal([UnreadBaseline.Id, "qemu-4.1.machinetypes", "3", "4", "expected the name of a family"], finding.MessageArguments.Prepend(finding.Rule));
        Assert.Equal(new BaselineLocation("baseline/qemu-4.1.machinetypes", 3, 4), Assert.Single(finding.Recorded));
    }

    [Theory]
    [InlineData("Catalog pc compat device queue-size upto 4.1")]
    [InlineData("Catalog pc compat device queue-size upto 4.1 = \"1\"\nCatalog pc compat device queue-size upto 4.1 = \"2\"")]
    [InlineData("banana")]
    public void What_stood_in_a_line_that_was_lost_is_not_held_against_the_definitions(string lost)
    {
        var (name, text) = BaselineWriter.Write(new(new(Project.Of(Project.Train, Pc)), Project.Train), Project.Train.NewestReleased!, Baseline.Of(Project.Train, []), close: true);
        var damaged = text.Replace("Catalog pc compat device queue-size upto 4.1 = \"128\"", lost, StringComparison.Ordinal);
        Assert.NotEqual(text, damaged);
        Assert.Equal([UnreadBaseline.Id], Find([BaselineFile.Parse(name, damaged)], Pc).Select(f => f.Rule));
    }

    // What 4.1 recorded cannot be read, so only 4.0 is compared.
    [Fact]
    public void A_line_that_was_lost_leaves_older_releases_as_they_were()
    {
        var files = Record("4.0", "4.2", Project.Family("pc", Project.Scope("Pc", [Queue with { UpTo = "4.0" }, Project.Entry("vectors", "1", null)])));
        files[1] = BaselineFile.Parse(files[1].Path, "machinetypes-baseline 1\nreleased 2019-08-15\nCatalog pc machine 4.1\nCatalog pc compat device vectors = \"1\nCatalog pc compat device queue-size upto 4.0\n");
        Assert.Equal(
            ["pc-4.0 'device.vectors' QEMU 4.0"],
            Find(files, Project.Family("pc", Project.Scope("Pc", []))).Where(finding => finding.Rule == ShippedChange.Id).Select(finding => $"{finding.MessageArguments[0]} {finding.MessageArguments[1]} {finding.MessageArguments[4]}"));
    }

    // Lines that name a version that never was are not compared.
    [Theory]
    [InlineData("compat device x upto 9.9 = \"1\"", "QEMU has no release '9.9', so the line is not checked")]
    [InlineData("property x since 9.9 = \"1\"", "QEMU has no release '9.9', so the line is not checked")]
    [InlineData("compat device queue-size upto 4.1 = \"128\"", null)]
    [InlineData("machine 9.9", null)]
    public void A_version_that_never_was_is_reported(string line, string? problem)
    {
        var files = Record("4.2", "4.2", Pc);
        var text = $"machinetypes-baseline 1\nreleased 2019-12-12\nCatalog pc machine 4.0\nCatalog pc machine 4.1\nCatalog pc machine 4.2\nCatalog pc {line}\n";
        var findings = Find([BaselineFile.Parse(files[0].Path, text)], Pc).Where(finding => finding.Rule == UnreadBaseline.Id);
        Assert.Equal(problem is null ? [] : [$"6 {problem}"], findings.Select(finding => $"{finding.MessageArguments[1]} {finding.MessageArguments[3]}"));
    }

    // If a line of the oldest file cannot be read, nobody knows whether there was an older file.
    [Theory]
    [InlineData("", true)]
    [InlineData("Catalog pc machine\n", false)]
    [InlineData("bad\nworse\n", false)]
    [InlineData("Catalog pc machine 4.0\n", false)]
    public void An_oldest_file_that_is_damaged_does_not_miss_an_older_one(string line, bool isMissing)
    {
        var files = Record("4.0", "4.2", Pc);
        files.RemoveAt(0);
        files[0] = BaselineFile.Parse(files[0].Path, $"machinetypes-baseline 1\nreleased 2019-08-15\nCatalog pc machine 4.1\n{line}");
        Assert.Equal(isMissing, Find(files, Pc).Any(finding => finding.MessageArguments.Any(text => text.StartsWith("the file is missing: ", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_rule_on_age_that_does_not_reach_a_machine_type_yet_is_no_announcement()
    {
        var train = Definitions.Train([("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("4.2", null)], new AgeRule(1, null));
        var files = Project.Record(Project.Of(train, Pc), train, "4.0", "4.1");
        var finding = Assert.Single(Project.Find(Project.Of(train, Pc with { Until = "4.1", RemovedIn = "4.2" }, Pc with { From = "4.2" }), files));
        Assert.Equal(["pc-4.0 to pc-4.1", "QEMU 4.1", "RemovedIn removes it in 4.2, although the train's age rule does not delete it yet and no DeprecatedIn has announced its removal"], finding.MessageArguments);
        Assert.Equal(Fix.RemoveArgument("RemovedIn"), finding.Fix);
    }

    // Two machine types of one span may be removed at different times; the later one decides.
    [Fact]
    public void A_span_is_removed_when_all_of_it_may_be()
    {
        var train = Definitions.Train([("4.0", "2019-04-23"), ("5.0", "2020-04-28"), ("5.1", null), ("6.0", null), ("6.1", null), ("7.0", null), ("7.1", null)], new AgeRule(2, null));
        var files = Project.Record(Project.Of(train, Pc with { Until = "5.0" }, Pc with { From = "5.1" }), train, "4.0", "5.0");
        var finding = Assert.Single(Project.Find(Project.Of(train, Pc with { Until = "5.0", RemovedIn = "5.1" }, Pc with { From = "5.1" }), files));
        Assert.Equal(["pc-4.0 to pc-5.0", "QEMU 5.0", "RemovedIn removes it in 5.1, before 7.0, the first release allowed to remove it"], finding.MessageArguments);
        Assert.Equal(Fix.Replace("7.0"), finding.Fix);
    }

    [Theory]
    [InlineData("qemu-9.9.machinetypes", "QEMU does not have the release that the name of this file contains; nothing in it is used")]
    [InlineData("vmm-4.2.machinetypes", "no release train has a file of this name; those of QEMU have names such as qemu-5.0.machinetypes")]
    public void A_file_of_an_unknown_release_or_train_is_reported(string name, string what)
    {
        var finding = Assert.Single(Find([BaselineFile.Parse(name, "machinetypes-baseline 1\n")], Pc));
        Assert.Equal([name, "1", "1", what], finding.MessageArguments);
        Assert.Equal(new BaselineLocation(name, 1, 1), Assert.Single(finding.Recorded));
    }

    [Fact]
    public void A_late_correction_says_why()
    {
        var files = Record("4.2", "4.2", Pc);
        var late = Project.Entry("vectors", "2", "4.0", addedIn: "5.0");
        var finding = Assert.Single(Find(files, Project.Family("pc", Project.Scope("Pc", [Queue, late]))));
        Assert.Equal([IdleCorrection.Id, "'device.vectors' = '2'", "has no Reason; add a Reason that explains the change"], finding.MessageArguments.Prepend(finding.Rule));
        Assert.Equal(new Argument("AddedIn"), finding.Argument);

        Assert.Empty(Find(files, Project.Family("pc", Project.Scope("Pc", [Queue, late with { Correction = new("5.0", null, "found late") }]))));
        Assert.Empty(Find(files, Project.Family("pc", Project.Scope("Pc", [Queue, Project.Entry("new", "1", null, addedIn: "5.0")]))));
        Assert.Empty(Find([], Project.Family("pc", Project.Scope("Pc", [Queue, late]))));
    }

    [Fact]
    public void A_late_correction_that_changes_nothing_is_reported()
    {
        var finding = Assert.Single(Find(Record("4.2", "4.2", Pc), Project.Family("pc", Project.Scope("Pc", [Queue with { Correction = new("4.2", null, "why") }]))));
        Assert.Equal("changes nothing: without it, the answers for every release are the same", finding.MessageArguments[1]);
        Assert.Equal(Fix.RemoveArgument("AddedIn"), finding.Fix);
    }

    [Fact]
    public void The_file_of_a_release_holds_what_it_added()
    {
        var family = Pc with { Alias = "pc", Scopes = EquatableArray<ScopeDefinition>.Own([Project.Scope("Pc", [Queue, Project.Entry("queue-size", "256", "4.2"), Queue with { Property = "x", UpTo = null }])]) };
        var project = Project.Of(Project.Train, family);
        var files = Project.Record(project, Project.Train, "4.1", "4.2");
        Assert.Equal(
            ["Catalog pc alias pc = newest", "Catalog pc compat device x = \"128\"", "Catalog pc machine 4.0", "Catalog pc machine 4.1"],
            files[0].Facts.Select(FactLine.Write));
        Assert.Equal(["Catalog pc compat device queue-size upto 4.1 = \"128\"", "Catalog pc machine 4.2"], files[1].Facts.Select(FactLine.Write));

        var open = BaselineWriter.Write(new(new(project), Project.Train), Project.Train.InDevelopment!, Baseline.Of(Project.Train, files), close: false);
        Assert.Equal("machinetypes-baseline 1\nCatalog pc compat device queue-size upto 4.2 = \"256\"\nCatalog pc machine 5.0\n", open.Content);
    }

    private static List<BaselineFile> Record(string from, string to, params FamilyDefinition[] families) => Project.Record(Project.Of(Project.Train, families), Project.Train, from, to);

    private static List<Finding> Find(IReadOnlyList<BaselineFile> files, params FamilyDefinition[] families) => Project.Find(Project.Of(Project.Train, families), files);
}
