using System.Text;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Tests.Live;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>The definitions that <c>import</c> writes, and its errors.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Answer = """{"return":[{"name":"pc-1.0","cpu-max":1,"default-cpu-type":"a-x86_64-cpu"},{"name":"none","cpu-max":1}]}""";

    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    private string Output => Path.Combine(_directory, "out");

    [Fact]
    public void Writes_readable_definitions()
    {
        Assert.Equal(0, Import(Live("10.0", "x86_64"), Live("11.1", "x86_64")).ExitCode);

        Assert.Equal(
            """
            using MachineTypes;

            namespace My.Machines;

            /// <summary>The machine types <c>pc-q35-11.1</c> and older.</summary>
            [MachineType<X86_64Machine>("pc-q35", From = "2.4", Extra = ["4.0.1"], Alias = "q35")]
            [CpuMax(255)]
            [CpuMax(288, Since = "2.8")]
            [CpuMax(1024, Since = "8.1")]
            [CpuMax(4096, Since = "9.0")]
            [Compat("virtio-iommu-pci", "aw-bits", "39")]
            [Compat("ramfb", "use-legacy-x86-rom", "true", AddedIn = "11.1", Reason = "differs between the answers of 10.0 and 11.1")]
            [Compat("vfio-pci-nohotplug", "use-legacy-x86-rom", "true", AddedIn = "11.1", Reason = "differs between the answers of 10.0 and 11.1")]
            public sealed partial class PcQ35 : Pc;

            """,
            File.ReadAllText(Path.Combine(Output, "Families", "PcQ35.cs")));
        var train = File.ReadAllText(Path.Combine(Output, "Releases", "QemuRelease.cs"));
        Assert.Contains("[ReleaseTrain(\"QEMU\", DeprecatedAfter = 3, DeprecatedFrom = \"10.0\", DeletedAfter = 6, DeletedFrom = \"11.1\")]", train, StringComparison.Ordinal);
        var scope = File.ReadAllText(Path.Combine(Output, "Scopes", "Pc.cs"));
        Assert.Contains("/// <summary>What <c>pc-i440fx</c> and <c>pc-q35</c> share.</summary>\n[", scope, StringComparison.Ordinal);
        Assert.Contains("[NumaMemSupported(false, Since = \"5.1\")]", scope, StringComparison.Ordinal);
        Assert.Contains("\n\n[Compat(\"pci-device\", \"x-pcie-ext-tag\", \"false\", UpTo = \"9.1\")]\n", scope, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_that_is_the_name_of_a_machine_type()
    {
        using var answer = new TempFile("""{"return":[{"name":"pc-1.0","cpu-max":1,"alias":"none"},{"name":"none","cpu-max":1}]}""");
        var error = Outcome.Of([], "import", "--qmp", answer.FilePath, "-o", Output, "--namespace", "My.Machines", "--target", "x").AssertError();

        Assert.EndsWith(": \"pc-1.0\" cannot be declared: its alias \"none\" is also the name of a machine type in the reply", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public void The_order_of_the_answers_does_not_matter()
    {
        Assert.Equal(0, Import(Live("10.0", "s390x"), Live("11.1", "s390x")).ExitCode);
        var first = Contents();
        Directory.Delete(Output, recursive: true);
        Assert.Equal(0, Import(Live("11.1", "s390x"), Live("10.0", "s390x")).ExitCode);

        Assert.Equal(first, Contents());
        Assert.All(first, file => Assert.DoesNotContain('\r', file.Value));
        Assert.All(Directory.GetFiles(Output, "*", SearchOption.AllDirectories), path => Assert.NotEqual(0xEF, File.ReadAllBytes(path)[0]));
    }

    [Fact]
    public void Reports_what_it_omits()
    {
        var outcome = ImportText("""{"return":[{"name":"pc-1.0","cpu-max":1.5,"x":[],"y":1,"default-cpu-type":"a-x86_64-cpu"},{"name":"none","y":true}]}""");

        Assert.Equal("omitted: cpu-max (has numbers that are not whole or too large); x (is an array, an object or null); y (has values of several kinds)", outcome.OutLines[0]);
        Assert.StartsWith("QEMU 1.0, x86_64: 2 machine types, 0 compat entries, 5 files in ", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pc-i440fx", "PcI440Fx")]
    [InlineData("x86_64", "X86_64")]
    [InlineData("spike_v1.9.1", "SpikeV1_9_1")]
    [InlineData("ast2700a0-evb", "Ast2700A0Evb")]
    [InlineData("KIT_AURIX_TC277_TRB", "KITAURIXTC277TRB")]
    [InlineData("é", "")]
    public void Names_become_identifiers(string name, string expected) => Assert.Equal(expected, Identifiers.Pascal(name));

    [Fact]
    public void Identifiers_are_unique()
    {
        var names = new Identifiers("My.Space");

        Assert.Equal(
            ["XY", "XY_2", "xy_3", "Machine715", "Machine", "Space_2", "Compat_2Attribute", "Compat_3"],
            [
                names.Take("x-y", "Machine"), names.Take("x_y", "Machine"), names.Take("xy", "Machine").Replace("Xy", "xy", StringComparison.Ordinal), names.Take("715", "Machine"), names.Take("é", "Machine"),
                names.Take("space", "Machine"), names.Take("compat", "Property", "Attribute"), names.Take("Compat", "Machine"),
            ]);
    }

    [Theory]
    [InlineData("{\"return\":[{\"name\":\"pc-1.0\",", "unexpected end of JSON")]
    [InlineData("""{"return":[{"name":"none","cpu-max":1}]}""", "cannot determine the target")]
    [InlineData("""{"return":[{"name":"none","cpu-max":1,"default-cpu-type":"a-x86_64-cpu"}]}""", "cannot determine the release")]
    [InlineData("""{"return":[{"name":"a b-1.0","cpu-max":1,"default-cpu-type":"a-x86_64-cpu"}]}""", "\"a b-1.0\" cannot be declared: names and aliases of machine types consist of at most 255 visible ASCII characters")]
    public void Unusable_answers(string answer, string error)
    {
        Assert.Contains(error, ImportText(answer).AssertError(), StringComparison.Ordinal);
        AssertNothingWritten();
    }

    [Fact]
    public void Answers_that_do_not_belong_together()
    {
        Assert.Contains("import one target at a time", Import(Live("10.0", "x86_64"), Live("10.0", "s390x")).AssertError(), StringComparison.Ordinal);
        Assert.Contains("are both of release 10.0", Import(Live("10.0", "x86_64"), Live("10.0", "x86_64")).AssertError(), StringComparison.Ordinal);
        AssertNothingWritten();
    }

    [Fact]
    public void A_machine_type_that_is_removed_and_added_again()
    {
        using var first = new TempFile(Answer);
        using var second = new TempFile(Answer.Replace("none", "pc-1.1", StringComparison.Ordinal));
        using var third = new TempFile(Answer.Replace("1.0", "1.2", StringComparison.Ordinal));

        Assert.Contains(
            "none is in the replies of 1.0 and 1.2, but not in that of 1.1: definitions cannot express this",
            Import(first.FilePath, second.FilePath, third.FilePath).AssertError(),
            StringComparison.Ordinal);
        AssertNothingWritten();
    }

    [Theory]
    [InlineData("")]
    [InlineData("my.machines")]
    [InlineData("My..Machines")]
    [InlineData("My.class")]
    [InlineData("My;Machines")]
    public void An_invalid_namespace(string space) =>
        Assert.Contains("--namespace accepts names", Outcome.Of([], "import", "--qmp", Live("10.0", "s390x"), "-o", Output, "--namespace", space).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_directory_that_is_not_empty_is_not_changed()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "mine.cs"), "mine");

        Assert.Contains("is not empty; specify a new directory", ImportText(Answer).AssertError(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFileSystemEntries(Output))));
        Assert.Single(Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void An_empty_directory_is_filled()
    {
        Directory.CreateDirectory(Output);

        Assert.Equal(0, ImportText(Answer).ExitCode);
        Assert.True(File.Exists(Path.Combine(Output, "X86_64Machine.cs")));
        Assert.Single(Directory.GetFileSystemEntries(_directory));
    }

    [Fact]
    public void A_path_that_cannot_be_a_directory()
    {
        File.WriteAllText(Output, "");

        Assert.Contains("is a file", ImportText(Answer).AssertError(), StringComparison.Ordinal);
        Assert.Contains($"directory '{Path.Combine(_directory, "no")}' does not exist", Outcome.Of([], "import", "--qmp", Live("10.0", "s390x"), "-o", Path.Combine(_directory, "no", "out"), "--namespace", "My").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_that_is_not_QEMU_leaves_nothing_behind()
    {
        using var script = new Script("while echo garbage; do :; done");

        Assert.Contains("does not speak QMP", Outcome.Of([], "import", "--qemu", script.FilePath, "-o", Output, "--namespace", "My").AssertError(), StringComparison.Ordinal);
        script.AssertNothingRuns();
        AssertNothingWritten();
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static string Live(string release, string target) => Path.Combine(AppContext.BaseDirectory, "data", "live", release, $"{target}.json");

    private Outcome Import(params string[] files) => Outcome.Of([], ["import", "--qmp", .. files, "-o", Output, "--namespace", "My.Machines"]);

    private Outcome ImportText(string answer)
    {
        using var file = new TempFile(Encoding.UTF8.GetBytes(answer));
        return Import(file.FilePath);
    }

    private Dictionary<string, string> Contents() =>
        Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(path => Path.GetRelativePath(Output, path), File.ReadAllText);

    private void AssertNothingWritten() => Assert.Empty(Directory.GetFileSystemEntries(_directory));
}
