using MachineTypes.Files;
using MachineTypes.Model.Baselines;

namespace MachineTypes.Tasks;

/// <summary>One run of the task, without MSBuild: everything that is read is read after the folder is locked.</summary>
/// <param name="project">The folder of the project.</param>
/// <param name="inputs">The compiler's inputs.</param>
/// <param name="files">The operations on files.</param>
/// <param name="report">Receives what was done, one line each.</param>
internal sealed class BaselineJob(string project, ProjectInputs inputs, FileOperations files, Action<string> report)
{
    private readonly BaselineFolder _folder = new(project, files);

    /// <summary>Gets the baseline files that exist.</summary>
    public IReadOnlyList<string> Files => _folder.Files;

    /// <summary>Writes the missing files and that of the release in development.</summary>
    public void Update(string first)
    {
        // The target frameworks of a project are built in parallel and share one baseline.
        using var alone = _folder.Enter();
        foreach (var file in BaselineUpdate.Of(Read().Read(), _folder, first))
        {
            try
            {
                Write(file);
            }
            catch (BaselineException exception)
            {
                throw new BaselineException($"The baseline is not up to date: {exception.Message}. Fix this, and run the same command again.");
            }
        }
    }

    /// <summary>Returns the files that do not record what the definitions say, with whether each exists.</summary>
    public IReadOnlyList<(string Path, bool Exists)> Check(string first)
    {
        using var alone = _folder.Enter();
        var declarations = Read().Read();
        IReadOnlyList<(string Path, bool Exists)> different =
            [.. BaselineUpdate.Of(declarations, _folder, first).Where(file => !IsSame(file)).Select(file => (file.Path, file.Before is not null))];
        if (different.Count == 0 && BaselineUpdate.TrainsOf(declarations).Count > 0)
        {
            report("The baseline matches the definitions.");
        }

        return different;
    }

    /// <summary>Closes a release.</summary>
    /// <returns>true if there was something to ship; false for a project without a catalogue and without the train.</returns>
    public bool Ship(ShipmentRequest request)
    {
        using var alone = _folder.Enter();
        return Write(Shipment.Of(Read(), _folder, request));
    }

    /// <summary>Finishes a shipment that was interrupted after the source was dated.</summary>
    /// <returns>true if there was one; otherwise, false.</returns>
    public bool Resume(ShipmentRequest request)
    {
        using var alone = _folder.Enter();
        return Write(Shipment.ToFinish(Read(), _folder, request));
    }

    private ProjectSources Read() => new(inputs, files);

    private bool Write(Shipment? shipment)
    {
        if (shipment is null)
        {
            return false;
        }

        var name = $"{shipment.Train} {shipment.Release}";
        try
        {
            foreach (var file in shipment.Open)
            {
                Write(file);
            }

            if (shipment.Source is { } source)
            {
                DeleteLeftovers(source.Path);
                Write(source);
            }
        }
        catch (BaselineException exception)
        {
            throw new BaselineException($"{name} is not shipped, and its date is not set: {exception.Message}. Fix this, and run the same command again.");
        }

        try
        {
            // The open record of the release was written meanwhile, so the plan is compared with that.
            foreach (var file in shipment.Closed)
            {
                Write(shipment.Open.FirstOrDefault(open => open.Path == file.Path) is { } open ? file with { Before = open.After } : file);
            }
        }
        catch (BaselineException exception)
        {
            throw new BaselineException($"{name} is shipped only in part: the source has its date{(shipment.Date is { } set ? $", {set}" : "")}, but {exception.Message}. Fix this, and run the same command again to record the release.");
        }

        var isNew = shipment.Source is not null || shipment.Closed.Count > 0;
        report($"{name} is {(isNew ? "shipped" : "already dated")}{(shipment.Date is { } date ? $": {date}" : "")}");
        return true;
    }

    private void Write(PlannedFile file)
    {
        if (file.Write(files))
        {
            report($"Wrote {file.Path}");
        }
    }

    private void DeleteLeftovers(string source)
    {
        var real = FileFacts.RealPath(source);
        WholeFile.DeleteLeftovers(Path.GetDirectoryName(real)!, Path.GetFileName(real), TimeSpan.Zero, files);
    }

    // A merge of two branches appends lines and may repeat some: order and repeats are not differences.
    private static bool IsSame(PlannedFile file) => file.IsDone || (file.Before is { } before && BaselineNames.IsBaseline(file.Path) && Lines(before).SetEquals(Lines(file.After)));

    private static HashSet<string> Lines(byte[] content) => new(System.Text.Encoding.UTF8.GetString(content).Split('\n').Where(line => line.Length > 0), StringComparer.Ordinal);
}
