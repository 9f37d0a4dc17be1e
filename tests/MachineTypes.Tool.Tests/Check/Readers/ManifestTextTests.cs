using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.Check.Manifests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Tests.Check.Readers;

/// <summary>How templates and scripts become YAML, and how values that mappings take over are found.</summary>
public class ManifestTextTests
{
    [Theory]
    [InlineData("a: {{ x }}", "a: ~~~~~~~", true)]
    [InlineData("{{ x }}: b", "~~~~~~~: b", true)]
    [InlineData("a: {% x %} b", "a: ~~~~~~~ b", true)]
    [InlineData("a: {# x #} b", "a: ~~~~~~~ b", true)]
    [InlineData("a: {{ x }}{{ y }}", "a: ~~~~~~~~~~~~~~", true)]
    [InlineData("a: {{ x\r\n}} b", "a: ~~~~\r\n~~ b", true)]
    [InlineData("{{ x }}\na: b", "       \na: b", true)]
    [InlineData("a:\n  {{ x }}  \n  b: c", "a:\n           \n  b: c", true)]
    [InlineData("a:\n  {{ x }}", "a:\n         ", true)]
    [InlineData("a:\n  {{ x }} b", "a:\n  ~~~~~~~ b", true)]
    [InlineData("a:\n- {{ x }}\n", "a:\n- ~~~~~~~\n", true)]
    [InlineData("a: {{ x }}\n\nb: c", "a: ~~~~~~~\n\nb: c", true)]
    [InlineData("a: ${{ x }}", "a: ${{ x }}", false)]
    [InlineData("a: ${{ x }} {{ y }}", "a: ${{ x }} ~~~~~~~", true)]
    [InlineData("a: $ {{ x }}", "a: $ ~~~~~~~", true)]
    [InlineData("a: {{ x", "a: {{ x", false)]
    [InlineData("a: }} {{", "a: }} {{", false)]
    [InlineData("a: {b: c}", "a: {b: c}", false)]
    [InlineData("a: @B@", "a: ~~~", false)]
    [InlineData("a:  @B_c@ \r\nb: %d", "a:  ~~~~~~\r\nb: ~~", false)]
    [InlineData("a: %B%\n", "a: ~~~\n", false)]
    [InlineData("a: %B% c", "a: %B% c", false)]
    [InlineData("a: b@C@", "a: b@C@", false)]
    [InlineData("", "", false)]
    public void Parts_of_templates_become_placeholders_of_the_same_length(string text, string yaml, bool isTemplate)
    {
        var (read, isRead) = TemplateText.Read(text);

        Assert.Equal((yaml, isTemplate), (read.Replace(TemplateText.Unknown, '~'), isRead));
    }

    [Theory]
    [InlineData("cat <<EOF\na: 1\nEOF\nb: 2", "---\na: 1\n\n\n")]
    [InlineData("cat <<-'E_F' | x\n  a: 1\n  E_F\nb", "---\n  a: 1\n\n\n")]
    [InlineData("x\n```yaml\na: 1\n```\ny\n~~~ json\nb: 2\n~~~\n", "\n---\na: 1\n\n\n---\nb: 2\n\n\n")]
    [InlineData("```\na: 1\n```", null)]
    [InlineData("```yml\na: 1", "---\na: 1\n")]
    [InlineData("cat <<\"EOF\"\r\na: 1\r\nEOF\r\n", "---\na: 1\r\n\n\n")]
    [InlineData("cat <<EOF\ncat <<X\nEOF", "---\ncat <<X\n\n")]
    [InlineData("a: 1\n", null)]
    [InlineData("", null)]
    public void Manifests_in_scripts_and_documents_stay_on_their_lines(string text, string? yaml) => Assert.Equal(yaml, EmbeddedText.Read(text));

    [Theory]
    [InlineData("k: 1", "1")]
    [InlineData("a: &a {k: 1}\nm: {<<: *a}", "1")]
    [InlineData("a: &a {k: 1}\nm: {<<: *a, k: 2}", "2")]
    [InlineData("a: &a {k: 1}\nb: &b {k: 2}\nm: {<<: [*a, *b]}", "1")]
    [InlineData("a: &a {x: 1}\nb: &b {k: 2}\nc: &c {k: 3}\nm: {<<: [*a, *b, *c]}", "2")]
    [InlineData("a: &a {k: 1}\nb: &b {<<: *a}\nm: {<<: *b}", "1")]
    [InlineData("m: {x: 1}", "")]
    [InlineData("m: 1", "")]
    public void A_key_is_found_in_the_nearest_mapping(string yaml, string expected)
    {
        var document = Assert.Single(YamlReader.Read(yaml, isTemplate: false));
        var mapping = document.Entries[^1].Key == "m" ? document.Entries[^1].Value : document;
        var lookup = new YamlLookup();

        Assert.Equal(expected, string.Join(' ', lookup.All(mapping, "k").Select(value => value.Text)));
        Assert.Equal(expected, lookup.Last(mapping, "k")?.Text ?? "");
    }

    [Fact]
    public void Branches_of_a_template_have_several_values()
    {
        var document = Assert.Single(YamlReader.Read("k: 1\nk: 2", isTemplate: true));

        Assert.Equal(["1", "2"], new YamlLookup().All(document, "k").Select(value => value.Text));
        Assert.Equal("2", new YamlLookup().Last(document, "k")?.Text);
        Assert.Null(new YamlLookup().Last(null, "k"));
    }

    [Theory]
    [InlineData(10, "1")]
    [InlineData(11, null)]
    public void Mappings_take_over_others_10_levels_deep_at_most(int levels, string? expected)
    {
        var node = new YamlNode(new TextPosition(1, 1));
        node.Entries.Add(new("k", new YamlNode(new TextPosition(1, 4)) { Text = "1" }, IsAlias: false));
        for (var i = 0; i < levels; i++)
        {
            var outer = new YamlNode(new TextPosition(1, 1));
            outer.Entries.Add(new(YamlLookup.Merge, node, IsAlias: true));
            node = outer;
        }

        Assert.Equal(expected, new YamlLookup().Last(node, "k")?.Text);
    }

    [Fact]
    public void Lookups_take_5_million_steps_at_most()
    {
        // Each lookup takes a step for the mapping, and one for each key.
        var node = new YamlNode(new TextPosition(7, 3));
        for (var i = 1; i < 50_000; i++)
            node.Entries.Add(new("k", node, IsAlias: true));

        var lookup = new YamlLookup();
        for (var i = 0; i < 100; i++)
            Assert.Equal(49_999, lookup.All(node, "k").Count);

        var problem = Assert.Throws<UnreadableGuestException>(() => lookup.All(new YamlNode(new TextPosition(8, 4)), "k"));
        Assert.Equal("8:4: mappings take over each other too often (<<), which manifests never do", $"{Described.At(problem.Position)}: {problem.Message}");
    }
}
