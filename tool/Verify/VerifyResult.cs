namespace MachineTypes.Tool.Verify;

/// <summary>What came out of a comparison.</summary>
/// <param name="Train">The train, such as <c>QEMU</c>.</param>
/// <param name="Release">The release that was compared.</param>
/// <param name="Target">The target that was compared.</param>
/// <param name="MachineTypeCount">How many versioned machine types of the reply were compared.</param>
/// <param name="UnversionedCount">How many machine types without a version were.</param>
/// <param name="CompatEntryCount">How many compat entries they have in the reply; null if none were compared.</param>
/// <param name="WhyNoCompat">Why no compat entries were compared, if so.</param>
/// <param name="Differences">The differences, by machine type.</param>
/// <param name="NotCompared">What was left out, and why.</param>
internal sealed record VerifyResult(
    string Train,
    string Release,
    string Target,
    int MachineTypeCount,
    int UnversionedCount,
    int? CompatEntryCount,
    string? WhyNoCompat,
    IReadOnlyList<Difference> Differences,
    IReadOnlyList<NotCompared> NotCompared);

/// <summary>Things that were not compared.</summary>
/// <param name="Names">The things: machine types or properties.</param>
/// <param name="Reason">Why not.</param>
internal sealed record NotCompared(IReadOnlyList<string> Names, string Reason);
