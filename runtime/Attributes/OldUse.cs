namespace MachineTypes;

/// <summary>What becomes of a deprecated use on a machine type whose property has flipped.</summary>
public enum OldUse
{
    /// <summary>A guest that is set up the old way still starts, but may not migrate to a host that honours the property.</summary>
    StillStarts,

    /// <summary>The machine type refuses it: such a guest does not start.</summary>
    Refused,
}
