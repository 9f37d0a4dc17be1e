using System.Collections.Frozen;
using MachineTypes.Tool.Catalogs;

namespace MachineTypes.Tool.Tests;

/// <summary>Names of real machine types, upstream and downstream.</summary>
public class VersionedNameTests
{
    private static readonly FrozenSet<string> Families = FrozenSet.ToFrozenSet(["pc-q35", "virt"], StringComparer.Ordinal);

    [Theory]
    [InlineData("pc-q35-4.0.1")]
    [InlineData("pc-q35-noble-v2")]
    [InlineData("pc-q35-rhel8.2.0")]
    [InlineData("virt-11.1")]
    [InlineData("pc-i440fx-99.0")]
    [InlineData("pc-i440fx-8.0+pve0")]
    [InlineData("pc-i440fx-rhel7.6.0")]
    [InlineData("pseries-2.12-sxxm")]
    [InlineData("pseries-bionic-2.11-sxxm")]
    [InlineData("s390-ccw-virtio-2.4")]
    [InlineData("xenfv-4.2")]
    [InlineData("rhel6.5.0")]
    public void Versioned(string name) => Assert.True(VersionedName.IsVersioned(name, Families));

    [Theory]
    [InlineData("none")]
    [InlineData("x-remote")]
    [InlineData("microvm")]
    [InlineData("virt")]
    [InlineData("virt-")]
    [InlineData("virtex-ml507")]
    [InlineData("xlnx-versal-virt")]
    [InlineData("spike_v1.9.1")]
    [InlineData("715")]
    [InlineData("powernv10-rainier")]
    [InlineData("arduino-mega-2560-v3")]
    [InlineData("KIT_AURIX_TC277_TRB")]
    [InlineData("vexpress-a9")]
    [InlineData("qcom-dc-scm-v1-bmc")]
    [InlineData("petalogix-s3adsp1800")]
    public void Unversioned(string name) => Assert.False(VersionedName.IsVersioned(name, Families));
}
