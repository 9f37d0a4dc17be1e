using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace MachineTypes.Qemu.Tests;

/// <summary>What the catalogues weigh in the assembly. Nothing may grow with the number of (machine type, entry) or (release, entry) pairs.</summary>
public class SizeTests(ITestOutputHelper output)
{
    // Of a catalogue, counted once: what its entries and machine types may take.
    private const int BytesAnEntry = 64;
    private const int BytesAMachineType = 96; // a named member, rows in tables, its place in the look-up of names

    private const int BytesARelease = 96; // of a train: a named member, its day, its place in the look-up of versions

    // The code of one value type: look-ups in text and UTF-8, lists, tables as of a release.
    private const int BytesACatalogue = 16_000;

    private static IEnumerable<CompatEntry> Entries(IReadOnlyList<IMachineType<QemuRelease>> machines) =>
        machines.SelectMany(m => QemuRelease.All.SelectMany(r => m.CompatAsOf(r))).Distinct();

    [Fact]
    public void The_assembly_keeps_to_its_budget()
    {
        var entries = Targets.All.Values.Sum(machines => Entries(machines).Count());
        var machineTypes = Targets.All.Values.Sum(machines => machines.Count);

        // The budget of strings: each once in UTF-16, then names, drivers and properties once more per catalogue, and names in UTF-8 too.
        var texts = 2 * Targets.All.Values.SelectMany(Texts).Distinct().Sum(text => text.Length)
            + Targets.All.Values.Sum(machines => 3 * machines.Sum(m => m.Name.Length))
            + 2 * Targets.All.Values.Sum(machines => Entries(machines).Select(e => e.Driver).Distinct().Sum(d => d.Length) + Entries(machines).Select(e => e.Property).Distinct().Sum(p => p.Length));

        using var file = File.OpenRead(typeof(X86_64Machine).Assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();

        // The definitions stand in the assembly as attributes, from which a project that declares machine types of its own can derive: not data of the catalogues.
        var definitions = metadata.GetHeapSize(HeapIndex.Blob)
            + (metadata.GetTableRowCount(TableIndex.CustomAttribute) * metadata.GetTableRowSize(TableIndex.CustomAttribute));
        var literals = metadata.GetHeapSize(HeapIndex.UserString);
        var literalBudget = (entries * BytesAnEntry) + texts;
        var budget = literalBudget + (machineTypes * BytesAMachineType) + ((QemuRelease.All.Count + LibvirtRelease.All.Count) * BytesARelease) + (Targets.All.Count * BytesACatalogue) + definitions;
        output.WriteLine($"{entries} entries, {machineTypes} machine types, {texts} bytes of texts, {definitions} bytes of definitions");
        output.WriteLine($"literals, which hold all tables: {literals} of {literalBudget} bytes; assembly: {file.Length} of {budget} bytes");
        Assert.InRange(literals, 1, literalBudget);
        Assert.InRange(file.Length, 1, budget);
    }

    // With two bytes for each pair of a machine type and one of its entries, in each release, the literals would break their budget many times over.
    [Fact]
    public void The_budget_has_no_room_for_pairs()
    {
        var pairs = Targets.All.Values.Sum(machines => machines.Sum(m => m.Compat.Count));
        var entries = Targets.All.Values.Sum(machines => Entries(machines).Count());
        Assert.True(2 * pairs * QemuRelease.All.Count > 10 * entries * BytesAnEntry, $"{pairs} pairs, {entries} entries");
    }

    private static IEnumerable<string> Texts(IReadOnlyList<IMachineType<QemuRelease>> machines) =>
        Entries(machines).SelectMany(e => new[] { e.Driver, e.Property, e.Value })
            .Concat(machines.SelectMany(m => new[] { m.Name, m.Family, m.Alias ?? "" }))
            .Concat(machines.SelectMany(m => m.Properties).Select(p => p.Value).OfType<string>());
}
