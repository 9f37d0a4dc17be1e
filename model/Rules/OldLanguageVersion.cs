using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;

namespace MachineTypes.Model.Rules;

// See docs/decisions/0036-old-language-versions.md.
/// <summary>MT1022: the project's C# version is too old for the code that its declarations need.</summary>
public static class OldLanguageVersion
{
    public const string Id = "MT1022";

    /// <summary>The oldest version that can name a catalogue in an attribute and compile the generated code.</summary>
    public static CSharpVersion Oldest { get; } = new(11);

    /// <summary>Determines whether a project of this version can compile generated code. Where it cannot, none is generated.</summary>
    public static bool IsSupported(CSharpVersion version) => version.Major >= Oldest.Major;

    // A project has one language version, so it gets one finding: at its first train, which the rest builds on, or else at its first catalogue.
    // "First" is by name, because the order of the files differs between machines and editors.
    public static IEnumerable<Finding> Find(Declarations declarations)
    {
        var project = declarations.Project;
        if (project.Language is not { } language || IsSupported(language))
        {
            yield break;
        }

        var trains = project.Trains.Select(train => (train.Type, train.Anchor)).OrderBy(declared => declared.Type, StringComparer.Ordinal);
        var catalogs = project.Catalogs.Select(catalog => (catalog.Shape.Type, catalog.Anchor)).OrderBy(declared => declared.Type, StringComparer.Ordinal);
        foreach (var (type, anchor) in trains.Concat(catalogs).Take(1))
        {
            yield return new(Id, anchor, null, EquatableArray<string>.Own([language.ToString(), TypeName.Short(type), Oldest.ToString()]));
        }
    }
}
