using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace MachineTypes.Tasks;

/// <summary>
/// The MSBuild task that maintains a project's baseline: it writes missing files and that of the release in development, closes a release, or reports what is not recorded.
/// </summary>
public sealed class MachineTypesBaseline : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the action: <c>Update</c>, <c>Check</c> or <c>Ship</c>.</summary>
    [Required]
    public string Action { get; set; } = "";

    /// <summary>Gets or sets the folder of the project, which contains the folder <c>baseline</c>.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>Gets or sets the source files of the project.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>Gets or sets the assemblies that the project references.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>Gets or sets the preprocessor symbols, separated by semicolons.</summary>
    public string DefineConstants { get; set; } = "";

    /// <summary>Gets or sets the C# language version of the sources.</summary>
    public string LangVersion { get; set; } = "";

    /// <summary>Gets or sets the folders of the compiler and of the assemblies of this package that it loads.</summary>
    [Required]
    public ITaskItem[] CompilerFolders { get; set; } = [];

    /// <summary>Gets or sets the train to ship a release of, such as <c>QEMU</c>; required if the project has catalogues of several trains.</summary>
    public string Train { get; set; } = "";

    /// <summary>Gets or sets the release to ship. The default is the release in development.</summary>
    public string Release { get; set; } = "";

    /// <summary>Gets or sets the date of the release, as <c>yyyy-MM-dd</c>. The default is the expected date.</summary>
    public string Date { get; set; } = "";

    /// <summary>Gets or sets the first release to record if nothing is recorded yet. The default is the first release of the train.</summary>
    public string From { get; set; } = "";

    /// <summary>Gets or sets the baseline files that exist after the task.</summary>
    [Output]
    public ITaskItem[] Files { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        CompilerAssemblies.Look([.. CompilerFolders.Select(folder => folder.GetMetadata("FullPath"))]);
        try
        {
            Run();
        }
        catch (BaselineException exception)
        {
            Log.LogError(null, exception.Code, null, exception.File, exception.Line, exception.Column, 0, 0, "{0}", exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogError("The baseline cannot be written: {0}", exception.Message);
        }

        return !Log.HasLoggedErrors;
    }

    // Code that uses compiler types must not be JIT-compiled before their assembly can be resolved.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run()
    {
        var sources = new ProjectSources(
            Sources.Select(source => source.GetMetadata("FullPath")), References.Select(reference => reference.GetMetadata("FullPath")), DefineConstants, LangVersion);
        var folder = new BaselineFolder(ProjectFolder);

        // The target frameworks of a project are built in parallel and share one baseline.
        using var alone = folder.Enter();
        switch (Action)
        {
            case "Update":
                Write(folder, BaselineUpdate.Of(sources.Read(), folder, From));
                break;
            case "Check":
                Check(folder, BaselineUpdate.Of(sources.Read(), folder, From));
                break;
            case "Ship":
                var shipped = Shipment.Of(sources, folder, Train, Release, Date, From);
                Write(folder, shipped.Files, shipped.Source);
                Log.LogMessage(MessageImportance.High, "{0} {1} is shipped: {2}", shipped.Train, shipped.Release, shipped.Date);
                break;
            default:
                throw new BaselineException($"Unknown action '{Action}'; use Update, Check or Ship.");
        }

        Files = [.. folder.Files.Select(file => new TaskItem(file))];
    }

    private void Write(BaselineFolder folder, IReadOnlyList<PlannedFile> files, PlannedFile? source = null)
    {
        foreach (var written in AsideFiles.Write([.. folder.Changed(files), .. source is null ? [] : new[] { source }]))
        {
            Log.LogMessage(MessageImportance.High, "Wrote {0}", written);
        }
    }

    private void Check(BaselineFolder folder, IReadOnlyList<PlannedFile> files)
    {
        foreach (var file in folder.Changed(files))
        {
            Log.LogError(
                null, "MT2003", null, file.Path, 0, 0, 0, 0,
                File.Exists(file.Path)
                    ? "The baseline does not hold what the definitions say; run 'dotnet build -p:MachineTypesUpdateBaseline=true' and commit the file"
                    : "The baseline lacks this file; run 'dotnet build -p:MachineTypesUpdateBaseline=true' and commit it");
        }
    }
}
