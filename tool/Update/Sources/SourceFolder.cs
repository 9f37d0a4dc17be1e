using MachineTypes.Files;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Update.Sources;

/// <summary>A folder with C# definitions. Folders of build output and hidden ones are not read.</summary>
/// <param name="path">The path of the folder.</param>
internal sealed class SourceFolder(string path)
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    /// <summary>Reads all C# files, in a fixed order.</summary>
    /// <exception cref="InputException">The folder or a file in it cannot be read.</exception>
    public IReadOnlyList<SourceFile> Read()
    {
        if (!Directory.Exists(path))
            throw new InputException($"{Printable.Name(path)}: no such directory");

        try
        {
            SourceFile[] files = [.. Find(path).Order(StringComparer.Ordinal).Select(file => SourceFile.Of(file, Bytes(file)))];
            return files.Length > 0 ? files : throw new InputException($"{Printable.Name(path)}: contains no C# files; import with -o to write new definitions");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{Printable.Name(path)}: cannot be read: {Printable.Line(exception.Message)}");
        }
    }

    /// <summary>Writes the files that differ from those on disk, in the given order. If one cannot be written, the content of those before it is restored.</summary>
    /// <param name="files">The files.</param>
    /// <param name="operations">The operations to use.</param>
    /// <returns>The paths of the files that were written.</returns>
    /// <exception cref="InputException">A file cannot be written, or was changed by another program meanwhile.</exception>
    public IReadOnlyList<string> Write(IEnumerable<SourceFile> files, FileOperations operations)
    {
        var written = new List<SourceFile>();
        try
        {
            using var guard = operations.Lock(FileFacts.RealPath(path));
            foreach (var file in files.Where(file => file.IsChanged))
            {
                operations.CreateDirectory(Path.GetDirectoryName(file.Path)!);
                if (!WholeFile.Write(file.Path, file.Encode(), operations, current => file.Original is { } original ? current.AsSpan().SequenceEqual(original) : current is null))
                    throw new IOException($"{file.Path} was changed by another program meanwhile");

                written.Add(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var kept = written.Where(file => !TryRestore(file, operations)).Select(file => Printable.Name(file.Path)).ToList();
            throw new InputException($"{Printable.Name(path)}: cannot be written: {Printable.Line(exception.Message)}; "
                + (kept.Count == 0 ? "nothing was changed" : $"{string.Join(", ", kept)} already changed, and the same command adds the rest"));
        }

        return [.. written.Select(file => file.Path)];
    }

    private static bool TryRestore(SourceFile file, FileOperations operations)
    {
        try
        {
            if (file.Original is null)
                operations.Delete(file.Path);
            else
                WholeFile.Write(file.Path, file.Original, operations);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A pipe would block until another process writes to it, and a device may never end.
    private static byte[] Bytes(string file) => FileFacts.Of(file).Kind != FileKind.Special ? File.ReadAllBytes(file)
        : throw new InputException($"{Printable.Name(file)}: is not a regular file but a device, a named pipe or a socket, or a link to one; remove it");

    private static IEnumerable<string> Find(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.cs"))
            yield return file;

        foreach (var child in Directory.EnumerateDirectories(directory))
        {
            var info = new DirectoryInfo(child);
            if (info.LinkTarget is null && !info.Name.StartsWith('.') && !Skipped.Contains(info.Name, StringComparer.OrdinalIgnoreCase))
            {
                foreach (var file in Find(child))
                    yield return file;
            }
        }
    }
}
