using System.CommandLine;
using MachineTypes.Tool.Ship;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types ship</c>: closes a release of a project's train, or asks whether all that is released is recorded.</summary>
internal static class ShipCommand
{
    private const string Description =
        """
        Closes a release: writes its day into the source, and what it promises into the project's baseline. Builds the project first; one that does not build, or breaks a rule,
        is not shipped. With --check nothing is written: exit code 1 if the baseline is not what the definitions say.

        Examples:
          machine-types ship 5.0 --date 2020-04-28 --project src/Machines/Machines.csproj
          machine-types ship --check
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        var release = new Argument<string?>("RELEASE") { Description = "The release that is out now; it is the one in development.", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<string?>("--date") { Description = "Its day, yyyy-MM-dd; the expected one when left out.", HelpName = "DATE" };
        var project = new Option<string?>("--project") { Description = "The project file, or its folder; this folder when left out.", HelpName = "FILE" };
        var train = new Option<string?>("--train") { Description = "The train, where the project has catalogues of several.", HelpName = "NAME" };
        var check = new Option<bool>("--check") { Description = "Writes nothing, and fails where something would be written." };

        var command = new Command("ship", Description) { release, date, project, train, check };
        command.Validators.Add(result =>
        {
            var asksForRelease = result.GetValue(release) is not null || result.GetValue(date) is not null || result.GetValue(train) is not null;
            if (result.GetValue(check) && asksForRelease) result.AddError("--check is about all releases, and goes with --project alone");
            else if (!result.GetValue(check) && result.GetValue(release) is null) result.AddError("RELEASE is missing: which release is out now?");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var build = new ProjectBuild(ProjectBuild.Find(parsed.GetValue(project)));
            return parsed.GetValue(check)
                ? build.CheckAsync(context, cancellation)
                : build.ShipAsync(context, parsed.GetValue(release)!, parsed.GetValue(date), parsed.GetValue(train), cancellation);
        });
        return command;
    }
}
