namespace MachineTypes.Tool.Catalogs;

/// <summary>What an alias refers to in a release.</summary>
/// <param name="Release">The version of the release.</param>
/// <param name="Machine">The machine type.</param>
internal sealed record AliasMeaning(string Release, IMachineType Machine);
