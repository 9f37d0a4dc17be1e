namespace MachineTypes.Tool.Qmp;

/// <summary>Determines which command a reply belongs to: by the id of both or, without ids, by the order of the commands.</summary>
internal sealed class QmpSession
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();

    /// <summary>Adds a command.</summary>
    /// <param name="command">The message with the command.</param>
    public void AddCommand(QmpMessage command)
    {
        if (command.Id is { } id)
            _byId[id] = command.Command!;
        else
            _waiting.Enqueue(command.Command!);
    }

    /// <summary>Returns the command that a result or an error belongs to, or null if the session was recorded without commands.</summary>
    /// <param name="reply">The message with the result or the error.</param>
    public string? CommandOf(QmpMessage reply) =>
        reply.Id is { } id ? (_byId.Remove(id, out var named) ? named : null)
        : _waiting.TryDequeue(out var next) ? next
        : null;
}
