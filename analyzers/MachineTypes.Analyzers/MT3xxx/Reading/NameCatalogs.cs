namespace MachineTypes.Analyzers.MT3xxx.Reading;

/// <summary>The catalogues whose names a string may be: those of a product and, for example, of its distributions.</summary>
/// <param name="all">The catalogues, at least one, in the order of the annotations.</param>
internal sealed class NameCatalogs(IReadOnlyList<CatalogType> all)
{
    public IReadOnlyList<CatalogType> All { get; } = all;

    /// <summary>Returns the catalogue that has a name, or the first one if none has it.</summary>
    public CatalogType Of(string name) => All.FirstOrDefault(catalog => catalog.Facts.Find(name) > 0) ?? All[0];
}
