using CsCheck;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Usage;

namespace MachineTypes.Model.Tests.Usage;

public sealed class ManifestTests
{
    private static readonly string[] Odd = ["", "|", "\\", "\n", "a|b\\n", "\\e", "\\b", "pc-q35-4.2"];

    private static readonly Gen<string> Text = Gen.Frequency((1, Gen.String), (1, Gen.Int[0, Odd.Length - 1].Select(i => Odd[i])));

    private static readonly Gen<string?> Maybe = Gen.Frequency((3, Text.Select(t => (string?)t)), (1, Gen.Const((string?)null)));

    private static readonly Gen<CatalogManifest> Manifests =
        from families in Text.Array[1, 3]
        from releases in Gen.Select(Text, Gen.Enum<ReleaseState>(), Maybe, (v, s, d) => new ManifestRelease(v, s, d)).Array[1, 4]
        from machines in Gen.Select(Text, Maybe, Gen.Int[0, families.Length - 1], Place(releases), Place(releases), Place(releases), (n, m, f, r, d, x) => new ManifestMachine(n, m, f, r, d, x)).Array[0, 5]
        from aliases in machines.Length == 0 ? Gen.Const(Array.Empty<NameSpec>()) : Gen.Select(Text, Gen.Int[0, machines.Length - 1], (n, m) => new NameSpec(n, m)).Array[0, 2]
        from previews in Gen.Select(Text, Maybe, Gen.Int[0, families.Length - 1], Place(releases), (n, m, f, r) => new ManifestPreview(n, m, f, r)).Array[0, 3]
        from properties in Properties(machines.Length, previews.Length, releases).Array[0, 3]
        from train in Text
        from type in Text
        select new CatalogManifest(
            train, type, releases.ToEquatableArray(), families.ToEquatableArray(), machines.ToEquatableArray(), aliases.ToEquatableArray(), properties.ToEquatableArray(), previews.ToEquatableArray());

    [Fact]
    public void What_is_written_is_read() => Manifests.Sample(manifest => manifest.Equals(ManifestReader.Read(ManifestWriter.Write(manifest))), iter: 2000);

    [Fact]
    public void Any_text_gives_a_manifest_or_nothing() => Gen.Select(Manifests, Gen.Int[0, 2000], Gen.Int[0, 200], Text).Sample(
        (manifest, at, cut, text) =>
        {
            var written = ManifestWriter.Write(manifest);
            at = Math.Min(at, written.Length);
            _ = ManifestReader.Read(written[..at] + text + written[Math.Min(written.Length, at + cut)..]);
            _ = ManifestReader.Read(text);
        },
        iter: 2000);

    [Fact]
    public void A_later_writer_may_add_lines_and_fields()
    {
        var text = "2\ntrain|QEMU|global::R|new\nr|4.0|released|2019-04-23|new\nnews|x\nf|pc\nm|pc-4.0|Pc_4_0|0|0|-1|-1|new";
        Assert.Equal("pc-4.0", ManifestReader.Read(text)?.Machines.Single().Name);
        Assert.Null(ManifestReader.Read("3" + text[1..]));
        Assert.Null(ManifestReader.Read(text + "\nm|pc-4.1||7|0|-1|-1"));
        Assert.Null(ManifestReader.Read(text + "\np|T|t|T|flag|2147483647|true|"));
    }

    [Fact]
    public void A_manifest_of_the_version_without_spans_is_read() => Assert.Equal(
        "pc-4.0", ManifestReader.Read("1\ntrain|QEMU|global::R\nr|4.0|released|2019-04-23\nf|pc\nm|pc-4.0|Pc_4_0|0|0|-1|-1")?.Machines.Single().Name);

    // Names, members and releases that follow from the family, and now and then one that does not.
    [Fact]
    public void Machine_types_that_follow_from_their_family_are_written_as_spans() => Regular.Sample(
        manifest => manifest.Equals(ManifestReader.Read(ManifestWriter.Write(manifest))), iter: 2000);

