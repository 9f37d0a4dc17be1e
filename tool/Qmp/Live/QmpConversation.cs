using System.Text;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Qmp.Live;

/// <summary>
/// Asks a running QEMU for its version, target and machine types. What was said is written down as a session, and read as a recorded one is: there is one way to read answers.
/// </summary>
/// <param name="connection">The way to the QEMU.</param>
internal sealed class QmpConversation(QmpConnection connection)
{
    // The first QEMU whose query-machines takes compat-props.
    private static readonly (int Major, int Minor) CompatSince = (9, 1);

    private readonly MemoryStream _session = new();
    private int _commands;

    /// <summary>Asks.</summary>
    /// <exception cref="InputException">It did not answer as a QEMU does.</exception>
    public async Task<QmpReply> AskAsync(CancellationToken cancellation)
    {
        var version = await GreetAsync(cancellation).ConfigureAwait(false);
        if (await DoAsync("qmp_capabilities", "", cancellation).ConfigureAwait(false) is { } refusal)
            throw new InputException($"refused to talk: {refusal.Message}");

        await DoAsync("query-version", "", cancellation).ConfigureAwait(false);
        await DoAsync("query-target", "", cancellation).ConfigureAwait(false);
        if (!MayKnowCompat(version) || await DoAsync("query-machines", ", \"arguments\": {\"compat-props\": true}", cancellation).ConfigureAwait(false) is not null)
            await DoAsync("query-machines", "", cancellation).ConfigureAwait(false);

        try
        {
            return QmpReplyReader.Read(_session.GetBuffer().AsSpan(0, (int)_session.Length));
        }
        catch (QmpFormatException problem)
        {
            throw new InputException(problem.Message);
        }
    }

    /// <summary>Tells QEMU to end, and does not wait for it.</summary>
    public Task QuitAsync(CancellationToken cancellation) => connection.WriteAsync("{\"execute\": \"quit\"}\n"u8.ToArray(), cancellation);

    // A snapshot of 9.0 may know it already.
    private static bool MayKnowCompat(QemuVersion? version) =>
        version is not { } known || (known.Major, known.Minor).CompareTo(CompatSince) >= 0 || known is { Major: 9, Minor: 0, IsSnapshot: true };

    private async Task<QemuVersion?> GreetAsync(CancellationToken cancellation)
    {
        var bytes = await connection.ReadAsync(cancellation).ConfigureAwait(false) ?? throw new InputException("ended without a QMP greeting");
        if (Read(bytes) is not { Greeting: { } place })
            throw new InputException("does not speak QMP: expected the greeting {\"QMP\": ...}, but it said something else");

        _session.Write(bytes);
        return QmpFacts.VersionIn(new JsonCursor(bytes, place), "version");
    }

    // Null when it was done, and else why not.
    private async Task<QmpFormatException?> DoAsync(string command, string arguments, CancellationToken cancellation)
    {
        var id = $"\"machine-types-{++_commands}\"";
        var text = Encoding.UTF8.GetBytes($"{{\"execute\": \"{command}\"{arguments}, \"id\": {id}}}\n");
        _session.Write(text);
        await connection.WriteAsync(text, cancellation).ConfigureAwait(false);
        while (true)
        {
            // A QEMU may say what it likes in between, such as events.
            var bytes = await connection.ReadAsync(cancellation).ConfigureAwait(false) ?? throw new InputException($"ended before it answered {command}");
            var message = Read(bytes);
            if (message.Id != id)
                continue;

            _session.Write(bytes);
            return message.Error is { } place ? QmpFacts.Refusal(new JsonCursor(bytes, place)) : null;
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
