using MachineTypes.Model.Baselines;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests.Baselines;

/// <summary>A project with a baseline, in few words.</summary>
internal static class Project
{
    public static ReleaseTrain Train { get; } = Definitions.Train(("4.0", "2019-04-23"), ("4.1", "2019-08-15"), ("4.2", "2019-12-12"), ("5.0", null));

    public static ProjectDefinitions Of(ReleaseTrain train, params FamilyDefinition[] families) => new()
    {
        Trains = [train.Definition],
        Catalogs = [new(new("global::Catalog", "", default, "Catalog", true, default, default), train.Definition, true, MemberAccess.Public, new("global::Catalog", 0, 0))],
        Families = families,
        Properties = [.. families.SelectMany(family => family.Properties).GroupBy(property => property.Type).Select(same => same.First())],
    };

    /// <summary>A family whose scopes are classes of their own; its own class is the last.</summary>
    public static FamilyDefinition Family(string name, params ScopeDefinition[] scopes) => Definitions.Family(scopes) with
    {
        Type = scopes[^1].Type,
        Name = name,
        Anchor = new(scopes[^1].Type, 0, 0),
    };

    /// <summary>A class with attributes, which are told apart by their places.</summary>
    public static ScopeDefinition Scope(string type, CompatDefinition[] compat, params StepDefinition[] steps) => new(
        "global::" + type,
        compat.Select((entry, i) => entry with { Anchor = new("global::" + type, 0, i + 1) }).ToEquatableArray(),
        steps.Select((step, i) => step with { Anchor = new("global::" + type, 0, compat.Length + i + 1) }).ToEquatableArray());

    public static CompatDefinition Entry(string property, string value, string? upTo, string? addedIn = null, string? removedIn = null) =>
        new("device", property, value, upTo, null, new(addedIn, removedIn, null), default);

    /// <summary>The files of the releases up to one, as the definitions had them when it was out.</summary>
    public static List<BaselineFile> Record(ProjectDefinitions project, ReleaseTrain train, string from, string to)
    {
        var files = new List<BaselineFile>();
        foreach (var release in train.Releases.Where(r => r.Index >= train.Find(from)!.Index && r.Index <= train.Find(to)!.Index))
        {
            var (name, text) = BaselineWriter.Write(new(new(project), train), release, Baseline.Of(train, files), close: true);
            files.Add(BaselineFile.Parse("baseline/" + name, text));
        }

        Assert.All(files, file => Assert.Empty(file.Problems));
        return files;
    }

    /// <summary>What all rules say.</summary>
    public static IEnumerable<Finding> Findings(ProjectDefinitions project, IReadOnlyList<BaselineFile> files)
    {
        var recorded = new RecordedProject(new(project), files);
        return AllRules.Each.SelectMany(rule => rule(recorded));
    }

    /// <summary>What the rules on what has shipped say of definitions.</summary>
    public static List<Finding> Find(ProjectDefinitions project, IReadOnlyList<BaselineFile> files) =>
        [.. Findings(project, files).Where(finding => finding.Rule.StartsWith("MT2", StringComparison.Ordinal) || finding.Rule == WrongTable.Id)];
}
