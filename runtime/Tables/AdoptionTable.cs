using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The properties that the releases of a consumer have adopted: one row per property.</summary>
/// <param name="properties">The attribute classes that declare the properties.</param>
/// <param name="since">The row of the first release that honours each property.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdoptionTable(Type[] properties, Column since)
{
    /// <summary>Returns the row of the first release that honours a property; 0 if none does.</summary>
    internal int Find(Type property)
    {
        var row = Array.IndexOf(properties, property);
        return row < 0 ? 0 : since[row];
    }
}
