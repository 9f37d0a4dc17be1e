using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Import;

/// <summary>Writes everything except the families and scopes: the train, the catalogue and the properties.</summary>
/// <param name="import">What the answers contain.</param>
/// <param name="names">The names in C#.</param>
internal sealed class DefinitionWriter(ImportedDefinitions import, ImportedNames names)
{
    /// <summary>Writes the release train.</summary>
    /// <param name="dates">The known release dates, by version.</param>
    public ImportedFile Train(IReadOnlyDictionary<string, string> dates)
    {
        var source = new SourceBuilder(names.Namespace)
            .Summary("The releases that the machine types are named after, and the releases of the imported answers.")
            .Line(new AttributeBuilder("ReleaseTrain").With(CSharpText.Literal(import.Train.Product))
                .WithCode("DeprecatedAfter", Majors(import.Deprecation)).With("DeprecatedFrom", From(import.Deprecation))
                .WithCode("DeletedAfter", Majors(import.Deletion)).With("DeletedFrom", From(import.Deletion))
                .ToString());
        var latest = "1970-01-01";
        foreach (var release in import.Train.Releases)
        {
            var date = dates.GetValueOrDefault(release);
            var isNewest = release == import.Train.Releases[^1];
            latest = date ?? latest;

            // On a train without dates, no release would count as released.
            source.Line(new AttributeBuilder("Release").With(CSharpText.Literal(release)).With(isNewest || date is not null ? CSharpText.Literal(latest) : null)
                + (isNewest && date is null ? " // released, but the answer does not contain the release date: insert it here" : ""));
        }

        return new($"Releases/{names.Train}.cs", source.Line($"public readonly partial struct {names.Train};").ToString());
    }

    /// <summary>Writes the catalogue.</summary>
    public ImportedFile Catalog() => new($"{names.Catalog}.cs", new SourceBuilder(names.Namespace)
        .Summary($"The machine types of <c>{DefinitionSyntax.Documentation($"qemu-system-{import.Answers.Target}")}</c>.")
        .Line(new AttributeBuilder($"MachineCatalog<{names.Train}>").With("TablesKnownFrom", import.Answers.FirstWithCompat is > 0 and var first ? import.Answers.ReleaseAt(first) : null).ToString())
        .Line($"public readonly partial struct {names.Catalog};")
        .ToString());

    /// <summary>Writes the attribute of a property.</summary>
    /// <param name="property">The property.</param>
    public ImportedFile Property(ImportedProperty property)
    {
        var flips = property.Kind == PropertyKind.Boolean && import.Classes.Any(type => type.Steps.Any(step => step.Property == property && step.Since is not null));
        var name = names.Of(property);
        var type = property.Kind switch { PropertyKind.Boolean => "bool", PropertyKind.String => "string", _ => property.IsLong ? "long" : "int" };
        var source = new SourceBuilder(names.Namespace).Summary($"The property that QEMU reports as <c>{DefinitionSyntax.Documentation(property.Name)}</c>.");
        if (flips)
            source.Line("/// <remarks>This property flips. If the flip removes a feature, replace <c>Additive</c> with <c>[Deprecates]</c>, which declares the feature and the release that announced its removal.</remarks>");

        source
            .Line($"/// <param name=\"value\">{(property.Kind == PropertyKind.Boolean ? "The value; true by default." : "The value.")}</param>")
            .Line(new AttributeBuilder("MachineProperty").With(CSharpText.Literal(property.Name))
                .With("IntroducedIn", property.IntroducedIn == 0 ? null : import.Answers.ReleaseAt(property.IntroducedIn))
                .WithCode("Default", property.Default is { } value ? DefinitionSyntax.Literal(value) : null)
                .WithCode("Additive", flips ? "true" : null)
                .WithCode("LatestOnly", property.IsOfLatest ? "true" : null)
                .ToString())
            .Line(property.Kind == PropertyKind.Boolean
                ? $"public sealed class {name}(bool value = true) : MachineFlagAttribute(value);"
                : $"public sealed class {name}({type} value) : MachineValueAttribute<{type}>(value);");
        return new($"Properties/{name}.cs", source.ToString());
    }

    private static string? Majors(ImportedRule? rule) => rule is { } known ? known.Majors.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private string? From(ImportedRule? rule) => rule is { } known ? import.Answers.ReleaseAt(known.From) : null;
}
