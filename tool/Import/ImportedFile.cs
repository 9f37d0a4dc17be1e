namespace MachineTypes.Tool.Import;

/// <summary>A source file of the definitions.</summary>
/// <param name="Path">The path relative to the output directory, with slashes.</param>
/// <param name="Source">The content.</param>
internal sealed record ImportedFile(string Path, string Source);
