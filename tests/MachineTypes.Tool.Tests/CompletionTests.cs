using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests;

/// <summary>What shells offer when the user presses the tab key.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("table pc-q35-4.", "pc-q35-4.0", "pc-q35-4.0.1", "pc-q35-4.1", "pc-q35-4.2")]
    [InlineData("table q3", "q35", "q35-next")]
    [InlineData("diff pc-q35-4.2 pc-i440fx-4.", "pc-i440fx-4.0", "pc-i440fx-4.1", "pc-i440fx-4.2")]
    [InlineData("table --target s390x s390-ccw-virtio-4.", "s390-ccw-virtio-4.0", "s390-ccw-virtio-4.1", "s390-ccw-virtio-4.2")]
    [InlineData("table pc-q35-4.2 --as-of 8.", "8.0", "8.1", "8.2")]
    [InlineData("list --target aar", "aarch64")]
    [InlineData("list --state de", "deprecated")]
    [InlineData("check --as-of 8.", "8.0", "8.1", "8.2")]
    [InlineData("verify --target s39", "s390x")]
    [InlineData("migrate pc-q35-4.2 --from qemu=8.", "qemu=8.0", "qemu=8.1", "qemu=8.2")]
    [InlineData("migrate pc-q35-4.2 --from qemu=8.0,libvirt=6.1", "qemu=8.0,libvirt=6.10.0", "qemu=8.0,libvirt=6.1.0")]
    [InlineData("table pc-q35-4.2 --format m", "markdown")]
    public void Offers_what_there_is(string typed, params string[] expected)
    {
        var line = $"machine-types {typed}";
        var outcome = Outcome.Of(QemuCatalogs.All, $"[suggest:{line.Length}]", line);

        Assert.Equal("", outcome.Error);
        Assert.Equal(expected.Order(StringComparer.Ordinal), outcome.OutLines.Where(item => !item.StartsWith('-')).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Offers_the_targets_of_all_catalogues()
    {
        const string Line = "machine-types list --target ";
        var outcome = Outcome.Of(QemuCatalogs.All, $"[suggest:{Line.Length}]", Line);

        Assert.Equal(QemuCatalogs.All.Select(catalog => catalog.Target).Order(StringComparer.Ordinal), outcome.OutLines.Order(StringComparer.Ordinal));
    }
}
