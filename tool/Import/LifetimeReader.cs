using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Import;

/// <summary>When a machine type was added, deprecated and removed, as far as the answers show. The numbers are indexes of answers.</summary>
/// <param name="AddedIn">The first answer that has it, if an older answer could have had it; otherwise, null.</param>
/// <param name="DeprecatedIn">The first answer in which it is deprecated; null if there is none.</param>
/// <param name="RemovedIn">The first answer that no longer has it; null if the newest still has it.</param>
internal readonly record struct ImportedLifetime(int? AddedIn, int? DeprecatedIn, int? RemovedIn);

/// <summary>Determines from the answers when machine types were added, deprecated and removed.</summary>
/// <param name="answers">The answers.</param>
/// <param name="train">The train.</param>
internal sealed class LifetimeReader(Answers answers, ImportedTrain train)
{
    /// <summary>Returns the lifetime of a machine type.</summary>
    /// <param name="member">The machine type.</param>
    /// <exception cref="InputException">The machine type was removed and added again, or is no longer deprecated.</exception>
    public ImportedLifetime Of(FamilyMember member)
    {
        var present = Enumerable.Range(0, answers.Count).Where(i => answers.Find(i, member.Name) is not null).ToList();
        var (first, last) = (present[0], present[^1]);
        if (present.Count != last - first + 1)
        {
            var gap = Enumerable.Range(first, last - first).First(i => !present.Contains(i));
            throw Irregular(member, $"is in the replies of {answers.ReleaseAt(first)} and {answers.ReleaseAt(last)}, but not in that of {answers.ReleaseAt(gap)}");
        }

        var known = present.Where(i => answers.Find(i, member.Name)!.IsDeprecated is not null).ToList();
        var deprecated = known.Where(i => answers.Find(i, member.Name)!.IsDeprecated == true).Select(i => (int?)i).FirstOrDefault();
        if (deprecated is { } since && known.Find(i => i > since && answers.Find(i, member.Name)!.IsDeprecated == false) is var back and > 0)
            throw Irregular(member, $"is deprecated in the reply of {answers.ReleaseAt(since)}, but not in that of {answers.ReleaseAt(back)}");

        // An answer of a release that is older than the one that the machine type is named after cannot have it.
        var firstPossible = Enumerable.Range(0, answers.Count).First(i => train.Find(answers.ReleaseAt(i)) >= member.Release);
        return new(first > firstPossible ? first : null, deprecated, last + 1 < answers.Count ? last + 1 : null);
    }

    private static InputException Irregular(FamilyMember member, string what) =>
        new($"{Printable.Name(member.Name)} {what}: definitions cannot express this; import replies of builds with the same boards");
}
