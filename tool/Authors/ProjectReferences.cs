using System.Text.Json;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Ship;

namespace MachineTypes.Tool.Authors;

/// <summary>What the definitions of a project need in order to compile, in addition to the framework and the runtime.</summary>
/// <param name="Assemblies">The paths of the assemblies that the project references.</param>
/// <param name="Symbols">The preprocessor symbols.</param>
/// <param name="Usings">The global usings, as C#.</param>
internal sealed record ProjectReferences(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Symbols, string Usings)
{
    /// <summary>Gets the references of definitions that need nothing else.</summary>
    public static ProjectReferences None { get; } = new([], [], "global using System;\nglobal using MachineTypes;");

    /// <summary>Reads the references of a project.</summary>
    /// <param name="path">The project file or its directory.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The project cannot be evaluated, or its references cannot be resolved.</exception>
    public static async Task<ProjectReferences> LoadAsync(string path, CancellationToken cancellation)
    {
        var build = new ProjectBuild(ProjectBuild.Find(path));
        var framework = await CatalogProject.FrameworkAsync(build, Printable.Name(path), cancellation).ConfigureAwait(false);
        using var json = await build.ReferencesAsync(framework, ["DefineConstants"], ["ReferencePath", "Using"], cancellation).ConfigureAwait(false);
        var items = json.RootElement.GetProperty("Items");
        return new(
            [.. items.GetProperty("ReferencePath").EnumerateArray().Select(item => Text(item, "FullPath"))],
            (json.RootElement.GetProperty("Properties").GetProperty("DefineConstants").GetString() ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            string.Join('\n', items.GetProperty("Using").EnumerateArray().Select(Using)));
    }

    private static string Using(JsonElement item) => Text(item, "Alias") is { Length: > 0 } alias
        ? $"global using {alias} = global::{Text(item, "Identity")};"
        : $"global using {(Text(item, "Static").Equals("true", StringComparison.OrdinalIgnoreCase) ? "static " : "")}global::{Text(item, "Identity")};";

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
