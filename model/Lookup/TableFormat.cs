using MachineTypes.Shared;

namespace MachineTypes.Model.Lookup;

/// <summary>The format of generated tables.</summary>
public static class TableFormat
{
    /// <summary>The number that a generated type carries, and that the runtime compares with its own.</summary>
    public const int Current = TableFormatNumber.Current;
}
