namespace MachineTypes.Tool.Tests.Live;

/// <summary>A shell script that stands in for a QEMU binary, and tells by a file which processes it started.</summary>
internal sealed class Script : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("machine-types-").FullName;

    /// <param name="body">What it does. <c>$0.pid</c> is the file to write process ids to.</param>
    public Script(string body)
    {
        if (OperatingSystem.IsWindows())
            throw Xunit.Sdk.SkipException.ForSkip("needs a shell that runs scripts, which Windows has not");

        File.WriteAllText(FilePath, $"#!/bin/sh\necho $$ > \"$0.pid\"\n{body}\n");
        File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string FilePath => Path.Combine(_folder, "qemu");

    /// <summary>A script that answers as a QEMU does: it says a line when it starts, and one for each line that it is told.</summary>
    public static Script Answering(string greeting, params IEnumerable<string> replies) =>
        new(string.Concat([Say(greeting), .. replies.Select(reply => $"read line\n{Say(reply)}")]) + "read line\n");

    /// <summary>That every process whose id the script wrote has ended.</summary>
    public void AssertNothingRuns()
    {
        Assert.True(File.Exists($"{FilePath}.pid"), "the script did not run");
        foreach (var id in File.ReadAllLines($"{FilePath}.pid"))
            Assert.True(SpinWait.SpinUntil(() => HasEnded(id), TimeSpan.FromSeconds(5)), $"process {id} still runs");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Say(string line) => $"cat <<'END'\n{line}\nEND\n";

    // One that has ended and that nobody has asked for is a zombie: it runs no more.
    private static bool HasEnded(string id)
    {
        try
        {
            var status = File.ReadAllText($"/proc/{id}/stat");
            return status[status.LastIndexOf(')')..].StartsWith(") Z", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException)
        {
            return true;
        }
    }
}
