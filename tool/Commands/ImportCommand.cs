using System.CommandLine;
using System.Globalization;
using MachineTypes.Model.Releases;
using MachineTypes.Qemu;
using MachineTypes.Tool.Authors;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Update;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types import</c>: converts replies of real QEMUs to C# definitions.</summary>
internal static class ImportCommand
{
    private const string Description =
        """
        Writes C# definitions that match the reply of a real QEMU, or adds to existing ones what a new release brings. Replies of several releases of one target become one catalogue.

        Examples:
          machine-types import --qmp 10.0/s390x.json 11.1/s390x.json -o Definitions --namespace My.Machines
          machine-types import --qmp 11.1/*.json --into Definitions
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var replies = new ReplyOptions(acceptsLists: false);
        var output = new Option<string?>("--output", "-o") { Description = "The output directory; it must be empty or not exist.", HelpName = "DIRECTORY" };
        var space = new Option<string?>("--namespace") { Description = "The namespace of the definitions in --output.", HelpName = "NS" };
        var into = new Option<string?>("--into") { Description = "A folder with definitions, to which what the replies bring is added.", HelpName = "FOLDER" };
        var date = new Option<string?>("--date") { Description = "The date of the release that --into adds, yyyy-MM-dd.", HelpName = "DATE" };
        var train = new Option<string?>("--train") { Description = "The release train, if the definitions in --into have catalogues of several.", HelpName = "NAME" };
        var project = new Option<string?>("--project") { Description = "The project of the definitions in --into, if they need other assemblies than MachineTypes: the project file or its directory.", HelpName = "FILE" };
        var asOf = new Option<string[]>("--as-of") { Description = "The release of each reply, if the replies do not contain it.", HelpName = "RELEASE", Arity = ArgumentArity.OneOrMore };
        var target = CommonOptions.Target(context, "The target of the replies, if they do not contain it.");
        space.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Identifiers.IsNamespace(result.Tokens[0].Value))
                result.AddError("--namespace accepts names that start with a capital letter and consist of letters, digits and _, separated by dots, such as My.Machines");
        });

        var command = new Command("import", Description);
        replies.AddTo(command);
        foreach (var option in new Option[] { output, space, into, project, date, train, asOf, target })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(output) is null == result.GetResult(into) is null)
                result.AddError("specify either --output, for new definitions, or --into, to add to existing ones");
            else if (result.GetResult(output) is not null && result.GetResult(space) is null)
                result.AddError("--output requires --namespace");
            else if (result.GetResult(output) is not null && (result.GetResult(date) is not null || result.GetResult(train) is not null || result.GetResult(project) is not null))
                result.AddError("--date, --train and --project require --into");
            else if (result.GetResult(into) is not null && (result.GetResult(space) is not null || result.GetResult(asOf) is { Tokens.Count: > 1 }))
                result.AddError("--into adds one release to definitions that have a namespace; specify --as-of once and no --namespace");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var releases = parsed.GetValue(asOf) ?? [];
            var sources = replies.Read(context, parsed);
            if (parsed.GetValue(into) is not { } folder)
                return await WriteAsync(context, sources, parsed.GetValue(output)!, parsed.GetValue(space)!, parsed.GetValue(target), releases, cancellation).ConfigureAwait(false);

            var options = new UpdateOptions(parsed.GetValue(train), parsed.GetValue(target), releases.FirstOrDefault(), Date(parsed.GetValue(date)), KnownDates());
            if (parsed.GetValue(project) is { } file)
            {
                var references = Waiting.ForAsync(context.Error, $"resolving the references of {Printable.Name(file)}", () => ProjectReferences.LoadAsync(file, cancellation));
                options = options with { Project = await references.ConfigureAwait(false) };
            }

            return ImportIntoAction.Run(context, folder, await ReadAsync(sources, cancellation).ConfigureAwait(false), options);
        });
        return command;
    }

    private static async Task<List<(string Name, QmpReply Reply)>> ReadAsync(IReadOnlyList<ReplySource> sources, CancellationToken cancellation)
    {
        var replies = new List<(string, QmpReply)>();
        foreach (var source in sources)
            replies.AddRange((await source.ReadAsync(cancellation).ConfigureAwait(false)).Select(reply => (source.Name, reply)));

        return replies;
    }

    private static async Task<int> WriteAsync(
        ToolContext context, IReadOnlyList<ReplySource> sources, string directory, string space, string? target, IReadOnlyList<string> releases, CancellationToken cancellation)
    {
        DefinitionDirectory.Check(directory);
        var replies = await ReadAsync(sources, cancellation).ConfigureAwait(false);
        var import = ImportedDefinitions.Of(AnswerSorter.Sort(replies, target, releases));
        var files = import.Files(space, KnownDates());
        DefinitionDirectory.Write(directory, files);
        Report(context, import, files.Count, directory);
        return ExitCode.Fine;
    }

    private static string? Date(string? date) => date is null || CalendarDate.TryParse(date, out _) ? date
        : throw new InputException($"--date: {Printable.Echo(date)} is not a valid date; use yyyy-MM-dd, such as 2020-04-28");

    private static Dictionary<string, string> KnownDates() => QemuRelease.All
        .Where(release => release.Date is not null)
        .ToDictionary(release => release.Version, release => release.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static void Report(ToolContext context, ImportedDefinitions import, int files, string directory)
    {
        if (import.Omitted.Count > 0)
            context.Out.WriteLine($"omitted: {string.Join("; ", import.Omitted.Select(omitted => $"{Printable.Name(omitted.Name)} ({omitted.Reason})"))}");

        // The names of Ubuntu's machine types contain code names, which have no order of their own.
        foreach (var own in import.Answers.Names.GroupBy(name => DistributionName.Parse(name) is { Upstream: null } parsed ? parsed.Distribution : null).Where(own => own.Key is not null && own.Key != import.Train.Product))
        {
            var built = DistributionCatalogs.OfTrain(own.Key!).Count > 0 ? "; the package MachineTypes.Qemu.Distributions has those of its known builds" : "";
            context.Out.WriteLine($"not versions of {import.Train.Product}: {Count.Of(own.Count(), "machine type", "machine types")} of {own.Key}, such as {Printable.Name(own.First())}, declared without versions{built}");
        }

        var releases = string.Join(", ", Enumerable.Range(0, import.Answers.Count).Select(import.Answers.ReleaseAt));
        var machines = Count.Of(import.Lifetimes.Count, "machine type", "machine types");
        var entries = Count.Of(import.Classes.Sum(type => type.Entries.Count), "compat entry", "compat entries");
        context.Out.WriteLine($"{import.Train.Product} {releases}, {Printable.Name(import.Answers.Target)}: {machines}, {entries}, {Count.Of(files, "file", "files")} in {Printable.Name(directory)}");
    }
}
