namespace MachineTypes;

/// <summary>Specifies whether a release of a consumer works with a machine type, from best to worst.</summary>
public enum ConsumerOutcome
{
    /// <summary>The consumer honours everything that the machine type has flipped.</summary>
    Works,

    /// <summary>It is not known whether the machine type has flipped something that the consumer does not honour.</summary>
    NotKnown,

    /// <summary>A guest starts, but is set up in the old way, and cannot migrate to a host whose consumer honours the property.</summary>
    StartsButCannotMigrate,

    /// <summary>The consumer uses something that the machine type refuses, and the guest does not start.</summary>
    Unsupported,
}
