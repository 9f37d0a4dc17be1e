using System.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Writes a source file of definitions: always '\n', always the same head.</summary>
internal sealed class SourceText
{
    private readonly StringBuilder _text = new();

    /// <param name="space">The namespace.</param>
    public SourceText(string space)
    {
        if (space != "MachineTypes" && !space.StartsWith("MachineTypes.", StringComparison.Ordinal))
            Line("using MachineTypes;").Line("");

        Line($"namespace {space};").Line("");
    }

    /// <summary>Writes a line.</summary>
    public SourceText Line(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Writes a summary.</summary>
    public SourceText Summary(string text) => Line($"/// <summary>{text}</summary>");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
