using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Tests.Baselines;
using MachineTypes.Model.Tests.Rules;

namespace MachineTypes.Model.Tests;

/// <summary>One catalogue that has something of everything: what each machine type is, what its records contain, and what the rules report when it changes.</summary>
/// <remarks>
/// pc and q35 share the class Hw. pc has a bug-fix version, q35 was added late and its first machine type is deprecated and then removed, and none has no versions and was removed.
/// </remarks>
public class WholeCatalogTests
{
    private static readonly ReleaseTrain Train = new(Project.Train.Definition with { BugFixes = new[] { new ReleaseDefinition("4.1.1", "2019-10-01", null, default) }.ToEquatableArray() });

    private static readonly PropertyDefinition Flag = Definitions.Property(PropertyValueKind.Flag, null) with
    {
        Type = "global::Flag", Name = "flag", Member = "Flag", Anchor = new("global::Flag", 0, 0), Deprecations = new[] { Definitions.Deprecation("4.1", default) }.ToEquatableArray(),
    };

    private static readonly PropertyDefinition Count = Definitions.Property(PropertyValueKind.Integer, "1") with { Type = "global::Count", Name = "count", Member = "Count", Anchor = new("global::Count", 0, 0), IntroducedIn = "4.1" };

    private static readonly PropertyDefinition Kind = Definitions.Property(PropertyValueKind.Enumeration, null) with
    {
        Type = "global::Kind", Name = "kind", Member = "Kind", Anchor = new("global::Kind", 0, 0), ValueType = new(PropertyValueKind.Enumeration, "global::Level"),
        Constants = new EnumerationConstant[] { new("0", "Low"), new("1", "High") }.ToEquatableArray(),
    };

    [Fact]
    public void Its_machine_types()
    {
        var spec = Compose();
        Assert.Equal(
            [
                "none: -, since -1, deprecated -1, removed 3, 1 entries",
                "pc-4.0: 4.0, since 0, deprecated -1, removed -1, 3 entries",
                "pc-4.1: 4.1, since 1, deprecated -1, removed -1, 2 entries",
                "pc-4.1.1: 4.1, since 1, deprecated -1, removed -1, 2 entries",
                "pc-4.2: 4.2, since 3, deprecated -1, removed -1, 1 entries",
                "pc-5.0: 5.0, since 4, deprecated -1, removed -1, 1 entries",
                "q35-4.0: 4.0, since 1, deprecated 1, removed 4, 3 entries",
                "q35-4.1: 4.1, since 1, deprecated -1, removed -1, 2 entries",
                "q35-4.2: 4.2, since 3, deprecated -1, removed -1, 1 entries",
                "q35-5.0: 5.0, since 4, deprecated -1, removed -1, 1 entries",
            ],
            spec.Machines.Select(m => $"{m.Name}: {(m.Release < 0 ? "-" : spec.ReleaseVersions[m.Release])}, since {m.Since}, deprecated {m.DeprecatedFrom}, removed {m.RemovedFrom}, {m.EntryCount} entries"));
        Assert.Equal(["none: none", "pc: pc-4.2", "q35: q35-4.2"], spec.Families.Select(family => $"{family.Name}: {spec.Machines[family.LatestMachine].Name}"));
        Assert.Equal(["pc (next): pc-5.0", "q35 (next): q35-5.0"], spec.Previews.Select(preview => $"{preview.Name}: {spec.Machines[preview.Machine].Name}"));
        Assert.Equal(["pc: pc-4.2", "q: q35-4.1"], spec.Names.Where(name => spec.Machines[name.Machine].Name != name.Name).Select(name => $"{name.Name}: {spec.Machines[name.Machine].Name}"));
    }

