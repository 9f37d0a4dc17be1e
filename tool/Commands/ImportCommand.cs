using System.CommandLine;
using System.Globalization;
using MachineTypes.Qemu;
using MachineTypes.Tool.Import;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types import</c>: what real QEMUs answer, as C# definitions.</summary>
internal static class ImportCommand
{
    private const string Description =
        """
        Writes C# definitions that say what a real QEMU answers. Answers of several releases of one target become one catalogue.

        Example:
          machine-types import --qmp 10.0/s390x.json 11.1/s390x.json -o Definitions --namespace My.Machines
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var answers = new AnswerOptions();
        var output = new Option<string>("--output", "-o") { Description = "The folder to write, which must not exist or be empty.", HelpName = "FOLDER", Required = true };
        var space = new Option<string>("--namespace") { Description = "The namespace of the definitions.", HelpName = "NS", Required = true };
        var asOf = new Option<string[]>("--as-of") { Description = "The release of each answer, where it does not tell.", HelpName = "RELEASE", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string?>("--target") { Description = "The target of the answers, where they do not tell.", HelpName = "TARGET" };
        space.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Identifiers.IsNamespace(result.Tokens[0].Value))
                result.AddError("--namespace takes names of letters, digits and _ that start with a capital letter, with dots between, such as My.Machines");
        });

        var command = new Command("import", Description);
        answers.AddTo(command);
        command.Add(output);
        command.Add(space);
        command.Add(asOf);
        command.Add(target);
        command.SetAction((parsed, cancellation) =>
            RunAsync(context, answers.Read(parsed), parsed.GetRequiredValue(output), parsed.GetRequiredValue(space), parsed.GetValue(target), parsed.GetValue(asOf) ?? [], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ToolContext context, IReadOnlyList<AnswerSource> sources, string folder, string space, string? target, IReadOnlyList<string> releases, CancellationToken cancellation)
    {
        DefinitionFolder.Check(folder);
        var replies = new List<(string, QmpReply)>();
        foreach (var source in sources)
            replies.Add((source.Name, await source.ReadAsync(cancellation).ConfigureAwait(false)));

        var import = ImportedDefinitions.Of(AnswerSorter.Sort(replies, target, releases));
        var files = import.Files(space, KnownDates());
        DefinitionFolder.Write(folder, files);
        Report(context, import, files.Count, folder);
        return ExitCode.Fine;
    }

    private static Dictionary<string, string> KnownDates() => QemuRelease.All
        .Where(release => release.Date is not null)
        .ToDictionary(release => release.Version, release => release.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static void Report(ToolContext context, ImportedDefinitions import, int files, string folder)
    {
        if (import.LeftOut.Count > 0)
            context.Out.WriteLine($"left out: {string.Join("; ", import.LeftOut.Select(left => $"{Printable.Name(left.Name)} ({left.Reason})"))}");

        var releases = string.Join(", ", Enumerable.Range(0, import.Answers.Count).Select(import.Answers.ReleaseAt));
        var machines = Count.Of(import.Lives.Count, "machine type", "machine types");
        var entries = Count.Of(import.Classes.Sum(type => type.Entries.Count), "compat entry", "compat entries");
        context.Out.WriteLine($"{ImportedNames.Product} {releases}, {Printable.Name(import.Answers.Target)}: {machines}, {entries}, {Count.Of(files, "file", "files")} in {Printable.Name(folder)}");
    }
}
