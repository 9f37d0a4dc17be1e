namespace MachineTypes.Shared;

/// <summary>How a change to the table of a base refers to an entry of the base. The generator writes the numbers, and the runtime reads them.</summary>
internal enum BaseEntryPlace
{
    /// <summary>The change adds an entry after that one.</summary>
    After = 0,

    /// <summary>The change replaces that one.</summary>
    InsteadOf = 1,

    /// <summary>The change removes that one.</summary>
    Missing = 2,

    /// <summary>The change adds an entry before that one.</summary>
    Before = 3,

    /// <summary>Added to the others if the change refers to the entry with a certain value, and not to any with the same key.</summary>
    WithValue = 4,
}
