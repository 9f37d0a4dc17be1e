using System.Text.RegularExpressions;

namespace MachineTypes.Tool.Ship;

/// <summary>The outcome of a build, as far as it concerns the baseline.</summary>
/// <param name="output">Everything that the build printed.</param>
/// <param name="succeeded">Whether the build succeeded.</param>
internal sealed partial class BuildLog(string output, bool succeeded)
{
    /// <summary>Gets whether the build succeeded.</summary>
    public bool Succeeded { get; } = succeeded;

    /// <summary>Gets the lines that report which files were written and what was shipped.</summary>
    public IReadOnlyList<string> Done { get; } = [.. Lines(output).Where(line => line.StartsWith("Wrote ", StringComparison.Ordinal) || Shipped().IsMatch(line)).Distinct()];

    /// <summary>Gets whether the build compared a baseline with definitions, and found them equal.</summary>
    public bool IsChecked { get; } = Lines(output).Contains("The baseline matches the definitions.");

    /// <summary>
    /// Gets the errors, without the project that MSBuild appends to each, and without the position in a file of the SDK or of a package, which the user did not write. MSBuild prints each error
    /// twice.
    /// </summary>
    public IReadOnlyList<string> Errors { get; } = [.. Lines(output).Where(line => Error().IsMatch(line)).Select(line => InternalFile().Replace(Project().Replace(line, ""), "")).Distinct()];

    /// <summary>Gets whether one of the rules failed the build: the project itself can be built.</summary>
    public bool IsFinding { get; } = Lines(output).Any(line => Rule().IsMatch(line));

    private static IEnumerable<string> Lines(string output) => output.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim());

    [GeneratedRegex("^[^:]+ is (shipped|already dated)(: [0-9]{4}-[0-9]{2}-[0-9]{2})?$")]
    private static partial Regex Shipped();

    [GeneratedRegex(": error( [A-Z]+[0-9]+)?\\s?: ")]
    private static partial Regex Error();

    [GeneratedRegex(": error MT[0-9]{4}: ")]
    private static partial Regex Rule();

    // /packages/machinetypes/1.0.0/buildTransitive/MachineTypes.targets(40,5): error : ...
    [GeneratedRegex("^.*\\.(targets|props)(\\([0-9]+(,[0-9]+)*\\))? ?: error ?(: )?")]
    private static partial Regex InternalFile();

    [GeneratedRegex(" \\[[^\\[\\]]+proj(::[^\\[\\]]*)?\\]$")]
    private static partial Regex Project();
}
