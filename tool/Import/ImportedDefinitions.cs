namespace MachineTypes.Tool.Import;

/// <summary>Everything that is read off the answers, before it has names and places in C#.</summary>
internal sealed class ImportedDefinitions
{
    private readonly Dictionary<ImportedFamily, IReadOnlyList<ImportedAlias>> _aliases = new(ReferenceEqualityComparer.Instance);

    private ImportedDefinitions(Answers answers)
    {
        Answers = answers;
        Train = ImportedTrain.Of(answers);
        Families = new FamilySorter(answers, Train).Sort();

        var lifetimes = new Lifetimes(answers, Train);
        Lives = Families.SelectMany(family => family.Versions).ToDictionary(member => member, lifetimes.Of);
        var rules = new AgeRuleFinder(answers, Train, [.. Lives.Select(life => (life.Key, life.Value))]);
        Deprecation = rules.Deprecation();
        Deletion = rules.Deletion();

        var properties = new PropertySorter(answers, Families).Sort();
        Properties = properties.Properties;
        LeftOut = properties.LeftOut;

        var steps = new StepMerge(answers);
        Classes = ScopeTree.Build(Families.Select(family => (
            family,
            CompatMerge.Run(answers, Train, family),
            (IReadOnlyList<ImportedStep>)[.. Properties.SelectMany(property => steps.Merge(family, property))])));

        var aliases = new AliasReader(answers);
        foreach (var family in Families)
            _aliases.Add(family, aliases.Of(family));
    }

    /// <summary>The answers.</summary>
    public Answers Answers { get; }

    /// <summary>The release train.</summary>
    public ImportedTrain Train { get; }

    /// <summary>The families, by name.</summary>
    public IReadOnlyList<ImportedFamily> Families { get; }

    /// <summary>When each machine type came and went.</summary>
    public IReadOnlyDictionary<FamilyMember, ImportedLife> Lives { get; }

    /// <summary>The rule by which versioned machine types are deprecated, if there is one.</summary>
    public ImportedRule? Deprecation { get; }

    /// <summary>The rule by which they are deleted, if there is one.</summary>
    public ImportedRule? Deletion { get; }

    /// <summary>The properties, by name.</summary>
    public IReadOnlyList<ImportedProperty> Properties { get; }

    /// <summary>What could not be declared, and why.</summary>
    public IReadOnlyList<(string Name, string Reason)> LeftOut { get; }

    /// <summary>The classes: scopes, and one for each family.</summary>
    public IReadOnlyList<ImportedClass> Classes { get; }

    /// <summary>Reads answers.</summary>
    public static ImportedDefinitions Of(Answers answers) => new(answers);

    /// <summary>The aliases of a family.</summary>
    public IReadOnlyList<ImportedAlias> AliasesOf(ImportedFamily family) => _aliases[family];

    /// <summary>The files of the definitions, in the order of their paths.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="dates">The days on which releases came out, where they are known.</param>
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
