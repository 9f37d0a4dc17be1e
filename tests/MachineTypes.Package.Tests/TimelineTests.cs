using MachineTypes.Package.Tests.Packing;

namespace MachineTypes.Package.Tests;

/// <summary>The sample's sources in a project that knows nothing but the package.</summary>
public class TimelineTests(Packages packages)
{
    [Fact]
    public async Task The_timeline_builds_and_prints_what_each_machine_type_reports()
    {
        var project = Timeline("Timeline", flip: "5.0");

        (await project.BuildAsync()).Succeeded();

        Assert.Equal(
            """
            pc-i440fx-4.0: requires-memdev=false, cpu-max=255
                virtio-blk-device.queue-size=128
                mch.smbase-smram=off
                virtio-pci.x-pcie-flr-init=off
            pc-i440fx-4.1: requires-memdev=false, cpu-max=255
                virtio-blk-device.queue-size=128
                mch.smbase-smram=off
                virtio-pci.x-pcie-flr-init=off
            pc-i440fx-4.2: requires-memdev=false, cpu-max=255
                virtio-blk-device.queue-size=128
                mch.smbase-smram=off
            pc-i440fx-5.0: requires-memdev=true, cpu-max=255

            """,
            (await project.RunAsync()).Succeeded());
    }

    [Fact]
    public async Task An_early_flip_does_not_build()
    {
        var built = await Timeline("EarlyFlip", flip: "4.2").BuildAsync();

        Assert.NotEqual(0, built.ExitCode);

        // At 4.2 the consumer is not ready either: libvirt 5.3.0 is still supported then.
        var errors = built.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, errors.Count);
        Assert.Contains("error MT1007", errors[1], StringComparison.Ordinal);

        var error = errors[0];
        Assert.Contains("MachineTypes.cs", error, StringComparison.Ordinal);
        Assert.Contains("error MT1001", error, StringComparison.Ordinal);

        foreach (var fact in new[] { "requires-memdev", "pc-i440fx-4.2", "4.1", "5.0" })
        {
            Assert.Contains(fact, error, StringComparison.Ordinal);
        }
    }

    private PackageProject Timeline(string name, string flip)
    {
        var project = PackageProject.Create(packages, name, "MachineTypes");

        foreach (var file in Directory.GetFiles(Repository.Path("samples", "RequiresMemdev"), "*.cs"))
        {
            var text = File.ReadAllText(file);
            project.With(Path.GetFileName(file), text.Replace("[RequiresMemdev(Since = \"5.0\")]", $"[RequiresMemdev(Since = \"{flip}\")]", StringComparison.Ordinal));
        }

        return project;
    }
}
