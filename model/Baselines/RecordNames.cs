using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Baselines;

// See docs/decisions/0074-values-of-enumerations.md.
/// <summary>
/// How records name the catalogues of a train and the values of enumerations: a catalogue by the name of its struct, or with its namespace if two have the same name, and a value by the
/// name of its constant. Older records are read under the names that the definitions give now.
/// </summary>
public sealed class RecordNames
{
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, string> _unique = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Catalog, string Family), string> _older = [];
    private readonly Dictionary<(string Catalog, string Family, string Property), EquatableArray<EnumerationConstant>> _constants = [];

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

        // Files from earlier versions name the first of the families that have the same names.
        foreach (var family in declarations.Families.Where(family => _names.ContainsKey(family.Definition.Catalog)))
        {
            var plain = plainNames[family.Definition.Catalog];
            foreach (var property in family.Definition.Properties.Concat(declarations.PropertiesOf(family)).Where(property => property.Constants.Count > 0))
            {
                _constants[(_names[family.Definition.Catalog], family.Definition.Name, property.Name)] = property.Constants;
            }

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

    /// <summary>Returns a recorded value under the name that it has now: older files have the number of an enumeration's constant.</summary>
    /// <param name="key">The current key of the fact.</param>
    public FactValue Current(FactKey key, FactValue value) =>
        key.Kind == FactKind.Property && value.State == FactState.Value && _constants.TryGetValue((key.Catalog, key.Family, key.Name), out var constants)
        && constants.Where(constant => constant.Value == value.Value).Select(constant => constant.Name).FirstOrDefault() is { } name
            ? FactValue.Of(name)
            : value;

    private static string Full(TypeShape shape) => shape.Type.StartsWith("global::", StringComparison.Ordinal) ? shape.Type.Substring("global::".Length) : shape.Type;
}
