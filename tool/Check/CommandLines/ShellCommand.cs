namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>One command of a shell, or the list that it puts into an array.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Array">What stands before the list: <c>args=</c> or <c>args+=</c>; null for a command.</param>
internal sealed record ShellCommand(IReadOnlyList<Word> Words, Word? Array);