    [Fact]
    public void A_span_leaves_out_bug_fix_releases_and_ends_where_a_fact_does_not_follow()
    {
        ManifestRelease[] releases = [Released("4.0"), Released("4.0.1", isBugFix: true), Released("4.1"), Released("4.2"), Released("5.0")];
        ManifestMachine[] machines =
        [
            new("pc-4.0", "Pc_4_0", 0, 0, -1, -1), new("pc-4.1", "Pc_4_1", 0, 2, -1, -1), new("pc-4.2", "Pc_4_2", 0, 3, 4, -1), new("pc-5.0", "Pc_5_0", 0, 4, -1, -1), new("q-4.0", "Q_4_0", 1, 0, -1, -1),
        ];
        var manifest = new CatalogManifest("T", "global::R", releases.ToEquatableArray(), new[] { "pc", "q" }.ToEquatableArray(), machines.ToEquatableArray(), default, default);

        var text = ManifestWriter.Write(manifest);

        Assert.Equal(["s|0|0|2|Pc", "m|pc-4.2|Pc_4_2|0|3|4|-1", "s|0|4|4|Pc", "s|1|0|0|Q"], text.Split('\n').Where(line => line[0] is 's' or 'm'));
        Assert.Equal(manifest, ManifestReader.Read(text));
    }

    [Theory]
    [InlineData("s|1|0|0|Pc")]
    [InlineData("s|-1|0|0|Pc")]
    [InlineData("s|0|-1|0|Pc")]
    [InlineData("s|0|0|1|Pc")]
    [InlineData("s|0|0|2147483647|Pc")]
    [InlineData("s|0|0|x|Pc")]
    [InlineData("s|0|0|0|")]
    [InlineData("s|0")]
    public void A_span_that_cannot_be_is_no_manifest(string span)
    {
        const string Text = "2\ntrain|QEMU|global::R\nr|4.0|released|2019-04-23\nf|pc\n";

        Assert.NotNull(ManifestReader.Read(Text + "s|0|0|0|Pc"));
        Assert.Null(ManifestReader.Read(Text + span));
    }

    private static ManifestRelease Released(string version, bool isBugFix = false) => new(version, ReleaseState.Released, null, isBugFix);

    private static readonly Gen<CatalogManifest> Regular =
        from bugFixes in Gen.Bool.Array[1, 6]
        from starts in Gen.Int[0, 1].Select(i => i == 0 ? "Pc" : "Q").Array[1, 3]
        from odd in Gen.Int[0, 4].Array[0, 20]
        let releases = bugFixes.Select((isBugFix, i) => Released($"{i}.0", isBugFix)).ToArray()
        let all = from family in Enumerable.Range(0, starts.Length)
                  from release in Enumerable.Range(0, releases.Length)
                  select new ManifestMachine($"f{family}-{release}.0", $"{starts[family]}_{release}_0", family, release, -1, -1)
        let machines = all.Zip(odd, (machine, how) => how switch
        {
            0 => machine with { DeprecatedFrom = 0 },
            1 => machine with { Member = null },
            2 => machine with { Name = "odd" },
            _ => machine,
        })
        select new CatalogManifest(
            "T", "global::R", releases.ToEquatableArray(), starts.Select((_, family) => $"f{family}").ToEquatableArray(), machines.ToEquatableArray(), default, default);

    private static Gen<int> Place(ManifestRelease[] releases) => Gen.Int[-1, releases.Length - 1];

    private static Gen<ManifestProperty> Properties(int machines, int previews, ManifestRelease[] releases) =>
        from type in Text
        from name in Text
        from member in Maybe
        from kind in Gen.Enum<PropertyValueKind>()
        from values in Gen.Select(Maybe, Maybe, (t, l) => new PropertyValue(t, l)).Array[machines]
        from coming in Gen.Select(Maybe, Maybe, (t, l) => new PropertyValue(t, l)).Array[previews]
        from deprecations in Gen.Select(Text, Place(releases), Place(releases), Maybe, Gen.Bool, Gen.Bool, (f, a, e, r, x, y) => new ManifestDeprecation(f, a, e, r, x, y)).Array[0, 2]
        select new ManifestProperty(type, name, member, kind, values.ToEquatableArray(), deprecations.ToEquatableArray(), coming.ToEquatableArray());
}
