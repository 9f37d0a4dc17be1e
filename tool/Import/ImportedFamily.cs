namespace MachineTypes.Tool.Import;

/// <summary>A family of machine types, or a single unversioned machine type.</summary>
/// <param name="Name">The name of the family.</param>
/// <param name="Versions">The machine types, oldest first; an unversioned one comes before all others.</param>
internal sealed record ImportedFamily(string Name, IReadOnlyList<FamilyMember> Versions)
{
    /// <summary>Gets the machine types that are named after a release of the train.</summary>
    public IEnumerable<FamilyMember> OfReleases => Versions.Where(member => member is { Release: >= 0, IsExtra: false });

    /// <summary>Gets whether the family has versions.</summary>
    public bool IsVersioned => Versions.Any(member => member.Release >= 0);
}

/// <summary>A machine type of a family.</summary>
/// <param name="Name">The name of the machine type.</param>
/// <param name="Version">The version at the end of the name; null if it is unversioned.</param>
/// <param name="Release">The index of its release on the train; -1 if it is unversioned.</param>
/// <param name="IsExtra">Whether it is a bug-fix or tagged version.</param>
internal sealed record FamilyMember(string Name, string? Version, int Release, bool IsExtra);
