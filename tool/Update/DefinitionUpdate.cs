using MachineTypes.Tool.Authors;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update.Sources;
using MachineTypes.Tool.Verify;

namespace MachineTypes.Tool.Update;

/// <summary>What an import changes in existing definitions.</summary>
/// <param name="Release">The release of the replies.</param>
/// <param name="Files">The files, those of the train and of scopes before those that depend on them.</param>
/// <param name="NotPlaced">What the replies show and could not be declared.</param>
/// <param name="Notes">What the reader has to know.</param>
/// <param name="Results">The comparison of the result with each reply.</param>
internal sealed record DefinitionUpdate(ReleaseOfReplies Release, IReadOnlyList<SourceFile> Files, IReadOnlyList<string> NotPlaced, IReadOnlyList<string> Notes, IReadOnlyList<VerifyResult> Results)
{
    // See docs/decisions/0083-import-into-with-roslyn.md. Each step declares what depends on what the one before declared: machine types, then their values and entries.
    private const int MaxSteps = 8;

    /// <summary>Computes the changes. Nothing is written.</summary>
    /// <param name="folder">The name of the folder, for messages.</param>
    /// <param name="files">The files of the folder.</param>
    /// <param name="replies">The replies, with their names for messages.</param>
    /// <param name="options">What the user specified.</param>
    /// <exception cref="InputException">The definitions or the replies cannot be used, or the result would change what the definitions say of older releases.</exception>
    public static DefinitionUpdate Of(string folder, IReadOnlyList<SourceFile> files, IReadOnlyList<(string Name, QmpReply Reply)> replies, UpdateOptions options)
    {
        var original = files;
        var sources = CompiledSources.Of(folder, files, options.Train, options.Project);
        var targets = Targets(sources, replies, options.Target);
        var release = ReleaseOfReplies.Find([.. targets.Select(target => (target.Name, target.Reply, sources.Catalogs.First(catalog => catalog.Catalog.Target == target.Target).Catalog))], options.AsOf);

        var train = new UpdateStep(sources, release.Release, release.Missing, []);
        TrainUpdate.Run(train, release, options);
        files = train.Edits.Apply(files);
        var before = train.Edits.AreEmpty ? sources : CompiledSources.Of(folder, files, options.Train, options.Project);

        var current = before;
        UpdateStep step;
        var hasEdits = false;
        for (var number = 1; ; number++)
        {
            step = Step(current, release, targets);
            if (step.Edits.AreEmpty || number == MaxSteps)
                break;

            hasEdits = true;
            files = step.Edits.Apply(files);
            current = CompiledSources.Of(folder, files, options.Train, options.Project);
        }

        if (PastAnswers.Changes(before, current, release).FirstOrDefault() is { } change)
            throw new InputException($"{Printable.Name(folder)}: the replies cannot be declared without changing {change}; nothing was written");

        // A bug-fix release without known changes is not declared.
        var result = release.IsBugFix && !hasEdits ? original : Ordered(files, step);
        return new(release, result, [.. step.NotPlaced.Distinct(StringComparer.Ordinal)], step.Notes, [.. step.Replies.Select(reply => Comparison.Run(new(reply.AsOf, [], null), reply.Reply))]);
    }

    private static List<(string Name, QmpReply Reply, string Target)> Targets(CompiledSources sources, IReadOnlyList<(string Name, QmpReply Reply)> replies, string? target)
    {
        var origin = new ReplyOrigin([.. sources.Catalogs.Select(catalog => catalog.Catalog)], target, null);
        var found = new List<(string Name, QmpReply Reply, string Target)>();
        foreach (var (name, reply) in replies)
        {
            AnswerSorter.CheckNames(name, reply);
            string own;
            try
            {
                own = origin.FindCatalog(reply).Catalog.Target;
            }
            catch (InputException problem)
            {
                throw new InputException($"{Printable.Name(name)}: {problem.Message}");
            }

            if (found.Find(other => other.Target == own) is { Name: not null } same)
                throw new InputException($"{Printable.Name(same.Name)} and {Printable.Name(name)} are both of target {Printable.Name(own)}; specify one reply per target");

            found.Add((name, reply, own));
        }

        return found;
    }

    private static UpdateStep Step(CompiledSources sources, ReleaseOfReplies release, List<(string Name, QmpReply Reply, string Target)> targets)
    {
        var replies = targets.Select(target =>
        {
            var catalog = sources.Catalogs.First(catalog => catalog.Catalog.Target == target.Target);
            return new TargetReply(target.Name, target.Reply, catalog, catalog.Catalog.AsOf(release.Release));
        });
        var step = new UpdateStep(sources, release.Release, release.Missing, [.. replies]);
        var templates = new Templates(step.Types);
        var values = new StepValues(step, templates);
        foreach (var reply in step.Replies)
        {
            new LifetimeUpdate(step).Run(reply);
            new TablesUpdate(step).Run(reply);
            new AliasUpdate(step).Run(reply);
        }

        new NewMachineUpdate(step, new NewClassWriter(step, values, templates)).Run();
        if (!step.Edits.AreEmpty)
            return step;

        new PropertyUpdate(step, values, templates).Run();
        new EntryUpdate(step, templates).Run(withOlder: false);
        if (step.Edits.AreEmpty)
            new EntryUpdate(step, templates).Run(withOlder: true);
        return step;
    }

    // If writing is interrupted, the same command adds the rest unchanged, because the shared parts have already been written.
    private static IReadOnlyList<SourceFile> Ordered(IReadOnlyList<SourceFile> files, UpdateStep step)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in step.Types.Classes.Values)
        {
            foreach (var path in type.Symbol.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath))
                depths[path] = Math.Min(type.Chain.Count, depths.GetValueOrDefault(path, int.MaxValue));
        }

        return [.. files.OrderBy(file => file.Original is null).ThenBy(file => depths.GetValueOrDefault(file.Path, 0)).ThenBy(file => file.Path, StringComparer.Ordinal)];
    }
}

/// <summary>What the user specified for an import into existing definitions.</summary>
/// <param name="Train">The name of the train; null if the definitions have catalogues of one only.</param>
/// <param name="Target">The target of the replies; null to infer it.</param>
/// <param name="AsOf">The release of the replies; null to infer it.</param>
/// <param name="Date">The date of the release; null if it is not known.</param>
/// <param name="QemuDates">The release dates of QEMU, by version.</param>
internal sealed record UpdateOptions(string? Train, string? Target, string? AsOf, string? Date, IReadOnlyDictionary<string, string> QemuDates)
{
    /// <summary>Gets what the definitions reference.</summary>
    public ProjectReferences Project { get; init; } = ProjectReferences.None;

    /// <summary>Returns the date of a release; null if it is not known.</summary>
    /// <param name="version">The release.</param>
    /// <param name="release">The release of the replies.</param>
    /// <param name="isOfQemu">Whether the train is QEMU's.</param>
    public string? DateOf(string version, string release, bool isOfQemu) => version == release && Date is not null ? Date : isOfQemu ? QemuDates.GetValueOrDefault(version) : null;
}
