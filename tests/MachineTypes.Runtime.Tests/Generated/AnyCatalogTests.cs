namespace MachineTypes.Runtime.Tests.Generated;

/// <summary>Code that serves machine types of any catalogue, declared or generated in any project.</summary>
public class AnyCatalogTests
{
    [Fact]
    public void One_method_takes_the_compat_table_of_any_catalogue()
    {
        Assert.Equal("disk.queue=128,nic.rom=old", Options(VesperMachine.Pc_3_0.CompatAsOf(VesperRelease.V4_1)));
        Assert.Equal("gic.version=2", Options(VesperArmMachine.Virt_3_0.Compat));
        Assert.Equal("nic.rom=a", Options(CompatTable.Create([new("nic", "rom", "a")])));
        Assert.Equal("", Options(default(VesperMachine).Compat));
    }

    [Fact]
    public void The_interface_gives_the_same_table_as_the_value()
    {
        IMachineType[] machines = [.. VesperMachine.All, .. VesperArmMachine.All];

        Assert.Equal(
            VesperMachine.All.Select(m => Options(m.Compat)).Concat(VesperArmMachine.All.Select(m => Options(m.Compat))),
            machines.Select(m => Options(m.Compat)));
    }

    [Fact]
    public void A_value_looks_up_what_its_table_has()
    {
        foreach (var machine in VesperMachine.All)
        {
            foreach (var (driver, property) in new[] { ("nic", "rom"), ("disk", "queue"), ("gic", "version") })
            {
                Assert.Equal(machine.Compat.TryGet(driver, property, out var expected), machine.TryGetCompat(driver, property, out var value));
                Assert.Equal(expected, value);
            }
        }
    }

    [Fact]
    public void Enumerating_through_the_interface_allocates_nothing()
    {
        IMachineType<VesperRelease> machine = VesperMachine.Pc_3_0;
        Assert.True(Length(machine) > 0);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Length(machine);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static int Length(IMachineType<VesperRelease> machine)
        {
            var length = machine.Name.Length;
            foreach (var entry in machine.Compat)
            {
                length += entry.Driver.Length;
            }

            foreach (var entry in machine.CompatAsOf(VesperRelease.V4_1))
            {
                length += entry.Value.Length;
            }

            return length;
        }
    }

    [Fact]
    public void Finding_a_value_by_name_allocates_nothing()
    {
        Assert.Equal(3, Find());

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Find();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static int Find() =>
            (VesperMachine.TryParse("pc-4.0", out _) ? 1 : 0)
            + (VesperMachine.TryParse("pc-4.0"u8, out _) ? 1 : 0)
            + (VesperMachine.Pc_3_0.TryGetCompat("nic", "rom", out _) ? 1 : 0);
    }

    private static string Options(CompatTable table)
    {
        var options = new List<string>();
        foreach (var entry in table)
        {
            options.Add(entry.ToString());
        }

        return string.Join(',', options);
    }
}
