namespace MachineTypes.Tool.Tests.Live;

/// <summary>A shell script that stands in for a QEMU binary and records in a file which processes it started.</summary>
internal sealed class Script : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    /// <summary>Creates a script.</summary>
    /// <param name="body">The commands. They write the ids of processes to <c>$0.pid</c>.</param>
    public Script(string body)
    {
        if (OperatingSystem.IsWindows())
            throw Xunit.Sdk.SkipException.ForSkip("requires a POSIX shell, which Windows does not have");

        File.WriteAllText(FilePath, $"#!/bin/sh\necho $$ > \"$0.pid\"\n{body}\n");
        File.SetUnixFileMode(FilePath, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string FilePath => Path.Combine(_directory, "qemu");

    /// <summary>Creates a script that answers as QEMU does: it writes a greeting when it starts, and a reply for each line that it reads.</summary>
    public static Script Answering(string greeting, params IEnumerable<string> replies) =>
        new(string.Concat([Print(greeting), .. replies.Select(reply => $"read line\n{Print(reply)}")]) + "read line\n");

    /// <summary>Asserts that every process that the script recorded has exited.</summary>
    public void AssertNothingRuns()
    {
        Assert.True(File.Exists($"{FilePath}.pid"), "the script did not run");
        foreach (var id in File.ReadAllLines($"{FilePath}.pid"))
            Assert.True(SpinWait.SpinUntil(() => HasExited(id), TimeSpan.FromSeconds(5)), $"process {id} is still running");
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static string Print(string line) => $"cat <<'END'\n{line}\nEND\n";

    // A process that has exited but has not been waited for is a zombie.
    private static bool HasExited(string id)
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
