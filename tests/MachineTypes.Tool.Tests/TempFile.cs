using System.Text;

namespace MachineTypes.Tool.Tests;

/// <summary>A file that exists for the duration of a test.</summary>
internal sealed class TempFile : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    public TempFile(string content)
        : this(Encoding.UTF8.GetBytes(content))
    {
    }

    public TempFile(byte[] content) => File.WriteAllBytes(FilePath, content);

    public string FilePath => Path.Combine(_directory, "reply.json");

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
