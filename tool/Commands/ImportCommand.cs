using System.CommandLine;
using System.Globalization;
using MachineTypes.Qemu;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types import</c>: converts replies of real QEMUs to C# definitions.</summary>
internal static class ImportCommand
{
    private const string Description =
        """
        Writes C# definitions that match the reply of a real QEMU. Replies of several releases of one target become one catalogue.

        Example:
          machine-types import --qmp 10.0/s390x.json 11.1/s390x.json -o Definitions --namespace My.Machines
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var replies = new ReplyOptions(acceptsLists: false);
        var output = new Option<string>("--output", "-o") { Description = "The output directory; it must be empty or not exist.", HelpName = "DIRECTORY", Required = true };
        var space = new Option<string>("--namespace") { Description = "The namespace of the definitions.", HelpName = "NS", Required = true };
        var asOf = new Option<string[]>("--as-of") { Description = "The release of each reply, if the replies do not contain it.", HelpName = "RELEASE", Arity = ArgumentArity.OneOrMore };
        var target = CommonOptions.Target(context, "The target of the replies, if they do not contain it.");
        space.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Identifiers.IsNamespace(result.Tokens[0].Value))
                result.AddError("--namespace accepts names that start with a capital letter and consist of letters, digits and _, separated by dots, such as My.Machines");
        });

        var command = new Command("import", Description);
        replies.AddTo(command);
        command.Add(output);
        command.Add(space);
        command.Add(asOf);
        command.Add(target);
        command.SetAction((parsed, cancellation) =>
            RunAsync(context, replies.Read(context, parsed), parsed.GetRequiredValue(output), parsed.GetRequiredValue(space), parsed.GetValue(target), parsed.GetValue(asOf) ?? [], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ToolContext context, IReadOnlyList<ReplySource> sources, string directory, string space, string? target, IReadOnlyList<string> releases, CancellationToken cancellation)
    {
        DefinitionDirectory.Check(directory);
        var replies = new List<(string, QmpReply)>();
        foreach (var source in sources)
            replies.AddRange((await source.ReadAsync(cancellation).ConfigureAwait(false)).Select(reply => (source.Name, reply)));

        var import = ImportedDefinitions.Of(AnswerSorter.Sort(replies, target, releases));
        var files = import.Files(space, KnownDates());
        DefinitionDirectory.Write(directory, files);
        Report(context, import, files.Count, directory);
        return ExitCode.Fine;
    }

    private static Dictionary<string, string> KnownDates() => QemuRelease.All
        .Where(release => release.Date is not null)
        .ToDictionary(release => release.Version, release => release.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static void Report(ToolContext context, ImportedDefinitions import, int files, string directory)
    {
        if (import.Omitted.Count > 0)
            context.Out.WriteLine($"omitted: {string.Join("; ", import.Omitted.Select(omitted => $"{Printable.Name(omitted.Name)} ({omitted.Reason})"))}");

        var releases = string.Join(", ", Enumerable.Range(0, import.Answers.Count).Select(import.Answers.ReleaseAt));
        var machines = Count.Of(import.Lifetimes.Count, "machine type", "machine types");
        var entries = Count.Of(import.Classes.Sum(type => type.Entries.Count), "compat entry", "compat entries");
        context.Out.WriteLine($"{ImportedNames.Product} {releases}, {Printable.Name(import.Answers.Target)}: {machines}, {entries}, {Count.Of(files, "file", "files")} in {Printable.Name(directory)}");
    }
}
