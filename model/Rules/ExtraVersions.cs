using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Rules;

/// <summary>What a family's bug-fix and tagged versions contradict: its span, which is part of MT1019, and the order of versions, which is part of MT1011.</summary>
internal static class ExtraVersions
{
    /// <summary>The versions of releases that the span does not have.</summary>
    public static IEnumerable<Finding> OutsideSpan(Declarations declarations) =>
        from used in Used(declarations)
        let begin = used.Train.Find(used.Span.From)
        let end = used.Train.Find(used.Span.Until)
        where used.Release.Index < begin?.Index || used.Release.Index > end?.Index
        select new Finding(
            ContradictoryWindow.Id,
            used.Span.Anchor,
            ArgumentOf(used.Index),
            EquatableArray<string>.Own(
            [
                EntryFormat.Shown(used.Span.Name),
                $"{EntryFormat.Shown(used.Version)} belongs to {used.Release.Version}, and its machine types {(used.Release.Index < begin?.Index ? $"begin with {begin!.Version}" : $"end with {end!.Version}")}",
            ]));

    /// <summary>The versions of one release that are not in the order of their numbers, which is the order of their machine types.</summary>
    public static IEnumerable<Finding> OutOfOrder(Declarations declarations) =>
        from used in Used(declarations)
        let numbers = VersionNumbers.Of(used.Version)
        where numbers is not null
        let later = used.Span.Extra.Take(used.Index).FirstOrDefault(other =>
            used.Train.ReleaseOfExtra(other) == used.Release && VersionNumbers.Of(other) is { } earlier && earlier.Prefix == numbers.Prefix && earlier.IsAfter(numbers))
        where later is not null
        select new Finding(
            ReleaseOrder.Id,
            used.Span.Anchor,
            ArgumentOf(used.Index),
            EquatableArray<string>.Own([EntryFormat.Shown(used.Version), $"comes after {EntryFormat.Shown(later)} in Extra; list versions from the oldest to the newest"]));

    private static IEnumerable<(FamilyDefinition Span, int Index, string Version, ReleaseTrain Train, Release Release)> Used(Declarations declarations) =>
        from family in declarations.Families
        from span in family.Spans
        where !span.IsUnversioned
        from index in Enumerable.Range(0, span.Extra.Count)
        let version = span.Extra[index]
        where MachineNames.IsValid(version) && family.Train.Find(version) is null
        let release = family.Train.ReleaseOfExtra(version)
        where release is not null
        select (span, index, version, family.Train, release);

    private static Argument ArgumentOf(int index) => new("Extra") { Element = index };
}
