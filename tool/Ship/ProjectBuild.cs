using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using MachineTypes.Files;
using MachineTypes.Model.Releases;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Ship;

/// <summary>Builds a project with the targets that maintain its baseline. The package that the project references does the work, so that the command line and the build cannot differ.</summary>
/// <param name="project">The project file.</param>
internal sealed class ProjectBuild(string project)
{
    /// <summary>Gets the project file.</summary>
    public string Project { get; } = project;

    /// <summary>Finds the project file to build.</summary>
    /// <param name="path">A project file or a directory that contains one; null for the current directory.</param>
    /// <returns>The full path of the project file.</returns>
    /// <exception cref="InputException">There is no such file, or the directory does not have exactly one.</exception>
    public static string Find(string? path)
    {
        if (path is not null && FileFacts.Of(path).Kind == FileKind.Special)
            throw new InputException($"{Printable.Name(path)}: is not a regular file but a device, a named pipe or a socket; specify a project file");
        if (path is not null && File.Exists(path))
            return Path.GetFullPath(path);

        var directory = path ?? Directory.GetCurrentDirectory();
        if (!Directory.Exists(directory))
            throw new InputException($"{Printable.Name(directory)}: no such project file or directory; specify one with --project");

        var projects = Directory.GetFiles(directory, "*.csproj");
        return projects.Length switch
        {
            1 => Path.GetFullPath(projects[0]),
            0 => throw new InputException($"{Printable.Name(directory)}: contains no project file (*.csproj); specify one with --project"),
            _ => throw new InputException($"{Printable.Name(directory)}: contains {projects.Length} project files; specify one with --project"),
        };
    }

    /// <summary>Closes a release.</summary>
    /// <param name="release">The version of the release.</param>
    /// <param name="date">The release date; null for the expected date.</param>
    /// <param name="train">The name of the train; null if the project has only one.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The date is not valid, or dotnet cannot be started.</exception>
    public Task<BuildLog> ShipAsync(string release, string? date, string? train, CancellationToken cancellation)
    {
        if (date is not null && !CalendarDate.TryParse(date, out _))
            throw new InputException($"--date: {Printable.Echo(date)} is not a valid date; use yyyy-MM-dd, such as 2020-04-28");

        List<string> arguments = ["-t:MachineTypesShip", Property("MachineTypesRelease", release)];
        if (date is not null) arguments.Add(Property("MachineTypesDate", date));
        if (train is not null) arguments.Add(Property("MachineTypesTrain", train));
        return RunAsync(arguments, cancellation);
    }

    /// <summary>Checks that the baseline records all releases as they are defined.</summary>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">dotnet cannot be started.</exception>
    public Task<BuildLog> CheckAsync(CancellationToken cancellation) => RunAsync(["-p:MachineTypesCheckBaseline=true"], cancellation);

    /// <summary>Builds the project.</summary>
    /// <param name="framework">The target framework to build; null if the project has only one.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">dotnet cannot be started.</exception>
    public Task<BuildLog> BuildAsync(string? framework, CancellationToken cancellation) => RunAsync(Framework(framework), cancellation);

    /// <summary>Evaluates a property of the project.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="framework">The target framework; null if the project has only one, or for a property that does not depend on it.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The project cannot be evaluated, or dotnet cannot be started.</exception>
    public async Task<string> PropertyAsync(string name, string? framework, CancellationToken cancellation)
    {
        var (output, succeeded) = await OutputAsync(["msbuild", Project, .. Framework(framework), $"-getProperty:{name}", "-nologo"], cancellation).ConfigureAwait(false);
        return succeeded ? output.Trim() : throw new InputException($"{Printable.Name(Project)}: cannot be evaluated: {Printable.Line(new BuildLog(output, succeeded).Errors.FirstOrDefault() ?? output.Trim())}");
    }

    /// <summary>Restores the project and its packages, builds the projects that it references, and returns properties and items of the evaluated project.</summary>
    /// <param name="framework">The target framework; null if the project has only one.</param>
    /// <param name="properties">The names of the properties.</param>
    /// <param name="items">The names of the items.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>The JSON that MSBuild prints, with the objects <c>Properties</c> and <c>Items</c>.</returns>
    /// <exception cref="InputException">The references cannot be resolved, or dotnet cannot be started.</exception>
    public async Task<JsonDocument> ReferencesAsync(string? framework, IEnumerable<string> properties, IEnumerable<string> items, CancellationToken cancellation)
    {
        string[] arguments = ["build", Project, .. Framework(framework), "-t:ResolveReferences", .. properties.Select(name => $"-getProperty:{name}"), .. items.Select(name => $"-getItem:{name}"), "-nologo", "-nodeReuse:false"];
        var (output, succeeded) = await OutputAsync(arguments, cancellation).ConfigureAwait(false);
        return succeeded && Json(output) is { } json
            ? json
            : throw new InputException($"{Printable.Name(Project)}: the references cannot be resolved: {Printable.Line(new BuildLog(output, succeeded).Errors.FirstOrDefault() ?? "run dotnet build for details")}");
    }

    // Warnings come before it, and may contain braces too.
    private static JsonDocument? Json(string output)
    {
        var lines = output.ReplaceLineEndings("\n").Split('\n');
        var start = Array.FindIndex(lines, line => line.TrimEnd() == "{");
        try
        {
            return start < 0 ? null : JsonDocument.Parse(string.Join('\n', lines.Skip(start)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Framework(string? framework) => framework is null ? [] : [Property("TargetFramework", framework)];

    // Escapes the characters that are special to MSBuild.
    private static string Property(string name, string value) =>
        $"-p:{name}={string.Concat(value.Select(c => c is '%' or ';' or ',' or '$' or '@' or '\'' or '"' or '(' or ')' or '*' or '?' ? Uri.HexEscape(c) : c.ToString()))}";

    private async Task<BuildLog> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var (output, succeeded) = await OutputAsync(["build", Project, .. arguments, "-nologo", "-v:minimal", "-tl:off", "-nodeReuse:false"], cancellation).ConfigureAwait(false);
        return new BuildLog(output, succeeded);
    }

    private static async Task<(string Output, bool Succeeded)> OutputAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en"; // BuildLog recognises errors by their English form
        start.Environment["DOTNET_NOLOGO"] = "true";
        using var build = Start(start);
        try
        {
            var output = await build.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await build.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return (output, build.ExitCode == 0);
        }
        finally
        {
            if (!build.HasExited) build.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new InputException("dotnet cannot be started");
        }
        catch (Win32Exception exception)
        {
            throw new InputException($"dotnet cannot be started: {Printable.Line(exception.Message)}; building a project requires the .NET SDK");
        }
    }
}
