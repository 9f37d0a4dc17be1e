namespace MachineTypes.Tool.Import;

// See docs/decisions/0039-imports-declare-what-replies-show.md.
/// <summary>
/// Sorts machine types into families. In a family, the compat list of a machine type starts with that of the next newer one, as in every QEMU. A machine type whose list does not
/// is declared separately, as an unversioned machine type.
/// </summary>
/// <param name="answers">The answers.</param>
/// <param name="train">The train.</param>
internal sealed class FamilySorter(Answers answers, ImportedTrain train)
{
    private readonly List<ImportedFamily> _families = [];

    /// <summary>Returns the families, by name.</summary>
    public IReadOnlyList<ImportedFamily> Sort()
    {
        foreach (var family in answers.Names.Select(Parse).GroupBy(machine => machine.Family, machine => machine.Member, StringComparer.Ordinal))
            Add(family.Key, [.. family.OrderBy(member => member.Release).ThenBy(member => member.IsExtra).ThenBy(VersionOf)]);

        return [.. _families.OrderBy(family => family.Name, StringComparer.Ordinal)];
    }

    private static ImportedVersion? VersionOf(FamilyMember member) => member.Version is { } version ? ImportedVersion.OfRelease(version) : null;

    // A name whose end is not the version of a release is unversioned as a whole. It may still be the name of a family.
    private (string Family, FamilyMember Member) Parse(string name)
    {
        var (family, version) = ImportedName.Of(name);
        if (version is not null && !IsOfTheFuture(name, version))
        {
            if (train.Find(version.Name) is { } index)
                return (family, new FamilyMember(name, version.Name, index, IsExtra: false));
            if (train.FindOfExtra(version.Name) is { } own)
                return (family, new FamilyMember(name, version.Name, own, IsExtra: true));
        }

        return (name, Unversioned(name));
    }

    // An answer has it although its release is older than the one that the machine type is named after: the name does not contain a version.
    private bool IsOfTheFuture(string name, ImportedVersion version) =>
        answers.All.Any(answer => answer.Machines.ContainsKey(name) && train.Find(version.Name) > train.Find(answer.Release.Name));

    private static FamilyMember Unversioned(string name) => new(name, null, -1, IsExtra: false);

    private void AddUnversioned(string name) => _families.Add(new ImportedFamily(name, [Unversioned(name)]));

    private void Add(string name, List<FamilyMember> members)
    {
        // In some answers, a name may be that of a machine type, and in later ones that of a family. If one answer has both, the machine type is declared separately.
        if (members.Find(member => member.Release < 0) is { } alone && Enumerable.Range(0, answers.Count).Any(i => Has(i, alone) && members.Exists(member => member != alone && Has(i, member))))
        {
            AddUnversioned(name);
            members.Remove(alone);
        }

        foreach (var misfit in Misfits(members))
        {
            AddUnversioned(misfit.Name);
            members.Remove(misfit);
        }

        if (members.Count > 0)
            _families.Add(new ImportedFamily(name, members));
    }

    private bool Has(int answer, FamilyMember member) => answers.Find(answer, member.Name) is not null;

    private List<FamilyMember> Misfits(List<FamilyMember> members)
    {
        var fitting = members.Where(member => member is { Release: >= 0, IsExtra: false }).ToList();
        for (var i = 0; i < answers.Count; i++)
        {
            var present = fitting.Where(member => Has(i, member)).ToList();
            fitting.RemoveAll(present.Except(LongestChain(present, i)).Contains);
        }

        return
        [
            .. members.Where(member => member is { Release: >= 0, IsExtra: false } && !fitting.Contains(member)),
            .. members.Where(member => member.IsExtra && !(fitting.Find(own => own.Release == member.Release) is { } own && AreAlike(own, member))),
        ];
    }

    // The table of a release also applies to its bug-fix and tagged machine types, and they are added and removed together.
    private bool AreAlike(FamilyMember own, FamilyMember extra) => Enumerable.Range(0, answers.Count).All(i =>
        Has(i, own) == Has(i, extra)
        && List(i, own).SequenceEqual(List(i, extra))
        && answers.Find(i, own.Name)?.IsDeprecated == answers.Find(i, extra.Name)?.IsDeprecated);

    private List<FamilyMember> LongestChain(List<FamilyMember> present, int answer)
    {
        // From the oldest, which has the longest list, to the newest: best[n] is the longest chain that ends with n.
        var best = new List<(int Length, int Before)>();
        for (var n = 0; n < present.Count; n++)
        {
            best.Add((1, -1));
            for (var before = 0; before < n; before++)
            {
                if (best[before].Length + 1 > best[n].Length && StartsWith(List(answer, present[before]), List(answer, present[n])))
                    best[n] = (best[before].Length + 1, before);
            }
        }

        var chain = new List<FamilyMember>();
        for (var n = best.Count == 0 ? -1 : Enumerable.Range(0, best.Count).MaxBy(n => best[n].Length); n >= 0; n = best[n].Before)
            chain.Add(present[n]);

        return chain;
    }

    private IReadOnlyList<CompatEntry> List(int answer, FamilyMember member) => answers.Find(answer, member.Name)?.Compat ?? [];

    private static bool StartsWith(IReadOnlyList<CompatEntry> longer, IReadOnlyList<CompatEntry> start) =>
        longer.Count >= start.Count && longer.Take(start.Count).SequenceEqual(start);
}
