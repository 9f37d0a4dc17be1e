using System.Globalization;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>What generated values answer, called as a user's program calls them.</summary>
public sealed class ValuesTests(ValuesTests.Project project) : IClassFixture<ValuesTests.Project>
{
    public sealed class Project
    {
        public GeneratedAssembly Assembly { get; } = GeneratorHost.Default.Run(new MachineTypeGenerator(), new("Definitions.cs", Definitions.Everything), new("Probe.cs", """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using MachineTypes;
            using Vmm;

            public static class Probe
            {
                public static IMachineType Machine(string name) => VmmMachine.Parse(name);
                public static string Names() => string.Join(' ', VmmMachine.All.Select(m => m.Name));
                public static string Releases() => string.Join(' ', VmmRelease.All.Select(r => r.Version + (r.IsReleased ? "+" : "") + "/" + (r.Date?.ToString("yyMMdd") ?? r.Expected?.ToString("'~'yyMMdd"))));
                public static string Ages(string name) => string.Join(' ', VmmRelease.All.Select(r => VmmMachine.Parse(name).IsRemoved(r) ? "gone" : VmmMachine.Parse(name).IsDeprecated(r) ? "old" : "ok"));
                public static string Compat(string name) { var all = ""; foreach (var entry in VmmMachine.Parse(name).Compat) all += entry + ";"; return all; }
                public static string Value(string name, string driver, string property) => VmmMachine.Parse(name).TryGetCompat(driver, property, out var value) ? value : null;
                public static string Values(string name) { var m = VmmMachine.Parse(name); return $"{m.Acpi} {m.CpuMax} {m.RamMax} {m.DefaultCpuType} {m.Firmware}"; }
                public static bool Parses(string text) => VmmMachine.TryParse(text, out var a) & VmmMachine.TryParse(text.AsSpan(), out var b) & VmmMachine.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out var c) && a == b && b == c;
                public static bool ParsesAtAll(string text) => VmmMachine.TryParse(text, out _) | VmmMachine.TryParse(text.AsSpan(), out _) | VmmMachine.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out _);
                public static string Latest(string family) => VmmMachine.Latest(family).Name;
                public static string None() { var none = default(VmmMachine); return $"{none.Name}|{none.Family}|{none.Alias}|{none.Compat.Count}|{none.IsVersioned}|{none.Release == default}|{none == default}|{none == VmmMachine.Micro}|{none.TryGetCompat("virtio-net", "mq", out _)}|{((IMachineType)none).Properties.Count}|{none.IsRemoved(VmmRelease.V4_1)}|{VmmMachine.TryParse("", out _)}"; }
                public static string Order() => string.Join(' ', VmmMachine.All.Reverse().OrderBy(m => m).Select(m => m.Name));
            }
            """)).Load();
    }

    [Fact]
    public void Machine_types_are_ordered_by_family_and_version_with_extras_behind_their_release() =>
        Assert.Equal(
            "board-x-1.1 board-x-1.1.1 board-x-2.0 board-x-2.0-tag board-x-rhel2.5.0 board-x-3.0 board-x-4.0 board-x-4.1 micro old-1.0 old-1.1 old-2.0",
            Probe("Names"));

    [Fact]
    public void Order_is_that_of_the_list() => Assert.Equal(Probe("Names"), Probe("Order"));

    [Fact]
    public void Releases_are_out_up_to_the_last_dated_one() =>
        Assert.Equal("1.0+/ 1.1+/010301 2.0+/020228 rhel2.5.0+/020701 3.0+/031231 4.0/~040630 4.1/", Probe("Releases"));

    [Theory]
    [InlineData("old-1.0", "virtio-net.mq=on;disk.serial=          ST225N;disk.serial=;disk.late=on;virtio-net.mq=off;")]
    [InlineData("old-1.1", "virtio-net.mq=on;disk.serial=          ST225N;disk.serial=;disk.late=on;")]
    [InlineData("board-x-1.1", "virtio-net.mq=on;disk.serial=          ST225N;disk.serial=;disk.late=on;")]
    [InlineData("board-x-1.1.1", "virtio-net.mq=on;disk.serial=          ST225N;disk.serial=;disk.late=on;")]
    [InlineData("board-x-2.0-tag", "virtio-net.mq=on;disk.serial=          ST225N;")]
    [InlineData("board-x-rhel2.5.0", "virtio-net.mq=on;")]
    [InlineData("micro", "virtio-net.mq=on;disk.micro=yes;")]
    public void A_compat_table_is_in_order_of_application(string name, string expected)
    {
        Assert.Equal(expected, Probe("Compat", name));
        Assert.Equal(expected, string.Concat(((IMachineType)Probe("Machine", name)!).Compat.Select(entry => entry + ";")));
    }

    [Theory]
    [InlineData("old-1.0", "mq", "off")]
    [InlineData("old-1.1", "mq", "on")]
    [InlineData("micro", "mq", "on")]
    [InlineData("micro", "MQ", null)]
    public void The_last_entry_wins(string name, string property, string? expected) => Assert.Equal(expected, (string?)Probe("Value", name, "virtio-net", property));

    [Theory]
    [InlineData("board-x-1.1", "False 8 1099511627776 core2 Bios")]
    [InlineData("board-x-1.1.1", "False 16 1099511627776 core2 Bios")]
    [InlineData("board-x-2.0", "True 16 1099511627776 core2 Bios")]
    [InlineData("board-x-3.0", "True 32 1099511627776  Uefi")]
    [InlineData("old-2.0", "True  65536  Bios")]
    [InlineData("micro", "True  1099511627776  Bios")]
    public void Properties_step_with_the_version(string name, string expected) => Assert.Equal(expected, Probe("Values", name));

