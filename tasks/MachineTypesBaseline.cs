using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace MachineTypes.Tasks;

/// <summary>
/// The MSBuild task that keeps a project's baseline: writes the files that are missing and that of the release in development, closes a release, or says what is not recorded.
/// </summary>
public sealed class MachineTypesBaseline : Microsoft.Build.Utilities.Task
{
    /// <summary>What to do: <c>Update</c>, <c>Check</c> or <c>Ship</c>.</summary>
    [Required]
    public string Action { get; set; } = "";

    /// <summary>The folder of the project; the files stand in its folder <c>baseline</c>.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The source files of the project.</summary>
    [Required]
    public ITaskItem[] Sources { get; set; } = [];

    /// <summary>The assemblies that it references.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The symbols that are defined for conditional source, with semicolons between them.</summary>
    public string DefineConstants { get; set; } = "";

    /// <summary>The version of C# that the sources are written in.</summary>
    public string LangVersion { get; set; } = "";

    /// <summary>The folders in which the compiler and the parts of this package that it loads are.</summary>
    [Required]
    public ITaskItem[] CompilerFolders { get; set; } = [];

    /// <summary>The train to ship a release of, such as <c>QEMU</c>; needed where the project has catalogues of several.</summary>
    public string Train { get; set; } = "";

    /// <summary>The release to ship; that in development where none is given.</summary>
    public string Release { get; set; } = "";

    /// <summary>The day of the release, <c>yyyy-MM-dd</c>; the expected one where none is given.</summary>
    public string Date { get; set; } = "";

    /// <summary>The first release to record where nothing is recorded yet; the first of the train where none is given.</summary>
    public string From { get; set; } = "";

    /// <summary>The files of the baseline, as they are after the task.</summary>
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

    // What names a type of the compiler has to be compiled after its assembly can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run()
    {
        var sources = new ProjectSources(
            Sources.Select(source => source.GetMetadata("FullPath")), References.Select(reference => reference.GetMetadata("FullPath")), DefineConstants, LangVersion);
        var folder = new BaselineFolder(ProjectFolder);

        // The target frameworks of a project are built side by side, and have one baseline.
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
                throw new BaselineException($"The action '{Action}' is none of Update, Check and Ship.");
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
