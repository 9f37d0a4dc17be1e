using System.Globalization;
using System.Net.Sockets;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>Queries a running QEMU on its QMP socket. The QEMU keeps running.</summary>
internal static class QmpSocket
{
    /// <summary>Queries a QEMU.</summary>
    /// <param name="path">The path of the Unix socket.</param>
    /// <param name="timeout">The maximum time to wait.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">Nothing listens on the socket, it is not a QEMU, or it did not answer in time.</exception>
    public static async Task<QmpReply> QueryAsync(string path, TimeSpan timeout, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw new InputException($"{(path.Length == 0 ? "an empty path" : Printable.Name(path))}: no such socket; specify the one that QEMU was started with: -qmp unix:PATH,server=on");

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(timeout);
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), deadline.Token).ConfigureAwait(false);
            await using var stream = new NetworkStream(socket);
            return await new QmpConversation(new QmpConnection(stream, stream)).QueryAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Printable.Name(path)}: did not answer within {timeout.TotalSeconds:0.###} s; a QMP socket serves one client at a time: check that no other client is connected, or increase --timeout"));
        }
        catch (InputException problem)
        {
            throw new InputException($"{Printable.Name(path)}: {problem.Message}");
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException or PlatformNotSupportedException)
        {
            throw new InputException($"{Printable.Name(path)}: cannot connect to a QEMU: {Printable.Line(exception.Message)}");
        }
    }
}
