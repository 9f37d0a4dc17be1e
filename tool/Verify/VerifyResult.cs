namespace MachineTypes.Tool.Verify;

/// <summary>The result of a comparison.</summary>
/// <param name="Train">The name of the train, such as <c>QEMU</c>.</param>
/// <param name="Release">The release that was compared.</param>
/// <param name="Target">The target that was compared.</param>
/// <param name="MachineTypeCount">The number of versioned machine types of the reply that were compared.</param>
/// <param name="UnversionedCount">The number of unversioned machine types of the reply that were compared.</param>
/// <param name="DownstreamCount">The number of machine types of the reply that were not compared because they are a distribution's own.</param>
/// <param name="ValueCount">The number of values that were compared: aliases, <c>deprecated</c> and properties of machine types that both have.</param>
/// <param name="CompatEntryCount">The number of compat entries that they have in the reply; null if compat entries were not compared.</param>
/// <param name="WhyNoCompat">Why compat entries were not compared; null if they were.</param>
/// <param name="Differences">The differences, by machine type.</param>
/// <param name="NotKnown">What the reply contains and the catalogue does not know.</param>
/// <param name="NotCompared">What was not compared, and why.</param>
internal sealed record VerifyResult(
    string Train,
    string Release,
    string Target,
    int MachineTypeCount,
    int UnversionedCount,
    int DownstreamCount,
    int ValueCount,
    int? CompatEntryCount,
    string? WhyNoCompat,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<NotKnownFact> NotKnown,
    IReadOnlyList<Omission> NotCompared)
{
    /// <summary>
    /// Gets a value indicating whether enough was compared to report agreement. That a distribution's binary agrees about <c>none</c> and <c>microvm</c> shows nothing if all its versioned machine types are its
    /// own, so that none was compared.
    /// </summary>
    public bool IsSubstantial => MachineTypeCount > 0 || (UnversionedCount > 0 && DownstreamCount == 0 && !HasNoBoard);

    /// <summary>Gets whether the reply has no machine type but <c>none</c>, which is not a board and which every binary has: no board was compared.</summary>
    public bool HasNoBoard { get; init; }
}

/// <summary>Items that were not compared.</summary>
/// <param name="Names">The items: machine types, aliases or properties.</param>
/// <param name="Reason">The reason.</param>
internal sealed record Omission(IReadOnlyList<string> Names, string Reason);

/// <summary>A fact that the reply contains and the catalogue does not know, so that it could not be compared.</summary>
/// <param name="MachineType">The name of the machine type.</param>
/// <param name="What">What is not known: the name of a property, <c>compat entries</c>, or <c>since when it exists</c>.</param>
internal sealed record NotKnownFact(string MachineType, string What);
