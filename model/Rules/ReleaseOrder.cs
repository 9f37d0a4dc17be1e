using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0031-fewest-contradicting-releases.md.
/// <summary>MT1011: the releases or dates of a train are out of order, a release is repeated, or a date is invalid.</summary>
public static class ReleaseOrder
{
    public const string Id = "MT1011";

    internal const string InvalidDate = "is not a valid date; use yyyy-MM-dd, such as 2019-04-23";

    private static readonly Argument Version = new("version", 0);
    private static readonly Argument Date = new("date", 1);

    public static IEnumerable<Finding> Find(Declarations declarations) => declarations.Trains
        .SelectMany(train => InvalidDates(train.Definition).Concat(Repeated(train)).Concat(Misplaced(train)).Concat(BugFixOrder.Find(train)))
        .Concat(ExtraVersions.OutOfOrder(declarations))
        .Where(finding => finding.Anchor.IsInSource);

    private static IEnumerable<Finding> InvalidDates(TrainDefinition train) =>
        from release in train.Releases
        from date in new[] { (Value: release.Date, Argument: Date), (Value: release.Expected, Argument: "Expected") }
        where date.Value is not null && CalendarDate.ParseOrNull(date.Value) is null
        select Report(release.Anchor, date.Argument, date.Value, InvalidDate);

    private static IEnumerable<Finding> Repeated(ReleaseTrain train) =>
        from releases in train.Definition.Releases.Where(r => MachineNames.IsValid(r.Version)).GroupBy(r => r.Version, StringComparer.Ordinal)
        let first = releases.First()
        from release in releases.Skip(1)
        let isSame = release.Date == first.Date && release.Expected == first.Expected
        select Report(
            release.Anchor,
            Version,
            release.Version,
            $"is declared twice in {train.Name}{(isSame ? "" : ", with different dates")}; remove one of the two",
            first.Anchor,
            isSame ? Fix.Remove("the repeated release") : null);

