namespace MachineTypes.Tool.Import;

/// <summary>Everything that the answers contain, before it gets names and files in C#.</summary>
internal sealed class ImportedDefinitions
{
    private readonly IReadOnlyDictionary<ImportedFamily, IReadOnlyList<ImportedAlias>> _aliases;

    private ImportedDefinitions(Answers answers)
    {
        Answers = answers;
        Train = ImportedTrain.Of(answers);
        Families = new FamilySorter(answers, Train).Sort();

        var lifetimes = new LifetimeReader(answers, Train);
        Lifetimes = Families.SelectMany(family => family.Versions).ToDictionary(member => member, lifetimes.Of);
        var rules = new AgeRuleFinder(answers, Train, [.. Lifetimes.Select(pair => (pair.Key, pair.Value))]);
        Deprecation = rules.Deprecation();
        Deletion = rules.Deletion();

        var properties = new PropertySorter(answers, Families).Sort();
        Properties = properties.Properties;
        Omitted = properties.Omitted;

        var steps = new StepMerge(answers);
        Classes = ScopeTree.Build(Families.Select(family => (
            family,
            CompatMerge.Run(answers, Train, family),
            (IReadOnlyList<ImportedStep>)[.. Properties.SelectMany(property => steps.Merge(family, property))])));

        _aliases = new AliasReader(answers).Of(Families);
    }

    /// <summary>Gets the answers.</summary>
    public Answers Answers { get; }

    /// <summary>Gets the release train.</summary>
    public ImportedTrain Train { get; }

    /// <summary>Gets the families, by name.</summary>
    public IReadOnlyList<ImportedFamily> Families { get; }

    /// <summary>Gets the lifetime of each machine type.</summary>
    public IReadOnlyDictionary<FamilyMember, ImportedLifetime> Lifetimes { get; }

    /// <summary>Gets the age rule by which versioned machine types are deprecated, or null.</summary>
    public ImportedRule? Deprecation { get; }

    /// <summary>Gets the age rule by which versioned machine types are deleted, or null.</summary>
    public ImportedRule? Deletion { get; }

    /// <summary>Gets the properties, by name.</summary>
    public IReadOnlyList<ImportedProperty> Properties { get; }

    /// <summary>Gets the properties that cannot be declared, with the reasons.</summary>
    public IReadOnlyList<(string Name, string Reason)> Omitted { get; }

    /// <summary>Gets the classes: the scopes, and one per family.</summary>
    public IReadOnlyList<ImportedClass> Classes { get; }

    /// <summary>Reads answers.</summary>
    /// <param name="answers">The answers.</param>
    public static ImportedDefinitions Of(Answers answers) => new(answers);

    /// <summary>Returns the aliases of a family.</summary>
    /// <param name="family">The family.</param>
    public IReadOnlyList<ImportedAlias> AliasesOf(ImportedFamily family) => _aliases[family];

    /// <summary>Returns the files of the definitions, ordered by path.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="dates">The known release dates, by version.</param>
    public IReadOnlyList<ImportedFile> Files(string space, IReadOnlyDictionary<string, string> dates)
    {
        var names = new ImportedNames(space, this);
        var definitions = new DefinitionWriter(this, names);
        var classes = new ClassWriter(this, names);
        return
        [
            .. new[] { definitions.Train(dates), definitions.Catalog() }
                .Concat(Properties.Select(definitions.Property))
                .Concat(Classes.Select(classes.Write))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
