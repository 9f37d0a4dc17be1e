using System.Text;
using Spectre.Console;

namespace MachineTypes.Tool.IO;

// See docs/decisions/0063-folded-output.md.
/// <summary>
/// Writes text to a terminal: folds lines that are wider than the terminal between words, and never within one. Output that is not to a terminal is written by other writers, which change nothing.
/// </summary>
/// <param name="inner">Receives the folded lines.</param>
/// <param name="width">The width of the terminal, in columns; null if it is not known.</param>
/// <param name="hasColor">Whether the terminal shows colours.</param>
/// <param name="console">The terminal as the library for consoles sees it; null if it understands no escape sequences.</param>
internal sealed class TerminalWriter(TextWriter inner, int? width, bool hasColor, IAnsiConsole? console = null) : TextWriter
{
    private readonly StringBuilder _line = new();

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Gets whether the terminal shows colours.</summary>
    public bool HasColor { get; } = hasColor;

    /// <summary>Gets the terminal for what is drawn and removed again, such as <see cref="Waiting"/>; null if it understands no escape sequences.</summary>
    public IAnsiConsole? Console { get; } = console;

    /// <summary>Gets the width of the terminal, in columns; null if it is not known.</summary>
    public int? Width { get; } = width is > 0 ? width : null;

    /// <summary>Returns the writer to use for one of the process's streams.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="isRedirected">Whether it is something else than a terminal: a file or a pipe.</param>
    public static TextWriter Of(TextWriter stream, bool isRedirected)
    {
        if (isRedirected)
            return stream;

        // Respects NO_COLOR and TERM=dumb, and makes the console of Windows understand escape sequences.
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream) });
        var hasColor = console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors } && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new TerminalWriter(stream, WidthOfConsole(), hasColor, console.Profile.Capabilities is { Ansi: true, Interactive: true } ? console : null);
    }

    /// <summary>Returns the writer for formats that other programs read, which are never folded.</summary>
    /// <param name="writer">A writer.</param>
    public static TextWriter Unfolded(TextWriter writer) => writer is TerminalWriter terminal ? terminal.FlushLine() : writer;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == '\n')
        {
            inner.Write(LineFolding.Fold(_line.ToString(), Width));
            inner.Write('\n');
            _line.Clear();
        }
        else
        {
            _line.Append(value);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        FlushLine();
        inner.Flush();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Flush();
        base.Dispose(disposing);
    }

    private TextWriter FlushLine()
    {
        inner.Write(_line.ToString());
        _line.Clear();
        return inner;
    }

    private static int? WidthOfConsole()
    {
        try
        {
            return System.Console.WindowWidth;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
