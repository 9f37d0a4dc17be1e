using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>What one file of a baseline says: the facts that a release added to those of all earlier ones. A pure function of name and text.</summary>
public sealed class BaselineFile
{
    internal BaselineFile(BaselineReader reader) =>
        (Path, Facts, Problems, Lost, IsClosed, Released, IsRead) = (reader.Path, reader.Facts, reader.Problems, reader.Lost, reader.IsClosed, reader.Released, reader.IsRead);

    /// <summary>The file as it was given, with or without folders.</summary>
    public string Path { get; }

    /// <summary>The facts that count: no bad lines, none that contradict each other, each once.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What is wrong in the file, in the order of its lines.</summary>
    public IReadOnlyList<BaselineProblem> Problems { get; }

    /// <summary>Whether the release is closed: what the file says is a promise.</summary>
    public bool IsClosed { get; }

    /// <summary>The day of the release, where it is closed and the day is known.</summary>
    public CalendarDate? Released { get; }

    /// <summary>Whether it was read; not where it is of a newer format or too large.</summary>
    public bool IsRead { get; }

    /// <summary>What lines that do not count spoke of; null for one that nothing is known of.</summary>
    internal IReadOnlyList<FactKey?> Lost { get; }

    /// <summary>Reads a file. It never fails: what cannot be read is a problem, and the other lines count.</summary>
    /// <param name="path">The file's name, for places.</param>
    public static BaselineFile Parse(string path, string text) => new(new BaselineReader(path, text));
}
