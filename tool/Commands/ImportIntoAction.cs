using MachineTypes.Files;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update;
using MachineTypes.Tool.Update.Sources;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types import --into</c>: adds what the replies of a new release bring to existing definitions.</summary>
internal static class ImportIntoAction
{
    /// <summary>Runs the import.</summary>
    /// <param name="context">Where to write.</param>
    /// <param name="folder">The folder of the definitions.</param>
    /// <param name="replies">The replies, with their names.</param>
    /// <param name="options">What the user specified.</param>
    /// <returns>The exit code.</returns>
    public static int Run(ToolContext context, string folder, IReadOnlyList<(string Name, QmpReply Reply)> replies, UpdateOptions options)
    {
        var directory = new SourceFolder(folder);
        var update = DefinitionUpdate.Of(folder, directory.Read(), replies, options);
        var written = directory.Write(update.Files, FileOperations.Real);

        var ink = Ink.For(context.Out);
        foreach (var note in update.Notes.Prepend(update.Release.Note).OfType<string>())
            context.Out.WriteLine(ink.Note(note));
        foreach (var problem in update.NotPlaced)
            context.Out.WriteLine(ink.Bad($"not declared: {problem}"));
        foreach (var result in update.Results)
            VerifyText.Write(context.Out, result);
        foreach (var path in written.Order(StringComparer.Ordinal))
            context.Out.WriteLine($"changed: {Printable.Name(Path.GetRelativePath(folder, path))}");
        context.Out.WriteLine(written.Count == 0
            ? $"{Printable.Name(folder)}: nothing to add"
            : $"{Printable.Name(folder)}: {Count.Of(written.Count, "file", "files")} changed for {Printable.Name(update.Results[0].Train)} {Printable.Name(update.Release.Release)}");
        return update.NotPlaced.Count == 0 && update.Results.All(VerifySummary.Agrees) ? ExitCode.Fine : ExitCode.Finding;
    }
}
