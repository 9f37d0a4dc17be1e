using System.Text;
using System.Text.Json;
using CsCheck;

namespace MachineTypes.Qemu.Tests;

public class X86_64MachineTests
{
    private static readonly Lazy<IReadOnlyList<JsonElement>> Reply = new(() =>
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "qemu-10.0-x86_64.json")))
            .RootElement.GetProperty("return").EnumerateArray().Where(m => m.GetProperty("name").GetString()!.StartsWith("pc-", StringComparison.Ordinal))]);

    public static TheoryData<string> Names => [.. Reply.Value.Select(m => m.GetProperty("name").GetString()!)];

    [Fact]
    public void The_catalogue_has_exactly_the_versioned_machine_types_of_QEMU_10_0()
    {
        Assert.Equal(Names.Select(n => n.Data).Order(), X86_64Machine.All.Select(m => m.Name).Order());
        Assert.Equal(61, X86_64Machine.All.Count);
        Assert.Equal(["pc-i440fx", "pc-q35"], X86_64Machine.Families);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_found_as_text_as_characters_and_as_UTF8(string name)
    {
        Assert.True(X86_64Machine.TryParse(name, out var machine));
        Assert.Equal(name, machine.Name);
        Assert.Equal(machine, X86_64Machine.Parse(name.AsSpan()));
        Assert.Equal(machine, X86_64Machine.Parse(Encoding.UTF8.GetBytes(name)));
        Assert.Equal(name, machine.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_last_entry_of_a_key_wins(string name)
    {
        var machine = X86_64Machine.Parse(name);
        foreach (var key in machine.Compat.GroupBy(e => (e.Driver, e.Property)))
        {
            Assert.True(machine.TryGetCompat(key.Key.Driver, key.Key.Property, out var value));
            Assert.Equal(key.Last().Value, value);
        }

        foreach (var other in X86_64Machine.PcQ35_2_4.Compat.Where(e => !machine.Compat.Any(m => (m.Driver, m.Property) == (e.Driver, e.Property))))
        {
            Assert.False(machine.TryGetCompat(other.Driver, other.Property, out var value));
            Assert.Equal("", value);
        }
    }

    [Fact]
    public void Nothing_but_a_name_is_found()
    {
        var names = Names.Select(n => n.Data).Concat(["pc", "q35"]).ToHashSet();
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
        Assert.Empty(none.Compat);
        Assert.False(none.TryGetCompat("pci-device", "x-pcie-ext-tag", out _));
        Assert.Equal(default, none.Release);
        Assert.False(none.IsDeprecated(QemuRelease.V10_0));
        Assert.False(X86_64Machine.TryParse("", out _));
        Assert.False(X86_64Machine.TryParse((string?)null, out _));
        Assert.DoesNotContain(none, X86_64Machine.All);
        Assert.Throws<FormatException>(() => X86_64Machine.Parse("pc-i440fx-5.O"));
    }

    [Fact]
    public void An_alias_and_Latest_mean_the_newest_released_version()
    {
        Assert.Equal(X86_64Machine.PcI440Fx_10_0, X86_64Machine.Parse("pc"));
        Assert.Equal(X86_64Machine.PcQ35_10_0, X86_64Machine.Latest("pc-q35"));
        Assert.Equal("q35", X86_64Machine.PcQ35_10_0.Alias);
        Assert.Equal(default, X86_64Machine.Latest("pc-q36"));
    }

    [Fact]
    public void Machine_types_stand_by_family_then_release()
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
                length += any.Name.Length + any.Family.Length + any.Release.Version.Length + any.CpuMax + (any.Alias?.Length ?? 0);
                length += any.DefaultCpuType?.Length ?? 0;
                _ = any.IsDeprecated(QemuRelease.V10_0) | any.IsRemoved(QemuRelease.V10_0) | any.NumaMemSupported;
            }

            foreach (var entry in machine.Compat)
            {
                length += entry.Value.Length;
                machine.TryGetCompat(entry.Driver, entry.Property, out _);
            }

            return length + X86_64Machine.Latest("pc-q35").Name.Length;
        }
    }
}
