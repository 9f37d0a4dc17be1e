using CsCheck;

namespace MachineTypes.Runtime.Tests;

/// <summary>Compat tables of random catalogues, compared with a slow model.</summary>
public class CompatTablePropertyTests
{
    private static readonly string[] Drivers = ["", "a", "nic", "virtio-blk-device", "virtio-blk-devicf"];
    private static readonly string[] Properties = ["p", "queue-size", "x-pcie-flr-init"];

    private static readonly Gen<CompatModel> Models =
        from releases in Gen.Int[1, 6]
        from families in Family(releases).Array[1, 3]
        from current in Gen.Int[1, releases]
        select new CompatModel(families, current);

    [Fact]
    public void Every_table_is_that_of_the_model() => Models.Sample(
        model =>
        {
            var tables = model.ToTables();
            ForEachMachine(model, (family, ofRelease) =>
            {
                var row = model.Row(family, ofRelease);
                Compare(model.Today(family, ofRelease), tables.Compat(row));
                for (var release = 0; release <= model.Releases; release++)
                {
                    Compare(model.AsOf(family, ofRelease, release), tables.CompatAsOf(row, release - 1));
                }
            });
        },
        iter: 500);

    [Fact]
    public void Every_look_up_is_that_of_the_model() => Models.Sample(
        model =>
        {
            var tables = model.ToTables();
            ForEachMachine(model, (family, ofRelease) =>
            {
                var row = model.Row(family, ofRelease);
                foreach (var (driver, property) in Drivers.SelectMany(driver => Properties.Select(property => (driver, property))))
                {
                    Assert.Equal(Last(model.Today(family, ofRelease), driver, property), tables.TryGetCompat(row, driver, property, out var today) ? today : null);
                    for (var release = 0; release <= model.Releases; release++)
                    {
                        var found = tables.CompatAsOf(row, release - 1).TryGet(driver, property, out var value);
                        Assert.Equal(Last(model.AsOf(family, ofRelease, release), driver, property), found ? value : null);
                    }
                }
            });
        },
        iter: 300);

    private static Gen<ModelFamily> Family(int releases) =>
        from defaults in Entry(releases).Array[0, 4]
        from tables in Entry(releases).Array[0, 3].Array[releases]
        select new ModelFamily(defaults, tables);

    private static Gen<ModelEntry> Entry(int releases) =>
        from driver in Gen.OneOf(Drivers)
        from property in Gen.OneOf(Properties)
        from value in Gen.OneOf("on", "off", "128")
        from isLate in Gen.Frequency((3, Gen.Const(false)), (2, Gen.Const(true)))
        from releaseFrom in Gen.Int[0, releases]
        from until in Gen.Int[0, releases]
        select isLate ? new ModelEntry(driver, property, value, releaseFrom, until) : new ModelEntry(driver, property, value);

    private static void ForEachMachine(CompatModel model, Action<int, int> check)
    {
        for (var family = 0; family < model.Families.Length; family++)
        {
            for (var release = 1; release <= model.Releases; release++)
            {
                check(family, release);
            }
        }
    }

    private static void Compare(List<ModelEntry> expected, CompatTable table)
    {
        Assert.Equal(expected.Select(e => new CompatEntry(e.Driver, e.Property, e.Value)), table);
        CompatTableTests.AgreesWithItself(table);
    }

    private static string? Last(List<ModelEntry> entries, string driver, string property) => entries.LastOrDefault(e => e.Driver == driver && e.Property == property)?.Value;
}
