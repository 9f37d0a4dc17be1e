using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>The contents of one baseline file: the facts that a release added to those of all earlier ones. A pure function of name and contents.</summary>
public sealed class BaselineFile
{
    internal BaselineFile(BaselineReader reader) =>
        (Path, Facts, Problems, Lost, IsClosed, Released, ReleasedLine, IsRead) = (reader.Path, reader.Facts, reader.Problems, reader.Lost, reader.IsClosed, reader.Released, reader.ReleasedLine, reader.IsRead);

    /// <summary>The file as it was given, with or without folders.</summary>
    public string Path { get; }

    /// <summary>The facts that count: no bad lines, none that contradict each other, each once.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What is wrong in the file, in the order of its lines.</summary>
    public IReadOnlyList<BaselineProblem> Problems { get; }

    /// <summary>Whether the release is closed, which makes the file a promise.</summary>
    public bool IsClosed { get; }

    /// <summary>The date of the release; null if it is not closed or the date is not known.</summary>
    public CalendarDate? Released { get; }

    /// <summary>The line of that date.</summary>
    public int ReleasedLine { get; }

    /// <summary>Whether it was read; false if it is too large or has a newer format.</summary>
    public bool IsRead { get; }

    /// <summary>What lines that do not count spoke of; null for one that nothing is known of.</summary>
    internal IReadOnlyList<FactKey?> Lost { get; }

    /// <summary>Reads a file. It never fails: what cannot be read is a problem, and the other lines count.</summary>
    /// <param name="path">The file's path, for locations.</param>
    public static BaselineFile Parse(string path, string text) => new(new BaselineReader(path, text));
}
