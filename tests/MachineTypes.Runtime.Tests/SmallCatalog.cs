using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>
/// A hand-written catalogue with one row for each case that the algorithms distinguish. Its train is that of <see cref="TestRelease"/>, so 2.0 is today's release and
/// 2.1 is planned.
/// </summary>
internal static class SmallCatalog
{
    public const int Isa = 1;
    public const int Pc_1_0 = 2;
    public const int Pc_1_1 = 3;
    public const int Pc_1_1_1 = 4;
    public const int Pc_1_1_2 = 5;
    public const int Pc_2_0 = 6;
    public const int Pc_2_1 = 7;
    public const int PcPreview = 8;

    // Indexes of the releases on the train.
    public const int V1_0 = 0;
    public const int V1_1 = 1;
    public const int V2_0 = 2;
    public const int V2_1 = 3;

    // The row of a string is its index. Those of machine types come first.
    private static readonly string[] Texts =
    [
        "", "isa", "pc-1.0", "pc-1.1", "pc-1.1.1", "pc-1.1.2", "pc-2.0", "pc-2.1", "pc (next)",
        "pc", "pc-lts", "pc-first",
        "serial", "mode", "raw", "text", "echo", "on", "yes",
        "nic", "rom", "a", "b", "late",
        "disk", "queue", "256", "128",
        "gpu", "edid", "off", "vgamem", "16",
        "memdev", "acpi", "-mem", "-memdev", "-no-acpi",
    ];

    public static readonly CatalogTables Catalog = Create(currentRelease: V2_0);

    /// <summary>Creates the catalogue as it is when another release is today's.</summary>
    public static CatalogTables Create(int currentRelease, int lastRelease = 4, EarlierLifeTable? earlierLives = null, KnownTable? known = null) => new(
        lastRelease: lastRelease,
        currentRelease: currentRelease,
        machineCount: 7,
        previewCount: 1,
        strings: Columns.Strings(Texts),
        machines: new(
            family: Columns.Narrow(0, 1, 2, 2, 2, 2, 2, 2, 2),
            release: Columns.Narrow(0, 0, 1, 2, 2, 2, 3, 4, 4),
            entryCount: Columns.Narrow(0, 4, 7, 5, 5, 5, 3, 2, 2),
            deprecatedIn: Columns.Narrow(0, 0, 3, 4, 0, 0, 0, 0, 0),
            removedIn: Columns.Narrow(0, 0, 4, 0, 0, 0, 0, 0, 0),
            alias: Columns.Narrow(0, 0, 0, Row("pc-lts"), 0, 0, Row("pc"), 0, 0),
            since: Columns.Narrow(0, 0, 1, 2, 2, 4, 3, 4, 4),
            isExtra: Columns.Narrow(0, 0, 0, 0, 1, 1, 0, 0, 0)),
        families: new(
            name: Columns.Narrow(0, Row("isa"), Row("pc")),
            oldest: Columns.Narrow(0, Isa, Pc_1_0),
            newest: Columns.Narrow(0, Isa, Pc_2_1),
            latest: Columns.Narrow(0, Isa, Pc_2_0),
            listStart: Columns.Narrow(0, 0, 4),
            defaultCount: Columns.Narrow(0, 4, 2),
            tableStart: Columns.Narrow(0, 0, 0),
            tableEnd: Columns.Narrow(0, 0, 3),
            aliasStart: Columns.Narrow(0, 0, 0),
            aliasEnd: Columns.Narrow(0, 0, 3),
            lateStart: Columns.Narrow(0, 0, 4),
            lateEnd: Columns.Narrow(0, 4, 7)),
        aliases: new(
            name: Columns.Narrow(Row("pc"), Row("pc-lts"), Row("pc-first")),
            machine: Columns.Narrow(0, Pc_1_1, Pc_1_0),
            from: Columns.Narrow(1, 3, 1),
            until: Columns.Narrow(0, 4, 0)),
        compat: Compat(),
        pendingFlips: new(
            preview: Columns.Narrow(PcPreview, PcPreview),
            newest: Columns.Narrow(Pc_2_1, Pc_2_1),
            property: Columns.Narrow(Row("acpi"), Row("memdev")),
            value: Columns.Narrow(0, 1),
            feature: Columns.Narrow(Row("-no-acpi"), Row("-mem")),
            replacement: Columns.Narrow(0, Row("-memdev")),
            announcedIn: Columns.Narrow(3, 4),
            earliest: Columns.Narrow(4, 0)),
        properties: Properties,
        flips: Flips,
        known: known,
        earlierLives: earlierLives);

