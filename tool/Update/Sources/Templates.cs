namespace MachineTypes.Tool.Update.Sources;

/// <summary>Finds strings with placeholders, such as <c>{target}-cpu</c>, that mean in a catalogue what a reply contains.</summary>
internal sealed class Templates
{
    private readonly DeclaredTypes _types;
    private readonly Dictionary<CompiledCatalog, Dictionary<string, string>> _known;

    /// <summary>Collects the templates that the definitions use.</summary>
    /// <param name="types">The definitions.</param>
    public Templates(DeclaredTypes types)
    {
        _types = types;
        var used = types.Classes.Values
            .SelectMany(type => type.Attributes)
            .Where(attribute => attribute.Is("Compat") || attribute.IsStep)
            .SelectMany(attribute => attribute.Data.ConstructorArguments)
            .Select(argument => argument.Kind == Microsoft.CodeAnalysis.TypedConstantKind.Primitive ? argument.Value as string : null)
            .OfType<string>()
            .Where(text => text.Contains('{', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        _known = types.Catalogs.ToDictionary(catalog => catalog, catalog => used
            .Where(template => Fill(catalog, template) != template)
            .GroupBy(template => Fill(catalog, template), StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));
    }

    /// <summary>Replaces the placeholders of a string.</summary>
    /// <param name="catalog">The catalogue whose texts replace them.</param>
    /// <param name="template">The string.</param>
    public string Fill(CompiledCatalog catalog, string template) =>
        template.Contains('{', StringComparison.Ordinal) ? _types.Texts[catalog].Aggregate(template, (text, pair) => text.Replace($"{{{pair.Key}}}", pair.Value, StringComparison.Ordinal)) : template;

    /// <summary>Returns the template that the definitions already use for a string; the string itself if they use none.</summary>
    /// <param name="catalog">The catalogue of the reply.</param>
    /// <param name="value">The string in the reply.</param>
    public string Of(CompiledCatalog catalog, string value) => _known[catalog].GetValueOrDefault(value, value);

    /// <summary>Returns the template of a compat entry.</summary>
    /// <param name="catalog">The catalogue of the reply.</param>
    /// <param name="entry">The entry in the reply.</param>
    public CompatEntry Of(CompiledCatalog catalog, CompatEntry entry) => new(Of(catalog, entry.Driver), Of(catalog, entry.Property), Of(catalog, entry.Value));

    /// <summary>Finds one template that means one string in one catalogue and another string in another catalogue.</summary>
    /// <param name="catalog">A catalogue.</param>
    /// <param name="value">The string in that catalogue, or a template.</param>
    /// <param name="other">The other catalogue.</param>
    /// <param name="otherValue">The string in that catalogue, or a template.</param>
    /// <returns>The template, or null if there is none.</returns>
    public string? Common(CompiledCatalog catalog, string value, CompiledCatalog other, string otherValue)
    {
        if (value == otherValue)
            return value;

        return _types.Texts[catalog]
            .Where(text => text.Value.Length > 0 && value.Contains(text.Value, StringComparison.Ordinal))
            .Select(text => value.Replace(text.Value, $"{{{text.Key}}}", StringComparison.Ordinal))
            .FirstOrDefault(template => Fill(other, template) == Fill(other, otherValue));
    }
}
