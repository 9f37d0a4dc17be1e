namespace MachineTypes;

/// <summary>Whether a guest can move from one host to another, from good to bad.</summary>
public enum MigrationOutcome
{
    /// <summary>Nothing that is known stands against it.</summary>
    Works,

    /// <summary>The two hosts may give the guest different hardware.</summary>
    MayBreak,

    /// <summary>It cannot work.</summary>
    Fails,
}
