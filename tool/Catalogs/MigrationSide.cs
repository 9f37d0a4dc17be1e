namespace MachineTypes.Tool.Catalogs;

/// <summary>The host on one side of a migration.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Version">The version of the hypervisor, as the user specified it.</param>
/// <param name="Resolved">The release as which that version is read.</param>
/// <param name="Consumer">The release of the consumer; null if unknown.</param>
internal sealed record MigrationSide(IMachineType Machine, string Version, ResolvedRelease Resolved, string? Consumer)
{
    /// <summary>Gets the name of the train, such as <c>QEMU</c>.</summary>
    public required string Train { get; init; }

    /// <summary>Gets the release of the train.</summary>
    public string Release => Resolved.Release;
}
