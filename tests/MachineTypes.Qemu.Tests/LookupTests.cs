using System.Text;
using CsCheck;

namespace MachineTypes.Qemu.Tests;

public class LookupTests
{
    // A name that is an alias today means what it means today.
    private static readonly IReadOnlyList<string> Names = [.. X86_64Machine.All.Select(m => m.Name).Where(name => X86_64Machine.All.All(m => m.Alias != name))];

    public static TheoryData<string> TargetNames => [.. Targets.All.Keys];

    [Fact]
    public void Each_target_has_its_families()
    {
        Assert.Equal(
            ["isapc", "microvm", "nitro", "nitro-enclave", "none", "pc", "pc-i440fx", "pc-q35", "q35-next", "x-remote", "xenfv", "xenpv", "xenpvh"],
            X86_64Machine.Families);
        Assert.Equal(["an5206", "dummy", "mcf5208evb", "next-cube", "none", "q800", "virt"], M68kMachine.Families);
        Assert.DoesNotContain(Riscv64Machine.All, m => m.IsVersioned);
    }

    [Fact]
    public void A_name_is_found_as_text_as_characters_and_as_UTF8() => Assert.All(Names, name =>
    {
        Assert.True(X86_64Machine.TryParse(name, out var machine));
        Assert.Equal(name, machine.Name);
        Assert.Equal(machine, X86_64Machine.Parse(name.AsSpan()));
        Assert.Equal(machine, X86_64Machine.Parse(Encoding.UTF8.GetBytes(name)));
        Assert.Equal(name, machine.ToString());
    });

    [Fact]
    public void The_last_entry_of_a_key_wins() => Assert.All(QemuRelease.All, release =>
    {
        foreach (var machine in X86_64Machine.All)
        {
            var table = machine.CompatAsOf(release);
            foreach (var key in table.GroupBy(e => (e.Driver, e.Property)))
            {
                Assert.True(table.TryGet(key.Key.Driver, key.Key.Property, out var value));
                Assert.Equal(key.Last().Value, value);
            }
        }
    });

    [Fact]
    public void What_a_table_does_not_have_is_not_found()
    {
        var machine = X86_64Machine.PcQ35_10_0;
        foreach (var other in X86_64Machine.PcQ35_2_4.Compat.Where(e => !machine.Compat.Any(m => (m.Driver, m.Property) == (e.Driver, e.Property))))
        {
            Assert.False(machine.TryGetCompat(other.Driver, other.Property, out var value));
            Assert.Equal("", value);
        }
    }

    [Theory]
    [MemberData(nameof(TargetNames))]
    public void A_table_is_the_same_in_whatever_way_it_is_read(string target) => Assert.All(Targets.All[target], machine =>
    {
        foreach (var release in new[] { QemuRelease.V4_0, QemuRelease.V6_1, QemuRelease.V8_2, QemuRelease.V9_0, QemuRelease.Latest })
        {
            var table = machine.CompatAsOf(release);
            var list = table.ToList();
            Assert.Equal(list.Count, table.Count);
            Assert.Equal(list, Enumerable.Range(0, table.Count).Select(i => table[i]));
            Assert.Throws<ArgumentOutOfRangeException>(() => table[table.Count]);
        }
    });

    [Theory]
    [MemberData(nameof(TargetNames))]
    public void Today_is_the_newest_release(string target) => Assert.All(Targets.All[target], machine =>
    {
        Assert.Equal(machine.CompatAsOf(QemuRelease.Latest), machine.Compat);
        var newest = QemuRelease.All.LastOrDefault(machine.ExistsIn, QemuRelease.Latest); // of a removed one, what the newest binaries with it reported
        Assert.Equal(
            machine.Properties.Select(p => p.ToString()).Where(p => p != "is-default=True"),
            machine.PropertiesAsOf(newest).Select(p => p.ToString()).Where(p => p != "is-default=True"));
        Assert.Equal(machine.ExistsIn(QemuRelease.Latest) ? machine.Alias : null, machine.AliasAsOf(QemuRelease.Latest));
    });

