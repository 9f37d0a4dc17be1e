using System.Globalization;
using System.Net.Sockets;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>Asks a QEMU that runs, on its QMP socket. It goes on running.</summary>
internal static class QmpSocket
{
    /// <summary>Asks on a socket.</summary>
    /// <param name="path">The path of the Unix socket.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">Nobody listens there, or it is no QEMU.</exception>
    public static async Task<QmpReply> AskAsync(string path, TimeSpan timeout, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw new InputException($"{(path.Length == 0 ? "an empty path" : Printable.Name(path))}: no such socket; name the one that QEMU was given with -qmp unix:PATH,server=on");

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(timeout);
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), deadline.Token).ConfigureAwait(false);
            await using var stream = new NetworkStream(socket);
            return await new QmpConversation(new QmpConnection(stream, stream)).AskAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Printable.Name(path)}: did not answer in {timeout.TotalSeconds:0.###} s; a QMP socket serves one client at a time, so check that no other is connected, or give it longer with --timeout"));
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(path)}: {problem.Message}");
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException or PlatformNotSupportedException)
        {
            throw new InputException($"{Printable.Name(path)}: no QEMU can be reached there: {Printable.Line(exception.Message)}");
        }
    }
}
