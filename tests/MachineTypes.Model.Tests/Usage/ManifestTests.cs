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
        var text = "1\ntrain|QEMU|global::R|new\nr|4.0|released|2019-04-23|new\nnews|x\nf|pc\nm|pc-4.0|Pc_4_0|0|0|-1|-1|new";
        Assert.Equal("pc-4.0", ManifestReader.Read(text)?.Machines.Single().Name);
        Assert.Null(ManifestReader.Read("2" + text[1..]));
        Assert.Null(ManifestReader.Read(text + "\nm|pc-4.1||7|0|-1|-1"));
        Assert.Null(ManifestReader.Read(text + "\np|T|t|T|flag|2147483647|true|"));
    }

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