    [Fact]
    public void Nothing_but_a_name_is_found()
    {
        var names = Names.Concat(["pc", "q35"]).ToHashSet();
        var near = Gen.Select(Gen.Int[0, names.Count - 1].Select(i => names.ElementAt(i)), Gen.Int[0, 15], Gen.Char["0123456789.-pcqi\u0130\0"]).Select((name, at, c) =>
            at < name.Length ? name[..at] + c + name[(at + 1)..] : name + c);
        Gen.OneOf(near, Gen.String).Sample(text =>
        {
            Assert.Equal(names.Contains(text), X86_64Machine.TryParse(text, out _));
            Assert.Equal(names.Contains(text), X86_64Machine.TryParse(Encoding.UTF8.GetBytes(text), out _));
        });
    }

    [Fact]
    public void The_default_value_is_none()
    {
        var none = default(X86_64Machine);
        Assert.Equal("", none.Name);
        Assert.Equal("", none.Family);
        Assert.Null(none.Alias);
        Assert.Null(none.AliasAsOf(QemuRelease.V10_0));
        Assert.Empty(none.Compat);
        Assert.Empty(none.CompatAsOf(QemuRelease.V10_0));
        Assert.Empty(none.PropertiesAsOf(QemuRelease.V10_0));
        Assert.False(none.ExistsIn(QemuRelease.V10_0));
        Assert.False(none.TryGetCompat("pci-device", "x-pcie-ext-tag", out _));
        Assert.Equal(default, none.Release);
        Assert.False(none.IsDeprecated(QemuRelease.V10_0));
        Assert.False(X86_64Machine.TryParse("", out _));
        Assert.False(X86_64Machine.TryParse((string?)null, out _));
        Assert.DoesNotContain(none, X86_64Machine.All);
        Assert.Throws<FormatException>(() => X86_64Machine.Parse("pc-i440fx-5.O"));
    }

    [Fact]
    public void No_release_has_nothing()
    {
        Assert.Empty(X86_64Machine.PcQ35_4_2.CompatAsOf(default));
        Assert.Empty(X86_64Machine.PcQ35_4_2.PropertiesAsOf(default));
        Assert.Null(X86_64Machine.PcQ35_4_2.AliasAsOf(default));
        Assert.False(X86_64Machine.PcQ35_4_2.ExistsIn(default));
    }

    [Fact]
    public void Machine_types_are_ordered_by_family_then_release()
    {
        Assert.Equal(X86_64Machine.All.Order(), X86_64Machine.All);
        Assert.True(X86_64Machine.PcQ35_4_0.CompareTo(X86_64Machine.PcQ35_4_0_1) < 0);
        Assert.True(X86_64Machine.PcQ35_4_0_1.CompareTo(X86_64Machine.PcQ35_4_1) < 0);
        Assert.Equal(QemuRelease.V4_0, X86_64Machine.PcQ35_4_0_1.Release);
        Assert.True(QemuRelease.V2_10 > QemuRelease.V2_9);
    }

    [Fact]
    public void No_look_up_allocates()
    {
        var utf8 = "pc-q35-4.2"u8.ToArray();
        Use();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Use();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        int Use()
        {
            var length = 0;
            X86_64Machine.TryParse("pc-q35-4.2", out var machine);
            X86_64Machine.TryParse("pc-q35-4.2".AsSpan(), out _);
            X86_64Machine.TryParse(utf8, out _);
            X86_64Machine.TryParse("pc-q35-4.3", out _);
            foreach (var any in X86_64Machine.All)
            {
                length += any.Name.Length + any.Family.Length + any.Release.Version.Length + (any.CpuMax) + (any.Alias?.Length ?? 0) + (any.AliasAsOf(QemuRelease.V7_2)?.Length ?? 0);
                length += any.DefaultCpuType?.Length ?? 0;
                _ = any.IsDeprecated(QemuRelease.V10_0) | any.IsRemoved(QemuRelease.V10_0) | any.ExistsIn(QemuRelease.V7_2) | any.NumaMemSupported;
            }

            foreach (var entry in machine.Compat)
            {
                length += entry.Value.Length;
                machine.TryGetCompat(entry.Driver, entry.Property, out _);
            }

            var then = machine.CompatAsOf(QemuRelease.V7_2);
            foreach (var entry in then)
            {
                length += entry.Value.Length;
                then.TryGet(entry.Driver, entry.Property, out _);
            }

            return length + then.Count + then[3].Value.Length + X86_64Machine.Latest("pc-q35").Name.Length;
        }
    }
}
