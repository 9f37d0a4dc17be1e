using System.Security.Cryptography;
using System.Text;

namespace MachineTypes.Tasks;

/// <summary>Lets one build at a time write to a folder.</summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Mutex _mutex;

    public FolderLock(string folder)
    {
        // A name is short and has no slashes, whatever the folder's name is. It is one for all sessions of a user: a build's helpers may have been started by another terminal.
        using var hash = SHA256.Create();
        var name = hash.ComputeHash(Encoding.UTF8.GetBytes(Environment.UserName + "\n" + folder));
        _mutex = new(false, @"Global\MachineTypes-" + BitConverter.ToString(name, 0, 16));
        try
        {
            if (!_mutex.WaitOne(Patience))
            {
                _mutex.Dispose();
                throw new BaselineException($"Another build has been writing to {folder} for {Patience.TotalMinutes} minutes; wait for it, and run this again.");
            }
        }
        catch (AbandonedMutexException)
        {
            // That build has ended in the middle. Files are written aside, so what is there is whole.
        }
    }

    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }
}
