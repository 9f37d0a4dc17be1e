using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Composition;

// See docs/decisions/0029-not-known.md.
/// <summary>As of which releases the compat tables of machine types were recorded.</summary>
public static class KnownTables
{
    /// <summary>Returns the index of the first release as of which the table of a machine type is known: 0 if it always is, and the number of all releases if it never is.</summary>
    public static int FirstRelease(FamilyVersion version, CatalogDefinition catalog, ReleaseTrain train) =>
        catalog.HasUnknownTables || version.Span.HasUnknownTables
            ? train.All.Count
            : new[] { catalog.TablesKnownFrom, version.Span.TablesKnownFrom, version.Release is null ? catalog.UnversionedTablesKnownFrom : null }
                .Max(release => train.Find(release)?.Index ?? 0);

    /// <summary>Whether the table that a release's binaries apply to a machine type is known.</summary>
    public static bool IsKnown(FamilyVersion version, CatalogDefinition catalog, ReleaseTrain train, Release release) =>
        !release.HasUnknownTables && FirstRelease(version, catalog, train) <= release.Index;
}
