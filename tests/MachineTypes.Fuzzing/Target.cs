using System.Text;
using MachineTypes.Model.Baselines;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Check;
using MachineTypes.Tool.Commands;
using MachineTypes.Tool.Hosts;
using MachineTypes.Tool.IO;

namespace MachineTypes.Fuzzing;

/// <summary>A parser of text that strangers write.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Seeds">Valid inputs.</param>
/// <param name="Read">Reads an input of any content. An exception is a bug.</param>
public sealed record Target(string Name, IReadOnlyList<string> Seeds, Action<ReadOnlyMemory<byte>> Read)
{
    private static readonly string[] Commands = ["table", "diff", "list", "migrate", "explain", "--version"];
    private static readonly string[] Forbidden = ["--project", "--assembly", "--output", "-o", "@"];
    private static readonly Lazy<GuestCheck> Check = new(() => new(QemuCatalogs.All, null, null));
    private static readonly ThreadLocal<string> Scratch = new(() => Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"machinetypes-fuzz-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}"));

    /// <summary>Gets the parsers.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("guests", Fuzzing.Seeds.Guests, bytes => OfFile(bytes, path => CheckedFile.ReadAsync(path, Check.Value, CancellationToken.None))),
        new("hosts", Fuzzing.Seeds.Hosts, bytes => OfFile(bytes, path => HostFile.ReadAsync(path, CancellationToken.None))),
        new("baselines", Fuzzing.Seeds.Baselines, bytes => ReadBaseline(Encoding.UTF8.GetString(bytes.Span))),
        new("arguments", Fuzzing.Seeds.Arguments, bytes => Run(Encoding.UTF8.GetString(bytes.Span).Split('\n'))),
    ];

    /// <summary>Returns the parser of a name.</summary>
    public static Target Of(string name) =>
        All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"'{name}' is not a target: {string.Join(", ", All.Select(target => target.Name))}.");

    private static void OfFile(ReadOnlyMemory<byte> bytes, Func<string, Task> read)
    {
        using (var file = File.Create(Scratch.Value!))
            file.Write(bytes.Span);

        try
        {
            read(Scratch.Value!).GetAwaiter().GetResult();
        }
        catch (InputException problem)
        {
            // The message is printed on one line.
            if (problem.Message.Any(char.IsControl))
                throw new InvalidOperationException("A message contains control characters.", problem);
        }
        finally
        {
            File.Delete(Scratch.Value!);
        }
    }

    private static void ReadBaseline(string text)
    {
        var file = BaselineFile.Parse("baseline/qemu-4.2.machinetypes", text);
        var again = BaselineFile.Parse("baseline/qemu-4.2.machinetypes", text);
        if (file.Problems.Count != again.Problems.Count)
            throw new InvalidOperationException("Two readings of one file differ.");
    }

    // Commands that write files, start programs or build projects are left out.
    private static void Run(string[] arguments)
    {
        if (!Commands.Contains(arguments[0]) || arguments.Any(argument => Forbidden.Any(option => argument.StartsWith(option, StringComparison.Ordinal))))
            return;

        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, new ToolContext(output, error, QemuCatalogs.All));
        if (exitCode is not (0 or 1 or 2) || error.ToString().Contains("   at ", StringComparison.Ordinal))
            throw new InvalidOperationException($"Exit code {exitCode}: {error}");
    }
}
