using System.Text;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>The results of <c>report</c>.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("machine-types-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void It_writes_one_file_and_reports_it()
    {
        var outcome = Run(At("r.html"), "--as-of", "10.0");

        Assert.Equal(0, outcome.ExitCode);
        Assert.EndsWith("r.html: 108 machine types of x86_64", Assert.Single(outcome.OutLines), StringComparison.Ordinal);
        Assert.Equal(["r.html"], _directory.GetFileSystemInfos().Select(file => file.Name));
        Assert.StartsWith("<!doctype html>", File.ReadAllText(At("r.html")), StringComparison.Ordinal);
        Assert.Equal((byte)'<', File.ReadAllBytes(At("r.html"))[0]);
    }

    [Fact]
    public void The_same_catalogue_gives_the_same_bytes()
    {
        Run(At("a.html"));
        Run(At("b.html"));
        Assert.Equal(File.ReadAllBytes(At("a.html")), File.ReadAllBytes(At("b.html")));
    }

    [Fact]
    public void An_existing_file_is_overwritten()
    {
        File.WriteAllText(At("r.html"), new string('x', 10_000_000), Encoding.UTF8);
        Assert.Equal(0, Outcome.Of(FakeCatalog.Small, "report", "-o", At("r.html")).ExitCode);
        Assert.EndsWith("</html>\n", File.ReadAllText(At("r.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", File.ReadAllText(At("r.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        File.WriteAllText(At("r.html"), "old");
        File.CreateSymbolicLink(At("link.html"), "r.html");
        Assert.Equal(0, Outcome.Of(FakeCatalog.Small, "report", "-o", At("link.html")).ExitCode);
        Assert.Equal("r.html", new FileInfo(At("link.html")).LinkTarget);
        Assert.EndsWith("</html>\n", File.ReadAllText(At("r.html")), StringComparison.Ordinal);
    }

    // Replacing a device would remove it for the whole machine.
    [Fact]
    public void A_device_is_written_to_and_never_replaced()
    {
        Assert.SkipUnless(File.Exists("/dev/full") && File.Exists("/dev/null"), "/dev/full or /dev/null does not exist");
        Assert.Equal(0, Outcome.Of(FakeCatalog.Small, "report", "-o", "/dev/null").ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
        Assert.StartsWith("machine-types: /dev/full: cannot be written: ", Outcome.Of(FakeCatalog.Small, "report", "-o", "/dev/full").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_targets_are_in_one_file()
    {
        var outcome = Run(At("r.html"), "--target", "all");
        Assert.EndsWith($"of {string.Join(", ", QemuCatalogs.All.Select(catalog => catalog.Target))}", outcome.LastLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--target", "vax", "no catalogue of target \"vax\"; --target accepts all or one of: x86_64, aarch64")]
    [InlineData("--as-of", "99.0", "--as-of: QEMU has no release \"99.0\"; the nearest is 11.1")]
    [InlineData("--as-of", "5.9", "--as-of: QEMU has no release \"5.9\"; the nearest are 5.2 and 6.0")]
    [InlineData("--as-of", "\u001b[31m", "--as-of: QEMU has no release \"\\u001b[31m\"")]
    public void Bad_options(string option, string value, string expected)
    {
        Assert.StartsWith($"machine-types: {expected}", Run(At("r.html"), option, value).AssertError(), StringComparison.Ordinal);
        Assert.Empty(_directory.GetFileSystemInfos());
    }

    [Theory]
    [InlineData("", "is not a file name")]
    [InlineData("/", "is not a file name")]
    [InlineData("missing/r.html", "missing' does not exist")]
    [InlineData(".", "is a directory; specify a file")]
    public void Bad_files(string file, string expected) =>
        Assert.Contains(expected, Run(file is "" or "/" ? file : At(file)).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_file_must_be_specified() =>
        Assert.EndsWith("see machine-types report --help", Outcome.Of(QemuCatalogs.All, "report").AssertError(), StringComparison.Ordinal);

    [Fact]
    public void Help_has_an_example() =>
        Assert.Contains("machine-types report -o machine-types.html", Outcome.Of(QemuCatalogs.All, "report", "--help").Out, StringComparison.Ordinal);

    private static Outcome Run(string file, params string[] more) => Outcome.Of(QemuCatalogs.All, ["report", "-o", file, .. more]);

    private string At(string name) => Path.Combine(_directory.FullName, name);
}
