using System.CommandLine;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Changes;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Commands;

/// <summary><c>machine-types changes</c>: describes what a release changed.</summary>
internal static class ChangesCommand
{
    private const string Description =
        """
        Describes what a release changed for each machine type, compared with the release before it, as Markdown for a pull request.

        Example:
          machine-types changes 11.1 --target x86_64
        """;

    /// <summary>Creates the command.</summary>
    /// <param name="context">Where to write, and the catalogues to use.</param>
    public static Command Create(ToolContext context)
    {
        var release = new Argument<string?>("RELEASE") { Description = "The release (default: the newest).", Arity = ArgumentArity.ZeroOrOne };
        var target = CommonOptions.Target(context, "The target to describe (default: all).");
        var command = new Command("changes", Description) { release, target };
        command.SetAction(parsed => Run(context, parsed.GetValue(release), parsed.GetValue(target)));
        return command;
    }

    private static int Run(ToolContext context, string? version, string? target)
    {
        var catalogs = Catalog.Named(context.Catalogs, target);
        var catalog = catalogs[0];
        var release = version is null ? catalog.Newest
            : catalog.FindRelease(version) ?? throw new InputException($"{catalog.Train} has no release {Printable.Echo(version)}; {NearestRelease.Describe(version, catalog.Releases)}");
        var index = catalog.AllReleases.ToList().IndexOf(release);
        if (index == 0)
            throw new InputException($"{Printable.Name(release)} is the first release of {catalog.Train}: there is none before it to compare it with");

        // A release is compared with the first version of the one before, a bug-fix release with the version before it.
        var series = catalog.Releases.ToList().IndexOf(release);
        var before = series > 0 ? catalog.Releases[series - 1] : catalog.AllReleases[index - 1];
        ChangesMarkdown.Write(context.Out, catalog.Train, before, release, [.. catalogs.Select(one => TargetChanges.Of(one, before, release))]);
        return ExitCode.Fine;
    }
}
