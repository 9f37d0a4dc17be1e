namespace MachineTypes.Generator.Tests.Generating;

/// <summary>The generated source itself, as people will read it and step through it.</summary>
public sealed class SourceTests
{
    [Fact]
    public Task Timeline() => Verify(Definitions.Timeline);

    [Fact]
    public Task Everything() => Verify(Definitions.Everything);

    [Fact]
    public Task Older_framework() => Verify(GeneratorHost.Default with { References = TargetReferences.NetStandard20 }, """
        using MachineTypes;
        [ReleaseTrain("T")] [Release("1.0", "2001-02-03")] public readonly partial struct TRelease { }
        [MachineCatalog<TRelease>] public readonly partial struct Catalog { }
        [MachineType<Catalog>("f")] [Compat("d", "p", "v")] public sealed class F { }
        """);

    [Fact]
    public Task Nothing_declared() => Verify("""
        using MachineTypes;
        [ReleaseTrain("T")] public readonly partial struct TRelease { }
        [MachineCatalog<TRelease>] public readonly partial struct Catalog { }
        """);

    // Every place into which text of the user goes.
    [Fact]
    public Task Hostile_text() => Verify(HostileTextTests.Text);

    [Fact]
    public Task Keywords_as_names() => Verify(HostileTextTests.Keywords);

    private static Task Verify(string definitions) => Verify(GeneratorHost.Default, definitions);

    private static Task Verify(GeneratorHost host, string definitions) => Snapshot.Verify(host.Run(new MachineTypeGenerator(), definitions).Driver, Here());

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
