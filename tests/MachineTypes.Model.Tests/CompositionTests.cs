using CsCheck;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests;

public class CompositionTests
{
    private static readonly string[] Versions = ["1.0", "1.1", "2.0", "2.1"];

    private static readonly ReleaseTrain Train = Definitions.Train([.. Versions.Select(v => (v, (string?)"2020-01-01"))]);

    private static readonly Gen<ScopeDefinition> Scope = Gen
        .Select(Gen.Int[0, 9], Gen.Int[0, 5].Select(i => i < 4 ? Versions[i] : i == 4 ? "1.0.1" : null))
        .Select((value, upTo) => Definitions.Entry($"{value}", upTo))
        .Array[0, 8]
        .Select(Definitions.Scope);

    [Fact]
    public void Board_defaults_come_first_then_tables_from_the_newest_base_scope_before_derived()
    {
        var family = new Family(
            Definitions.Family([
                Definitions.Scope(Definitions.Entry("base 1.1", "1.1"), Definitions.Entry("base default", null), Definitions.Entry("base 2.0", "2.0")),
                Definitions.Scope(Definitions.Entry("derived 2.0", "2.0"), Definitions.Entry("derived default", null), Definitions.Entry("derived 2.0 too", "2.0"))]),
            Train);
        var list = CompatComposer.Compose(family, Train.Current);
        Assert.Equal(
            ["base default", "derived default", "base 2.0", "derived 2.0", "derived 2.0 too", "base 1.1"],
            list.Select(e => e.Entry.Value));
        Assert.Equal([6, 6, 5, 2], family.Versions.Select(v => CompatComposer.CountFor(v, list)));
    }

    [Fact]
    public void A_bug_fix_machine_type_shares_the_table_of_its_release()
    {
        var family = new Family(
            Definitions.Family([Definitions.Scope(Definitions.Entry("a", "1.0"), Definitions.Entry("b", "1.0.1"), Definitions.Entry("c", "1.1"))], extra: ["1.0.1"]),
            Train);
        var list = CompatComposer.Compose(family, Train.Current);
        Assert.Equal(["pc-1.0", "pc-1.0.1", "pc-1.1", "pc-2.0", "pc-2.1"], family.Versions.Select(v => v.Name));
        Assert.Equal(["c", "a", "b"], list.Select(e => e.Entry.Value));
        Assert.Equal([3, 3, 1, 0, 0], family.Versions.Select(v => CompatComposer.CountFor(v, list)));
    }

    [Theory]
    [InlineData("1.1", "2.0", null, false)]
    [InlineData("2.0", "2.0", null, true)]
    [InlineData("2.1", "2.0", null, true)]
    [InlineData("1.1", null, "2.0", true)]
    [InlineData("2.0", null, "2.0", false)]
    public void A_late_correction_is_there_from_the_release_that_made_it(string asOf, string? addedIn, string? removedIn, bool isThere)
    {
        var family = new Family(Definitions.Family([Definitions.Scope(Definitions.Entry("a", "1.0", addedIn, removedIn))]), Train);
        Assert.Equal(isThere ? 1 : 0, CompatComposer.Compose(family, Train.Find(asOf)).Count);
    }

    // The list of a version, composed as a reader of the definitions would by hand: for each table from the newest down, each scope, each line.
    [Fact]
    public void Every_machine_type_has_the_start_of_its_family_s_list() => Scope.Array[1, 3].Sample(scopes =>
    {
        var family = new Family(Definitions.Family(scopes, extra: ["1.0.1"]), Train);
        var list = CompatComposer.Compose(family, Train.Current);
        string[] order = ["1.0", "1.0.1", "1.1", "2.0", "2.1"];
        for (var i = 0; i < order.Length; i++)
        {
            var expected = scopes.SelectMany(s => s.Compat).Where(e => e.UpTo is null).Select(e => e.Value).ToList();
            foreach (var table in new[] { "2.1", "2.0", "1.1", "1.0", "1.0.1" })
            {
                // The table of 1.0 reaches its bug-fix machine type too, so it is as new as that.
                var reach = table == "1.0" ? 1 : Array.IndexOf(order, table);
                if (reach >= i)
                {
                    expected.AddRange(scopes.SelectMany(s => s.Compat).Where(e => e.UpTo == table).Select(e => e.Value));
                }
            }

            var count = CompatComposer.CountFor(family.Versions[i], list);
            Assert.Equal(expected, list.Take(count).Select(e => e.Entry.Value));
        }
    });
}
