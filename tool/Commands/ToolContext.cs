using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Commands;

/// <summary>The environment of a command: where it writes, and the catalogues that it uses.</summary>
/// <param name="Out">Receives the results.</param>
/// <param name="Error">Receives the messages.</param>
/// <param name="OutIsTerminal">Whether <paramref name="Out"/> is a terminal; only then may the output be coloured and wrapped.</param>
/// <param name="Catalogs">The catalogues, one per target. A name that is in several catalogues refers to the first.</param>
internal sealed record ToolContext(TextWriter Out, TextWriter Error, bool OutIsTerminal, IReadOnlyList<Catalog> Catalogs)
{
    /// <summary>Writes one message as one line.</summary>
    /// <param name="message">The message; parts that come from untrusted input are already escaped.</param>
    public void WriteError(string message) => Error.WriteLine($"machine-types: {message}");
}
