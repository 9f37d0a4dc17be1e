using System.ComponentModel;

namespace MachineTypes.Tables;

/// <summary>The flips that were announced and have not happened yet: one row per flip, by family, then property.</summary>
/// <param name="preview">The row of the family's preview among the machine types.</param>
/// <param name="newest">The row of the newest machine type of the family.</param>
/// <param name="property">The row of the property's name among the strings.</param>
/// <param name="value">1 if the flag will be true; otherwise, 0.</param>
/// <param name="feature">The row of the name of the deprecated feature among the strings.</param>
/// <param name="replacement">The row of the replacement among the strings; 0 if none is named.</param>
/// <param name="announcedIn">The row of the release that announced the deprecation.</param>
/// <param name="earliest">The row of the first release whose machine types may flip; 0 if the train does not extend that far.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PendingFlipTable(
    Column preview, Column newest, Column property, Column value, Column feature, Column replacement, Column announcedIn, Column earliest)
{
    internal readonly Column Preview = preview;
    internal readonly Column Newest = newest;
    internal readonly Column Property = property;
    internal readonly Column Value = value;
    internal readonly Column Feature = feature;
    internal readonly Column Replacement = replacement;
    internal readonly Column AnnouncedIn = announcedIn;
    internal readonly Column Earliest = earliest;

    internal int Count => Preview.Count;
}
