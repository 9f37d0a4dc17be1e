using System.Text;

namespace MachineTypes.Tool.Import;

/// <summary>Builds a source file of the definitions, with '\n' and always the same header.</summary>
internal sealed class SourceBuilder
{
    private readonly StringBuilder _source = new();

    /// <summary>Creates a source file with its header.</summary>
    /// <param name="space">The namespace.</param>
    public SourceBuilder(string space)
    {
        if (space != "MachineTypes" && !space.StartsWith("MachineTypes.", StringComparison.Ordinal))
            Line("using MachineTypes;").Line("");

        Line($"namespace {space};").Line("");
    }

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    public SourceBuilder Line(string line)
    {
        _source.Append(line).Append('\n');
        return this;
    }

    /// <summary>Adds a documentation comment with a summary.</summary>
    /// <param name="summary">The summary, as XML.</param>
    public SourceBuilder Summary(string summary) => Line($"/// <summary>{summary}</summary>");

    /// <inheritdoc/>
    public override string ToString() => _source.ToString();
}
