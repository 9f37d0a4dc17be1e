using System.Text;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests.Check;

/// <summary>Whatever a file contains, checking it takes little time and memory, and the result is one clear line or escaped output.</summary>
[Collection(typeof(HostileFileTests))]
[CollectionDefinition(DisableParallelization = true)]
public class HostileFileTests
{
    // The largest files that are read at all or, in a bounded run, a quarter of that.
    private static readonly int Size = TestRun.Iterations(full: 4_000_000, bounded: 1_000_000);

    private const string Qemu = "qemu-system-x86_64 ";

    private const string Manifest = "kind: VirtualMachine\n---\n";

    // Several times what the slowest case takes.
    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><domain><name>&c;</name></domain>", "FILE:1:1: a DTD (<!DOCTYPE>) is not allowed; libvirt XML never has one")]
    [InlineData("<?xml version='1.0'?>\n  <!DOCTYPE d SYSTEM 'file:///etc/passwd'><domain/>", "FILE:2:3: a DTD (<!DOCTYPE>)")]
    [InlineData("<domain><name>&file;</name></domain>", "FILE:1:16: Reference to undeclared entity 'file'.")]
    [InlineData("<domain><os></domain>", "FILE:1:15: The 'os' start tag")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><domain/>", "FILE:1:31: ")]
    [InlineData("<network/>", "FILE: contains no libvirt domain that runs on QEMU")]
    [InlineData("", "FILE: contains no QEMU command line (qemu-system-...) and is not XML")]
    [InlineData("apt install qemu-system-x86_64", "FILE: contains no QEMU command line")]
    [InlineData("kind: VirtualMachine\nspec:\n  a: 1\n  a: 2\n", "FILE:4:3: the key \"a\" is specified more than once")]
    [InlineData("kind: VirtualMachine\nspec: *nothing\n", "FILE:2:7: invalid YAML: refers to an anchor that is not defined before it")]
    [InlineData("kind: VirtualMachine\nspec: [a\n", "FILE:3:1: invalid YAML: ")]
    [InlineData("kind: VirtualMachine\nspec: \tx\n\ty: @", "FILE:2:8: invalid YAML: ")]
    [InlineData("kind: VirtualMachine\nspec: {}\n", "FILE: contains no guest of KubeVirt")]
    [InlineData("\u001b[31m\0", "FILE: is neither XML nor text in UTF-8")]
    public void Unreadable_files_are_one_line(string content, string expected) =>
        Assert.StartsWith($"machine-types: {expected}", Checked.Run(content).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Binary_files_are_one_line()
    {
        Assert.Contains("is neither XML nor text in UTF-8", Checked.Run([0x7f, (byte)'E', (byte)'L', (byte)'F', 0xff, 0xc0]).AssertError(), StringComparison.Ordinal);
        Assert.Contains(":1:28: Invalid character", Checked.Run([.. "<domain><os><type machine='"u8, 0xff, .. "'/></os></domain>"u8]).AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_100_MB_is_not_read()
    {
        using var file = new TempFile("");
        using (var stream = File.OpenWrite(file.FilePath))
            stream.SetLength(100_000_000);

        Assert.EndsWith("is larger than 4 MB; domains and scripts are much smaller; check that it is the right file", Outcome.Of(QemuCatalogs.All, "check", file.FilePath).AssertError(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "<a>", "elements are nested more than 100 levels deep")]
    [InlineData("<domain>", "<a>", "elements are nested more than 100 levels deep")]
    [InlineData("<domain ", "a='1' ", "Unexpected end of file")]
    [InlineData("<a>", "<domain type='kvm'><os><type machine='x'/></os></domain>", "has more than 1000 findings")]
    [InlineData("<domain><vcpu>", "1", "Unexpected end of file")]
    [InlineData("", Qemu + "-M x\n", "has more than 1000 findings")]
    [InlineData("a=(b)\n", "a=(\"${a[@]}\" \"${a[@]}\")\n", "variables with more than 2000 words")]
    [InlineData("", "a+=b\n", "variables with more than 2000 words")]
    [InlineData(Qemu, "a ", "a command with more than 10000 words")]
    [InlineData(Qemu, "\" ", "a command with more than 10000 words")]
    [InlineData(Manifest, "[", "values are nested more than 100 levels deep")]
    [InlineData(Manifest, "{a: ", "values are nested more than 100 levels deep")]
    [InlineData(Manifest, "- ", "values are nested more than 100 levels deep")]
    [InlineData(Manifest, "- {domain: {machine: {type: x}}}\n", "has more than 1000 findings")]
    [InlineData(Manifest + "emulatedMachines:\n", "- '*'\n", "more than 1000 patterns of machine types")]
    [InlineData(Manifest + "a: '", "x", "invalid YAML: ")]
    [InlineData("ostype: l26\n", "[x]\nmachine: y\n", "has more than 1000 findings")]
    [InlineData("", "hw_machine_type=y\n", "has more than 1000 findings")]
    public void Too_much_of_anything_is_one_line(string start, string repeated, string expected) =>
        Assert.Contains(expected, Timed(start, repeated).AssertError(), StringComparison.Ordinal);

    [Theory]
    [InlineData(Manifest + "k: &a {machine: {type: q36}}\nl:\n", "- {domain: *a}\n")]
    [InlineData(Manifest + "k: &a {<<: [*a, *a], x: y}\nl:\n", "- {domain: *a}\n")]
    [InlineData(Manifest + "&a [*a,", "*a,")]
    [InlineData(Manifest, "{{")]
    [InlineData(Manifest, "k: {{ x }}\n")]
    [InlineData(Manifest + "k: ", "{#")]
    [InlineData(Manifest, "- *a\n")]
    [InlineData(Manifest, "---\n")]
    [InlineData(Manifest + "k: \"", "\\")]
    [InlineData(Manifest, "- !!binary x\n")]
    [InlineData("machine: ", "q35,type=")]
    [InlineData("args: ", "-machine q35 ")]
    [InlineData("hw_machine_type=q35,", "hw_machine_type=q35,")]
    [InlineData("hw_machine_type=", "{{")]
    [InlineData("", "EmulatedMachines: q35\n")]
    public void Other_inputs_are_read_in_time_or_rejected(string start, string repeated)
    {
        var outcome = Timed(start, repeated);
        Assert.True(outcome.ExitCode < 2 || outcome.AssertError().Length < 300, outcome.Error);
    }

    [Fact]
    public void Mappings_that_take_over_each_other_are_limited()
    {
        var yaml = new StringBuilder("kind: VirtualMachine\nl0: &l0 {x: y}\n");
        for (var i = 1; i < 60; i++)
            yaml.Append(System.Globalization.CultureInfo.InvariantCulture, $"l{i}: &l{i} {{<<: [{string.Join(", ", Enumerable.Repeat($"*l{i - 1}", 9))}]}}\n");

        Assert.Contains("mappings take over each other too often", Checked.Run(yaml.ToString()).AssertError(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$(")]
    [InlineData("\"$(")]
    [InlineData("${")]
    [InlineData("`a")]
    [InlineData("'")]
    [InlineData("a'\n")]
    [InlineData("\"\\")]
    [InlineData("\\\n")]
    [InlineData("-smp=9,")]
    public void Opening_characters_alone_take_no_longer(string repeated) => Assert.Equal(0, Timed(Qemu + "-M none,", repeated).ExitCode);

    [Theory]
    [InlineData("a=b\n", "a=$a$a\n")]
    [InlineData("a='b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b b'\n", "qemu-system-x86_64 $a\n")]
    public void Values_that_are_built_from_values_are_limited(string start, string repeated) => Assert.NotEqual(1, Timed(start, repeated).ExitCode);

    [Theory]
    [InlineData(",")]
    [InlineData("a")]
    [InlineData("\u001b[31m\u202e<script>&\"")]
    public void A_name_of_any_length_is_truncated_and_escaped(string repeated)
    {
        var name = string.Concat(Enumerable.Repeat(repeated, Size / 4 / repeated.Length)).Replace(",", ",,", StringComparison.Ordinal);
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            var outcome = Checked.Run($"{Qemu}-M '{name}'", "--format", format);

            Assert.Equal(1, outcome.ExitCode);
            var usual = Checked.Run($"{Qemu}-M nonsense", "--format", format).Out.Length;
            Assert.True(outcome.Out.Length < usual + 1000, $"{format}: {outcome.Out.Length} characters");
            Assert.DoesNotContain(outcome.Out, c => c is '\u001b' or '\u202e');
        }
    }

    [Fact]
    public void A_bad_file_does_not_prevent_the_others_from_being_checked()
    {
        using var bad = new TempFile("nothing");
        using var good = new TempFile($"{Qemu}-M nonsense");
        var outcome = Outcome.Of(QemuCatalogs.All, "check", bad.FilePath, good.FilePath);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.EndsWith("1 file, 1 guest, as of QEMU 11.1: 1 error, 0 warnings, 0 notes", outcome.LastLine, StringComparison.Ordinal);
    }

    private static Outcome Timed(string start, string repeated)
    {
        var text = new StringBuilder(start, Size);
        while (text.Length < Size - repeated.Length)
            text.Append(repeated);

        // Processor time, because other processes must not affect the result. No other test runs in parallel with these.
        var before = Environment.CpuUsage.TotalTime;
        var outcome = Checked.Run(text.ToString());
        var taken = Environment.CpuUsage.TotalTime - before;
        Assert.True(taken < MaxTime, $"took {taken}");
        return outcome;
    }
}
