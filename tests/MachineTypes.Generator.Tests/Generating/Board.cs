using CsCheck;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>A step of <c>cpu-max</c> without <c>Since</c>.</summary>
internal sealed record BoardStep(int Value, string? KnownFrom, string? KnownUntil)
{
    public bool IsConfirmed => KnownFrom is not null || KnownUntil is not null;

    public bool IsFor(string release) => Board.IndexOf(release) >= Board.IndexOf(KnownFrom ?? "1.0") && Board.IndexOf(release) <= Board.IndexOf(KnownUntil ?? "6.0");
}

/// <summary>A machine type without versions, or a family with one machine type per release, and the slow answers about it: each declaration is looked at for each question.</summary>
internal sealed record Board(string Kind, string? From, string? Deprecated, string? Removed, bool TablesKnown, string? TablesFrom, BoardStep[] Steps)
{
    private const string Today5 = "5.0";

    /// <summary>Gets all releases, oldest first. 5.0 is in development.</summary>
    public static IReadOnlyList<string> Releases { get; } = ["1.0", "2.0", "2.0.1", "3.0", "4.0", "5.0", "6.0"];

    /// <summary>Gets the releases without bug-fix releases.</summary>
    public static IReadOnlyList<string> Series { get; } = ["1.0", "2.0", "3.0", "4.0", "5.0", "6.0"];

    private static readonly Gen<BoardStep> Step =
        from value in CsCheck.Gen.Int[1, 4]
        from knownFrom in CsCheck.Gen.Int[-5, 6]
        from knownUntil in CsCheck.Gen.Int[-5, 6]
        select new BoardStep(value, At(Releases, knownFrom), At(Releases, knownUntil < 0 ? -1 : Math.Max(knownFrom, knownUntil)));

    public static readonly Gen<Board> Gen =
        from isFamily in CsCheck.Gen.Bool
        from start in CsCheck.Gen.Int[-3, 3]
        from deprecated in CsCheck.Gen.Int[-4, 2]
        from removed in CsCheck.Gen.Int[-4, 3]
        from tables in CsCheck.Gen.Int[0, 3]
        from tablesFrom in CsCheck.Gen.Int[-6, 5]
        from steps in Step.Array[0, 3]
        let end = Math.Max(start, 0) + 1
        select new Board(
            isFamily ? "family" : "board",
            At(Series, start),
            deprecated < 0 ? null : At(Series, Math.Min(end + deprecated, 5)),
            removed < 0 ? null : At(Series, Math.Min(end + Math.Max(deprecated, 0) + removed, 5)),
            tables > 0,
            At(Series, tablesFrom),
            steps);

    public static int IndexOf(string release) => Releases.ToList().IndexOf(release);

    public string Source(int number) =>
        $"[MachineType<Machine>(\"{Family(number)}\"{(Kind == "board" ? ", Unversioned = true" : ", Until = \"" + LastVersion + "\"")}"
        + Named("From", From) + Named("DeprecatedIn", Deprecated) + Named("RemovedIn", Removed) + (TablesKnown ? "" : ", TablesKnown = false") + Named("TablesKnownFrom", TablesFrom) + ")]\n"
        + string.Concat(Steps.Select(step => FormattableString.Invariant($"[CpuMax({step.Value}{Named("KnownFrom", step.KnownFrom)}{Named("KnownUntil", step.KnownUntil)})]\n")))
        + $"[Compat(\"driver\", \"property\", \"value\")]\npublic sealed class B{number};";

    public IEnumerable<(string Family, string Name, string? Version, Board Board)> Machines(int number) => Kind == "board"
        ? [(Family(number), Family(number), null, this)]
        : Series.SkipWhile(release => From is not null && release != From).TakeWhile(release => IndexOf(release) <= IndexOf(LastVersion)).Select(release => (Family(number), $"{Family(number)}-{release}", (string?)release, this));

    public string Answer(string? version, string release, string? catalogFrom)
    {
        var presence = PresenceIn(version, release);
        var isTableKnown = presence == "NotYet" || (presence != "NotKnown" && TablesKnown && new[] { catalogFrom, TablesFrom }.All(from => from is null || IndexOf(release) >= IndexOf(from)));
        var isDeprecated = presence == "Present" && Deprecated is not null && IndexOf(release) >= IndexOf(Deprecated);
        var isIntroduced = IndexOf(release) >= IndexOf("2.0");
        var value = presence switch
        {
            "NotKnown" => isIntroduced ? "value not known" : "none",
            "Present" when isIntroduced => ValueIn(release),
            _ => "none",
        };
        return $"{presence}{(isDeprecated ? " deprecated" : "")}, {(!isTableKnown ? "table not known" : presence == "NotYet" ? "0" : "1")}, {value}";
    }

    /// <summary>Returns the value of today's binaries or, if they have removed the machine type, of the last that had it.</summary>
    public string? Today(string? version)
    {
        var releases = Releases.Where(release => IndexOf(release) <= IndexOf(Today5));
        var described = Removed is not null && IndexOf(Removed) <= IndexOf(Today5) ? releases.Last(release => IndexOf(release) < IndexOf(Removed)) : Today5;
        return ValueIn(described) is var value && value is "none" or "value not known" ? null : value;
    }

    private string LastVersion => Series[Math.Min(Series.ToList().IndexOf(From ?? "1.0") + 1, Series.Count - 1)];

    private string ValueIn(string release)
    {
        if (Steps.Length == 0)
            return "none";

        var step = Steps.LastOrDefault(step => step.IsConfirmed && step.IsFor(release)) ?? Steps.LastOrDefault(step => !step.IsConfirmed);
        return step is null ? "value not known" : FormattableString.Invariant($"{step.Value}");
    }

    private string PresenceIn(string? version, string release)
    {
        var since = version ?? From;
        if (since is not null && IndexOf(release) < IndexOf(since))
            return "NotYet";
        if (Removed is not null && IndexOf(release) >= IndexOf(Removed))
            return "Removed";
        if (since is not null)
            return "Present";

        // Today, the release before its removal, and the one that deprecates it are known to have it.
        var before = Removed is null ? null : Series.Last(series => IndexOf(series) < IndexOf(Removed));
        var known = new[] { Today5, before, Deprecated }.OfType<string>().Min(IndexOf);
        return IndexOf(release) >= known ? "Present" : "NotKnown";
    }

    private static string Family(int number) => FormattableString.Invariant($"m{number:D2}");

    private static string Named(string argument, string? value) => value is null ? "" : $", {argument} = \"{value}\"";

    private static string? At(IReadOnlyList<string> releases, int index) => index < 0 ? null : releases[Math.Min(index, releases.Count - 1)];
}
