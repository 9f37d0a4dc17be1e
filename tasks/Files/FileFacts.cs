using System.Runtime.InteropServices;

namespace MachineTypes.Files;

/// <summary>The kind of a file.</summary>
internal enum FileKind
{
    /// <summary>There is no such file.</summary>
    None,

    /// <summary>A regular file.</summary>
    Regular,

    /// <summary>A directory.</summary>
    Directory,

    /// <summary>A device, a named pipe or a socket, which may never end or never answer.</summary>
    Special,
}

/// <summary>What the system knows about a file that a path leads to, after all symbolic links.</summary>
/// <param name="Kind">The kind of the file.</param>
/// <param name="Links">The number of hard links.</param>
/// <param name="Owner">The permissions, owner and group; null if files do not have them.</param>
internal readonly record struct FileFacts(FileKind Kind, int Links, FileOwner? Owner)
{
    /// <summary>Returns the facts about a path.</summary>
    public static FileFacts Of(string path) => UnixFiles.Facts(path) ?? new(
        System.IO.Directory.Exists(path) ? FileKind.Directory : File.Exists(path) ? FileKind.Regular : FileKind.None,
        Links: 1,
        Owner: null);

    /// <summary>Returns the path of an existing file or directory without symbolic links; the full path if there is none.</summary>
    public static string RealPath(string path) => UnixFiles.RealPath(path) ?? Path.GetFullPath(path);
}

/// <summary>The permissions, owner and group of a file.</summary>
internal readonly record struct FileOwner(uint Mode, uint User, uint Group)
{
    /// <summary>Gives a file the same permissions, and the same owner where the system allows it.</summary>
    public void Apply(string path) => UnixFiles.Apply(path, this);
}

/// <summary>What .NET Standard does not offer: kinds, links and permissions of files on Linux and macOS. Everything is null elsewhere.</summary>
internal static class UnixFiles
{
    private const int CurrentDirectory = -100;
    private const uint BasicFacts = 0x7ff;
    private const int LongestPath = 4096;

    private static readonly bool IsLinux = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);
    private static readonly bool IsMac = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

    public static FileFacts? Facts(string path)
    {
        var buffer = new byte[512];
        try
        {
            // The layout of struct statx is the same on all of Linux's architectures; that of struct stat is not.
            if (IsLinux)
            {
                return statx(CurrentDirectory, path, 0, BasicFacts, buffer) == 0
                    ? Of(BitConverter.ToUInt16(buffer, 28), BitConverter.ToUInt32(buffer, 16), BitConverter.ToUInt32(buffer, 20), BitConverter.ToUInt32(buffer, 24))
                    : Missing();
            }

            if (IsMac)
            {
                var result = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? stat(path, buffer) : stat64(path, buffer);
                return result == 0
                    ? Of(BitConverter.ToUInt16(buffer, 4), BitConverter.ToUInt16(buffer, 6), BitConverter.ToUInt32(buffer, 16), BitConverter.ToUInt32(buffer, 20))
                    : Missing();
            }
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: the caller uses what .NET knows.
        }

        return null;

        // The system may refuse to answer (a sandbox, a permission): then .NET decides.
        // ENOENT, ENOTDIR, ELOOP on Linux, ELOOP on macOS.
        static FileFacts? Missing() => Marshal.GetLastWin32Error() is 2 or 20 or 40 or 62 ? new FileFacts(FileKind.None, 0, null) : null;
    }

    public static string? RealPath(string path)
    {
        if (!IsLinux && !IsMac)
        {
            return null;
        }

        var buffer = new byte[LongestPath + 1];
        return realpath(path, buffer) == IntPtr.Zero ? null : System.Text.Encoding.UTF8.GetString(buffer, 0, Array.IndexOf(buffer, (byte)0));
    }

    public static void Apply(string path, FileOwner owner)
    {
        // The owner first: changing it may clear bits of the mode. Only root may do that, so a failure is normal.
        _ = chown(path, owner.User, owner.Group);
        if (chmod(path, owner.Mode) != 0)
        {
            throw new IOException($"The permissions of '{path}' cannot be set.");
        }
    }

    private static FileFacts Of(ushort mode, uint links, uint user, uint group) => new(
        (mode & 0xf000) switch { 0x8000 => FileKind.Regular, 0x4000 => FileKind.Directory, _ => FileKind.Special },
        (int)links,
        new FileOwner((uint)mode & 0xfff, user, group));

#pragma warning disable SYSLIB1054, CA2101, CA5392, IDE1006 // .NET Standard has no source-generated marshalling, and marshals these strings as UTF-8 on Unix
    [DllImport("libc", CharSet = CharSet.Ansi, SetLastError = true)]
    private static extern int statx(int directory, string path, int flags, uint mask, byte[] result);

    [DllImport("libc", CharSet = CharSet.Ansi, SetLastError = true)]
    private static extern int stat(string path, byte[] result);

    [DllImport("libc", EntryPoint = "stat$INODE64", CharSet = CharSet.Ansi, SetLastError = true)]
    private static extern int stat64(string path, byte[] result);

    [DllImport("libc", CharSet = CharSet.Ansi)]
    private static extern IntPtr realpath(string path, byte[] result);

    [DllImport("libc", CharSet = CharSet.Ansi)]
    private static extern int chmod(string path, uint mode);

    [DllImport("libc", CharSet = CharSet.Ansi)]
    private static extern int chown(string path, uint user, uint group);
#pragma warning restore SYSLIB1054, CA2101, CA5392, IDE1006
}
