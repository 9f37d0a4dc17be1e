namespace MachineTypes.Files;

/// <summary>
/// Writes a file completely or not at all: under a temporary name in the same directory, and from there into place. A link stays a link, and permissions are preserved. A file with several hard
/// links is overwritten in place, because only that keeps them; it has its old content again if that fails.
/// </summary>
internal static class WholeFile
{
    private const string Extension = ".machinetypes-tmp";

    /// <summary>Writes a file.</summary>
    /// <param name="path">The path of the file, or of a link to it.</param>
    /// <param name="content">The new content.</param>
    /// <param name="files">The operations to use.</param>
    /// <param name="isUnchanged">
    /// Determines, from the current content (null if there is no file), whether the file may be replaced; null to replace it in any case.
    /// </param>
    /// <returns>true if the file was written; false if it may not be replaced.</returns>
    public static bool Write(string path, byte[] content, FileOperations files, Func<byte[]?, bool>? isUnchanged = null)
    {
        var facts = FileFacts.Of(path);
        var target = facts.Kind == FileKind.None ? LinkTarget(path) : FileFacts.RealPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}{Extension}");
        try
        {
            files.Create(temporary, content);
            facts.Owner?.Apply(temporary);

            // As late as possible: an editor may have saved the file meanwhile.
            var current = isUnchanged is null && facts.Links < 2 ? null : files.Read(target);
            if (isUnchanged?.Invoke(current) == false)
            {
                return false;
            }

            if (facts.Links > 1 && current is not null)
            {
                Overwrite(target, current, content, files);
            }
            else
            {
                files.Move(temporary, target);
            }

            return true;
        }
        finally
        {
            TryDelete(temporary, files);
        }
    }

    /// <summary>Deletes temporary files of processes that were killed.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="name">The name of the file that they were written for; null for all files.</param>
    /// <param name="age">The minimum age of the files, if no lock prevents another process from writing them.</param>
    /// <param name="files">The operations to use.</param>
    public static void DeleteLeftovers(string directory, string? name, TimeSpan age, FileOperations files)
    {
        if (!Directory.Exists(directory))
        {
            return;
        }

        foreach (var file in Directory.GetFiles(directory, "*" + Extension).Where(file => IsTemporary(Path.GetFileName(file), name)))
        {
            if (age == TimeSpan.Zero || File.GetLastWriteTimeUtc(file) < DateTime.UtcNow - age)
            {
                TryDelete(file, files);
            }
        }
    }

    private static void Overwrite(string target, byte[] old, byte[] content, FileOperations files)
    {
        try
        {
            files.Overwrite(target, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            files.Overwrite(target, old);
            throw;
        }
    }

    // .name.32 hexadecimal digits.machinetypes-tmp
    private static bool IsTemporary(string file, string? name)
    {
        var end = file.Length - Extension.Length - 33;
        return end > 1 && file[0] == '.' && file[end] == '.'
            && file.Substring(end + 1, 32).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            && (name is null || file.Substring(1, end - 1) == name);
    }

    // A link may lead to a file that does not exist yet; only its directory exists.
    private static string LinkTarget(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetDirectoryName(full) is { } directory && Directory.Exists(directory) ? Path.Combine(FileFacts.RealPath(directory), Path.GetFileName(full)) : full;
    }

    // The next run deletes what remains. The original error is reported, not this one.
    private static void TryDelete(string file, FileOperations files)
    {
        try
        {
            files.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
