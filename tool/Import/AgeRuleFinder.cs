using MachineTypes.Model;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Tool.Import;

/// <summary>An age rule for machine types.</summary>
/// <param name="Majors">The age, in major releases.</param>
/// <param name="From">The index of the answer from whose release on the rule applies.</param>
internal readonly record struct ImportedRule(int Majors, int From);

/// <summary>
/// Infers one age rule from the versioned machine types that the answers deprecate, and one from those that they no longer have. If no rule explains all of them, each machine
/// type is declared with its own releases.
/// </summary>
/// <param name="answers">The answers.</param>
/// <param name="train">The train.</param>
/// <param name="members">All machine types of all families, with their lifetimes.</param>
internal sealed class AgeRuleFinder(Answers answers, ImportedTrain train, IReadOnlyList<(FamilyMember Member, ImportedLifetime Lifetime)> members)
{
    private const int MaxMajors = 10;

    // A single machine type does not make a rule.
    private const int MinMachineTypes = 2;

    private readonly ReleaseTrain _train = new(new TrainDefinition(
        "", "", train.Releases.Select(release => new ReleaseDefinition(release, null, null, default)).ToEquatableArray(), default, default, default, default, default, default));

    private readonly List<(FamilyMember Member, ImportedLifetime Lifetime)> _versioned = [.. members.Where(pair => pair.Member.Release >= 0)];

    /// <summary>Returns the rule that explains all deprecations, or null if there is none.</summary>
    public ImportedRule? Deprecation() => Find((pair, i) => answers.Find(i, pair.Member.Name)?.IsDeprecated, pair => pair.Lifetime.DeprecatedIn);

    /// <summary>Returns the rule that explains all deletions, or null if there is none.</summary>
    public ImportedRule? Deletion() => Find((pair, i) => train.Find(answers.ReleaseAt(i)) >= pair.Member.Release ? IsRemoved(pair.Lifetime, i) : null, pair => pair.Lifetime.RemovedIn);

    // Unknown before the machine type was added.
    private static bool? IsRemoved(ImportedLifetime lifetime, int answer) => lifetime.AddedIn > answer ? null : lifetime.RemovedIn <= answer;

    private ImportedRule? Find(Func<(FamilyMember Member, ImportedLifetime Lifetime), int, bool?> fact, Func<(FamilyMember Member, ImportedLifetime Lifetime), int?> since)
    {
        var starts = _versioned.Select(since).OfType<int>().ToList();
        if (starts.Count < MinMachineTypes)
            return null;

        var from = starts.Min();
        for (var majors = 1; majors <= MaxMajors; majors++)
        {
            var rule = new ImportedRule(majors, from);
            if (_versioned.TrueForAll(pair => Enumerable.Range(0, answers.Count).All(i => fact(pair, i) is not { } known || known == IsPast(rule, pair.Member, i))))
                return rule;
        }

        return null;
    }

    private bool IsPast(ImportedRule rule, FamilyMember member, int answer) => First(rule, member) <= train.Find(answers.ReleaseAt(answer));

    private int? First(ImportedRule rule, FamilyMember member) =>
        new AgeRule(rule.Majors, answers.ReleaseAt(rule.From)).FirstRelease(_train, _train.Releases[member.Release])?.Index;
}
