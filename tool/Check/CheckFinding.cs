using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>A finding of <c>check</c>.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Position">The position in the file.</param>
/// <param name="Message">The facts, safe to print.</param>
internal sealed record CheckFinding(CheckRule Rule, TextPosition Position, string Message)
{
    /// <summary>Gets the suggested replacements, the best one first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
