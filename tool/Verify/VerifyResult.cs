namespace MachineTypes.Tool.Verify;

/// <summary>The result of a comparison.</summary>
/// <param name="Train">The name of the train, such as <c>QEMU</c>.</param>
/// <param name="Release">The release that was compared.</param>
/// <param name="Target">The target that was compared.</param>
/// <param name="MachineTypeCount">The number of versioned machine types of the reply that were compared.</param>
/// <param name="UnversionedCount">The number of unversioned machine types of the reply that were compared.</param>
/// <param name="CompatEntryCount">The number of compat entries that they have in the reply; null if compat entries were not compared.</param>
/// <param name="WhyNoCompat">Why compat entries were not compared; null if they were.</param>
/// <param name="Differences">The differences, by machine type.</param>
/// <param name="NotCompared">What was not compared, and why.</param>
internal sealed record VerifyResult(
    string Train,
    string Release,
    string Target,
    int MachineTypeCount,
    int UnversionedCount,
    int? CompatEntryCount,
    string? WhyNoCompat,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<Omission> NotCompared);

/// <summary>Items that were not compared.</summary>
/// <param name="Names">The items: machine types, aliases or properties.</param>
/// <param name="Reason">The reason.</param>
internal sealed record Omission(IReadOnlyList<string> Names, string Reason);
