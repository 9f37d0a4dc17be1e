namespace MachineTypes.Package.Tests.Editor;

/// <summary>A diagnostic as an editor shows it.</summary>
/// <param name="Code">Its id.</param>
/// <param name="Message">Its message.</param>
/// <param name="Line">The line of the squiggle, from 0.</param>
internal sealed record EditorDiagnostic(string Code, string Message, int Line);
