namespace MachineTypes.Tool.Import;

/// <summary>The C# names of the definitions.</summary>
internal sealed class ImportedNames
{
    private readonly Dictionary<ImportedProperty, string> _properties = [];
    private readonly Dictionary<ImportedClass, string> _classes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Assigns the names.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="import">The definitions.</param>
    public ImportedNames(string space, ImportedDefinitions import)
    {
        var identifiers = new Identifiers(space);
        Namespace = space;
        Train = identifiers.Take("QemuRelease", "Release");
        Catalog = identifiers.Take($"{Identifiers.Pascal(import.Answers.Target)}Machine", "Target");
        foreach (var property in import.Properties)
            _properties.Add(property, identifiers.Take(property.Name, "Property", "Attribute"));

        // Families come first, because their names also become members of the catalogue.
        foreach (var type in import.Classes.Where(type => type.Family is not null).OrderBy(type => type.Family!.Name, StringComparer.Ordinal))
            _classes.Add(type, identifiers.Take(type.Family!.Name, "Machine"));
        foreach (var type in import.Classes.Where(type => type.Family is null))
            _classes.Add(type, identifiers.Take(CommonWords(type.Families), "Common"));
    }

    /// <summary>Gets the namespace.</summary>
    public string Namespace { get; }

    /// <summary>Gets the name of the release value type.</summary>
    public string Train { get; }

    /// <summary>Gets the name of the catalogue value type.</summary>
    public string Catalog { get; }

    /// <summary>Returns the name of the attribute class of a property.</summary>
    /// <param name="property">The property.</param>
    public string Of(ImportedProperty property) => _properties[property];

    /// <summary>Returns the name of the class of a family or scope.</summary>
    /// <param name="type">The class.</param>
    public string Of(ImportedClass type) => _classes[type];

    // pc of pc-i440fx and pc-q35
    private static string CommonWords(IReadOnlyList<ImportedFamily> families)
    {
        var words = families.Select(family => family.Name.Split('-')).ToList();
        var count = words.Skip(1).Select(other => other.Zip(words[0]).TakeWhile(pair => pair.First == pair.Second).Count()).Min();
        return string.Join('-', words[0].Take(count));
    }
}
