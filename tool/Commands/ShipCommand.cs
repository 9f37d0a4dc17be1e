using System.CommandLine;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Ship;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types ship</c>: closes a release of a project's train, or checks that every release is recorded.</summary>
internal static class ShipCommand
{
    private const string Description =
        """
        Closes a release: writes its date into the source, and what it promises into the project's baseline. Builds the project first; a project that does not build, or breaks a rule, is not shipped. With --check, nothing is written: exit code 1 if the baseline does not match the definitions.

        Examples:
          machine-types ship 5.0 --date 2020-04-28 --project src/Machines/Machines.csproj
          machine-types ship --check
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var release = new Argument<string?>("RELEASE") { Description = "The release to close; it must be the one in development.", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<string?>("--date") { Description = "The release date, yyyy-MM-dd (default: the expected date).", HelpName = "DATE" };
        var project = new Option<string?>("--project") { Description = "The project file or its directory (default: the current directory).", HelpName = "FILE" };
        var train = new Option<string?>("--train") { Description = "The release train, if the project has catalogues of several.", HelpName = "NAME" };
        var check = new Option<bool>("--check") { Description = "Write nothing, and fail if something would be written." };

        var command = new Command("ship", Description) { release, date, project, train, check };
        command.Validators.Add(result =>
        {
            var namesRelease = result.GetValue(release) is not null || result.GetValue(date) is not null || result.GetValue(train) is not null;
            if (result.GetValue(check) && namesRelease) result.AddError("--check covers all releases and can be combined only with --project");
            else if (!result.GetValue(check) && result.GetValue(release) is null) result.AddError("RELEASE is missing: specify the release to close");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var build = new ProjectBuild(ProjectBuild.Find(parsed.GetValue(project)));
            var isCheck = parsed.GetValue(check);
            var log = await Waiting.ForAsync(context.Error, $"building {Printable.Name(build.Project)}", () => isCheck
                ? build.CheckAsync(cancellation)
                : build.ShipAsync(parsed.GetValue(release)!, parsed.GetValue(date), parsed.GetValue(train), cancellation)).ConfigureAwait(false);
            return Report(context, build, log, isCheck);
        });
        return command;
    }

    private static int Report(ToolContext context, ProjectBuild build, BuildLog log, bool isCheck)
    {
        foreach (var done in log.Done)
            context.Out.WriteLine(Printable.Line(done));
        foreach (var error in log.Errors)
            context.WriteError(Printable.Line(error));

        if (!log.Succeeded)
        {
            if (log.Errors.Count == 0) context.WriteError($"{Printable.Name(build.Project)}: the build failed; run dotnet build for details");
            return log.IsFinding ? ExitCode.Finding : ExitCode.BadInput;
        }

        if (!isCheck && log.Done.Count == 0)
        {
            context.WriteError($"{Printable.Name(build.Project)}: nothing was shipped: the project has neither a catalogue nor a train with this release, or does not reference the MachineTypes package");
            return ExitCode.BadInput;
        }

        if (isCheck && !log.IsChecked)
        {
            context.WriteError($"{Printable.Name(build.Project)}: nothing was checked: the project has no catalogue, or does not reference the MachineTypes package");
            return ExitCode.BadInput;
        }

        if (isCheck) context.Out.WriteLine("The baseline matches the definitions.");
        return ExitCode.Fine;
    }
}
