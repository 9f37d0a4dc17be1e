namespace MachineTypes.Testing;

/// <summary>A source file of a test compilation.</summary>
/// <param name="Path">The path by which diagnostics and edits name it.</param>
/// <param name="Text">The C# text.</param>
public sealed record SourceFile(string Path, string Text);
