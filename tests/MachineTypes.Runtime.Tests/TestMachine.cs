using MachineTypes.Tables;

namespace MachineTypes.Runtime.Tests;

/// <summary>A machine type of <see cref="SmallCatalog"/>.</summary>
internal readonly record struct TestMachine(int Row) : IMachineType<TestRelease>, ITableValue<TestMachine>
{
    public string Name => SmallCatalog.Catalog.NameOf(Row);

    public string Family => SmallCatalog.Catalog.FamilyOf(Row);

    public string? Alias => SmallCatalog.Catalog.AliasOf(Row);

    public bool IsVersioned => SmallCatalog.Catalog.IsVersioned(Row);

    public CompatTable Compat => SmallCatalog.Catalog.Compat(Row);

    public IReadOnlyList<MachinePropertyValue> Properties => SmallCatalog.Catalog.PropertiesOf(Row);

    public IReadOnlyList<MachineFlip> Flips => SmallCatalog.Catalog.FlipsOf(Row);

    public bool IsCompatKnown => SmallCatalog.Catalog.IsCompatKnown(Row);

    public IReadOnlyList<MachineFlip> FlipsNotKnown => SmallCatalog.Catalog.FlipsNotKnown(Row);

    public TestRelease Release => SmallCatalog.Catalog.ReleaseOf<TestRelease>(Row);

    ValueList<TestMachine> ITableValue<TestMachine>.Values => SmallCatalog.Catalog.All<TestMachine>();

    public bool IsDeprecated(TestRelease release) => SmallCatalog.Catalog.IsDeprecated(Row, release.Index);

    public bool IsRemoved(TestRelease release) => SmallCatalog.Catalog.IsRemoved(Row, release.Index);

    public bool ExistsIn(TestRelease release) => SmallCatalog.Catalog.Exists(Row, release.Index);

    public Presence PresenceIn(TestRelease release) => SmallCatalog.Catalog.PresenceIn(Row, release.Index);

    public bool IsCompatKnownAsOf(TestRelease release) => SmallCatalog.Catalog.IsCompatKnownAsOf(Row, release.Index);

    public bool IsPropertyKnownAsOf(string property, TestRelease release) => SmallCatalog.Catalog.IsPropertyKnownAsOf(Row, property, release.Index);

    public IReadOnlyList<string> PropertiesNotKnownAsOf(TestRelease release) => SmallCatalog.Catalog.PropertiesNotKnownAsOf(Row, release.Index);

    public string? AliasAsOf(TestRelease release) => SmallCatalog.Catalog.AliasAsOf(Row, release.Index);

    public CompatTable CompatAsOf(TestRelease release) => SmallCatalog.Catalog.CompatAsOf(Row, release.Index);

    public IReadOnlyList<MachinePropertyValue> PropertiesAsOf(TestRelease release) => SmallCatalog.Catalog.PropertiesAsOf(Row, release.Index);

    public IReadOnlyList<MachineChange> ChangesBetween(TestRelease before, TestRelease after) => SmallCatalog.Catalog.ChangesBetween(Row, before.Index, after.Index);

    TestMachine ITableValue<TestMachine>.FromRow(int row) => new(row);

    int ITableValue<TestMachine>.Find(ReadOnlySpan<char> name)
    {
        for (var row = 1; row <= SmallCatalog.PcPreview; row++)
        {
            if (name.SequenceEqual(SmallCatalog.Catalog.NameOf(row)))
            {
                return row;
            }
        }

        return 0;
    }

    int ITableValue<TestMachine>.Find(ReadOnlySpan<byte> utf8Name) => ((ITableValue<TestMachine>)this).Find(System.Text.Encoding.UTF8.GetString(utf8Name));

    public override string ToString() => Name;
}
