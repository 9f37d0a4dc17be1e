using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check;

/// <summary>Something that <c>check</c> found.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Position">Where in the file.</param>
/// <param name="Message">The facts, fit to print.</param>
internal sealed record CheckFinding(CheckRule Rule, TextPosition Position, string Message)
{
    /// <summary>What could stand there instead, the best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
