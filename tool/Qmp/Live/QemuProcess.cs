using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>Queries a QEMU binary: launches it without a machine, uses its standard input and output for QMP, and terminates it in any case.</summary>
internal static class QemuProcess
{
    private const int MaxErrorOutput = 4096;
    private static readonly TimeSpan ExitTimeout = TimeSpan.FromSeconds(2);

    /// <summary>Queries a binary.</summary>
    /// <param name="binary">The path of the binary, or a name to look up in PATH.</param>
    /// <param name="timeout">The maximum time to wait.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">It is not a QEMU binary, or it did not answer in time.</exception>
    public static async Task<QmpReply> QueryAsync(string binary, TimeSpan timeout, CancellationToken cancellation)
    {
        var family = new ProcessFamily();
        using var process = Start(binary, family);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(timeout);
        var errorOutput = ReadErrorOutputAsync(process.StandardError.BaseStream);
        try
        {
            var conversation = new QmpConversation(new QmpConnection(process.StandardOutput.BaseStream, process.StandardInput.BaseStream));
            var reply = await conversation.QueryAsync(deadline.Token).ConfigureAwait(false);
            await conversation.QuitAsync(deadline.Token).ConfigureAwait(false);
            await WaitForExitAsync(process, cancellation).ConfigureAwait(false);
            return reply;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Printable.Name(binary)}: did not answer within {timeout.TotalSeconds:0.###} s and was terminated; increase --timeout, or check that it is a QEMU binary"));
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(binary)}: {problem.Message}{await DescribeExitAsync(process, errorOutput).ConfigureAwait(false)}");
        }
        finally
        {
            family.Terminate(process);
        }
    }

    private static Process Start(string binary, ProcessFamily family)
    {
        if (binary.Length == 0)
            throw new InputException("the name of the binary is empty; specify one, such as --qemu qemu-system-x86_64");

        var start = new ProcessStartInfo(binary, ["-machine", "none", "-nodefaults", "-display", "none", "-S", "-qmp", "stdio"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        family.Mark(start);
        try
        {
            return Process.Start(start) ?? throw new InputException($"{Printable.Name(binary)}: cannot be started");
        }
        catch (Win32Exception exception)
        {
            throw new InputException($"{Printable.Name(binary)}: cannot be started: {Printable.Line(new Win32Exception(exception.NativeErrorCode).Message)}; specify the path of a QEMU binary, or the name of one in PATH");
        }
    }

    // Read to the end, so that a binary that keeps writing errors does not block; only the beginning is kept.
    private static async Task<string> ReadErrorOutputAsync(Stream stream)
    {
        var kept = new MemoryStream();
        var buffer = new byte[MaxErrorOutput];
        try
        {
            for (int count; (count = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
                kept.Write(buffer, 0, Math.Min(count, MaxErrorOutput - (int)kept.Length));
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process was terminated while it was writing: keep what was read so far.
        }

        return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    private static async Task<string> DescribeExitAsync(Process process, Task<string> errorOutput)
    {
        using var exitTimeout = new CancellationTokenSource(ExitTimeout);
        try
        {
            await process.WaitForExitAsync(exitTimeout.Token).ConfigureAwait(false);
            var errors = Printable.Line(await errorOutput.WaitAsync(exitTimeout.Token).ConfigureAwait(false));
            return string.Create(CultureInfo.InvariantCulture, $" (exit code {process.ExitCode}{(errors.Length == 0 ? "" : $", standard error: {errors}")})");
        }
        catch (OperationCanceledException)
        {
            return "";
        }
    }

    private static async Task WaitForExitAsync(Process process, CancellationToken cancellation)
    {
        using var exitTimeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        exitTimeout.CancelAfter(ExitTimeout);
        try
        {
            await process.WaitForExitAsync(exitTimeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It answered but does not exit: it is terminated.
        }
    }
}
