using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>A release of a hand-written train: 1.0, 1.1 and 2.0 are released, and 2.1 is in development.</summary>
internal readonly record struct TestRelease(int Row) : IRelease, INamedValue<TestRelease>
{
    public static readonly TestRelease V1_0 = new(1);
    public static readonly TestRelease V1_1 = new(2);
    public static readonly TestRelease V2_0 = new(3);
    public static readonly TestRelease V2_1 = new(4);

    public static readonly TrainTables Tables = new(
        name: "Vmm",
        latest: V2_0.Row,
        inDevelopment: V2_1.Row,
        versions: Columns.Strings("", "1.0", "1.1", "2.0", "2.1"),
        date: Columns.Wide(0, 20200110, 0, 20210131, 0),
        expected: Columns.Wide(0, 0, 0, 0, 20211201),
        adoptions: () => new AdoptionTable([typeof(MemdevAttribute), typeof(AcpiAttribute)], since: Columns.Narrow(V1_1.Row, 0)));

    public string Train => Tables.NameOf(Row);

    public string Version => Tables.VersionOf(Row);

    public int Index => Row - 1;

    public bool IsReleased => Tables.IsReleased(Row);

    public bool IsBugFix => Tables.IsBugFix(Row);

    ValueList<TestRelease> ITableValue<TestRelease>.Values => Tables.All<TestRelease>();

    TestRelease ITableValue<TestRelease>.FromRow(int row) => new(row);

    int ITableValue<TestRelease>.Find(ReadOnlySpan<char> name) => Tables.Find(name);

    int ITableValue<TestRelease>.Find(ReadOnlySpan<byte> utf8Name) => Tables.Find(utf8Name);

    public override string ToString() => Version;
}