    private static IEnumerable<Finding> Misplaced(ReleaseTrain train)
    {
        var releases = train.Releases
            .Select(r => new DeclaredRelease(r, train.Definition.Releases.First(d => d.Version == r.Version).Anchor, VersionNumbers.Of(r.Version)))
            .ToList();
        var displaced = releases
            .Where(r => r.Numbers is not null)
            .GroupBy(r => r.Numbers!.Prefix, StringComparer.Ordinal)
            .SelectMany(same => OutOfOrder.Find([.. same], (one, other) => !one.Numbers!.IsAfter(other.Numbers!)))
            .ToList();
        var rest = releases.Except(displaced).ToList();
        var inPlace = rest.ToList();
        foreach (var release in displaced.OrderBy(r => r.Release.Index))
        {
            var next = SuccessorOf(release, rest, inPlace);
            if (next is not null)
            {
                inPlace.Add(release);
            }

            yield return ByNumber(release, releases, next, train);
        }

        foreach (var branch in rest.GroupBy(r => r.Release.Branch, StringComparer.Ordinal))
        {
            foreach (var finding in MisplacedDates([.. branch]))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> MisplacedDates(List<DeclaredRelease> rest)
    {
        var dated = rest.Where(r => r.Release is { State: ReleaseState.Released, Date: not null }).ToList();
        var backwards = OutOfOrder.Find(dated, (one, other) => Order(one.Date, other.Date) <= 0);
        var newest = dated.Except(backwards).LastOrDefault();
        foreach (var release in backwards)
        {
            yield return OutOfOrderDate(release, dated, Date, "the date");
        }

        var expected = rest.Where(r => r.Release is { State: not ReleaseState.Released, Expected: not null }).ToList();
        foreach (var release in expected.Where(r => newest is not null && Order(r.Date, newest.Date) < 0))
        {
            yield return Report(
                release.Anchor,
                "Expected",
                $"{release.Date}",
                $"is expected of {release.Release.Version}, but {newest!.Release.Version}, which is before it, was released on {newest.Date}",
                newest.Anchor);
        }

        expected.RemoveAll(r => newest is not null && Order(r.Date, newest.Date) < 0);
        foreach (var release in OutOfOrder.Find(expected, (one, other) => Order(one.Date, other.Date) <= 0))
        {
            yield return OutOfOrderDate(release, expected, "Expected", "the expected date");
        }
    }

    private static Finding ByNumber(DeclaredRelease release, List<DeclaredRelease> releases, DeclaredRelease? next, ReleaseTrain train)
    {
        var same = releases.Where(r => r.Numbers?.Prefix == release.Numbers!.Prefix).ToList();
        var (other, isAfter) = Contradicting(release, same, (one, two) => one.Numbers!.IsAfter(two.Numbers!));
        return Report(
            release.Anchor,
            Version,
            release.Release.Version,
            $"is {(isAfter ? "after" : "before")} {other.Release.Version}; list the releases of {train.Name} in order, oldest first",
            other.Anchor,
            next is null ? null : Fix.MoveBefore(next.Anchor, $"Move {release.Release.Version} to before {next.Release.Version}"));
    }

    // The release that this one must precede, if its date agrees. Findings are fixed in source order, so earlier ones may be in order by then.
    private static DeclaredRelease? SuccessorOf(DeclaredRelease release, List<DeclaredRelease> rest, List<DeclaredRelease> inPlace) =>
        NextAfter(release, rest) is { } next && CanMove(release, next, rest) ? NextAfter(release, inPlace) : null;

    private static DeclaredRelease? NextAfter(DeclaredRelease release, List<DeclaredRelease> among) => among
        .Where(r => r.Numbers?.Prefix == release.Numbers!.Prefix && r.Numbers.IsAfter(release.Numbers))
        .Aggregate((DeclaredRelease?)null, (least, r) => least is null || least.Numbers!.IsAfter(r.Numbers!) ? r : least);

    private static Finding OutOfOrderDate(DeclaredRelease release, List<DeclaredRelease> among, Argument argument, string what)
    {
        var (other, isAfter) = Contradicting(release, among, (one, two) => Order(one.Date, two.Date) > 0);
        return Report(
            release.Anchor,
            argument,
            $"{release.Date}",
            $"is {what} of {release.Release.Version}, which is {(isAfter ? "after" : "before")} {other.Release.Version} of {other.Date}; list releases in order, oldest first",
            other.Anchor);
    }

    // The release that shows the other one to be misplaced, and whether the misplaced one comes after it.
    private static (DeclaredRelease Other, bool IsAfter) Contradicting(
        DeclaredRelease release, List<DeclaredRelease> among, Func<DeclaredRelease, DeclaredRelease, bool> isLater)
    {
        var index = among.IndexOf(release);
        return among.Take(index).FirstOrDefault(r => isLater(r, release)) is { } before
            ? (before, true)
            : (among.Skip(index + 1).Last(r => isLater(release, r)), false);
    }

    // A move must not change which release is in development, and the date must agree with the new position.
    private static bool CanMove(DeclaredRelease release, DeclaredRelease next, List<DeclaredRelease> others)
    {
        if (release.Anchor.Type != next.Anchor.Type || release.Anchor.Part != next.Anchor.Part)
        {
            return false;
        }

        var isReleased = release.Release.State == ReleaseState.Released;
        return (isReleased ? release.Date is not null : next.Release.State != ReleaseState.Released)
            && others.Where(r => r.Release.Branch == release.Release.Branch).All(r => r.Release.Index < next.Release.Index ? Order(r.Date, release.Date) <= 0 : Order(r.Date, release.Date) >= 0);
    }

    // A missing date contradicts nothing.
    private static int Order(CalendarDate? one, CalendarDate? other) => one is { } left && other is { } right ? left.CompareTo(right) : 0;

    private static Finding Report(Anchor anchor, Argument argument, string text, string what, Anchor? other = null, Fix? fix = null) =>
        new(Id, anchor, argument, EquatableArray<string>.Own([text, what]), fix) { Other = other };

    private sealed record DeclaredRelease(Release Release, Anchor Anchor, VersionNumbers? Numbers)
    {
        public CalendarDate? Date => Release.State == ReleaseState.Released ? Release.Date : Release.Expected;
    }
}
