namespace MachineTypes.Tool.IO;

/// <summary>Colours text on a terminal that shows colours, and nowhere else.</summary>
internal readonly struct Ink
{
    private readonly bool _isOn;

    private Ink(bool isOn) => _isOn = isOn;

    /// <summary>Returns the colours for a writer.</summary>
    /// <param name="writer">The writer that will receive the text.</param>
    public static Ink For(TextWriter writer) => new(writer is TerminalWriter { HasColor: true });

    /// <summary>Marks errors.</summary>
    public string Bad(string text) => Paint("31", text);

    /// <summary>Marks what needs attention.</summary>
    public string Warning(string text) => Paint("33", text);

    /// <summary>Marks what is correct.</summary>
    public string Good(string text) => Paint("32", text);

    /// <summary>Marks unknown values and notes.</summary>
    public string Note(string text) => Paint("36", text);

    /// <summary>Marks a heading.</summary>
    public string Heading(string text) => Paint("1", text);

    /// <summary>Marks what matters less.</summary>
    public string Faint(string text) => Paint("2", text);

    private string Paint(string code, string text) => _isOn && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
