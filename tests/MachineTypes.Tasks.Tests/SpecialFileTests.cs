using System.Diagnostics;

namespace MachineTypes.Tasks.Tests;

/// <summary>What can stand in the place of the baseline or of one of its files: one clear error each, at once, and nothing outside the project is written.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly Project _project = Vesper.Project();

    public SpecialFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders, and links need a privilege");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_named_pipe()
    {
        Directory.CreateDirectory(_project.At("baseline"));
        using var made = Process.Start("mkfifo", _project.At("baseline/vesper-1.0.machinetypes"));
        made.WaitForExit();
        AssertRefused("baseline/vesper-1.0.machinetypes is not a regular file but a device, a named pipe or a socket, or a link to one");
    }

    [Theory]
    [InlineData("vesper-1.0.machinetypes")]
    [InlineData(".gitattributes")]
    public void A_link_to_a_device_without_end(string file)
    {
        Directory.CreateDirectory(_project.At("baseline"));
        File.CreateSymbolicLink(_project.At($"baseline/{file}"), "/dev/zero");
        AssertRefused($"baseline/{file} is not a regular file");
    }

    [Fact]
    public void A_link_to_nothing()
    {
        Directory.CreateDirectory(_project.At("baseline"));
        File.CreateSymbolicLink(_project.At("baseline/vesper-1.0.machinetypes"), "nowhere");
        AssertRefused("baseline/vesper-1.0.machinetypes is a link to a file that does not exist");
    }

    [Fact]
    public void A_file_in_place_of_the_folder()
    {
        _project.Write("baseline", "");
        AssertRefused("baseline is not a folder");
    }

    [Fact]
    public void A_folder_outside_the_project()
    {
        var outside = Directory.CreateTempSubdirectory("machinetypes-outside-");
        Directory.CreateSymbolicLink(_project.At("baseline"), outside.FullName);
        AssertRefused("which is outside the project; move the files into a folder of the project");
        Assert.Empty(outside.GetFileSystemInfos());
        outside.Delete();
    }

    [Fact]
    public void A_file_outside_the_project()
    {
        var outside = Path.GetTempFileName();
        Directory.CreateDirectory(_project.At("baseline"));
        File.CreateSymbolicLink(_project.At("baseline/vesper-1.0.machinetypes"), outside);
        AssertRefused("which is outside the project; replace the link with the file");
        Assert.Equal("", File.ReadAllText(outside));
        File.Delete(outside);
    }

    [Fact]
    public void A_link_within_the_project_is_followed_and_stays()
    {
        Directory.CreateDirectory(_project.At("records"));
        Directory.CreateSymbolicLink(_project.At("baseline"), "records");
        _project.Job().Update("");
        Assert.True(File.Exists(_project.At("records/vesper-1.0.machinetypes")));
        Assert.Equal("records", new DirectoryInfo(_project.At("baseline")).LinkTarget);
    }

    [Fact]
    public void A_project_that_is_reached_through_a_link_has_its_own_baseline()
    {
        var link = _project.Folder + "-link";
        Directory.CreateSymbolicLink(link, _project.Folder);
        Project.JobIn(link, Files.FileOperations.Real, _ => { }).Update("");
        Assert.True(File.Exists(_project.At("baseline/vesper-1.0.machinetypes")));
        Directory.Delete(link);
    }

    [Fact]
    public void A_source_that_is_a_link_stays_a_link_with_its_permissions()
    {
        var source = _project.At("linked/Releases.txt");
        _project.Write("linked/Releases.txt", Vesper.Train);
        File.Delete(_project.At("Releases.cs"));
        File.CreateSymbolicLink(_project.At("Releases.cs"), "linked/Releases.txt");
        if (OperatingSystem.IsWindows()) return; // skipped by the constructor
        File.SetUnixFileMode(source, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute);

        Assert.True(_project.Ship("1.1", "2019-07-01"));
        Assert.Equal("linked/Releases.txt", new FileInfo(_project.At("Releases.cs")).LinkTarget);
        Assert.Contains("\"2019-07-01\"", File.ReadAllText(source), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute, File.GetUnixFileMode(source));
    }

    [Fact]
    public void A_source_with_two_names_keeps_both()
    {
        using var made = Process.Start("ln", [_project.At("Releases.cs"), _project.At("Releases.txt")]);
        made.WaitForExit();

        Assert.True(_project.Ship("1.1", "2019-07-01"));
        Assert.Contains("\"2019-07-01\"", _project.Read("Releases.txt"), StringComparison.Ordinal);
        Assert.Equal(_project.Read("Releases.cs"), _project.Read("Releases.txt"));
    }

    private void AssertRefused(string message)
    {
        foreach (var action in new Action[] { () => _project.Job().Update(""), () => _project.Job().Check(""), () => _project.Ship("1.1", "2019-07-01"), () => _project.Job().Resume(new()) })
        {
            var watch = Stopwatch.StartNew();
            Assert.Contains(message, Assert.Throws<BaselineException>(action).Message, StringComparison.Ordinal);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));
        }

        Assert.Equal(Vesper.Train, _project.Read("Releases.cs"));
    }
}
