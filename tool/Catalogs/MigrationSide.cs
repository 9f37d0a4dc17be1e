namespace MachineTypes.Tool.Catalogs;

/// <summary>One side of a migration, as the commands see it.</summary>
/// <param name="Machine">The machine type.</param>
/// <param name="Release">The hypervisor's release.</param>
/// <param name="Consumer">The consumer's release; null where it was not told.</param>
internal sealed record MigrationSide(IMachineType Machine, string Release, string? Consumer);
