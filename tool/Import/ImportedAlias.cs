namespace MachineTypes.Tool.Import;

/// <summary>An alias to declare.</summary>
/// <param name="Name">The alias.</param>
/// <param name="For">The machine type that it refers to; null if it always refers to the newest one.</param>
/// <param name="AddedIn">The first answer that has it, if an older one has the machine type without it; otherwise, null.</param>
/// <param name="RemovedIn">The first later answer that has the machine type without it; null if there is none.</param>
/// <param name="IsRepeated">Whether an answer gives it to another machine type of the family too.</param>
internal sealed record ImportedAlias(string Name, FamilyMember? For, int? AddedIn, int? RemovedIn, bool IsRepeated);

/// <summary>Determines from the answers what aliases refer to.</summary>
/// <param name="answers">The answers.</param>
internal sealed class AliasReader(Answers answers)
{
    /// <summary>Returns the aliases of each family.</summary>
    /// <param name="families">The families.</param>
    public IReadOnlyDictionary<ImportedFamily, IReadOnlyList<ImportedAlias>> Of(IReadOnlyList<ImportedFamily> families)
    {
        // QEMU may have two machine types with one alias. Only one family can declare that it is always that of its newest machine type. An alias may be the name of a machine type
        // in other releases.
        var taken = answers.Names.ToHashSet(StringComparer.Ordinal);
        var aliases = new Dictionary<ImportedFamily, IReadOnlyList<ImportedAlias>>(ReferenceEqualityComparer.Instance);
        foreach (var family in families)
        {
            var names = NamesOf(family);
            var ofNewest = names.Find(name => !taken.Contains(name) && IsAlwaysOfNewest(name, family));
            if (ofNewest is not null)
                taken.Add(ofNewest);
            aliases.Add(family, [.. names.SelectMany(name => name == ofNewest ? [new ImportedAlias(name, null, null, null, IsRepeated: false)] : family.Versions.SelectMany(member => Windows(name, member, IsRepeated(name, family))))]);
        }

        return aliases;
    }

    private List<string> NamesOf(ImportedFamily family) =>
    [
        .. Enumerable.Range(0, answers.Count)
            .SelectMany(i => family.Versions.Select(member => AliasIn(i, member)))
            .OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    private string? AliasIn(int answer, FamilyMember member) => answers.Find(answer, member.Name)?.Alias;

    private bool IsAlwaysOfNewest(string alias, ImportedFamily family)
    {
        var candidates = family.IsVersioned ? family.OfReleases.ToList() : [.. family.Versions];
        return Enumerable.Range(0, answers.Count).All(i =>
        {
            var newest = candidates.FindLast(member => answers.Find(i, member.Name) is not null);
            var holders = family.Versions.Where(member => AliasIn(i, member) == alias).ToList();
            return newest is null ? holders.Count == 0 : holders.SequenceEqual([newest]);
        });
    }

    private bool IsRepeated(string alias, ImportedFamily family) =>
        Enumerable.Range(0, answers.Count).Any(i => family.Versions.Count(member => AliasIn(i, member) == alias) > 1);

    private IEnumerable<ImportedAlias> Windows(string alias, FamilyMember member, bool isRepeated)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (AliasIn(i, member) != alias)
                continue;

            var first = i;
            while (i + 1 < answers.Count && AliasIn(i + 1, member) == alias)
                i++;

            yield return new(
                alias,
                member,
                first > 0 && answers.Find(first - 1, member.Name) is not null ? first : null,
                i + 1 < answers.Count && answers.Find(i + 1, member.Name) is not null ? i + 1 : null,
                isRepeated);
        }
    }
}
