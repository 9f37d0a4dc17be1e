namespace MachineTypes.Qemu.Tests;

/// <summary>In every release that was recorded, each machine type has the list that QEMU's sources give it, entry for entry and in order.</summary>
public class HistoryTests
{
    public static TheoryData<string, string> Families => new()
    {
        { "i440fx", "x86_64" },
        { "i440fx", "i386" },
        { "q35", "x86_64" },
        { "q35", "i386" },
        { "arm-virt", "aarch64" },
        { "arm-virt", "arm" },
        { "spapr", "ppc64" },
        { "ccw", "s390x" },
        { "m68k-virt", "m68k" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_release_applies_its_lists(string family, string target)
    {
        var checkedLists = 0;
        foreach (var (release, lists) in new History(family).Recorded)
        {
            foreach (var (recorded, list) in lists)
            {
                var machine = Targets.All[target].Single(m => m.Name == recorded);
                var expected = target == "i386" ? list.Select(OfI386) : list;
                Assert.Equal(expected, machine.CompatAsOf(release));
                Assert.Equal(list.Count, machine.CompatAsOf(release).Count);
                checkedLists++;
            }
        }

        Assert.True(checkedLists > 100);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_release_has_its_machine_types(string family, string target)
    {
        foreach (var (release, lists) in new History(family).Recorded.Where(r => r.Lists.Count > 0))
        {
            var names = lists.Keys.ToHashSet();
            var families = names.Select(name => name[..name.LastIndexOf('-')]).ToHashSet();

            // Bug-fix and tagged machine types came between the recorded releases, or were not recorded.
            Assert.Equal(
                names.Where(n => n != "pc-q35-4.0.1").Order(StringComparer.Ordinal),
                Targets.All[target]
                    .Where(m => families.Contains(m.Family) && m.IsVersioned && m.ExistsIn(release) && m.Name is not ("pc-q35-4.0.1" or "pseries-2.12-sxxm"))
                    .Select(m => m.Name)
                    .Order(StringComparer.Ordinal));
        }
    }

    // The records are those of x86_64; the CPU drivers of i386 end with its own name.
    internal static CompatEntry OfI386(CompatEntry entry) => new(entry.Driver.Replace("x86_64-cpu", "i386-cpu"), entry.Property, entry.Value);
}
