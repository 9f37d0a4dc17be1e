namespace MachineTypes;

/// <summary>How a release of a consumer gets on with a machine type, from good to bad.</summary>
public enum ConsumerOutcome
{
    /// <summary>It honours all that the machine type has flipped.</summary>
    Works,

    /// <summary>A guest starts, but in the old way: it cannot migrate to a host whose consumer honours the property.</summary>
    StartsButCannotMigrate,

    /// <summary>It uses something that the machine type refuses: such a guest does not start.</summary>
    Unsupported,
}
