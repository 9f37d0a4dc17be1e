using System.Diagnostics;
using MachineTypes.Files;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Report;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>A report is written completely or not at all, and the file stays what it was: its permissions, names and links.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("machine-types-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute)]
    public void Permissions_are_preserved(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        File.WriteAllText(At("r.html"), "old");
        File.SetUnixFileMode(At("r.html"), mode);

        Write("r.html");
        Assert.Equal("new", File.ReadAllText(At("r.html")));
        Assert.Equal(mode, File.GetUnixFileMode(At("r.html")));
    }

    [Fact]
    public void All_names_of_a_file_are_preserved()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "requires ln");
        File.WriteAllText(At("r.html"), "a longer old text");
        using var made = Process.Start("ln", [At("r.html"), At("other.html")]);
        made.WaitForExit();

        Write("r.html");
        Assert.Equal("new", File.ReadAllText(At("other.html")));
    }

    [Fact]
    public void A_link_to_a_file_that_does_not_exist_creates_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege");
        File.CreateSymbolicLink(At("link.html"), "r.html");
        Write("link.html");
        Assert.Equal("r.html", new FileInfo(At("link.html")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(At("r.html")));
    }

    // A full disk loses neither the old content nor an empty file.
    [Theory]
    [InlineData("old", false)]
    [InlineData("", false)]
    [InlineData("old, with two names", true)]
    [InlineData(null, false)]
    public void A_failure_leaves_what_was_there(string? old, bool hasTwoNames)
    {
        Assert.SkipWhen(hasTwoNames && OperatingSystem.IsWindows(), "requires ln");
        foreach (var step in new[] { "create", "overwrite", "move", "delete" })
        {
            if (old is not null) File.WriteAllText(At("r.html"), old);
            if (hasTwoNames)
            {
                File.Delete(At("other.html"));
                using var made = Process.Start("ln", [At("r.html"), At("other.html")]);
                made.WaitForExit();
            }

            var files = new FailingFiles(step);
            var error = Record.Exception(() => OutputFile.Write(At("r.html"), "new", TextWriter.Null, files));
            if (error is null)
            {
                // The step is not needed, or what it leaves is deleted later.
                Assert.True(!files.HasFailed || step == "delete");
            }
            else
            {
                Assert.Contains("r.html: cannot be written: No space left on device", Assert.IsType<InputException>(error).Message, StringComparison.Ordinal);
                Assert.Equal(old, File.Exists(At("r.html")) ? File.ReadAllText(At("r.html")) : null);
                Assert.DoesNotContain(_directory.GetFiles(), file => file.Name.StartsWith('.'));
            }

            foreach (var file in _directory.GetFiles()) file.Delete();
        }
    }

    [Fact]
    public void What_a_killed_process_left_is_deleted_later()
    {
        var (stale, fresh, foreign) = ($".r.html.{Guid.NewGuid():N}.machinetypes-tmp", $".r.html.{Guid.NewGuid():N}.machinetypes-tmp", ".r.html.mine.machinetypes-tmp");
        foreach (var name in new[] { stale, fresh, foreign }) File.WriteAllText(At(name), "");
        File.SetLastWriteTimeUtc(At(stale), DateTime.UtcNow.AddHours(-1));
        File.SetLastWriteTimeUtc(At(foreign), DateTime.UtcNow.AddHours(-1));

        Write("r.html");
        Assert.Equal(new[] { fresh, foreign, "r.html" }.Order(StringComparer.Ordinal), _directory.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    private void Write(string name) => Assert.True(OutputFile.Write(At(name), "new", TextWriter.Null));

    private string At(string name) => Path.Combine(_directory.FullName, name);

    /// <summary>Operations of which one kind fails once, as on a full disk.</summary>
    private sealed class FailingFiles(string step) : FileOperations
    {
        public bool HasFailed { get; private set; }

        public override void Create(string path, byte[] content) => Run("create", () => base.Create(path, content[..1]), () => base.Create(path, content));

        public override void Overwrite(string path, byte[] content) => Run("overwrite", () => base.Overwrite(path, content[..1]), () => base.Overwrite(path, content));

        public override void Move(string from, string to) => Run("move", () => { }, () => base.Move(from, to));

        public override void Delete(string path) => Run("delete", () => { }, () => base.Delete(path));

        private void Run(string name, Action partly, Action wholly)
        {
            if (name != step || HasFailed)
            {
                wholly();
                return;
            }

            HasFailed = true;
            partly();
            throw new IOException("No space left on device");
        }
    }
}
