namespace MachineTypes;

/// <summary>Specifies whether a guest can migrate from one host to another, from best to worst.</summary>
public enum MigrationOutcome
{
    /// <summary>Everything that the migration depends on is known, and there is no reason against it.</summary>
    Works,

    /// <summary>There is no known reason against the migration, but something that it depends on is not known.</summary>
    NotKnown,

    /// <summary>The two hosts may give the guest different hardware.</summary>
    MayBreak,

    /// <summary>The migration cannot work.</summary>
    Fails,
}
