namespace MachineTypes.Tool.Import;

/// <summary>A file of definitions.</summary>
/// <param name="Path">Its place in the folder, with slashes.</param>
/// <param name="Text">The C# text.</param>
internal sealed record ImportedFile(string Path, string Text);
