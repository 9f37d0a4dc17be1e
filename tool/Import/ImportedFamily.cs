namespace MachineTypes.Tool.Import;

/// <summary>A family of machine types, or a single one without versions, as the answers have it.</summary>
/// <param name="Name">The family's name.</param>
/// <param name="Versions">The machine types, oldest first; one without a version stands before all others.</param>
internal sealed record ImportedFamily(string Name, IReadOnlyList<FamilyMember> Versions)
{
    /// <summary>The machine types that are named after a release of the train.</summary>
    public IEnumerable<FamilyMember> OfReleases => Versions.Where(member => member is { Release: >= 0, IsExtra: false });

    /// <summary>Whether it has versions.</summary>
    public bool IsVersioned => Versions.Any(member => member.Release >= 0);
}

/// <summary>A machine type of a family.</summary>
/// <param name="Name">The machine type's name.</param>
/// <param name="Version">The version that it ends with; null without one.</param>
/// <param name="Release">The place of its release on the train; -1 without a version.</param>
/// <param name="IsExtra">Whether it is a bug-fix or tagged one.</param>
internal sealed record FamilyMember(string Name, string? Version, int Release, bool IsExtra);
