using MachineTypes.Model.Text;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Import;

/// <summary>Writes the class of a family or of a scope.</summary>
/// <param name="import">What the answers contain.</param>
/// <param name="names">The names in C#.</param>
internal sealed class ClassWriter(ImportedDefinitions import, ImportedNames names)
{
    /// <summary>Writes a class.</summary>
    /// <param name="type">The class.</param>
    public ImportedFile Write(ImportedClass type)
    {
        var source = new SourceBuilder(names.Namespace).Summary(Summary(type));
        if (type.Family is { } family)
        {
            foreach (var line in Spans(family).Concat(Aliases(family)))
                source.Line(line);
        }

        foreach (var line in type.Steps.SelectMany(Step))
            source.Line(line);

        foreach (var line in Entries(type))
            source.Line(line);

        var name = names.Of(type);
        var derived = type.Base is { } scope ? $" : {names.Of(scope)}" : "";
        return type.Family is null
            ? new($"Scopes/{name}.cs", source.Line($"public abstract class {name}{derived};").ToString())
            : new($"Families/{name}.cs", source.Line($"public sealed partial class {name}{derived};").ToString());
    }

    private IEnumerable<string> Entries(ImportedClass type)
    {
        var keys = new HashSet<(int UpTo, string Driver, string Property)>();
        int? table = null;
        foreach (var entry in type.Entries)
        {
            // An empty line between tables makes them easier to review.
            if (table is not null && table != entry.UpTo)
                yield return "";

            table = entry.UpTo;
            var isRepeated = !keys.Add((entry.UpTo, entry.Entry.Driver, entry.Entry.Property));
            if (isRepeated)
                yield return "#pragma warning disable MT1008 // the reply's list sets this property more than once; the last entry wins";

            yield return new AttributeBuilder("Compat")
                .With(CSharpText.Literal(entry.Entry.Driver)).With(CSharpText.Literal(entry.Entry.Property)).With(CSharpText.Literal(entry.Entry.Value))
                .With("UpTo", entry.UpTo < 0 ? null : import.Train.Releases[entry.UpTo])
                .With(import.Answers, entry.Answers)
                .ToString();
            if (isRepeated)
                yield return "#pragma warning restore MT1008";
        }
    }

    private static string Summary(ImportedClass type) => type.Family switch
    {
        null => $"What {string.Join(" and ", type.Families.Select(family => $"<c>{DefinitionSyntax.Documentation(family.Name)}</c>"))} share.",
        { IsVersioned: true } family => $"The machine types <c>{DefinitionSyntax.Documentation(family.Versions[^1].Name)}</c> and older.",
        { } family => $"The machine type <c>{DefinitionSyntax.Documentation(family.Name)}</c>, which has no versions.",
    };

    private IEnumerable<string> Step(ImportedStep step)
    {
        // Older binaries had the values of a flag that only newer ones report, so that a flip can be older than the report. That is history, and MT1004 is for what is still to ship.
        var isEarly = step.Property is { Kind: PropertyKind.Boolean, IntroducedIn: > 0 and var introduced }
            && step.Since is { } since && import.Train.Find(since) < import.Train.Find(import.Answers.ReleaseAt(introduced));
        if (isEarly)
            yield return "#pragma warning disable MT1004 // older replies do not contain the property";

        var name = names.Of(step.Property);
        var attribute = step switch
        {
            { Value: null } => new AttributeBuilder($"NoValue<{name}>"),
            { Property.Kind: PropertyKind.Boolean, Value.Value: "true" } => new AttributeBuilder(Identifiers.WithoutSuffix(name)),
            { Value: { } value } => new AttributeBuilder(Identifiers.WithoutSuffix(name)).With(DefinitionSyntax.Literal(value)),
        };
        yield return attribute.With("Since", step.Since).With(import.Answers, step.Answers).ToString();
        if (isEarly)
            yield return "#pragma warning restore MT1004";
    }

