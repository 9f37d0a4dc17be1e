using System.Text.RegularExpressions;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Tests.Authors;

namespace MachineTypes.Tool.Tests.Docs;

/// <summary>The pages, and the files that commands on them name.</summary>
public sealed partial class PageFiles : IDisposable
{
    private const string Domain = "<domain type='kvm'><name>web</name><os><type arch='x86_64' machine='pc-q35-4.2'>hvm</type></os></domain>";
    private const string Host = "<capabilities><guest><arch name='x86_64'><machine maxCpus='288'>pc-q35-9.0</machine></arch></guest></capabilities>";
    private const string KubeVirt = "apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      domain:\n        machine:\n          type: pc-q35-9.0\n";
    private const string Proxmox = "cores: 2\nmachine: pc-q35-9.0\nname: web\nscsi0: local:vm-100-disk-0\n";
    private const string Start = "qemu-system-x86_64 -machine pc-i440fx-5.O\n";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "docs");

    private static readonly Dictionary<string, string> Replies = new(StringComparer.Ordinal)
    {
        ["saved.json"] = "qemu-10.0-x86_64.json",
        ["tests/data/qemu-10.0-x86_64.json"] = "qemu-10.0-x86_64.json",
        ["10.0.json"] = "live/10.0/s390x.json",
        ["11.1.json"] = "live/11.1/s390x.json",
        ["10.0/s390x.json"] = "live/10.0/s390x.json",
        ["11.1/s390x.json"] = "live/11.1/s390x.json",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("machine-types-pages-").FullName;
    private readonly AuthorAssembly _author = new(AuthorAssembly.Definitions);

    internal static IReadOnlyList<string> Pages { get; } =
        [.. Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal)];

    internal static bool HasQemu => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "qemu-system-x86_64")));

    internal static string Read(string page) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");

    /// <summary>Runs a command as it is on a page.</summary>
    internal Outcome Run(string command)
    {
        var words = Word().Matches(Program().Replace(command, "")).Select(word => word.Value.Trim('"'));
        var outcome = Outcome.Of(QemuCatalogs.All, [.. words.SelectMany(Local)]);
        return outcome with { Out = outcome.Out.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _author.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string? ContentOf(string word) => Path.GetExtension(word) switch
    {
        _ when word == "running" || word.StartsWith("host-", StringComparison.Ordinal) => word == "running" ? Start : Host,
        ".xml" => Domain,
        ".sh" => Start,
        ".yaml" => KubeVirt,
        ".conf" => Proxmox,
        _ => null,
    };

    private IEnumerable<string> Local(string word)
    {
        if (ContentOf(word) is { } content)
        {
            var file = Path.Combine(_folder, word.Trim('/').Replace("/", "-", StringComparison.Ordinal).Replace("*", "all", StringComparison.Ordinal));
            File.WriteAllText(file, content);
            return [file];
        }

        return word switch
        {
            "Machines" or "Definitions" => [Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, Path.GetRandomFileName())).FullName, word)],
            _ when Replies.TryGetValue(word, out var reply) => [Path.Combine(AppContext.BaseDirectory, "data", reply)],
            _ when word.EndsWith(".html", StringComparison.Ordinal) => [Path.Combine(_folder, word)],

            // Building a project takes longer than all of this, and is tested by itself.
            "--project" => ["--assembly"],
            "src/Machines" or "bin/Release/net10.0/Machines.dll" => [_author.Path],
            "saved/*.json" => [_author.Write("saved.json", """{"return":[{"name":"vesper-2.0","fast-boot":false,"seats":8,"compat-props":[]}]}""")],
            _ => [word],
        };
    }

    // The program, or how a clone starts it.
    [GeneratedRegex("^(machine-types|dotnet run --project tool --) ")]
    private static partial Regex Program();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
