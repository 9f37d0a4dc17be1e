using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MachineTypes.Tool.Qmp.Live;

// See docs/decisions/0067-processes-by-environment.md.
/// <summary>
/// A process and everything that it starts, directly or not. A wrapper may have exited, and its children may have forked twice or have become the leaders of new sessions, so neither parents nor
/// process groups lead to them; what they inherit is the environment, which has a mark of this query.
/// </summary>
internal sealed class ProcessFamily
{
    private const string Variable = "MACHINE_TYPES_QUERY";
    private const int MaxRounds = 20;
    private static readonly TimeSpan ExitTimeout = TimeSpan.FromSeconds(2);

    private readonly string _mark = Guid.NewGuid().ToString("N");

    /// <summary>Marks the process that is about to be started.</summary>
    /// <param name="start">How it is started.</param>
    public void Mark(ProcessStartInfo start) => start.Environment[Variable] = _mark;

    /// <summary>Terminates the process and its family.</summary>
    /// <param name="process">The process.</param>
    public void Terminate(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(ExitTimeout);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has already exited.
        }

        // A process may fork while the others are terminated.
        for (var round = 0; round < MaxRounds && TerminateMarked(); round++)
        {
        }
    }

    private bool TerminateMarked()
    {
        var found = false;
        foreach (var id in Marked())
        {
            try
            {
                using var member = Process.GetProcessById(id);
                member.Kill();
                found = true;
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
            {
                // It has exited meanwhile.
            }
        }

        return found;
    }

    private IEnumerable<int> Marked()
    {
        if (!OperatingSystem.IsLinux())
            yield break;

        var mark = Encoding.ASCII.GetBytes($"{Variable}={_mark}");
        foreach (var directory in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(directory), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id != Environment.ProcessId && Environ(directory).IndexOf(mark) >= 0)
                yield return id;
        }
    }

    // Empty for a process that has exited, and for those of other users.
    private static ReadOnlySpan<byte> Environ(string directory)
    {
        try
        {
            return File.ReadAllBytes($"{directory}/environ");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
