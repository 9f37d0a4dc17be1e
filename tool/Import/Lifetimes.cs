using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Import;

/// <summary>When a machine type came, was deprecated and went, as far as the answers tell. The numbers are places of answers.</summary>
/// <param name="AddedIn">The first answer that has it, where an older one might have had it; null where none might.</param>
/// <param name="DeprecatedIn">The first answer that deprecates it; null where none does.</param>
/// <param name="RemovedIn">The first answer without it; null where the newest still has it.</param>
internal readonly record struct ImportedLife(int? AddedIn, int? DeprecatedIn, int? RemovedIn);

/// <summary>Reads off the answers when machine types came and went.</summary>
/// <param name="answers">The answers.</param>
/// <param name="train">The train.</param>
internal sealed class Lifetimes(Answers answers, ImportedTrain train)
{
    /// <summary>The life of a machine type.</summary>
    /// <exception cref="InputException">It went and came back.</exception>
    public ImportedLife Of(FamilyMember member)
    {
        var present = Enumerable.Range(0, answers.Count).Where(i => answers.Find(i, member.Name) is not null).ToList();
        var (first, last) = (present[0], present[^1]);
        if (present.Count != last - first + 1)
        {
            var gap = Enumerable.Range(first, last - first).First(i => !present.Contains(i));
            throw Irregular(member, $"is in the answers of {answers.ReleaseAt(first)} and {answers.ReleaseAt(last)}, but not in that of {answers.ReleaseAt(gap)}");
        }

        var said = present.Where(i => answers.Find(i, member.Name)!.IsDeprecated is not null).ToList();
        var deprecated = said.Where(i => answers.Find(i, member.Name)!.IsDeprecated == true).Select(i => (int?)i).FirstOrDefault();
        if (deprecated is { } since && said.Find(i => i > since && answers.Find(i, member.Name)!.IsDeprecated == false) is var back and > 0)
            throw Irregular(member, $"is deprecated in the answer of {answers.ReleaseAt(since)}, and no longer in that of {answers.ReleaseAt(back)}");

        // An answer that is older than the release that it is named after could not have it.
        var couldCome = Enumerable.Range(0, answers.Count).First(i => train.Find(answers.ReleaseAt(i)) >= member.Release);
        return new(first > couldCome ? first : null, deprecated, last + 1 < answers.Count ? last + 1 : null);
    }

    private static InputException Irregular(FamilyMember member, string what) =>
        new($"{Printable.Name(member.Name)} {what}: definitions cannot say so; import answers of builds that have the same boards");
}
