namespace MachineTypes.Mutation;

/// <summary>One small change of the code that a test should notice.</summary>
/// <param name="Number">Its number, by which it is switched on.</param>
/// <param name="File">The file, relative to the repository.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Before">The code.</param>
/// <param name="After">The changed code.</param>
/// <param name="IsStatic">Whether it is in the initial value of a static field or property.</param>
internal sealed record Mutant(int Number, string File, int Line, string Before, string After, bool IsStatic)
{
    public override string ToString() => $"{File}:{Line}: {Short(Before)} -> {Short(After)}";

    private static string Short(string code) => string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 110 } text ? text[..110] + "..." : string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
