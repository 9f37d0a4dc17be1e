using System.Text;

namespace MachineTypes.Tool.Tests;

/// <summary>A file that is there for one test.</summary>
internal sealed class TempFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("machine-types-").FullName;

    public TempFile(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    public TempFile(byte[] content) => File.WriteAllBytes(FilePath, content);

    public string FilePath => Path.Combine(_folder, "reply.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
