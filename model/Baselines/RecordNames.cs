using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

/// <summary>How records name the catalogues of a train: by the name of the struct, or with its namespace where two have the same name.</summary>
public sealed class RecordNames
{
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, string> _unique = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Catalog, string Family), string> _older = [];

    public RecordNames(Declarations declarations, ReleaseTrain train)
    {
        var catalogs = declarations.Project.Catalogs
            .Where(catalog => catalog.Train.Type == train.Definition.Type)
            .GroupBy(catalog => catalog.Shape.Type, StringComparer.Ordinal)
            .Select(same => same.First().Shape)
            .ToList();
        var shared = new HashSet<string>(catalogs.GroupBy(shape => shape.PlainName, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key), StringComparer.Ordinal);
        _names = catalogs.ToDictionary(shape => shape.Type, shape => shared.Contains(shape.PlainName) ? Full(shape) : shape.PlainName, StringComparer.Ordinal);
        var plainNames = catalogs.ToDictionary(shape => shape.Type, shape => shape.PlainName, StringComparer.Ordinal);
        foreach (var shape in catalogs.Where(shape => !shared.Contains(shape.PlainName)))
        {
            _unique[Full(shape)] = shape.PlainName;
        }

        // Files that were written before name the first of the families that have the same names.
        foreach (var family in declarations.Families.Where(family => _names.ContainsKey(family.Definition.Catalog)))
        {
            var plain = plainNames[family.Definition.Catalog];
            if (shared.Contains(plain) && !_older.ContainsKey((plain, family.Definition.Name)))
            {
                _older.Add((plain, family.Definition.Name), _names[family.Definition.Catalog]);
            }
        }
    }

    /// <summary>Returns the name of a catalogue.</summary>
    /// <param name="catalog">The full name of its struct.</param>
    public string Of(string catalog) => _names[catalog];

    /// <summary>Returns the key of a recorded fact under the name that its catalogue has now.</summary>
    public FactKey Current(FactKey key) =>
        _older.TryGetValue((key.Catalog, key.Family), out var name) || _unique.TryGetValue(key.Catalog, out name) ? key with { Catalog = name } : key;

    private static string Full(TypeShape shape) => shape.Type.StartsWith("global::", StringComparison.Ordinal) ? shape.Type.Substring("global::".Length) : shape.Type;
}
