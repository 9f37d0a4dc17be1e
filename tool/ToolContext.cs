using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool;

/// <summary>What a command works with: where it writes, and the catalogues that it knows.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages.</param>
/// <param name="OutIsTerminal">Whether a person reads <paramref name="Out"/> on a terminal; only then may there be colours and folded lines.</param>
/// <param name="Catalogs">The catalogues, one a target; a name that several have is taken from the first.</param>
internal sealed record ToolContext(TextWriter Out, TextWriter Error, bool OutIsTerminal, IReadOnlyList<Catalog> Catalogs)
{
    /// <summary>Writes one message for people: always one line, whatever stands in it.</summary>
    public void Complain(string message) => Error.WriteLine($"machine-types: {message}");
}
