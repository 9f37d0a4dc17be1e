namespace MachineTypes.Qemu.Tests;

/// <summary>Each catalogue as of a release is what that release's binary answers, in every member and entry.</summary>
public class LiveTests
{
    // What Debian's builds leave out: Xen has a package of its own since 7.2.
    private static readonly string[] NotBuilt = ["xenfv-3.1", "xenfv-4.2", "xenpv"];

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
    public void There_is_a_reply_of_every_target() =>
        Assert.Equal(Targets.All.Keys.Order(), LiveReply.All.Select(r => r.Target).Distinct().Order());

    [Theory]
    [MemberData(nameof(Replies))]
    public void It_has_the_machine_types(string release, string target)
    {
        var reply = LiveReply.Of(release, target);
        Assert.Equal(
            reply.Names.Order(StringComparer.Ordinal),
            Targets.All[target].Where(m => m.ExistsIn(reply.Release) && (reply.Names.Contains(m.Name) || !NotBuilt.Contains(m.Name))).Select(m => m.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Replies))]
    public void They_are_as_it_says(string release, string target)
    {
        var reply = LiveReply.Of(release, target);
        Assert.Multiple([.. Targets.All[target].Where(m => m.ExistsIn(reply.Release) && reply.Names.Contains(m.Name)).Select(m => (Action)(() =>
        {
            var name = m.Name;
            Assert.Equal((name, reply.Alias(name)), (name, m.AliasAsOf(reply.Release)));
            Assert.Equal((name, reply.IsDeprecated(name)), (name, m.IsDeprecated(reply.Release)));
            Assert.Equal(reply.Properties(name).Prepend(name), m.PropertiesAsOf(reply.Release).Select(p => p.ToString()).Prepend(name));
            if (reply.Compat(name) is { } compat)
            {
                Assert.Equal(compat, m.CompatAsOf(reply.Release));
            }
        }))]);
    }
}
