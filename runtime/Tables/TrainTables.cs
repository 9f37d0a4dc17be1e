using System.ComponentModel;

namespace MachineTypes.Tables;

// See docs/decisions/0002-one-object-per-catalogue.md.
/// <summary>
/// The tables of a release train, and every query on them. Generated code creates one object from literals per train, on first use, and passes the row of the
/// release. Row 0 is the value that is not a release.
/// </summary>
/// <param name="name">The name of the train.</param>
/// <param name="latest">The row of the newest released release; 0 if none is released.</param>
/// <param name="inDevelopment">The row of the release in development; 0 if there is none.</param>
/// <param name="versions">The versions. The row of a release is the row of its version.</param>
/// <param name="date">The release date of each release as yyyymmdd; 0 if it is not released or the date is not known.</param>
/// <param name="expected">The date on which each release is expected, as yyyymmdd; 0 if it is released or no date is declared.</param>
/// <param name="adoptions">Creates the table of the adopted properties; null if there are none.</param>
/// <param name="bugFixOf">For each bug-fix release, the row of the release that it belongs to, and 0 for others; null if there are no bug-fix releases.</param>
/// <param name="unreleased">The rows of the releases that are not out although one on a later branch is; null if there are none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TrainTables(string name, int latest, int inDevelopment, StringTable versions, Column date, Column expected, Func<AdoptionTable>? adoptions = null, Column? bugFixOf = null, Column? unreleased = null)
{
    private AdoptionTable? _adoptions;
    private NameMap? _names;

    /// <summary>Gets the row of the newest released release; 0 if none is released.</summary>
    public int Latest { get; } = latest;

    /// <summary>Gets the row of the release in development; 0 if there is none.</summary>
    public int InDevelopment { get; } = inDevelopment;

    /// <summary>Returns all releases.</summary>
    /// <typeparam name="TRelease">The release value of the train.</typeparam>
    /// <returns>The releases, oldest first.</returns>
    public ValueList<TRelease> All<TRelease>()
        where TRelease : struct, ITableValue<TRelease> => new(1, date.Count - 1);

    /// <summary>Returns the row of the release that has a version.</summary>
    /// <param name="version">The version, compared ordinally.</param>
    /// <returns>The row; 0 if no release has the version.</returns>
    public int Find(ReadOnlySpan<char> version) => Names.Find(version);

    /// <summary>Returns the row of the release that has a version in UTF-8.</summary>
    /// <param name="utf8Version">The version, compared ordinally.</param>
    /// <returns>The row; 0 if no release has the version.</returns>
    public int Find(ReadOnlySpan<byte> utf8Version) => Names.Find(utf8Version);

    /// <summary>Returns the name of the train of a release.</summary>
    /// <param name="release">The row of the release.</param>
    /// <returns>The name; empty for row 0.</returns>
    public string NameOf(int release) => release == 0 ? "" : name;

    /// <summary>Returns the version of a release.</summary>
    /// <param name="release">The row of the release.</param>
    /// <returns>The version; empty for row 0.</returns>
    public string VersionOf(int release) => versions[release];

    /// <summary>Determines whether a release is released.</summary>
    /// <param name="release">The row of the release.</param>
    /// <returns>true if it is; otherwise, false.</returns>
    public bool IsReleased(int release) => release != 0 && (IsBugFix(release) || release <= Latest) && !IsUnreleased(release);

    /// <summary>Determines whether a release is a bug-fix release.</summary>
    /// <param name="release">The row of the release.</param>
    /// <returns>true if it is; otherwise, false.</returns>
    public bool IsBugFix(int release) => bugFixOf is { } series && series[release] != 0;

    private bool IsUnreleased(int release)
    {
        for (var i = 0; unreleased is not null && i < unreleased.Value.Count; i++)
        {
            if (unreleased.Value[i] == release)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the date of a release.</summary>
    /// <param name="release">The row of the release.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>true if it is released and the date is known; otherwise, false.</returns>
    public bool TryGetDate(int release, out int year, out int month, out int day) => TrySplit(date[release], out year, out month, out day);

    /// <summary>Gets the date on which a release is expected.</summary>
    /// <param name="release">The row of the release.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>true if it is not released and an expected date is declared; otherwise, false.</returns>
    public bool TryGetExpected(int release, out int year, out int month, out int day) => TrySplit(expected[release], out year, out month, out day);

    /// <summary>Determines whether a release honours a property.</summary>
    /// <param name="release">The row of the release.</param>
    /// <param name="property">The attribute class that declares the property.</param>
    /// <returns>true if this release or an earlier one adopted it; otherwise, false.</returns>
    public bool HasAdopted(int release, Type property) => Adoptions.Find(property) is > 0 and var since && release >= since;

    /// <summary>Returns the first release that honours a property.</summary>
    /// <param name="property">The attribute class that declares the property.</param>
    /// <returns>The version; null if no release of the train does.</returns>
    public string? AdoptedIn(Type property) => Adoptions.Find(property) is > 0 and var since ? versions[since] : null;

    private NameMap Names => _names ??= new(versions, date.Count - 1);

    private AdoptionTable Adoptions => _adoptions ??= adoptions?.Invoke() ?? new([], "");

    private static bool TrySplit(int yyyymmdd, out int year, out int month, out int day)
    {
        (year, month, day) = (yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100);
        return yyyymmdd != 0;
    }
}
