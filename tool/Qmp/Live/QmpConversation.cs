using System.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>
/// Queries a running QEMU for its version, target and machine types. The messages are recorded and then read like a recorded session from a file, so that there is only one reader.
/// </summary>
/// <param name="connection">The connection to the QEMU.</param>
internal sealed class QmpConversation(QmpConnection connection)
{
    // The first release whose query-machines accepts compat-props.
    private static readonly (int Major, int Minor) CompatSince = (9, 1);

    private readonly MemoryStream _session = new();
    private int _commands;

    /// <summary>Queries the QEMU.</summary>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="InputException">It did not answer as QEMU does.</exception>
    public async Task<QmpReply> QueryAsync(CancellationToken cancellation)
    {
        var version = await GreetAsync(cancellation).ConfigureAwait(false);
        if (await ExecuteAsync("qmp_capabilities", "", cancellation).ConfigureAwait(false) is { } error)
            throw new InputException($"rejected qmp_capabilities: {error.Message}");

        await ExecuteAsync("query-version", "", cancellation).ConfigureAwait(false);
        await ExecuteAsync("query-target", "", cancellation).ConfigureAwait(false);
        if (!MaySupportCompat(version) || await ExecuteAsync("query-machines", ", \"arguments\": {\"compat-props\": true}", cancellation).ConfigureAwait(false) is not null)
            await ExecuteAsync("query-machines", "", cancellation).ConfigureAwait(false);

        try
        {
            return QmpReplyReader.Read(_session.GetBuffer().AsSpan(0, (int)_session.Length));
        }
        catch (QmpFormatException problem)
        {
            throw new InputException(problem.Message);
        }
    }

    /// <summary>Requests QEMU to quit, without waiting for it.</summary>
    /// <param name="cancellation">Ends the call.</param>
    public Task QuitAsync(CancellationToken cancellation) => connection.WriteAsync("{\"execute\": \"quit\"}\n"u8.ToArray(), cancellation);

    // A snapshot after 9.0 may support it already.
    private static bool MaySupportCompat(QemuVersion? version) =>
        version is not { } known || (known.Major, known.Minor).CompareTo(CompatSince) >= 0 || known is { Major: 9, Minor: 0, IsSnapshot: true };

    private async Task<QemuVersion?> GreetAsync(CancellationToken cancellation)
    {
        var bytes = await connection.ReadAsync(cancellation).ConfigureAwait(false) ?? throw new InputException("exited without a QMP greeting");
        if (Read(bytes) is not { Greeting: { } greeting })
            throw new InputException("does not speak QMP: expected the greeting {\"QMP\": ...}, but received something else");

        _session.Write(bytes);
        return QmpFacts.VersionIn(new JsonCursor(bytes, greeting), "version");
    }

    // Returns null on success; otherwise, the error.
    private async Task<QmpFormatException?> ExecuteAsync(string command, string arguments, CancellationToken cancellation)
    {
        var id = $"\"machine-types-{++_commands}\"";
        var message = Encoding.UTF8.GetBytes($"{{\"execute\": \"{command}\"{arguments}, \"id\": {id}}}\n");
        _session.Write(message);
        await connection.WriteAsync(message, cancellation).ConfigureAwait(false);
        while (true)
        {
            // Other messages may come in between, such as events.
            var bytes = await connection.ReadAsync(cancellation).ConfigureAwait(false) ?? throw new InputException($"exited before answering {command}");
            var answer = Read(bytes);
            if (answer.Id != id)
                continue;

            _session.Write(bytes);
            return answer.Error is { } error ? QmpFacts.Error(new JsonCursor(bytes, error)) : null;
        }
    }

    private static QmpMessage Read(byte[] bytes)
    {
        try
        {
            var cursor = new JsonCursor(bytes);
            cursor.Next();
            return QmpMessage.Read(ref cursor, bytes);
        }
        catch (QmpFormatException problem)
        {
            throw new InputException($"does not speak QMP: {Printable.Line(problem.Message)}");
        }
    }
}
