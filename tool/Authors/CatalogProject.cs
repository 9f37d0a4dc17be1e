using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Ship;

namespace MachineTypes.Tool.Authors;

/// <summary>Builds an author's project, and loads the catalogues of the assembly.</summary>
internal static class CatalogProject
{
    /// <summary>Builds a project and loads its catalogues.</summary>
    /// <param name="path">The project file or its directory.</param>
    /// <param name="train">The name of the train, or null.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The project does not build, or its assembly cannot be used.</exception>
    public static async Task<IReadOnlyList<Catalog>> LoadAsync(string path, string? train, CancellationToken cancellation)
    {
        var build = new ProjectBuild(ProjectBuild.Find(path));
        var name = Printable.Name(path);
        var framework = await FrameworkAsync(build, name, cancellation).ConfigureAwait(false);
        var log = await build.BuildAsync(framework, cancellation).ConfigureAwait(false);
        if (!log.Succeeded)
        {
            var reason = log.Errors.Count == 0 ? "run dotnet build for details" : Printable.Line(log.Errors[0]);
            throw new InputException($"{name}: the project does not build{(log.Errors.Count > 1 ? $" ({log.Errors.Count} errors)" : "")}: {reason}");
        }

        return CatalogAssembly.Load(await build.PropertyAsync("TargetPath", framework, cancellation).ConfigureAwait(false), train);
    }

    /// <summary>Returns the newest target framework of a project that the tool can load; null if the project has only one.</summary>
    /// <param name="build">The project.</param>
    /// <param name="name">The name of the project, for messages.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The tool can load none of them.</exception>
    public static async Task<string?> FrameworkAsync(ProjectBuild build, string name, CancellationToken cancellation)
    {
        var frameworks = (await build.PropertyAsync("TargetFrameworks", null, cancellation).ConfigureAwait(false)).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return frameworks.Length == 0 ? null : Best(frameworks)
            ?? throw new InputException($"{name}: targets {string.Join(", ", frameworks.Select(Printable.Name))}, none of which the tool can load on .NET {Environment.Version.Major}; add netstandard2.0 or net{Environment.Version.Major}.0");
    }

    // The newest framework that the tool can load.
    private static string? Best(IEnumerable<string> frameworks) => (
        from framework in frameworks
        let version = framework.StartsWith("netstandard", StringComparison.OrdinalIgnoreCase) ? new Version(0, 1)
            : framework.StartsWith("net", StringComparison.OrdinalIgnoreCase) && Version.TryParse(framework[3..].Split('-')[0], out var number) && number.Major >= 5 && number.Major <= Environment.Version.Major ? number
            : null
        where version is not null
        orderby version descending
        select framework).FirstOrDefault();
}