    // One attribute for consecutive machine types that were added, deprecated and removed in the same releases.
    private IEnumerable<string> Spans(ImportedFamily family)
    {
        foreach (var alone in family.Versions.Where(member => member.Release < 0))
        {
            var lifetime = import.Lifetimes[alone];
            yield return new AttributeBuilder($"MachineType<{names.Catalog}>").With(CSharpText.Literal(family.Name))
                .WithCode("Unversioned", "true")
                .With("From", At(lifetime.AddedIn ?? FirstSeen(alone)))
                .WithCode("TablesKnown", TablesKnown)
                .With("Alias", family.IsVersioned ? null : AliasOfNewest(family))
                .With("DeprecatedIn", At(lifetime.DeprecatedIn)).With("RemovedIn", At(lifetime.RemovedIn))
                + (lifetime.AddedIn is null && FirstSeen(alone) is not null ? " // the oldest reply has it: correct From, if it is older" : "");
        }

        var releases = family.OfReleases.ToList();
        for (var i = 0; i < releases.Count; i++)
        {
            var first = releases[i];
            var lifetime = Declared(first);
            while (i + 1 < releases.Count && releases[i + 1].Release == releases[i].Release + 1 && Declared(releases[i + 1]) == lifetime)
                i++;

            var last = releases[i];
            var extras = family.Versions.Where(member => member.IsExtra && member.Release >= first.Release && member.Release <= last.Release).Select(member => CSharpText.Literal(member.Version!)).ToList();
            yield return new AttributeBuilder($"MachineType<{names.Catalog}>").With(CSharpText.Literal(family.Name))
                .With("From", first.Version)
                .With("Until", last.Release == import.Train.Releases.Count - 1 ? null : last.Version)
                .WithCode("Extra", extras.Count == 0 ? null : $"[{string.Join(", ", extras)}]")
                .WithCode("TablesKnown", TablesKnown)
                .With("Alias", i == releases.Count - 1 ? AliasOfNewest(family) : null)
                .With("AddedIn", At(lifetime.AddedIn)).With("DeprecatedIn", At(lifetime.DeprecatedIn)).With("RemovedIn", At(lifetime.RemovedIn))
                .With("Reason", lifetime.AddedIn is { } added ? import.Answers.Reason(added) : null)
                .ToString();
        }
    }

    private IEnumerable<string> Aliases(ImportedFamily family)
    {
        foreach (var alias in import.AliasesOf(family).Where(alias => alias.For is not null))
        {
            if (alias.IsRepeated)
                yield return "#pragma warning disable MT1019 // a reply gives this alias to several machine types";

            yield return new AttributeBuilder($"MachineAlias<{names.Catalog}>").With(CSharpText.Literal(alias.Name))
                .With("For", alias.For!.Version)
                .With(import.Answers, alias.AddedIn, alias.RemovedIn)
                .ToString();
            if (alias.IsRepeated)
                yield return "#pragma warning restore MT1019";
        }
    }

    private string? TablesKnown => import.Answers.FirstWithCompat is null ? "false" : null;

    private string? AliasOfNewest(ImportedFamily family) => import.AliasesOf(family).FirstOrDefault(alias => alias.For is null)?.Name;

    // The lifetime to declare: without what the age rules of the train already express.
    private ImportedLifetime Declared(FamilyMember member)
    {
        var lifetime = import.Lifetimes[member];
        return lifetime with
        {
            DeprecatedIn = import.Deprecation is null ? lifetime.DeprecatedIn : null,
            RemovedIn = import.Deletion is null ? lifetime.RemovedIn : null,
        };
    }

    // Without From, only the newest release would be known to have a machine type without versions.
    private int? FirstSeen(FamilyMember alone) =>
        Enumerable.Range(0, import.Answers.Count).First(i => import.Answers.Find(i, alone.Name) is not null) is var first && import.Answers.ReleaseAt(first) != import.Train.Releases[^1] ? first : null;

    private string? At(int? answer) => answer is { } index ? import.Answers.ReleaseAt(index) : null;
}
