using CsCheck;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Definitions;
using MachineTypes.Model.Releases;

namespace MachineTypes.Model.Tests;

/// <summary>Lists as of a release, against what a reader of the definitions would put together by hand.</summary>
public class WindowTests
{
    private static readonly string[] Versions = ["1.0", "1.1", "2.0", "2.1", "3.0"];

    private static readonly ReleaseTrain Train = Definitions.Train([.. Versions.Select(v => (v, (string?)"2020-01-01"))]);

    private static readonly Gen<string?> Release = Gen.Int[-1, Versions.Length - 1].Select(i => i < 0 ? null : Versions[i]);

    private static readonly Gen<CompatDefinition> Entry = Gen
        .Select(Gen.Int[0, 99], Release, Release, Release, Gen.Bool)
        .Select((value, upTo, added, removed, before) => Definitions.Entry($"{value}", upTo, added, removed) with { IsBeforeBase = before });

    [Fact]
    public void A_release_has_the_defaults_of_then_and_the_tables_of_the_releases_before() => Entry.Array[0, 8].Array[1, 3].Sample(scopes =>
    {
        var family = new Family(Definitions.Family([.. scopes.Select(s => Definitions.Scope(s))]), Train);
        for (var asOf = 0; asOf < Versions.Length; asOf++)
        {
            var list = CompatComposer.Compose(family, Train.Releases[asOf]);
            for (var machine = 0; machine <= asOf; machine++)
            {
                var expected = Ordered(scopes).Where(e => e.UpTo is null && Holds(e, asOf)).ToList();
                for (var table = Versions.Length - 1; table >= machine; table--)
                {
                    // The train ends before the release that the last table is made for: it is that of the last release.
                    if (table < asOf || asOf == Versions.Length - 1)
                    {
                        expected.AddRange(Ordered(scopes).Where(e => e.UpTo == Versions[table] && Holds(e, asOf)));
                    }
                }

                Assert.Equal(expected, list.Take(CompatComposer.CountFor(family.Versions[machine], list)).Select(e => e.Entry));
            }
        }
    });

    private static bool Holds(CompatDefinition entry, int asOf) =>
        (entry.Correction.AddedIn is null || Array.IndexOf(Versions, entry.Correction.AddedIn) <= asOf)
        && (entry.Correction.RemovedIn is null || Array.IndexOf(Versions, entry.Correction.RemovedIn) > asOf);

    private static IEnumerable<CompatDefinition> Ordered(CompatDefinition[][] scopes) =>
        scopes.Reverse().SelectMany(s => s.Where(e => e.IsBeforeBase)).Concat(scopes.SelectMany(s => s.Where(e => !e.IsBeforeBase)));
}
