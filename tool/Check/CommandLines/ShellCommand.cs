namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>A shell command, or the list of words that is assigned to an array.</summary>
/// <param name="Words">The words.</param>
/// <param name="Array">The part before the list, <c>args=</c> or <c>args+=</c>; null for a command.</param>
/// <param name="End">The character that ends the command; a line break at the end of the file.</param>
internal sealed record ShellCommand(IReadOnlyList<Word> Words, Word? Array, char End);
