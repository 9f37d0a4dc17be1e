namespace MachineTypes.Tool.Qmp;

/// <summary>Where a reply comes from.</summary>
/// <param name="Kind">The command-line option that named the source, without its dashes.</param>
/// <param name="Name">The file, binary or socket.</param>
/// <param name="ReadAsync">Gets the reply.</param>
internal sealed record ReplySource(string Kind, string Name, Func<CancellationToken, Task<QmpReply>> ReadAsync);
