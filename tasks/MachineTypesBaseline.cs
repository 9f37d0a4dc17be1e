using System.Runtime.CompilerServices;
using MachineTypes.Files;
using MachineTypes.Model.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace MachineTypes.Tasks;

// See docs/decisions/0017-baseline-task-reads-source.md.
/// <summary>
/// The MSBuild task that maintains a project's baseline: it writes missing files and that of the release in development, closes a release, or reports what is not recorded.
/// </summary>
public sealed class MachineTypesBaseline : Microsoft.Build.Utilities.Task
{
    /// <summary>Gets or sets the action: <c>Update</c>, <c>Check</c>, <c>Resume</c> (finishes an interrupted <c>Ship</c>) or <c>Ship</c>.</summary>
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

    /// <summary>Gets or sets whether a release was shipped.</summary>
    [Output]
    public bool Shipped { get; set; }

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
            Log.LogError("The baseline of {0} cannot be locked or read: {1}", ProjectFolder, exception.Message);
        }

        return !Log.HasLoggedErrors;
    }

    // Code that uses compiler types must not be JIT-compiled before their assembly can be resolved.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Run()
    {
        var inputs = new ProjectInputs(
            [.. Sources.Select(source => source.GetMetadata("FullPath"))], [.. References.Select(reference => reference.GetMetadata("FullPath")).Where(File.Exists)], DefineConstants, LangVersion);
        var job = new BaselineJob(ProjectFolder, inputs, FileOperations.Real, done => Log.LogMessage(MessageImportance.High, "{0}", Printable.Fact(done)));
        var request = new ShipmentRequest(Train, Release, Date, From);
        switch (Action)
        {
            case "Update":
                job.Update(From);
                break;
            case "Check":
                Report(job.Check(From));
                break;
            case "Resume":
                Shipped = job.Resume(request);
                break;
            case "Ship":
                Shipped = job.Ship(request);
                break;
            default:
                throw new BaselineException($"Unknown action '{Action}'; use Update, Check, Resume or Ship.");
        }

        Files = [.. job.Files.Select(file => new TaskItem(file))];
    }

    private void Report(IReadOnlyList<(string Path, bool Exists)> files)
    {
        foreach (var (path, exists) in files)
        {
            Log.LogError(
                null, "MT2003", null, path, 0, 0, 0, 0,
                exists
                    ? "The baseline does not match the definitions; run 'dotnet build -p:MachineTypesUpdateBaseline=true' and commit the file"
                    : "The baseline lacks this file; run 'dotnet build -p:MachineTypesUpdateBaseline=true' and commit it");
        }
    }
}
