namespace MachineTypes.Shared;

// See docs/decisions/0008-table-format-number.md.
/// <summary>The number of the format of generated tables, which the generator writes and the runtime reads.</summary>
internal static class TableFormatNumber
{
    public const int Current = 1;
}
