using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>Asks a QEMU binary: starts it without a machine, talks to it on its standard input and output, and ends it, whatever happens.</summary>
internal static class QemuProcess
{
    private const int LongestComplaint = 4096;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    /// <summary>Asks a binary.</summary>
    /// <param name="binary">A path, or a name that is looked up in PATH.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">It is no QEMU, or did not answer in time.</exception>
    public static async Task<QmpReply> AskAsync(string binary, TimeSpan timeout, CancellationToken cancellation)
    {
        using var process = Start(binary);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(timeout);
        var complaint = ReadComplaintAsync(process.StandardError.BaseStream);
        try
        {
            var conversation = new QmpConversation(new QmpConnection(process.StandardOutput.BaseStream, process.StandardInput.BaseStream));
            var reply = await conversation.AskAsync(deadline.Token).ConfigureAwait(false);
            await conversation.QuitAsync(deadline.Token).ConfigureAwait(false);
            await WaitForEndAsync(process, cancellation).ConfigureAwait(false);
            return reply;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Printable.Name(binary)}: did not answer in {timeout.TotalSeconds:0.###} s, and was ended; give it longer with --timeout, or check that it is a QEMU"));
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(binary)}: {problem.Message}{await EndingAsync(process, complaint).ConfigureAwait(false)}");
        }
        finally
        {
            End(process);
        }
    }

    private static Process Start(string binary)
    {
        if (binary.Length == 0)
            throw new InputException("an empty name of a binary; name one, such as --qemu qemu-system-x86_64");

        var start = new ProcessStartInfo(binary, ["-machine", "none", "-nodefaults", "-display", "none", "-S", "-qmp", "stdio"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new InputException($"{Printable.Name(binary)}: cannot be started");
        }
        catch (Win32Exception exception)
        {
            throw new InputException($"{Printable.Name(binary)}: cannot be started: {Printable.Line(new Win32Exception(exception.NativeErrorCode).Message)}; name a QEMU binary by its path, or one in PATH");
        }
    }

    // It is drained to its end, so that a binary that complains without end does not stop in the middle.
    private static async Task<string> ReadComplaintAsync(Stream stream)
    {
        var kept = new MemoryStream();
        var buffer = new byte[LongestComplaint];
        try
        {
            for (int count; (count = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
                kept.Write(buffer, 0, Math.Min(count, LongestComplaint - (int)kept.Length));
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process was ended while it spoke: what it said until then is what there is.
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static async Task<string> EndingAsync(Process process, Task<string> complaint)
    {
        using var soon = new CancellationTokenSource(Farewell);
        try
        {
            await process.WaitForExitAsync(soon.Token).ConfigureAwait(false);
            var said = Printable.Line(await complaint.WaitAsync(soon.Token).ConfigureAwait(false));
            return string.Create(CultureInfo.InvariantCulture, $" (exit code {process.ExitCode}{(said.Length == 0 ? "" : $", it said: {said}")})");
        }
        catch (OperationCanceledException)
        {
            return "";
        }
    }

    private static async Task WaitForEndAsync(Process process, CancellationToken cancellation)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        soon.CancelAfter(Farewell);
        try
        {
            await process.WaitForExitAsync(soon.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It answered and does not go: it is made to.
        }
    }

    // With all that it started: a binary may be a script around one.
    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(Farewell);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
