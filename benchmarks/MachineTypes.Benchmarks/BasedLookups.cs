using MachineTypes.Qemu;
using MachineTypes.Qemu.Distributions;

namespace MachineTypes.Benchmarks;

/// <summary>
/// Lookups in a catalogue whose machine types are based on those of another one, beside the same lookups in that one: <c>-- based</c> runs each pair in turns of some milliseconds and prints
/// medians, their ratio, and the bytes that a lookup in the based catalogue allocates.
/// </summary>
internal static class BasedLookups
{
    // Names of each catalogue, in equal number and in mixed order.
    private static readonly (string[] Based, string[] Base) Names = CreateNames();

    // The keys that the table of pc-q35-6.2 has, as of one QEMU release: pc-q35-jammy has the same, and pc-q35-jammy-hpb an entry more.
    private static readonly CompatEntry[] Keys = [.. X86_64Machine.PcQ35_6_2.CompatAsOf(QemuRelease.V8_2).DistinctBy(entry => (entry.Driver, entry.Property))];

    /// <summary>Runs the command.</summary>
    public static int Run()
    {
        LookupRatios.Write($"processor time of one, medians of {LookupRatios.Rounds} turns; the ratio is the median of those of each turn");
        LookupRatios.Write($"{"",-28} {"based",9} {"base",9} {"ratio",6} {"allocated",10}");
        Case[] cases =
        [
            new("name, string, hit", () => ParseBased(Names.Based), () => ParseBase(Names.Base), Names.Base.Length),
            new("TryGet, hit", () => TryGetBased(UbuntuX86_64Machine.PcQ35_jammy, "", Keys), () => TryGetBase("", Keys), Keys.Length),
            new("TryGet, hit, entries added", () => TryGetBased(UbuntuX86_64Machine.PcQ35_jammy_hpb, "", Keys), () => TryGetBase("", Keys), Keys.Length),
            new("TryGet, miss", () => TryGetBased(UbuntuX86_64Machine.PcQ35_jammy, "x", Keys), () => TryGetBase("x", Keys), Keys.Length),
            new("CompatAsOf", () => CompatBased(Keys.Length), () => CompatBase(Keys.Length), Keys.Length),
            new("entry of a table", () => Enumerate(UbuntuX86_64Machine.PcQ35_jammy.CompatAsOf(UbuntuRelease.Vnoble)), () => Enumerate(X86_64Machine.PcQ35_6_2.CompatAsOf(QemuRelease.V8_2)), Keys.Length),
        ];

        // All cases share methods: none is compiled for what it sees first.
        foreach (var work in cases.Concat(cases).SelectMany(of => new[] { of.Based, of.Base }))
            LookupRatios.Repeat(new(work, 1), LookupRatios.WarmUp);

        foreach (var of in cases)
            Measure(of);

        return 0;
    }

    private static void Measure(Case of)
    {
        LookupRatios.Work[] works = [new(of.Based, of.Operations), new(of.Base, of.Operations)];
        var counts = works.Select(work => LookupRatios.Repeat(work, LookupRatios.Turn)).ToArray();
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < LookupRatios.Rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
                times[i].Add(LookupRatios.Time(works[i], counts[i]));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        of.Based();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        LookupRatios.Write($"{of.Name,-28} {LookupRatios.Median(times[0]),6:F2} ns {LookupRatios.Median(times[1]),6:F2} ns {LookupRatios.MedianRatio(times[0], times[1]),6:F2} {allocated,8} B");
    }

    private static int ParseBased(string[] names)
    {
        var sum = 0;
        foreach (var name in names)
            sum += UbuntuX86_64Machine.TryParse(name, out var machine) ? machine.Name.Length : 0;

        return sum;
    }

    private static int ParseBase(string[] names)
    {
        var sum = 0;
        foreach (var name in names)
            sum += X86_64Machine.TryParse(name, out var machine) ? machine.Name.Length : 0;

        return sum;
    }

    private static int TryGetBased(UbuntuX86_64Machine machine, string suffix, CompatEntry[] keys)
    {
        var sum = 0;
        var property = suffix.Length == 0 ? null : suffix;
        foreach (var entry in keys)
            sum += machine.CompatAsOf(UbuntuRelease.Vnoble).TryGet(entry.Driver, property ?? entry.Property, out var value) ? value.Length : 0;

        return sum;
    }

    private static int TryGetBase(string suffix, CompatEntry[] keys)
    {
        var sum = 0;
        var property = suffix.Length == 0 ? null : suffix;
        foreach (var entry in keys)
            sum += X86_64Machine.PcQ35_6_2.CompatAsOf(QemuRelease.V8_2).TryGet(entry.Driver, property ?? entry.Property, out var value) ? value.Length : 0;

        return sum;
    }

    private static int CompatBased(int count)
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
            sum += UbuntuX86_64Machine.PcQ35_jammy.CompatAsOf(UbuntuRelease.Vnoble).BaseCount;

        return sum;
    }

    private static int CompatBase(int count)
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
            sum += X86_64Machine.PcQ35_6_2.CompatAsOf(QemuRelease.V8_2).Count;

        return sum;
    }

    private static int Enumerate(CompatTable table)
    {
        var sum = 0;
        foreach (var entry in table)
            sum += entry.Value.Length;

        return sum;
    }

    private static (string[] Based, string[] Base) CreateNames()
    {
        var random = new Random(1);
        var based = UbuntuX86_64Machine.All.Select(machine => machine.Name).ToArray();
        var @base = X86_64Machine.All.Where(machine => machine.IsVersioned).Select(machine => machine.Name).ToArray();
        random.Shuffle(based);
        random.Shuffle(@base);
        var count = Math.Min(based.Length, @base.Length);
        return (based[..count], @base[..count]);
    }

    private sealed record Case(string Name, Func<int> Based, Func<int> Base, int Operations);
}
