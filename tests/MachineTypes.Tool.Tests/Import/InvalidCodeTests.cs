using System.Text.Json.Nodes;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>Replies that the rules of a user's build could refuse: repeated keys, machine types without versions and hostile names. The result builds without changes.</summary>
public sealed class InvalidCodeTests : IDisposable
{
    private static readonly string[] Releases = ["1.0", "1.1", "2.0", "2.1", "3.0"];

    private readonly List<TempFile> _files = [];

    public void Dispose() => _files.ForEach(file => file.Dispose());

    // Replies of an invented product, with hostile names and values, and entries that repeat each other.
    [Fact]
    public void An_authors_replies_compile_and_verify_without_differences()
    {
        string[] replies = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data", "author", "13-import-does-not-compile"), "*.json").Order(StringComparer.Ordinal)];
        Assert.Equal(3, replies.Length);
        using var imported = new ImportedCatalog("vx", "VxMachine", ["--qmp", .. replies, "--target", "vx"]);

        Assert.All(replies, reply => Assert.EndsWith(", 0 differences", imported.Verify("--qmp", reply, "--target", "vx").LastLine, StringComparison.Ordinal));
        Assert.Contains("the reply's list sets this property more than once; the last entry wins", string.Concat(imported.Files.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("toaster", "q\"t", "none", "Vesper_PC", "9lives", "class")]
    [InlineData("vesper-pc")]
    [InlineData("vesper-pc", "vesper-q35", "vesper", "vesper-pc-2.0-x")]
    public void Builds_and_agrees(params string[] boards)
    {
        string[] replies = [.. new[] { "2.0", "2.1", "3.0" }.Select(release => Reply(release, boards))];
        using var imported = new ImportedCatalog("vx", "VxMachine", ["--qmp", .. replies, "--target", "vx"]);

        foreach (var reply in replies)
            Assert.EndsWith(", 0 differences", imported.Verify("--qmp", reply, "--target", "vx").LastLine, StringComparison.Ordinal);

        // Versions stay versions, whatever else has the name of the family.
        Assert.Contains("[MachineType<VxMachine>(\"vesper-pc\", From = \"1.0\"", string.Concat(imported.Files.Values), StringComparison.Ordinal);
        Assert.Contains("\"vesper-pc\"", string.Join(' ', imported.Catalog.Families.Select(family => $"\"{family}\"")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_key_is_acknowledged_with_a_comment()
    {
        using var imported = new ImportedCatalog("vx", "VxMachine", "--qmp", Reply("3.0", []), "--target", "vx");

        Assert.Contains(
            """
            [Compat("vnet", "rx", "off", UpTo = "2.0")]
            #pragma warning disable MT1008 // the reply's list sets this property more than once; the last entry wins
            [Compat("vnet", "rx", "off", UpTo = "2.0")]
            #pragma warning restore MT1008
            """,
            imported.Files["Scopes/Vesper.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_type_without_versions_may_repeat_a_key()
    {
        const string Answer =
            """
            {"return":[{"name":"board","cpu-max":1,"compat-props":[
            {"qom-type":"a","property":"p","value":"1"},{"qom-type":"b","property":"p","value":"1"},{"qom-type":"a","property":"p","value":"2"},{"qom-type":"a","property":"p","value":"1"}]}]}
            """;
        using var imported = new ImportedCatalog("vx", "VxMachine", "--qmp", Add(Answer), "--target", "vx", "--as-of", "1.0");

        Assert.EndsWith(", 4 compat entries, 0 differences", imported.Verify("--qmp", Add(Answer), "--target", "vx", "--as-of", "1.0").LastLine, StringComparison.Ordinal);
    }

    private string Add(string reply)
    {
        _files.Add(new TempFile(reply));
        return _files[^1].FilePath;
    }

    private string Reply(string release, string[] boards)
    {
        var machines = Family("vesper-pc", release, hasAlias: true)
            .Concat(Family("vesper-q35", release, hasAlias: false))
            .Concat(boards.Select(board => new JsonObject
            {
                ["name"] = board,
                ["cpu-max"] = 1,
                ["hotpluggable-cpus"] = false,
                ["numa-mem-supported"] = false,
                ["deprecated"] = board == "9lives",
                ["compat-props"] = board == "toaster" ? new JsonArray(Entry("x", "y", "1")) : new JsonArray(),
            }));
        var greeting = $$$"""{"QMP":{"version":{"qemu":{"micro":0,"minor":{{{release[2..]}}},"major":{{{release[..1]}}}},"package":""},"capabilities":[]}}""";
        return Add($"{greeting}\n{new JsonObject { ["return"] = new JsonArray([.. machines]) }.ToJsonString()}");
    }

    private static IEnumerable<JsonObject> Family(string family, string release, bool hasAlias)
    {
        var existing = Releases.TakeWhile(version => string.CompareOrdinal(version, release) <= 0).ToList();
        foreach (var version in existing)
        {
            var machine = new JsonObject
            {
                ["name"] = $"{family}-{version}",
                ["cpu-max"] = version[0] == '1' ? 255 : 1024,
                ["hotpluggable-cpus"] = version[0] != '1',
                ["numa-mem-supported"] = version[0] != '3',
                ["default-cpu-type"] = "v1-x-cpu",
                ["weird prop!"] = "x\"y",
                ["class"] = 7,
                ["neg"] = -5,
                ["big"] = long.MaxValue,
                ["float"] = 1.5,
                ["list"] = new JsonArray(1, 2),
                ["null"] = null,
                ["deprecated"] = release == "3.0" && version == "1.0",
                ["compat-props"] = new JsonArray([Entry("vpci", "flr", "off"), .. existing.SkipWhile(other => other != version).Where(other => other != release).Reverse().SelectMany(Table)]),
            };
            if (hasAlias && version == existing[^1])
            {
                machine["alias"] = "vpc";
                machine["is-default"] = true;
            }

            yield return machine;
        }
    }

    private static JsonObject[] Table(string release) => release switch
    {
        "1.0" => [Entry("vblk", "queue-size", "64"), Entry("v\"q\"", "pro p", ""), Entry("back\\slash", "tab\t", "  lead and trail  ")],
        "1.1" => [Entry("vblk", "queue-size", "128"), Entry("{target}-cpu", "{x}", "{}")],
        "2.0" => [Entry("vnet", "rx", "off"), Entry("vnet", "rx", "off")],
        _ => [Entry("uni\u2028", "é", "\u0000nul"), Entry("vnet", "rx", "on")],
    };

    private static JsonObject Entry(string driver, string property, string value) => new() { ["qom-type"] = driver, ["property"] = property, ["value"] = value };
}