    [Theory]
    [InlineData("old-2.0", "acpi=True firmware=Bios ram-max=65536")]
    [InlineData("board-x-1.1", "acpi=False cpu-max=8 default-cpu-type=core2 firmware=Bios ram-max=1099511627776")]
    public void Properties_without_a_value_are_not_listed(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', ((IMachineType)Probe("Machine", name)!).Properties));

    [Theory]
    [InlineData("old-1.0", "ok ok old old gone gone gone")]
    [InlineData("old-1.1", "ok ok ok ok old gone gone")]
    [InlineData("board-x-3.0", "ok ok ok ok ok old old")]
    [InlineData("micro", "ok ok ok ok ok ok ok")]
    public void Machine_types_age_by_the_rule(string name, string expected) => Assert.Equal(expected, Probe("Ages", name));

    [Theory]
    [InlineData("x", "board-x-3.0")]
    [InlineData("tiny", "micro")]
    public void An_alias_is_the_newest_released(string alias, string name)
    {
        Assert.Equal(name, ((IMachineType)Probe("Machine", alias)!).Name);
        Assert.Equal(alias, ((IMachineType)Probe("Machine", name)!).Alias);
        Assert.Equal(name, Probe("Latest", ((IMachineType)Probe("Machine", name)!).Family));
    }

    [Fact]
    public void Every_name_is_found_and_no_name_beside_it()
    {
        var names = ((string)Probe("Names")!).Split(' ').Append("x").Append("tiny").ToList();

        Assert.All(names, name => Assert.True(Probe("Parses", name)));
        Assert.All(
            names.SelectMany(name => new[] { name + "x", name[1..], name[..^1], name.ToUpperInvariant(), "\u0100" + name[1..], name[..^1] + (char)(name[^1] + 0x100) }).Except(names),
            name => Assert.False(Probe("ParsesAtAll", name), name));
    }

    [Fact]
    public void The_default_value_is_none() => Assert.Equal("|||0|False|True|True|False|False|0|False|False", Probe("None"));

    [Fact]
    public void An_unsigned_enumeration_keeps_its_largest_value()
    {
        var assembly = GeneratorHost.Default.Run(new MachineTypeGenerator(), """
            using MachineTypes;
            [ReleaseTrain("R")] [Release("1", "2001-01-01")] public readonly partial struct R { }
            [MachineCatalog<R>] public readonly partial struct C { }
            public enum E : ulong { Small, Large = ulong.MaxValue }
            [MachineProperty("e")] public sealed class EAttribute : MachineValueAttribute<E> { public EAttribute(E e) : base(e) { } }
            [MachineProperty("s")] public sealed class SAttribute : MachineValueAttribute<short> { public SAttribute(short s) : base(s) { } }
            [MachineType<C>("f")] [E(E.Large)] [S(short.MinValue)] public class F { }
            [MachineType<C>("g")] [E(E.Small)] [S(-1)] public class G { }
            """).Load();

        Assert.Equal("Large", assembly.Static("C", "F_1")!.E.ToString());
        Assert.Equal("Small", assembly.Static("C", "G_1")!.E.ToString());
        Assert.Equal(short.MinValue, assembly.Static("C", "F_1")!.S);
        Assert.Equal(-1, assembly.Static("C", "G_1")!.S);
    }

    [Theory]
    [InlineData("0", "65535")]
    [InlineData("65536", "2147483647")]
    [InlineData("2147483648", "4294967295")]
    [InlineData("9223372036854775807", "9223372036854775808")]
    [InlineData("18446744071562067968", "18446744073709551615")]
    [InlineData("18446744071562067967", "1")]
    public void An_integer_of_64_bits_keeps_its_value(string first, string second)
    {
        var assembly = GeneratorHost.Default.Run(new MachineTypeGenerator(), $$"""
            using MachineTypes;
            [ReleaseTrain("R")] [Release("1", "2001-01-01")] public readonly partial struct R { }
            [MachineCatalog<R>] public readonly partial struct C { }
            [MachineProperty("u")] public sealed class UAttribute : MachineValueAttribute<ulong> { public UAttribute(ulong u) : base(u) { } }
            [MachineProperty("l")] public sealed class LAttribute : MachineValueAttribute<long> { public LAttribute(long l) : base(l) { } }
            [MachineType<C>("f")] [U({{first}})] [L(unchecked((long){{first}}))] public class F { }
            [MachineType<C>("g")] [U({{second}})] [L(unchecked((long){{second}}))] public class G { }
            """).Load();

        var (f, g) = (assembly.Static("C", "F_1")!, assembly.Static("C", "G_1")!);
        Assert.Equal([ulong.Parse(first, CultureInfo.InvariantCulture), ulong.Parse(second, CultureInfo.InvariantCulture)], new ulong[] { f.U, g.U });
        Assert.Equal([unchecked((long)ulong.Parse(first, CultureInfo.InvariantCulture)), unchecked((long)ulong.Parse(second, CultureInfo.InvariantCulture))], new long[] { f.L, g.L });
    }

    private dynamic? Probe(string method, params object?[] arguments) => project.Assembly.Call("Probe", method, arguments);
}
