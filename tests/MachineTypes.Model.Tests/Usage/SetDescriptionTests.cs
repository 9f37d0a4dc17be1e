using MachineTypes.Model.Composition;
using MachineTypes.Model.Usage;
using static MachineTypes.Model.Tests.Usage.Manifests;

namespace MachineTypes.Model.Tests.Usage;

/// <summary>How messages name sets of machine types.</summary>
public class SetDescriptionTests
{
    public static TheoryData<int[], string?> Sets => new()
    {
        { [], null },
        { [0], null },
        { [Next], null },
        { [Pc40], "pc-4.0" },
        { [Pc41], "pc-4.1" },
        { [Pc50], "pc-5.0 and later" },
        { [None], "none" },
        { [Pc40, Pc41], "pc-4.1 and older" },
        { [Pc41, Pc42], "pc-4.1 to pc-4.2" },
        { [Pc42, Pc50], "pc-4.2 and later" },
        { [Pc40, Pc41, Pc42, Pc50], "every pc" },
        { [Virt42, Virt50], "every virt" },
        { [Pc50, Virt42], "pc-5.0 and later, virt-4.2" },
        { [Pc40, None], "pc-4.0 and none" },
        { [Pc40, Virt42, Virt50], "every virt and pc-4.0" },
        { [Pc40, Pc42, None], "pc-4.0, pc-4.2, none" },
        { [Pc40, Pc42, Virt42, None], "pc-4.0, pc-4.2, virt-4.2 and 1 more" },
        { [Pc40, Pc42, Pc50, Virt42, None], "pc-4.2 and later, pc-4.0, virt-4.2 and 1 more" },
        { [Pc40, Pc41, Pc42, Pc50, Virt42, Virt50, None], "every machine type" },
        { [0, Pc40, Pc41, Pc42, Pc50, Virt42, Virt50, None, Next, Preview], "every machine type" },
        { [Preview], "the next pc" },
        { [Pc41, Preview], "pc-4.1" },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_is_described_by_its_ranges(int[] members, string? expected)
    {
        var catalog = new CatalogFacts(Pc());
        Assert.Equal(expected, SetDescription.Of(MachineSet.Where(catalog.Count, members.Contains), catalog));
    }

    [Fact]
    public void A_catalogue_without_machine_types_has_none_to_describe()
    {
        var catalog = new CatalogFacts(Pc() with { Machines = default, Aliases = default, Previews = default });
        Assert.Null(SetDescription.Of(catalog.Universe, catalog));
    }
}
