namespace MachineTypes.Tool.Qmp;

/// <summary>Tells which command a reply belongs to: by the id that both carry, or else by the order in which the commands were given.</summary>
internal sealed class QmpSession
{
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();

    /// <summary>Takes a command.</summary>
    public void Give(QmpMessage command)
    {
        if (command.Id is { } id)
            _byId[id] = command.Command!;
        else
            _waiting.Enqueue(command.Command!);
    }

    /// <summary>The command that a reply or a refusal belongs to; null in a text that holds the replies alone.</summary>
    public string? CommandOf(QmpMessage reply) =>
        reply.Id is { } id ? (_byId.Remove(id, out var named) ? named : null)
        : _waiting.TryDequeue(out var next) ? next
        : null;
}
