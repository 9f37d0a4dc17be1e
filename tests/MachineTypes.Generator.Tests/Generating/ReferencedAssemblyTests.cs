using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Trains, properties and scopes may come from another project, of which only the metadata is there.</summary>
public sealed class ReferencedAssemblyTests
{
    private const string Library = """
        using MachineTypes;

        namespace Lib
        {
            [ReleaseTrain("QEMU")]
            [Release("4.1", "2019-08-15")]
            [Release("4.2", "2019-12-12")]
            [Release("5.0")]
            public readonly partial struct QemuRelease { }

            public enum Firmware { Bios, Uefi }

            [MachineProperty("firmware")]
            public sealed class FirmwareAttribute : MachineValueAttribute<Firmware> { public FirmwareAttribute(Firmware value) : base(value) { } }

            [MachineProperty("memdev")]
            public sealed class MemdevAttribute : MachineFlagAttribute { }

            [Compat(property: "smm", driver: "mch", value: "on")]
            [Compat("mch", "smm", "off", UpTo = "4.1")]
            [Memdev(Since = "5.0")]
            [Firmware(Firmware.Bios), Firmware(Firmware.Uefi, Since = "4.2")]
            public abstract class Pc { }
        }
        """;

    private const string Application = """
        using MachineTypes;
        using Lib;

        [MachineCatalog<QemuRelease>]
        public readonly partial struct Machine { }

        [MachineType<Machine>("pc-q35", Alias = "q35")]
        [Compat("mch", "own", "yes", UpTo = "4.2")]
        public sealed class PcQ35 : Pc { }

        public static class Probe
        {
            public static string Of(string name)
            {
                var machine = Machine.Parse(name);
                var all = $"{machine.Name} {machine.Release} {machine.Memdev} {machine.Firmware}";
                foreach (var entry in machine.Compat)
                    all += " " + entry;

                return all;
            }
        }
        """;

    [Theory]
    [InlineData("pc-q35-4.1", "pc-q35-4.1 4.1 False Bios mch.smm=on mch.own=yes mch.smm=off")]
    [InlineData("q35", "pc-q35-4.2 4.2 False Uefi mch.smm=on mch.own=yes")]
    [InlineData("pc-q35-5.0", "pc-q35-5.0 5.0 True Uefi mch.smm=on")]
    public void A_catalogue_is_based_on_what_another_assembly_declares(string name, string expected)
    {
        var library = GeneratorHost.Default.Run(new MachineTypeGenerator(), Library);
        Assert.Empty(library.Problems);

        using var image = new MemoryStream();
        Assert.True(library.Output.WithAssemblyName("Library").Emit(image).Success);
        var run = RunOn(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Empty(run.Problems);
        var assembly = run.Load(image.ToArray());
        Assert.Equal(expected, assembly.Call("Probe", "Of", name));
    }

    [Fact]
    public void A_train_that_was_not_generated_there_is_no_train_here()
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorHost.Default.Compile(new SourceFile("Library.cs", Library)).WithAssemblyName("Library").Emit(image).Success);

        var run = RunOn(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Null(run.Exception);
        Assert.Empty(run.Sources);
    }

    // In an editor, a project of the same solution is referenced as what has been typed there, and its symbols have source.
    [Fact]
    public void A_project_that_is_open_in_the_same_editor_is_read_like_any_other()
    {
        var library = GeneratorHost.Default.Run(new MachineTypeGenerator(), Library);

        var run = RunOn(library.Output.WithAssemblyName("Library").ToMetadataReference());

        Assert.Empty(run.Problems);
        Assert.Contains("PcQ35_4_2", run.Source("Machine.Machines.g.cs"), StringComparison.Ordinal);
    }

    private static GeneratorRun RunOn(MetadataReference library) => GeneratorRun.Of(
        GeneratorHost.Default.CreateDriver(new MachineTypeGenerator()),
        GeneratorHost.Default.Compile(new SourceFile("Application.cs", Application)).AddReferences(library));
}
