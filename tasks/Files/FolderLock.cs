using System.Security.Cryptography;
using System.Text;

namespace MachineTypes.Files;

/// <summary>Lets one build at a time write to a folder.</summary>
internal sealed class FolderLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Mutex _mutex;

    public FolderLock(string folder)
    {
        // A hash, because mutex names must be short and have no slashes. The mutex is shared by all sessions of a user, because a build's nodes may have been started from another terminal.
        using var hash = SHA256.Create();
        var name = hash.ComputeHash(Encoding.UTF8.GetBytes(Environment.UserName + "\n" + folder));
        _mutex = new(false, @"Global\MachineTypes-" + BitConverter.ToString(name, 0, 16));
        try
        {
            if (!_mutex.WaitOne(Patience))
            {
                _mutex.Dispose();
                throw new IOException($"Another build has been writing to {folder} for {Patience.TotalMinutes} minutes; wait for it, and run this again.");
            }
        }
        catch (AbandonedMutexException)
        {
            // The other build was killed. Each file is whole, and the next build finishes what it did not.
        }
    }

    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }
}
