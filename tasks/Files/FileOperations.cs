namespace MachineTypes.Files;

/// <summary>
/// The steps of reading and writing files. Each is one call, so that a test can make each of them fail once, or stop there like a killed process.
/// </summary>
internal class FileOperations
{
    /// <summary>Gets the operations on real files.</summary>
    public static FileOperations Real { get; } = new();

    /// <summary>Reads a whole file; null if it does not exist.</summary>
    public virtual byte[]? Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a file that does not exist yet, to the disk.</summary>
    public virtual void Create(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(content, 0, content.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Writes into an existing file, which keeps all of its names.</summary>
    public virtual void Overwrite(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
        stream.Write(content, 0, content.Length);
        stream.SetLength(content.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Moves a file to where no file is, or replaces the one that is there, in one step.</summary>
    public virtual void Move(string from, string to)
    {
        if (File.Exists(to))
        {
            File.Replace(from, to, null);
        }
        else
        {
            File.Move(from, to);
        }
    }

    /// <summary>Deletes a file, if it exists.</summary>
    public virtual void Delete(string path) => File.Delete(path);

    /// <summary>Creates a directory, unless it exists.</summary>
    public virtual void CreateDirectory(string path) => Directory.CreateDirectory(path);

    /// <summary>Waits until no other build writes to a folder, and keeps the others out until the result is disposed.</summary>
    /// <exception cref="IOException">Another build keeps writing.</exception>
    public virtual IDisposable Lock(string folder) => new FolderLock(folder);
}