    // From none and pc-4.0 to pc-5.0, with 4.1.1 after 4.1, to those of q35; then the next pc and q35.
    [Theory]
    [InlineData("count", "1 1 1 1 2 2 1 1 2 2", "2 2")]
    [InlineData("flag", "false false false false false true false false false true", "true true")]
    [InlineData("kind", "none none High High High High none High High High", "High High")]
    public void Its_values(string property, string values, string next)
    {
        var spec = Compose().Properties.Single(p => p.Name == property);
        Assert.Equal((values, next, 0), (string.Join(' ', spec.Values), string.Join(' ', spec.PreviewValues), spec.Others.Count));
    }

    [Theory]
    [InlineData("4.0", "C pc alias pc = newest; C pc compat device a = \"1\"; C pc machine 4.0")]
    [InlineData("4.1", "C pc compat device c upto 4.0 = \"1\"; C pc machine 4.1; C pc machine 4.1.1; C pc property count = \"1\"; C pc property kind since 4.1 = \"High\"; C q35 compat device a = \"1\"; C q35 compat device c upto 4.0 = \"1\"; C q35 machine 4.0 deprecated; C q35 machine 4.1; C q35 property count = \"1\"; C q35 property kind since 4.1 = \"High\"; deprecation flag \"feature\" announced 4.1 grace 2 months 0 accepted")]
    [InlineData("4.2", "C pc compat device b upto 4.1 = \"1\"; C pc machine 4.2; C pc property count since 4.2 = \"2\"; C q35 alias q = 4.1; C q35 compat device b upto 4.1 = \"1\"; C q35 machine 4.2; C q35 property count since 4.2 = \"2\"")]
    public void Its_records(string release, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Project.Record(Of(), Train, "4.0", "4.2").Single(file => file.Path.Contains(release, StringComparison.Ordinal)).Facts.Select(FactLine.Write)).Replace("Catalog", "C", StringComparison.Ordinal));

    // What is written instead, and what all rules report after the records up to 4.2.
    [Theory]
    [InlineData("a 1 -", "a 1 -", "")]
    [InlineData("a 1 -", "a 2 -", "MT2001 Hw#1 value(2): pc-4.0 to pc-4.2 and 1 more family | 'device.a' | '2' | '1' | QEMU 4.0 to 4.2 |  [Change to \"1\"] [Declare it as a late correction of 5.0]")]
    [InlineData("a 1 -, ", "", "MT2001 Hw#-1: pc-4.0 to pc-4.2 and 1 more family | 'device.a' | not set | '1' | QEMU 4.0 to 4.2 |  [Add the entry again: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"1\")] [Declare it as a late correction of 5.0: global::MachineTypes.CompatAttribute(\"device\", \"a\", \"1\", RemovedIn = \"5.0\", Reason = \"\")]")]
    [InlineData("b 1 4.1", "b 1 4.2", "MT2001 Hw#2 UpTo: pc-4.0 to pc-4.1.1 and 1 more family | 'device.b' | not set | '1' | QEMU 4.2 |  [Change to \"4.1\"] [Declare it as a late correction of 5.0]")]
    [InlineData("b 1 4.1", "b 1 4.0", "MT2001 Hw#2 UpTo: pc-4.1 to pc-4.1.1 and 1 more family | 'device.b' | not set | '1' | QEMU 4.2 | ; pc-4.0 is '1', but was not set when QEMU 4.1 shipped")]
    [InlineData("c 1 4.0", "c 1 4.0, c 2 4.1", "MT2001 Hw#4: pc-4.1 to pc-4.1.1 and 1 more family | 'device.c' | '2' | not set | QEMU 4.2 |  [Remove the entry] [Declare it as a late correction of 5.0]")]
    [InlineData("c 1 4.0", "c 1 4.0, d 2 4.2", "")]
    [InlineData("c 1 4.0", "c 1 4.0, d 2 -", "MT2001 Hw#4: pc-4.0 to pc-4.2 and 1 more family | 'device.d' | '2' | not set | QEMU 4.0 to 4.2 |  [Remove the entry] [Declare it as a late correction of 5.0]")]
    [InlineData("Flag true 5.0", "Flag true 4.2", "MT2001 Hw#4: pc-4.2 and 1 more family | 'flag' | 'true' | 'false' | QEMU 4.2 |  [Remove the step] [Declare it as a late correction of 5.0]; MT1001 Hw#4 Since: flag | true | pc-4.2 | QEMU 4.1 | 2 releases of grace (4.1, 4.2) | 5.0 [Change to \"5.0\"]")]
    [InlineData("Flag true 5.0, ", "", "")]
    [InlineData("Count 2 4.2", "Count 3 4.2", "MT2001 Hw#5 value(0): pc-4.2 and 1 more family | 'count' | '3' | '2' | QEMU 4.2 |  [Restore '2': global::Count(2, Since = \"4.2\")] [Declare it as a late correction of 5.0]")]
    [InlineData("Count 2 4.2", "Count 2 4.1", "MT2001 Hw#5 Since: pc-4.1 to pc-4.1.1 and 1 more family | 'count' | '2' | '1' | QEMU 4.1 to 4.2 | ")]
    [InlineData("Count 2 4.2", "Count 2 4.2, Count 2 5.0", "MT1010 Hw#6: 'count' = 2 since 5.0 | the step since 4.2 already reports it -> Hw#5 [Remove the step]")]
    [InlineData("Kind 1 4.1", "Kind 0 4.1", "MT2001 Hw#6 value(0): pc-4.1 to pc-4.2 and 1 more family | 'kind' | 'Low' | 'High' | QEMU 4.1 to 4.2 |  [Restore 'High': global::Kind(global::Level.High, Since = \"4.1\")] [Declare it as a late correction of 5.0]")]
    [InlineData("Kind 1 4.1", "Kind 1 4.2", "MT2001 Hw#6 Since: pc-4.1 to pc-4.1.1 and 1 more family | 'kind' | not reported | 'High' | QEMU 4.1 to 4.2 |  [Change to \"4.1\"] [Declare it as a late correction of 5.0]")]
    public void What_is_reported_when_it_changes(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join("; ", Project.Findings(Of(text => text.Replace(before, after, StringComparison.Ordinal)), Project.Record(Of(), Train, "4.0", "4.2")).Select(finding => $"{finding.Rule} {Found.Text(finding)}")));

    private static CatalogSpec Compose() => Of() is var project ? CatalogComposer.Compose(project.Catalogs[0], [.. project.Families], [.. project.Properties]) : null!;

    private static ProjectDefinitions Of(Func<string, string>? change = null)
    {
        string Changed(string text) => change?.Invoke(text) ?? text;
        var hw = Project.Scope("Hw", [.. Changed("a 1 -, b 1 4.1, c 1 4.0").Split(", ").Select(text => text.Split(' ')).Select(parts => Project.Entry(parts[0], parts[1], parts[2] == "-" ? null : parts[2]))],
            [.. Changed("Flag true 5.0, Count 2 4.2, Kind 1 4.1").Split(", ").Select(text => text.Split(' ')).Select(parts => Definitions.Step(parts[1], parts[2]) with { Property = "global::" + parts[0], Value = new(parts[1], parts[0] != "Kind" ? null : parts[1] == "0" ? "Low" : "High") })]);
        EquatableArray<PropertyDefinition> properties = new[] { Flag, Count, Kind }.ToEquatableArray();
        FamilyDefinition Below(string name) => Project.Family(name, hw, Project.Scope(name, [])) with { Member = name, Properties = properties };
        var q35 = Below("q35");
        var aliases = new[] { new AliasDefinition("q", "4.1", new("4.2", null, "why"), new("global::q35", 0, 8)) }.ToEquatableArray();
        return Project.Of(
            Train,
            Below("pc") with { Alias = "pc", Extra = new[] { "4.1.1" }.ToEquatableArray() },
            q35 with { Aliases = aliases, Until = "4.0", AddedIn = "4.1", DeprecatedIn = "4.1", RemovedIn = "5.0" },
            q35 with { From = "4.1", Anchor = q35.Anchor with { Attribute = 9 }, Aliases = aliases },
            Below("none") with { IsUnversioned = true, RemovedIn = "4.2" });
    }
}
