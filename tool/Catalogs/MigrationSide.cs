namespace MachineTypes.Tool.Catalogs;

/// <summary>The host on one side of a migration.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Release">The release of the hypervisor.</param>
/// <param name="Consumer">The release of the consumer; null if unknown.</param>
internal sealed record MigrationSide(IMachineType Machine, string Release, string? Consumer);