    /// <summary>Returns the entries of a table as QEMU's option writes them.</summary>
    public static string[] Entries(CompatTable table) => [.. table.Select(entry => entry.ToString())];

    private static int Row(string text) => Array.IndexOf(Texts, text);

    // The list of isa has four defaults that were all changed late. The list of pc has two defaults, of which one was added late, and the tables up to 2.0, 1.1 and 1.0. Of the
    // second, an entry was removed late, and one was added late to the third.
    private static CompatLists Compat()
    {
        var nicRomA = 0;
        var disk256 = 1;
        var disk128 = 2;
        var nicRomB = 3;
        var modeRaw = 4;
        var echoOn = 5;
        var echoYes = 6;
        var modeText = 7;
        var nicLate = 8;
        var gpuEdid = 9;
        var gpuVgamem = 10;
        return new(
            tableRelease: Columns.Narrow(3, 2, 1),
            tableStart: Columns.Narrow(2, 3, 5),
            entry: Columns.Narrow(modeRaw, echoOn, echoYes, modeText, nicRomA, nicLate, disk256, disk128, gpuEdid, nicRomB, gpuVgamem),
            latePosition: Columns.Narrow(0, 1, 2, 3, 5, 8, 10),
            driver: Columns.Narrow(
                Row("nic"), Row("disk"), Row("disk"), Row("nic"), Row("serial"), Row("serial"), Row("serial"), Row("serial"), Row("nic"), Row("gpu"), Row("gpu")),
            property: Columns.Narrow(
                Row("rom"), Row("queue"), Row("queue"), Row("rom"), Row("mode"), Row("echo"), Row("echo"), Row("mode"), Row("late"), Row("edid"), Row("vgamem")),
            value: Columns.Narrow(
                Row("a"), Row("256"), Row("128"), Row("b"), Row("raw"), Row("on"), Row("yes"), Row("text"), Row("on"), Row("off"), Row("16")),
            lateFrom: Columns.Narrow(0, 0, 3, 2, 3, 0, 4),
            lateUntil: Columns.Narrow(2, 3, 0, 0, 0, 4, 0));
    }

    private static PropertyTable[] Properties() =>
    [
        new("acpi", Columns.Narrow(0, 0, 1, 1, 1, 1, 1, 1, 1), cell => cell != 0, introducedIn: 2),
        new("cpu-max", Columns.Narrow(0, 1, 255, 255, 255, 255, 288, 288, 288), cell => (int)cell),
        new("is-latest", Columns.Narrow(0, 1, 1, 1, 1, 1, 1, 1, 1), cell => cell != 0, isOfLatest: true),
        new(
            "ram",
            Columns.Long(0, 0, -1, 512, 512, 512, 512, 512, 512),
            cell => unchecked((ulong)cell),
            presence: Columns.Narrow(0, 0, 1, 0, 1, 1, 1, 1, 1),
            others: new(
                first: Columns.Narrow(Pc_1_0, Pc_1_1_1),
                last: Columns.Narrow(Pc_1_1, Pc_1_1_1),
                from: Columns.Narrow(0, 4),
                until: Columns.Narrow(3, 0),
                isReported: Columns.Narrow(1, 0),
                values: Columns.Long(64, 0))),
    ];

    private static FlipTable[] Flips() =>
    [
        new(new("acpi", typeof(AcpiAttribute), "-no-acpi", replacement: null, OldUse.Refused), hasFlipped: Columns.Narrow(0, 0, 0, 0, 0, 0, 0, 1, 1)),
        new(new("memdev", typeof(MemdevAttribute), "-mem", "-memdev", OldUse.StillStarts), hasFlipped: Columns.Narrow(0, 0, 0, 1, 1, 2, 1, 1, 1)),
    ];
}

/// <summary>Stands for an attribute that declares a property.</summary>
internal sealed class MemdevAttribute : Attribute;

/// <summary>Stands for an attribute that declares a property.</summary>
internal sealed class AcpiAttribute : Attribute;
