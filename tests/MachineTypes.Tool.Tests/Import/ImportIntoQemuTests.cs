using MachineTypes.Tool.Authors;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Update.Sources;

namespace MachineTypes.Tool.Tests.Import;

/// <summary>QEMU's own definitions without their newest release, into which the replies of that release are imported again.</summary>
public class ImportIntoQemuTests
{
    private static readonly string Live = Path.Combine(AppContext.BaseDirectory, "data", "live");

    [Fact]
    public void The_newest_release_is_added_again()
    {
        var releases = QemuCatalogs.All[0].Releases;
        var release = releases.Last(version => Directory.Exists(Path.Combine(Live, version)));
        using var copy = DefinitionCopy.OfQemu([.. releases.SkipWhile(version => version != release)], releases[releases.ToList().IndexOf(release) - 1]);
        var before = copy.Contents();
        Assert.DoesNotContain(before.Keys, path => copy.Read(path).Contains($"\"{release}\"", StringComparison.Ordinal));

        string[] replies = ["--qmp", .. Directory.GetFiles(Path.Combine(Live, release)).Order(StringComparer.Ordinal)];
        var outcome = copy.Import(replies);
        Assert.Equal("", outcome.Error);
        Assert.DoesNotContain("not declared", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);

        // A small diff: almost all lines are as they were.
        var after = copy.Contents();
        var lost = before.Where(file => !file.Value.SequenceEqual(after[file.Key])).Sum(file => Lines(file.Value).Except(Lines(after[file.Key]), StringComparer.Ordinal).Count());
        Assert.InRange(lost, 1, 60);

        Assert.EndsWith("nothing to add", copy.Import(replies).LastLine, StringComparison.Ordinal);
        Assert.Equal(after, copy.Contents());
        Verify(copy, release);
    }

    // The replies of all releases agree with the result as they do with the definitions that were not changed.
    private static void Verify(DefinitionCopy copy, string release)
    {
        var sources = CompiledSources.Of(copy.Folder, new SourceFolder(copy.Folder).Read(), null, ProjectReferences.None);
        IReadOnlyList<Catalog> catalogs = [.. sources.Catalogs.Select(catalog => catalog.Catalog)];
        foreach (var path in TestRun.Select(Directory.GetFiles(Live, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal), bounded: 4))
        {
            var asOf = Path.GetFileName(Path.GetDirectoryName(path)!);
            string[] arguments = ["verify", "--qmp", path, "--target", Path.GetFileNameWithoutExtension(path)];

            // A reply without versioned machine types does not contain its release.
            if (asOf == release || Outcome.Of(QemuCatalogs.All, arguments).ExitCode == 2)
                arguments = [.. arguments, "--as-of", asOf];
            var result = Outcome.Of(catalogs, arguments);
            if (asOf == release)
                Assert.EndsWith(", 0 differences", result.LastLine, StringComparison.Ordinal);
            else
                Assert.Equal(Outcome.Of(QemuCatalogs.All, arguments), result);
        }
    }

    private static string[] Lines(byte[] content) => System.Text.Encoding.UTF8.GetString(content).Split('\n');
}
