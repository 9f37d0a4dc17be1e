namespace MachineTypes.Model.Baselines;

/// <summary>A location in a baseline file.</summary>
/// <param name="File">The file as it was given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1.</param>
public readonly record struct BaselineLocation(string File, int Line, int Column);

/// <summary>What is wrong in a file of the baseline.</summary>
/// <param name="What">What is wrong, and what was expected.</param>
public sealed record BaselineProblem(BaselineLocation Location, string What);
