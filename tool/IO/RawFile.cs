using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace MachineTypes.Tool.IO;

/// <summary>Opens a file to read, also one whose name is not valid UTF-8, which .NET cannot name.</summary>
internal static class RawFile
{
    private const int ReadOnlyAndCloseOnExec = 0x80000;
    private const int NoSuchFile = 2;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path, as <see cref="RawArguments"/> decodes it.</param>
    /// <exception cref="IOException">The file does not exist, or cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        if (RawArguments.Encode(path) is not { } bytes)
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

        var descriptor = OpenBytes(bytes, ReadOnlyAndCloseOnExec);
        if (descriptor >= 0)
            return new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read);

        var error = Marshal.GetLastPInvokeError();
        throw error == NoSuchFile ? new FileNotFoundException() : new IOException(new Win32Exception(error).Message);
    }

#pragma warning disable SYSLIB1054 // generated marshalling needs unsafe code, and there is nothing to marshal
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenBytes(byte[] path, int flags);
#pragma warning restore SYSLIB1054
}
