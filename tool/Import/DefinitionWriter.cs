using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Import;

/// <summary>Writes what stands beside the families: the train, the catalogue, the properties.</summary>
/// <param name="import">What was read off the answers.</param>
/// <param name="names">The names in C#.</param>
internal sealed class DefinitionWriter(ImportedDefinitions import, ImportedNames names)
{
    /// <summary>The release train.</summary>
    /// <param name="dates">The days on which releases came out, where they are known.</param>
    public ImportedFile Train(IReadOnlyDictionary<string, string> dates)
    {
        var source = new SourceText(names.Namespace)
            .Summary("The releases that the machine types are named after, and those whose answers were imported.")
            .Line(new AttributeText("ReleaseTrain").With(CSharpText.Literal(ImportedNames.Product))
                .WithCode("DeprecatedAfter", Majors(import.Deprecation)).With("DeprecatedFrom", From(import.Deprecation))
                .WithCode("DeletedAfter", Majors(import.Deletion)).With("DeletedFrom", From(import.Deletion))
                .ToString());
        var latest = "1970-01-01";
        foreach (var release in import.Train.Releases)
        {
            var date = dates.GetValueOrDefault(release);
            var isNewest = release == import.Train.Releases[^1];
            latest = date ?? latest;

            // A train without any day would have released nothing.
            source.Line(new AttributeText("Release").With(CSharpText.Literal(release)).With(isNewest || date is not null ? CSharpText.Literal(latest) : null)
                + (isNewest && date is null ? " // it is out, but the answer does not say since when: put the day here" : ""));
        }

        return new($"Releases/{names.Train}.cs", source.Line($"public readonly partial struct {names.Train};").ToString());
    }

    /// <summary>The catalogue.</summary>
    public ImportedFile Catalog() => new($"{names.Catalog}.cs", new SourceText(names.Namespace)
        .Summary($"The machine types of <c>{CSharpText.Documentation($"qemu-system-{import.Answers.Target}")}</c>.")
        .Line($"[MachineCatalog<{names.Train}>]")
        .Line($"public readonly partial struct {names.Catalog};")
        .ToString());

    /// <summary>A property.</summary>
    public ImportedFile Property(ImportedProperty property)
    {
        var flips = property.Kind == PropertyKind.Boolean && import.Classes.Any(type => type.Steps.Any(step => step.Property == property && step.Since is not null));
        var name = names.Of(property);
        var type = property.Kind switch { PropertyKind.Boolean => "bool", PropertyKind.Text => "string", _ => property.IsLong ? "long" : "int" };
        var source = new SourceText(names.Namespace).Summary($"What QEMU reports as <c>{CSharpText.Documentation(property.Name)}</c>.");
        if (flips)
            source.Line("/// <remarks>It flips. If that takes something away, say what and since when with <c>[Deprecates]</c>, and no longer <c>Additive</c>.</remarks>");

        source
            .Line($"/// <param name=\"value\">{(property.Kind == PropertyKind.Boolean ? "True unless said." : "The value.")}</param>")
            .Line(new AttributeText("MachineProperty").With(CSharpText.Literal(property.Name))
                .WithCode("Default", property.Default is { } value ? CSharpText.Literal(value) : null)
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
