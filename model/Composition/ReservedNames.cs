namespace MachineTypes.Model.Composition;

/// <summary>The names that generated members have, or may come to have: no property or version gets them, and no type that is filled in may be named so.</summary>
public static class ReservedNames
{
    private static readonly string[] Common =
    [
        "All", "Latest", "Parse", "TryParse", "Equals", "GetHashCode", "CompareTo", "ToString", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Tables", "Unknown",
    ];

    /// <summary>Those of release trains.</summary>
    public static readonly IReadOnlyCollection<string> Train = new HashSet<string>(
        Common.Concat(["InDevelopment", "Train", "Version", "IsReleased", "IsBugFix", "Index", "Date", "Expected", "Day", "ReleaseList", "HasAdopted", "AdoptedIn", "Adoption"]), StringComparer.Ordinal);

    /// <summary>Those of catalogues.</summary>
    public static readonly IReadOnlyCollection<string> Catalog = new HashSet<string>(
        Common.Concat([
            "Name", "Family", "Alias", "Release", "IsVersioned", "IsDeprecated", "IsRemoved", "IsSince", "Compat", "CompatAsOf", "TryGetCompat", "Families", "PendingFlips", "PendingFlipList",
            "Check", "CompatTable", "MachineList", "FamilyList", "Properties", "PropertiesAsOf", "IsPropertyKnownAsOf", "PropertiesNotKnownAsOf", "IsCompatKnown", "IsCompatKnownAsOf", "PresenceIn", "AliasAsOf", "ExistsIn", "Exists", "IsNewestIn", "Rank", "Previews", "ChangesBetween", "ReportOf",
        ]),
        StringComparer.Ordinal);
}
