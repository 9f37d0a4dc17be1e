using MachineTypes.Qemu.Tests.Boards;

namespace MachineTypes.Qemu.Tests;

/// <summary>Each catalogue as of a release is what that release's binary answers, in every member and entry that the catalogue knows.</summary>
public class LiveTests(ITestOutputHelper output)
{
    private static readonly string[] Properties =
        ["acpi", "cpu-max", "default-cpu-type", "default-ram-id", "hotpluggable-cpus", "is-default", "numa-mem-supported"];

    public static TheoryData<string, string> Replies
    {
        get
        {
            var replies = new TheoryData<string, string>();
            foreach (var (release, target) in LiveReply.All)
            {
                replies.Add(release, target);
            }

            return replies;
        }
    }

    [Fact]
    public void Only_targets_that_Debian_never_built_since_have_no_reply() =>
        Assert.Equal(
            ["hexagon", "lm32", "moxie", "or32", "ppcemb", "unicore32"],
            Targets.All.Keys.Except(LiveReply.All.Select(r => r.Target)).Order());

    [Theory]
    [MemberData(nameof(Replies))]
    public void It_has_the_machine_types(string release, string target)
    {
        var reply = LiveReply.Of(release, target);
        Assert.Equal(
            reply.Names.Order(StringComparer.Ordinal),
            Targets.All[target].Where(m => m.ExistsIn(reply.Release) && (reply.Names.Contains(m.Name) || !NeedsAnotherBuild(target, m))).Select(m => m.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void They_are_as_it_says(string release, string target)
    {
        var reply = LiveReply.Of(release, target);
        var (reported, known, differences) = (0, 0, new List<string>());
        foreach (var machine in Targets.All[target].Where(m => reply.Names.Contains(m.Name)))
        {
            Compare("alias", reply.Alias(machine.Name), machine.AliasAsOf(reply.Release), isKnown: true);
            Compare("deprecated", $"{reply.IsDeprecated(machine.Name)}", $"{machine.IsDeprecated(reply.Release)}", isKnown: true);
            var values = machine.PropertiesAsOf(reply.Release).ToDictionary(p => p.Name, p => $"{p.Value}");
            var answers = reply.Properties(machine.Name);
            Assert.Empty(answers.Keys.Except(Properties));
            foreach (var property in Properties)
            {
                Compare(property, answers.GetValueOrDefault(property), values.GetValueOrDefault(property), machine.IsPropertyKnownAsOf(property, reply.Release));
            }

            if (reply.Compat(machine.Name) is { } compat)
            {
                reported++;
                if (!machine.IsCompatKnownAsOf(reply.Release)) continue;

                known++;
                if (!compat.SequenceEqual(machine.CompatAsOf(reply.Release))) differences.Add($"{machine.Name}: compat table");
            }

            void Compare(string fact, string? answer, string? value, bool isKnown)
            {
                if (answer is not null) reported++;
                if (answer is not null && isKnown) known++;
                if (isKnown ? answer != value : value is not null) differences.Add($"{machine.Name}: {fact} is {value ?? "nothing"}, not {answer ?? "nothing"}");
            }
        }

        output.WriteLine($"{release} {target}: {reported} values reported, {known} known, {differences.Count} differ");
        Assert.Equal("", string.Join("\n", differences));
        Assert.True(10 * known >= 9 * reported, $"{known} of {reported} values are known");
    }

    private static bool NeedsAnotherBuild(string target, IMachineType machine) =>
        machine.Family == "xenfv" || BoardFacts.All.Any(board => board.Target == target && board.Name == machine.Name && board.NeedsAnotherBuild);
}
