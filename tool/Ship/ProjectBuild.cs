using System.ComponentModel;
using System.Diagnostics;
using MachineTypes.Model.Releases;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Ship;

/// <summary>Builds a project with the targets that keep its baseline. The package that the project references does the work, so that command line and build cannot differ.</summary>
/// <param name="project">The project file.</param>
internal sealed class ProjectBuild(string project)
{
    /// <summary>The project that is meant.</summary>
    /// <param name="path">A project file, a folder that has one, or nothing for this folder.</param>
    public static string Find(string? path)
    {
        if (path is not null && File.Exists(path))
            return Path.GetFullPath(path);

        var folder = path ?? Directory.GetCurrentDirectory();
        if (!Directory.Exists(folder))
            throw new InputException($"{Printable.Name(folder)}: there is no such project file or folder; give one by --project");

        var projects = Directory.GetFiles(folder, "*.csproj");
        return projects.Length switch
        {
            1 => Path.GetFullPath(projects[0]),
            0 => throw new InputException($"{Printable.Name(folder)}: has no project file (*.csproj); give one by --project"),
            _ => throw new InputException($"{Printable.Name(folder)}: has {projects.Length} project files; say which by --project"),
        };
    }

    /// <summary>Closes a release.</summary>
    public Task<int> ShipAsync(ToolContext context, string release, string? date, string? train, CancellationToken cancellation)
    {
        if (date is not null && !CalendarDate.TryParse(date, out _))
            throw new InputException($"'{Printable.Line(date)}' is no day; yyyy-MM-dd is expected, such as 2020-04-28");

        List<string> arguments = ["-t:MachineTypesShip", Property("MachineTypesRelease", release)];
        if (date is not null) arguments.Add(Property("MachineTypesDate", date));
        if (train is not null) arguments.Add(Property("MachineTypesTrain", train));
        return RunAsync(context, arguments, isCheck: false, cancellation);
    }

    /// <summary>Tells whether all that is released is recorded as the definitions say it.</summary>
    public Task<int> CheckAsync(ToolContext context, CancellationToken cancellation) => RunAsync(context, ["-p:MachineTypesCheckBaseline=true"], isCheck: true, cancellation);

    // What means something to MSBuild means nothing in a value.
    private static string Property(string name, string value) =>
        $"-p:{name}={string.Concat(value.Select(c => c is '%' or ';' or ',' or '$' or '@' or '\'' or '"' or '(' or ')' or '*' or '?' ? Uri.HexEscape(c) : c.ToString()))}";

    private async Task<int> RunAsync(ToolContext context, IEnumerable<string> arguments, bool isCheck, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", ["build", project, .. arguments, "-nologo", "-v:minimal", "-tl:off", "-nodeReuse:false"]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en"; // errors are told from other lines below
        start.Environment["DOTNET_NOLOGO"] = "true";
        using var build = Start(start);
        try
        {
            var log = new BuildLog(await build.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false));
            await build.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return Report(context, log, build.ExitCode, isCheck);
        }
        finally
        {
            if (!build.HasExited) build.Kill(entireProcessTree: true);
        }
    }

    private int Report(ToolContext context, BuildLog log, int exitCode, bool isCheck)
    {
        foreach (var done in log.Done)
            context.Out.WriteLine(Printable.Line(done));
        foreach (var error in log.Errors)
            context.Complain(Printable.Line(error));

        if (exitCode == 0 && !isCheck && log.Done.Count == 0)
        {
            context.Complain($"{Printable.Name(project)}: nothing was shipped; does the project reference the MachineTypes package?");
            return ExitCode.BadInput;
        }

        if (exitCode != 0)
        {
            if (log.Errors.Count == 0) context.Complain($"{Printable.Name(project)}: the build failed; see dotnet build");
            return log.IsFinding ? ExitCode.Finding : ExitCode.BadInput;
        }

        if (isCheck) context.Out.WriteLine("The baseline is what the definitions say.");
        return ExitCode.Fine;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InputException("dotnet cannot be started");
        }
        catch (Win32Exception exception)
        {
            throw new InputException($"dotnet cannot be started: {Printable.Line(exception.Message)}; the .NET SDK is needed to build a project");
        }
    }
}
