namespace MachineTypes.Tasks.Tests;

/// <summary>The edit of a source: every form of the attribute is dated or refused, and nothing else changes.</summary>
public class ReleaseDateTests
{
    [Theory]
    [InlineData("""[Release("1.1", Expected = "2020-06-01")]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1")]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", null)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", default)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", (string?)null)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", Dates.None)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", date: null)]""", """[Release("1.1", date: "2020-07-01")]""")]
    [InlineData("""[Release("1.1", date: null, Expected = "2020-06-01")]   // why""", """[Release("1.1", date: "2020-07-01")]   // why""")]
    [InlineData("""[Release("1.1", null, Expected = Dates.Soon)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release(date: null, version: "1.1")]""", """[Release(date: "2020-07-01", version: "1.1")]""")]
    [InlineData("""[Release(version: "1.1")]""", """[Release(version: "1.1", date: "2020-07-01")]""")]
    [InlineData("""[Release(version: "1.1", Expected = "2020-06-01")]""", """[Release(version: "1.1", date: "2020-07-01")]""")]
    [InlineData("""[Release("1.1", Expected = null)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", Expected = Dates.Soon /* soon */)]""", """[Release("1.1", "2020-07-01" /* soon */)]""")]
    [InlineData("""[Release( "1.1" , Expected="2020-06-01" )]""", """[Release( "1.1" , "2020-07-01" )]""")]
    [InlineData("""[global::MachineTypes.ReleaseAttribute("1.1", null), Release("1.2")]""", """[global::MachineTypes.ReleaseAttribute("1.1", "2020-07-01"), Release("1.2")]""")]
    [InlineData("[Release(\n    \"1.1\",\n    Expected = \"2020-06-01\")]", "[Release(\n    \"1.1\",\n    \"2020-07-01\")]")]
    [InlineData("[Release(\r\n    \"1.1\",\r\n    null,\r\n    Expected = \"2020-06-01\")]", "[Release(\r\n    \"1.1\",\r\n    \"2020-07-01\")]")]
    public void A_release_is_dated(string attribute, string expected) => AssertDated(attribute, expected);

    [Theory]
    [InlineData("""[Release("1.1")] // in development""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1")]   // In development.""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1")] // in development: the only one that may change""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1")] // 1.1 is still in development""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1") /* in development */]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("""[Release("1.1", Expected = "2020-06-01" /* in development */)]""", """[Release("1.1", "2020-07-01")]""")]
    [InlineData("// in development\n[Release(\"1.1\")]", "[Release(\"1.1\", \"2020-07-01\")]")]
    [InlineData("// has the new board\n// (in development)\n[Release(\"1.1\")]", "// has the new board\n[Release(\"1.1\", \"2020-07-01\")]")]
    [InlineData("""[Release("1.1")] // has the new board; in development""", """[Release("1.1", "2020-07-01")] // has the new board""")]
    [InlineData("""[Release("1.1")] // keep in step with the wiki in development""", """[Release("1.1", "2020-07-01")] // keep in step with the wiki in development""")]
    [InlineData("""[Release("1.1")] // developed in Vienna""", """[Release("1.1", "2020-07-01")] // developed in Vienna""")]
    public void The_comment_leaves_with_the_fact(string attribute, string expected) => AssertDated(attribute, expected);

    // Nothing can be inserted where a directive decides what is compiled.
    [Theory]
    [InlineData("[Release(\n#if !NO\n    \"1.1\"\n#endif\n    )]")]
    public void A_release_is_dated_or_nothing_is_written(string attribute)
    {
        using var project = Of(attribute);
        var before = project.State;
        try
        {
            project.Ship("1.1", "2020-07-01");
        }
        catch (BaselineException)
        {
            Assert.Equal(before, project.State);
            return;
        }

        project.Job().Update("");
        Assert.Contains("released 2020-07-01", project.Read("baseline/t-1.1.machinetypes"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_in_error_is_reported_with_what_to_write()
    {
        using var project = Of("[Release(\"1.1\", Missing.Date, Expected = 5, \"x\")]");
        var before = project.State;

        var error = Assert.Throws<BaselineException>(() => project.Ship("1.1", "2020-07-01"));
        Assert.Contains("""change it to 'Release("1.1", "2020-07-01")'""", error.Message, StringComparison.Ordinal);
        Assert.Equal((project.At("A.cs"), 5), (error.File, error.Line));
        Assert.Equal(before, project.State);
    }

    // The encoding and the other bytes of a source stay.
    [Fact]
    public void A_source_keeps_its_encoding()
    {
        using var project = new Project(("Machines.cs", Vesper.Machines));
        var text = Vesper.Train.Replace("public readonly", "/* caf\u00e9 */ public readonly", StringComparison.Ordinal);
        foreach (var encoding in new[] { new System.Text.UTF8Encoding(true), System.Text.Encoding.Unicode, System.Text.Encoding.Latin1 })
        {
            File.WriteAllText(project.At("Releases.cs"), text, encoding);
            project.Ship("1.1", "2020-07-01");
            Assert.Equal(
                [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("Expected = \"2019-06-10\")] // in development", "\"2020-07-01\")]", StringComparison.Ordinal))],
                File.ReadAllBytes(project.At("Releases.cs")));
            Directory.Delete(project.At("baseline"), recursive: true);
        }
    }

    private static void AssertDated(string attribute, string expected)
    {
        using var project = Of(attribute);
        var before = project.Read("A.cs");

        Assert.True(project.Ship("1.1", "2020-07-01"));
        Assert.Equal(before.Replace(attribute, expected, StringComparison.Ordinal), project.Read("A.cs"));
        Assert.StartsWith("machinetypes-baseline 1\nreleased 2020-07-01\n", project.Read("baseline/t-1.1.machinetypes"), StringComparison.Ordinal);
        Assert.Empty(project.Job().Check(""));
    }

    private static Project Of(string attribute) => new(("A.cs",
        $$"""
        using MachineTypes;
        namespace V;
        [ReleaseTrain("T")]
        [Release("1.0", "2020-01-31")]
        {{attribute}}
        public readonly partial struct Rel;
        [MachineCatalog<Rel>] public readonly partial struct M;
        [MachineType<M>("a")] public sealed class A;
        static class Dates { public const string? None = null; public const string Soon = "2020-06-01"; }

        """));
}
