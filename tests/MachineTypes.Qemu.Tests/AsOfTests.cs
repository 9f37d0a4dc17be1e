namespace MachineTypes.Qemu.Tests;

/// <summary>What changed on shipped machine types, as each release's binary has it.</summary>
public class AsOfTests
{
    [Theory]
    [InlineData("7.2", "pc-i440fx-7.2")]
    [InlineData("4.0", "pc-i440fx-4.0")]
    [InlineData("1.4", "pc-i440fx-1.4")]
    [InlineData("1.3", "pc-1.3")]
    public void An_alias_meant_the_newest_machine_type_of_then(string release, string name) =>
        Assert.Equal(name, Assert.Single(X86_64Machine.All, m => m.AliasAsOf(QemuRelease.Parse(release)) == "pc").Name);

    [Fact]
    public void An_alias_and_Latest_mean_the_newest_released_version()
    {
        Assert.Equal(X86_64Machine.PcI440Fx_11_1, X86_64Machine.Parse("pc"));
        Assert.Equal(X86_64Machine.PcQ35_11_1, X86_64Machine.Latest("pc-q35"));
        Assert.Equal("q35", X86_64Machine.PcQ35_11_1.Alias);
        Assert.Equal(default, X86_64Machine.Latest("pc-q36"));
    }

    [Fact]
    public void A_fixed_alias_stays_where_it_is()
    {
        Assert.Equal("xenfv", X86_64Machine.Xenfv_3_1.AliasAsOf(QemuRelease.V5_2));
        Assert.Null(X86_64Machine.Xenfv_4_2.AliasAsOf(QemuRelease.V5_2));
    }

    [Fact]
    public void Two_machine_types_can_claim_one_alias() =>
        Assert.Equal(
            ["powernv10", "powernv10-rainier"],
            Ppc64Machine.All.Where(m => m.AliasAsOf(QemuRelease.V10_0) == "powernv").Select(m => m.Name));

    [Fact]
    public void A_name_that_became_an_alias_means_the_versioned_machine_type()
    {
        Assert.Equal(Loongarch64Machine.Virt_11_1, Loongarch64Machine.Parse("virt"));
        Assert.Equal("virt", Loongarch64Machine.Virt.Name);
        Assert.True(Loongarch64Machine.Virt.ExistsIn(QemuRelease.V11_0));
        Assert.False(Loongarch64Machine.Virt.ExistsIn(QemuRelease.V11_1));
        Assert.Null(Loongarch64Machine.Virt.AliasAsOf(QemuRelease.V11_0));
    }

    [Fact]
    public void A_name_that_was_an_alias_for_a_while_means_the_machine_type_that_had_it_first()
    {
        Assert.Equal("raspi2", ArmMachine.Raspi2b.AliasAsOf(QemuRelease.V6_1));
        Assert.Null(ArmMachine.Raspi2b.AliasAsOf(QemuRelease.V6_2));
        Assert.Equal(ArmMachine.Raspi2, ArmMachine.Parse("raspi2"));
        Assert.Equal(Presence.Present, ArmMachine.Raspi2.PresenceIn(QemuRelease.V5_1));
        Assert.Equal(Presence.Removed, ArmMachine.Raspi2.PresenceIn(QemuRelease.V5_2));
    }

    [Fact]
    public void An_alias_that_is_no_longer_there_is_not_found() => Assert.False(S390xMachine.TryParse("s390-ccw", out _));

    [Fact]
    public void An_entry_that_moved_is_in_one_table_or_the_other()
    {
        Assert.True(X86_64Machine.PcQ35_4_2.CompatAsOf(QemuRelease.V6_0).TryGet("virtio-device", "use-disabled-flag", out _));
        Assert.False(X86_64Machine.PcQ35_4_2.CompatAsOf(QemuRelease.V5_2).TryGet("virtio-device", "use-disabled-flag", out _));
        Assert.True(X86_64Machine.PcQ35_4_1.CompatAsOf(QemuRelease.V5_2).TryGet("virtio-device", "use-disabled-flag", out _));
    }

    [Fact]
    public void The_default_CPU_of_pseries_went_and_came_back()
    {
        Assert.Equal("power9_v2.2-powerpc64-cpu", DefaultCpu(Ppc64Machine.Pseries_8_2, QemuRelease.V8_2));
        Assert.Equal("power10_v2.0-powerpc64-cpu", DefaultCpu(Ppc64Machine.Pseries_8_2, QemuRelease.V9_1));
        Assert.Equal("power9_v2.2-powerpc64-cpu", DefaultCpu(Ppc64Machine.Pseries_8_2, QemuRelease.V10_0));
        Assert.Equal("power9_v2.2-powerpc64-cpu", Ppc64Machine.Pseries_8_2.DefaultCpuType);
        Assert.Equal("power8_v2.0-powerpc64-cpu", DefaultCpu(Ppc64Machine.Pseries_3_1, QemuRelease.V9_1));
    }

    [Theory]
    [InlineData("4.0", false)]
    [InlineData("4.1", true)]
    public void A_property_is_not_reported_before_its_introduction(string release, bool isReported) =>
        Assert.Equal(isReported, X86_64Machine.PcQ35_4_0.PropertiesAsOf(QemuRelease.Parse(release)).Any(p => p.Name == "numa-mem-supported"));

    [Fact]
    public void The_default_machine_type_is_the_newest()
    {
        foreach (var release in Releases.Main)
        {
            if (release >= QemuRelease.V1_4)
            {
                Assert.Equal(release, Assert.Single(X86_64Machine.All, m => m.PropertiesAsOf(release).Any(p => p.Name == "is-default")).Release);
            }
        }

        Assert.Equal([S390xMachine.S390CcwVirtio_11_1], S390xMachine.All.Where(m => m.IsDefault));
    }

    [Fact]
    public void A_machine_type_that_is_older_than_it_was_asked_for_has_nothing()
    {
        Assert.Empty(X86_64Machine.PcQ35_5_0.CompatAsOf(QemuRelease.V4_2));
        Assert.Empty(X86_64Machine.PcQ35_5_0.PropertiesAsOf(QemuRelease.V4_2));
        Assert.NotEmpty(X86_64Machine.PcQ35_5_0.CompatAsOf(QemuRelease.V5_1));
    }

    [Fact]
    public void A_removed_machine_type_keeps_its_table()
    {
        Assert.True(X86_64Machine.PcI440Fx_4_2.IsRemoved(QemuRelease.V11_1));
        Assert.NotEmpty(X86_64Machine.PcI440Fx_4_2.Compat);
        Assert.Equal("pc.ram", X86_64Machine.PcI440Fx_4_2.DefaultRamId);
    }

    private static object? DefaultCpu(Ppc64Machine machine, QemuRelease release) =>
        machine.PropertiesAsOf(release).Where(p => p.Name == "default-cpu-type").Select(p => p.Value).SingleOrDefault();
}
