namespace MachineTypes;

/// <summary>Specifies what happens to a deprecated use on a machine type whose property has flipped.</summary>
public enum OldUse
{
    /// <summary>A guest that is set up in the old way still starts, but cannot migrate to a host that honours the property.</summary>
    StillStarts,

    /// <summary>The machine type refuses the old use: a guest that is set up in the old way does not start.</summary>
    Refused,
}
