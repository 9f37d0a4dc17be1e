namespace MachineTypes.Qemu.Tests.Boards;

/// <summary>Each board is declared as QEMU's history has it: when it came, was deprecated and went, how many vCPUs and which CPU it has in each release.</summary>
public sealed class BoardTests(ITestOutputHelper output)
{
    public static TheoryData<string> AllTargets => [.. Targets.All.Keys];

    [Theory]
    [MemberData(nameof(AllTargets))]
    public void Each_fact_of_each_release_is_declared(string target)
    {
        var (compared, differences) = (0, new List<string>());
        foreach (var board in BoardFacts.All.Where(board => board.Target == target))
        {
            var machine = Assert.Single(Targets.All[target], m => m.Name == board.Name);
            foreach (var release in Releases.Main)
            {
                Compare("presence", board.PresenceIn(release), machine.PresenceIn(release));
                Compare("deprecated", board.IsDeprecated(release), machine.IsDeprecated(release));
                if (board.PresenceIn(release) != Presence.Present) continue;

                var properties = machine.PropertiesAsOf(release).ToDictionary(p => p.Name, p => $"{p.Value}");
                Compare("cpu-max", board.MaxCpus(release), Value("cpu-max"));
                if (release >= QemuRelease.V4_2) Compare("default-cpu-type", board.DefaultCpu(release), Model(Value("default-cpu-type"), board.DefaultCpu(release)));

                string Value(string property) =>
                    !machine.IsPropertyKnownAsOf(property, release) ? "not known" : properties.TryGetValue(property, out var value) ? value : "";

                void Compare<T>(string fact, T expected, T actual)
                {
                    compared++;
                    if (!Equals(expected, actual)) differences.Add($"{board} in {release}: {fact} is {actual}, not {expected}");
                }
            }
        }

        output.WriteLine($"{target}: {compared} facts compared, {differences.Count} differ");
        Assert.Equal("", string.Join("\n", differences));
        Assert.NotEqual(0, compared);
    }

    [Fact]
    public void A_name_works_until_its_last_alias_ends()
    {
        var compared = 0;
        foreach (var board in BoardFacts.All.Where(board => board.Removed is not null))
        {
            foreach (var release in Releases.Main.Where(release => release >= board.Removed))
            {
                var works = Targets.All[board.Target].Any(m => m.ExistsIn(release) && (m.Name == board.Name || m.AliasAsOf(release) == board.Name));
                Assert.Equal((board.ToString(), release, !(release >= board.NameGone)), (board.ToString(), release, works));
                compared++;
            }
        }

        output.WriteLine($"{compared} facts compared");
        Assert.True(compared > 1000);
    }

    [Fact]
    public void There_is_no_other_board() =>
        Assert.Equal(
            BoardFacts.All.Select(board => board.ToString()).Order(StringComparer.Ordinal),
            Targets.All.SelectMany(target => target.Value.Where(m => !m.IsVersioned).Select(m => $"{target.Key} {m.Name}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_target_has_a_catalogue_and_ends_with_its_last_release()
    {
        Assert.Equal(BoardFacts.Rows("targets.tsv").Select(cells => cells[0]).Order(), Targets.All.Keys.Order());
        foreach (var cells in BoardFacts.Rows("targets.tsv"))
        {
            var last = BoardFacts.Release(cells[2]) ?? QemuRelease.Latest;
            Assert.Equal(
                Releases.Main.Where(release => release >= BoardFacts.Release(cells[1]) && release <= last),
                Releases.Main.Where(release => Targets.All[cells[0]].Any(m => m.ExistsIn(release))));
        }
    }

    // The data has the model alone; what follows it is the target's.
    private static string Model(string type, string expected) =>
        type == expected || (expected.Length > 0 && type.StartsWith(expected + "-", StringComparison.Ordinal) && type.EndsWith("-cpu", StringComparison.Ordinal)) ? expected : type;
}
