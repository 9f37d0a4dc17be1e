using MachineTypes.Files;

namespace MachineTypes.Tasks.Tests;

/// <summary>Operations of which one fails, or after one of which the process no longer exists.</summary>
/// <param name="step">The number of the operation; 0 for none.</param>
/// <param name="isKilled">Whether no operation happens after that one; otherwise, only that one fails.</param>
internal sealed class BrokenFiles(int step, bool isKilled) : FileOperations
{
    /// <summary>Gets the operations, in order: each with the name of its file.</summary>
    public List<string> Steps { get; } = [];

    public override byte[]? Read(string path) => Run("read", path, () => base.Read(path));

    public override void Create(string path, byte[] content) => Run("create", path, () =>
    {
        // A full disk leaves a part of the file.
        if (Steps.Count == step) base.Create(path, content[..(content.Length / 2)]);
        else base.Create(path, content);
    });

    public override void Overwrite(string path, byte[] content) => Run("overwrite", path, () => base.Overwrite(path, Steps.Count == step ? content[..(content.Length / 2)] : content));

    public override void Move(string from, string to) => Run("move", to, () => base.Move(from, to), happens: isKilled);

    public override void Delete(string path) => Run("delete", path, () => base.Delete(path), happens: isKilled);

    public override void CreateDirectory(string path) => Run("create directory", path, () => base.CreateDirectory(path), happens: isKilled);

    // The system releases what a killed process has locked.
    public override IDisposable Lock(string folder) => Run("lock", folder, () => base.Lock(folder), happens: false);

    private void Run(string step, string path, Action action, bool happens = true) => Run(step, path, () =>
    {
        action();
        return true;
    }, happens);

    private T Run<T>(string name, string path, Func<T> action, bool happens = true)
    {
        if (isKilled && step > 0 && Steps.Count >= step) throw new Killed();
        Steps.Add($"{name} {Path.GetFileName(path)}");
        if (Steps.Count != step) return action();
        if (happens && name != "read") action();
        throw isKilled ? new Killed() : new IOException("No space left on device");
    }

    /// <summary>The process is killed: nothing handles this, and what runs on the way out has no effect.</summary>
    internal sealed class Killed : Exception;
}
