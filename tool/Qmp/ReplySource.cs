namespace MachineTypes.Tool.Qmp;

/// <summary>Where replies come from.</summary>
/// <param name="Kind">The command-line option that named the source, without its dashes.</param>
/// <param name="Name">The file, binary or socket.</param>
/// <param name="ReadAsync">Gets the replies: one, except for a file with the machine types of several targets.</param>
internal sealed record ReplySource(string Kind, string Name, Func<CancellationToken, Task<IReadOnlyList<QmpReply>>> ReadAsync);
