using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.List;

/// <summary>What a machine type is as of a release.</summary>
/// <param name="Name">The name.</param>
/// <param name="Target">The target; null if no catalogue has the name.</param>
/// <param name="State">What the release makes of it.</param>
internal sealed record ListedMachineType(string Name, string? Target, MachineState State)
{
    /// <summary>Gets the family; null if no catalogue has the name.</summary>
    public string? Family { get; init; }

    /// <summary>Gets the release that it belongs to; null if it has no version.</summary>
    public string? Release { get; init; }

    /// <summary>Gets the alias that the release has for it, if any.</summary>
    public string? Alias { get; init; }

    /// <summary>Gets whether it is the default of the target; null if that is not known.</summary>
    public bool? IsDefault { get; init; }

    /// <summary>Gets the first release in which it is deprecated; null if there is none.</summary>
    public string? DeprecatedSince { get; init; }

    /// <summary>Gets the first release that no longer has it; null if there is none.</summary>
    public string? RemovedIn { get; init; }

    /// <summary>Describes a machine type of a catalogue.</summary>
    /// <param name="then">The catalogue as of the release.</param>
    /// <param name="machine">The machine type.</param>
    public static ListedMachineType Of(CatalogAsOf then, MachineTypeAsOf machine) => new(machine.Machine.Name, then.Catalog.Target, StateOf(machine))
    {
        Family = machine.Machine.Family,
        Release = then.Catalog.ReleaseOf(machine.Machine),
        Alias = machine.Alias,
        IsDefault = machine.Presence == Presence.NotKnown || !machine.IsKnown("is-default") ? null : machine.Properties.Any(property => property is { Name: "is-default", Value: true }),
        DeprecatedSince = then.Catalog.DeprecatedSince(machine.Machine),
        RemovedIn = then.Catalog.RemovedSince(machine.Machine, then.Release),
    };

    private static MachineState StateOf(MachineTypeAsOf machine) => machine.Presence switch
    {
        Presence.Present => machine.IsDeprecated ? MachineState.Deprecated : MachineState.Current,
        Presence.Removed => MachineState.Removed,
        Presence.NotYet => MachineState.NotYet,
        _ => MachineState.NotKnown,
    };
}

/// <summary>What a release makes of a machine type.</summary>
internal enum MachineState
{
    /// <summary>The release has it.</summary>
    Current,

    /// <summary>The release has it and reports it as deprecated.</summary>
    Deprecated,

    /// <summary>The release no longer has it.</summary>
    Removed,

    /// <summary>The release is older.</summary>
    NotYet,

    /// <summary>It is not known whether the release has it.</summary>
    NotKnown,
}

/// <summary>Names the states in every format.</summary>
internal static class MachineStates
{
    /// <summary>Returns the name of a state.</summary>
    /// <param name="state">The state.</param>
    public static string NameOf(MachineState state) => state switch
    {
        MachineState.Current => "current",
        MachineState.Deprecated => "deprecated",
        MachineState.Removed => "removed",
        MachineState.NotYet => "not yet",
        _ => "not known",
    };
}
