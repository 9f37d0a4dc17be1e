using MachineTypes.Generator;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Tool.Tests.Authors;

/// <summary>The assembly of an author of machine types, compiled into a directory of its own.</summary>
internal sealed class AuthorAssembly : IDisposable
{
    public const string Definitions =
        """
        using MachineTypes;

        namespace Vesper;

        [ReleaseTrain("Vesper")]
        [Release("1.0", "2024-01-01")]
        [Release("2.0", "2024-07-01")]
        [Release("3.0", "2025-01-01")]
        public readonly partial struct VesperRelease;

        [ReleaseTrain("Console")]
        [Release("7", "2024-02-01")]
        [Release("8", "2025-02-01")]
        [Adopts<FastBootAttribute>(Since = "8")]
        [Consumes<VesperRelease>(SupportMonths = 3)]
        public readonly partial struct ConsoleRelease;

        [MachineProperty("fast-boot", IntroducedIn = "1.0")]
        [Deprecates("slow boot", AnnouncedIn = "1.0", Replacement = "fast boot", WhenFlipped = OldUse.Refused)]
        public sealed class FastBootAttribute(bool value = true) : MachineFlagAttribute(value);

        [MachineProperty("seats")]
        public sealed class SeatsAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineCatalog<VesperRelease>]
        public readonly partial struct VesperMachine;

        [MachineType<VesperMachine>("vesper", From = "1.0", Alias = "v")]
        [FastBoot(Since = "3.0")]
        [Seats(4)]
        [Seats(8, Since = "2.0")]
        [Compat("wheel", "lock", "off", UpTo = "1.0")]
        public sealed partial class VesperFamily;
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    public AuthorAssembly(params IEnumerable<string> sources)
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), sources.Select((source, i) => new SourceFile($"{i}.cs", source)));
        Path = File("Definitions.dll");
        Assert.True(run.Output.Emit(Path).Success);
    }

    /// <summary>Gets the path of the assembly.</summary>
    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(_directory, name);

    public string Write(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    /// <summary>Runs a command line on the catalogues of the assembly.</summary>
    public Outcome Run(params string[] arguments) => Outcome.Of(Catalogs.QemuCatalogs.All, [.. arguments, "--assembly", Path]);

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
