using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;
using MachineTypes.Model.Tests.Baselines;
using MachineTypes.Model.Usage;

namespace MachineTypes.Model.Tests;

/// <summary>Names of generated members, names in messages, and aliases.</summary>
public class NameTests
{
    private static readonly FamilyDefinition Pc = Project.Family("pc", Project.Scope("Pc", []));

    [Theory]
    [InlineData("4.0.1", "Pc_4_0_1")]
    [InlineData("4.0-a+Z9", "Pc_4_0_a_Z9")]
    [InlineData("é{`@[/:z", "Pc________z")]
    [InlineData(null, "Pc")]
    public void A_member_has_letters_digits_and_underscores(string? version, string expected) => Assert.Equal(expected, MemberNames.OfMachine("Pc", version));

    [Fact]
    public void Releases_and_previews_have_members_of_their_own() => Assert.Equal(("V4_2", "Pc_Next"), (MemberNames.OfRelease("4.2"), MemberNames.OfPreview("Pc")));

    [Theory]
    [InlineData(80, "")]
    [InlineData(81, "...")]
    public void A_long_name_is_shortened_in_messages(int length, string end)
    {
        var finding = Assert.Single(Find(Pc with { Alias = new string('é', length), DeprecatedIn = new string('x', length) }, UnknownRelease.Id));
        Assert.Equal(new string('x', length), finding.MessageArguments[0]);
        var repeated = Project.Entry(new string('p', length), "1", "4.1");
        var message = Assert.Single(Find(Project.Family("pc", Project.Scope("Pc", [repeated, repeated])), RepeatedEntry.Id)).MessageArguments.First(text => text.Contains("ppp"));
        Assert.Contains("device." + new string('p', 80) + end, message, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('p', 81), message, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_escaped_in_messages()
    {
        var entry = Project.Entry("a\u001bb\n", "1", "4.1");
        Assert.Contains("device.a\\u001Bb\\u000A", string.Join(' ', Assert.Single(Find(Project.Family("pc", Project.Scope("Pc", [entry, entry])), RepeatedEntry.Id)).MessageArguments), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(79, "")]
    [InlineData(80, "...")]
    public void An_escaped_name_is_shortened_by_its_own_length(int length, string end)
    {
        var entry = Project.Entry("\n" + new string('p', length), "1", "4.1");
        var message = string.Join(' ', Assert.Single(Find(Project.Family("pc", Project.Scope("Pc", [entry, entry])), RepeatedEntry.Id)).MessageArguments);
        Assert.Contains("device.\\u000A" + new string('p', 79) + end, message, StringComparison.Ordinal);
        Assert.Equal(end.Length > 0, message.Contains("p...", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pc", null, "")]
    [InlineData("p c", null, "name p c: cannot be the name of a machine type")]
    [InlineData("", null, "name : cannot be the name of a machine type")]
    [InlineData("pc", "é", "Alias é: cannot be the alias of a machine type")]
    [InlineData("pc", "a\u007f", "Alias a\u007f: cannot be the alias of a machine type")]
    [InlineData("pc", "!~", "")]
    public void Names_are_visible_ascii(string name, string? alias, string expected) =>
        Assert.Equal(expected, string.Join("; ", Find(Pc with { Name = name, Alias = alias }, InvalidName.Id).Select(f => $"{f.Argument!.Value.Name} {f.MessageArguments[0]}: {f.MessageArguments[1].Split(": only")[0]}")));

    [Theory]
    [InlineData(255, true)]
    [InlineData(256, false)]
    [InlineData(0, false)]
    public void Names_have_a_limit(int length, bool isValid) => Assert.Equal(isValid, MachineNames.IsValid(new string('x', length)));

    [Fact]
    public void Releases_and_aliases_have_visible_names_too()
    {
        var train = new ReleaseTrain(Project.Train.Definition with { Releases = Project.Train.Definition.Releases.Append(new("é", null, null, new("global::Train", 0, 9))).ToEquatableArray() });
        var family = Pc with { Aliases = new[] { new AliasDefinition("ü", null, default, new("global::Pc", 0, 9)), new AliasDefinition("ok", null, default, new("global::Pc", 0, 8)) }.ToEquatableArray() };
        Assert.Equal(["version(0) é", "alias(0) ü"], Project.Findings(Project.Of(train, family), []).Where(f => f.Rule == InvalidName.Id).Select(f => $"{f.Argument!.Value.Name}({f.Argument!.Value.Position}) {f.MessageArguments[0]}"));
    }

    [Theory]
    [InlineData("4.0.1", null)]
    [InlineData("4.0-tag", null)]
    [InlineData("4.0", "is a release of QEMU")]
    [InlineData("3.1.1", "belongs to no release of QEMU")]
    [InlineData("4.0.1 4.0.1", "is already a version of 'pc'")]
    [InlineData("4.0.é", "cannot be a version")]
    public void An_extra_version_belongs_to_a_release(string extra, string? expected)
    {
        var found = Find(Pc with { Extra = extra.Split(' ').ToEquatableArray() }, InvalidName.Id).SingleOrDefault();
        Assert.Equal(expected, found is null ? null : found.MessageArguments[1][..expected!.Length]);
        Assert.Equal(expected is null ? null : extra.Split(' ').Length - 1, found?.Argument!.Value.Element);
    }

    [Fact]
    public void An_unversioned_machine_type_has_no_versions() => Assert.Contains(
        Find(Pc with { IsUnversioned = true, Extra = new[] { "4.0.1" }.ToEquatableArray() }, InvalidName.Id),
        finding => finding.MessageArguments is ["4.0.1", "is a version, but 'pc' is declared Unversioned and has none"]);

    [Fact]
    public void Spans_of_a_family_do_not_overlap()
    {
        var at = new Anchor("global::Pc", 0, 7);
        var finding = Assert.Single(Project.Findings(Project.Of(Project.Train, Pc with { Until = "4.1" }, Pc with { From = "4.1", Anchor = at }), []), f => f.Rule == InvalidName.Id);
        Assert.Equal((at, "already has the machine type pc-4.1; the spans of a family must not overlap", Pc.Anchor), (finding.Anchor, finding.MessageArguments[1], finding.Other));
        Assert.DoesNotContain(Project.Findings(Project.Of(Project.Train, Pc with { Until = "4.0" }, Pc with { From = "4.1", Anchor = at }), []), f => f.Rule == InvalidName.Id);
    }

    [Fact]
    public void An_alias_means_the_newest_or_a_fixed_machine_type()
    {
        AliasDefinition[] aliases = [new("newest", null, new("4.1", null, null), default), new("fixed", "4.1", new(null, "4.2", null), default), new("none", "9.9", default, default), new("é", null, default, default)];
        var family = new Family(Pc with { Alias = "pc", Aliases = aliases.ToEquatableArray() }, Project.Train);
        Assert.Equal(
            [("pc", null, ReleaseWindow.Always), ("newest", null, new ReleaseWindow(1, null)), ("fixed", "pc-4.1", new ReleaseWindow(0, 2))],
            FamilyAliases.Of(family).Select(alias => (alias.Alias, alias.Version?.Name, alias.Window)));
        Assert.Equal([("pc", "pc-4.2"), ("newest", "pc-4.2")], FamilyAliases.Today(family).Select(alias => (alias.Alias, alias.Version.Name)));
    }

    [Fact]
    public void The_alias_of_a_family_that_became_versioned_begins_with_its_versions()
    {
        var spans = new[] { Pc with { IsUnversioned = true, RemovedIn = "4.2" }, Pc with { From = "4.2", Alias = "pc" } };
        Assert.Equal([new ReleaseWindow(2, null)], CatalogComposer.Compose(Project.Of(Project.Train).Catalogs[0], spans, []).Aliases.Select(alias => alias.Window));
    }

    [Theory]
    [InlineData("4.0", "4.2", "pc-4.0")]
    [InlineData("4.1", "4.2", "pc-4.0")]
    [InlineData("4.2", null, null)]
    public void Machine_types_past_their_deletion_are_overdue(string deprecatedIn, string? earliest, string? expected)
    {
        // Of two releases of grace, the second has to be out.
        var found = Find(Pc with { DeprecatedIn = deprecatedIn }, OverdueDeletion.Id).SingleOrDefault();
        Assert.Equal(earliest is null || deprecatedIn == "4.0" ? null : $"{expected} has", found?.MessageArguments[0]);
        Assert.Empty(Find(Pc with { DeprecatedIn = deprecatedIn, RemovedIn = "5.0" }, OverdueDeletion.Id));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(12, false)]
    public void The_language_version_is_reported_once(int version, bool isReported)
    {
        var project = Project.Of(Project.Train, Pc) with { Language = new(version) };
        var findings = Project.Findings(project, []).Where(f => f.Rule == OldLanguageVersion.Id).ToList();
        Assert.Equal(isReported ? 1 : 0, findings.Count);
        Assert.All(findings, finding => Assert.Equal("Train", finding.MessageArguments[1]));
        Assert.Equal(isReported ? ["Catalog"] : [], Project.Findings(project with { Trains = [] }, []).Where(f => f.Rule == OldLanguageVersion.Id).Select(f => f.MessageArguments[1]));
    }

    [Fact]
    public void A_manifest_has_what_the_rules_need()
    {
        var flag = Definitions.Property(PropertyValueKind.Flag, "true") with
        {
            Deprecations = new[] { Definitions.Deprecation("4.0", default) with { Replacement = "other", IsRefusedWhenFlipped = true }, Definitions.Deprecation("9.9", default) }.ToEquatableArray(),
        };
        var family = Pc with { Properties = new[] { flag }.ToEquatableArray(), Alias = "pc", DeprecatedIn = "5.0" };
        var catalog = Project.Of(Project.Train, family).Catalogs[0];
        var spec = CatalogComposer.Compose(catalog, [family], [flag]);
        var manifest = ManifestComposer.Compose(spec, Project.Train.Definition, [flag, flag with { Deprecations = default }]);

        Assert.Equal(["2019-04-23", "2019-08-15", "2019-12-12", null], manifest.Releases.Select(release => release.Date));
        Assert.All(manifest.Releases, release => Assert.False(release.IsBugFix));
        Assert.Equal([new NameSpec("pc", 2)], manifest.Aliases);
        Assert.Equal(spec.Machines.Select(m => (m.Name, m.DeprecatedFrom)), manifest.Machines.Select(m => (m.Name, m.DeprecatedFrom)));
        Assert.Equal([new ManifestDeprecation("feature", 0, 2, "other", true, FlipsTo: false), new ManifestDeprecation("feature", -1, -1, null, false, FlipsTo: false)], manifest.Properties.Single().Deprecations);
        Assert.Equal([3], manifest.Previews.Select(preview => preview.Release));
    }

    private static IEnumerable<Finding> Find(FamilyDefinition family, string rule) => Project.Findings(Project.Of(Project.Train, family), []).Where(finding => finding.Rule == rule);
}
