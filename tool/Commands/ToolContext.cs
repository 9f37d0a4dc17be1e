using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Commands;

/// <summary>The environment of a command: where it writes, and the catalogues that it uses.</summary>
/// <param name="Out">Receives the results: a <see cref="TerminalWriter"/>, if it is a terminal.</param>
/// <param name="Error">Receives the messages.</param>
/// <param name="Catalogs">The catalogues, one per target. A name that is in several catalogues refers to the first.</param>
internal sealed record ToolContext(TextWriter Out, TextWriter Error, IReadOnlyList<Catalog> Catalogs)
{
    /// <summary>Writes one message as one line.</summary>
    /// <param name="message">The message; parts that come from untrusted input are already escaped.</param>
    public void WriteError(string message) => Error.WriteLine($"{Ink.For(Error).Bad("machine-types:")} {message}");
}
