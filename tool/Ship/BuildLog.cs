using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Ship;

/// <summary>What a build printed, as far as it is about the baseline.</summary>
/// <param name="output">All lines.</param>
internal sealed partial class BuildLog(string output)
{
    /// <summary>What was written and shipped.</summary>
    public IReadOnlyList<string> Done { get; } = [.. Lines(output).Where(line => line.StartsWith("Wrote ", StringComparison.Ordinal) || Shipped().IsMatch(line)).Distinct()];

    /// <summary>The errors, without the project that each ends with: MSBuild prints them twice.</summary>
    public IReadOnlyList<string> Errors { get; } = [.. Lines(output).Where(line => Error().IsMatch(line)).Select(line => Project().Replace(line, "")).Distinct()];

    /// <summary>Whether a rule has spoken: the project can be built, and is not as it must be.</summary>
    public bool IsFinding => Errors.Any(error => Rule().IsMatch(error));

    private static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim());

    [GeneratedRegex(" is shipped: [0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Shipped();

    [GeneratedRegex(": error( [A-Z]+[0-9]+)?\\s?: ")]
    private static partial Regex Error();

    [GeneratedRegex(": error MT[0-9]{4}: ")]
    private static partial Regex Rule();

    [GeneratedRegex(" \\[[^\\[\\]]+proj(::[^\\[\\]]*)?\\]$")]
    private static partial Regex Project();
}
