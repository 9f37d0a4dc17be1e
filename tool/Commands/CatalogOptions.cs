using System.CommandLine;
using MachineTypes.Tool.Authors;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Commands;

/// <summary>The options by which a command uses the catalogues of an author instead of QEMU's.</summary>
internal sealed class CatalogOptions
{
    private readonly Option<string?> _project = new("--project") { Description = "Use the catalogues of a project instead of QEMU's: the project file or its directory, which is built.", HelpName = "FILE" };
    private readonly Option<string?> _assembly = new("--assembly") { Description = "Use the catalogues of a compiled assembly instead of QEMU's.", HelpName = "FILE.dll" };
    private readonly Option<string?> _train = new("--train") { Description = "Use the catalogues of a distribution (RHEL or Ubuntu) instead of QEMU's; with a project or assembly, those of one of its trains.", HelpName = "NAME" };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The command.</returns>
    public Command AddTo(Command command)
    {
        command.Add(_project);
        command.Add(_assembly);
        command.Add(_train);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_project) is not null && result.GetResult(_assembly) is not null)
                result.AddError("--project and --assembly cannot be combined");
        });
        return command;
    }

    /// <summary>Determines whether the command line specifies catalogues.</summary>
    /// <param name="parsed">The command line.</param>
    public bool AreIn(ParseResult parsed) => parsed.GetResult(_project) is not null || parsed.GetResult(_assembly) is not null || TrainOf(parsed) is not null;

    /// <summary>Loads the catalogues that the command line specifies.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    public async Task<IReadOnlyList<Catalog>> LoadAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var train = TrainOf(parsed);
        return parsed.GetValue(_assembly) is { } assembly ? CatalogAssembly.Load(assembly, train)
            : parsed.GetValue(_project) is { } project ? await CatalogProject.LoadAsync(project, train, cancellation).ConfigureAwait(false)
            : DistributionCatalogs.OfTrain(train!) is { Count: > 0 } builtIn ? builtIn
            : throw new InputException($"no built-in train {Printable.Echo(train!)}; --train accepts {string.Join(", ", DistributionCatalogs.Trains)}");
    }

    // A release of a built-in train may be written with its name: --as-of ubuntu=noble.
    private string? TrainOf(ParseResult parsed) =>
        parsed.GetValue(_train)
        ?? (parsed.GetResult(_project) is null && parsed.GetResult(_assembly) is null
            && parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Name == "--as-of") is Option<string?> asOf
            && parsed.GetValue(asOf) is { } release && CommonOptions.SplitRelease(release) is var (train, _) && DistributionCatalogs.OfTrain(train).Count > 0 ? train : null);
}
