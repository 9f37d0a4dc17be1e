using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Tool.Import;

/// <summary>A rule by which machine types age: after so many majors, from the release of an answer on.</summary>
internal readonly record struct ImportedRule(int Majors, int From);

/// <summary>
/// Looks for one rule that explains which versioned machine types the answers deprecate, and one for those that they no longer have. Where none explains all of it, each machine
/// type says it for itself.
/// </summary>
/// <param name="answers">The answers.</param>
/// <param name="train">The train.</param>
/// <param name="members">All machine types of all families, with their lives.</param>
internal sealed class AgeRuleFinder(Answers answers, ImportedTrain train, IReadOnlyList<(FamilyMember Member, ImportedLife Life)> members)
{
    private const int Oldest = 10;

    // One machine type that is deprecated or gone is no rule.
    private const int Fewest = 2;

    private readonly ReleaseTrain _train = new(new TrainDefinition(
        "", "", train.Releases.Select(release => new ReleaseDefinition(release, null, null, default)).ToEquatableArray(), default, default, default, default, default, default));

    private readonly List<(FamilyMember Member, ImportedLife Life)> _versioned = [.. members.Where(pair => pair.Member.Release >= 0)];

    /// <summary>The rule of deprecation, if one explains the answers.</summary>
    public ImportedRule? Deprecation() => Find((pair, i) => answers.Find(i, pair.Member.Name)?.IsDeprecated, pair => pair.Life.DeprecatedIn);

    /// <summary>The rule of deletion, if one explains the answers.</summary>
    public ImportedRule? Deletion() => Find((pair, i) => train.Find(answers.ReleaseAt(i)) >= pair.Member.Release ? IsGone(pair.Life, i) : null, pair => pair.Life.RemovedIn);

    // Before it came nothing is gone.
    private static bool? IsGone(ImportedLife life, int answer) => life.AddedIn > answer ? null : life.RemovedIn <= answer;

    private ImportedRule? Find(Func<(FamilyMember Member, ImportedLife Life), int, bool?> fact, Func<(FamilyMember Member, ImportedLife Life), int?> since)
    {
        var starts = _versioned.Select(since).OfType<int>().ToList();
        if (starts.Count < Fewest)
            return null;

        var from = starts.Min();
        for (var majors = 1; majors <= Oldest; majors++)
        {
            var rule = new ImportedRule(majors, from);
            if (_versioned.TrueForAll(pair => Enumerable.Range(0, answers.Count).All(i => fact(pair, i) is not { } said || said == IsPast(rule, pair.Member, i))))
                return rule;
        }

        return null;
    }

    private bool IsPast(ImportedRule rule, FamilyMember member, int answer) => First(rule, member) <= train.Find(answers.ReleaseAt(answer));

    private int? First(ImportedRule rule, FamilyMember member) =>
        new AgeRule(rule.Majors, answers.ReleaseAt(rule.From)).FirstRelease(_train, _train.Releases[member.Release])?.Index;
}
