using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Sessions as libvirt records them: commands and replies alternate, or only replies are recorded, separated by empty lines.</summary>
public class RecordedSessionTests
{
    private const string OtherLists =
        """
        {
          "return": [
            { "name": "query-machines" },
            { "name": "quit" }
          ],
          "id": "libvirt-7"
        }

        {
          "id": "libvirt-8",
          "error": { "class": "DeviceNotFound", "desc": "Device 'x' not found" }
        }

        {
          "return": [
            { "name": "qemu64", "typename": "qemu64-x86_64-cpu", "deprecated": false, "static": false }
          ],
          "id": "libvirt-9"
        }


        """;

    private static string Replies(string machines) =>
        $$"""
        {
          "QMP": { "version": { "qemu": { "micro": 0, "minor": 0, "major": 5 }, "package": "" }, "capabilities": [ ] }
        }

        {
          "return": { "arch": "x86_64" },
          "id": "libvirt-3"
        }

        {{OtherLists}}
        {{machines}}

        {{OtherLists}}
        """;

    // Only the other replies contain the release and the target.
    private static string OnlyUnversioned => """{"return":[{"name":"none","cpu-max":1}],"id":"libvirt-4"}""";

    [Fact]
    public void Replies_alone_are_recognised_by_their_shape()
    {
        var outcome = RunVerify(Replies(FakeCatalog.Reply));

        Assert.Equal("", outcome.Error);
        Assert.Equal("QEMU 5.0, x86_64: 3 versioned machine types, 12 values, 7 compat entries, 0 differences", outcome.LastLine);
    }

    [Fact]
    public void Replies_are_recognised_by_their_commands()
    {
        // Here, an array with vCPUs is not a reply to query-machines, and one without them is.
        var outcome = RunVerify(
            """
            {"execute": "query-version", "id": "libvirt-2"}

            {"return": {"qemu": {"micro": 2, "minor": 1, "major": 4}}, "id": "libvirt-2"}

            {"execute": "query-target"}

            {"return": {"arch": "x86_64"}}

            {"execute": "query-hotpluggable-cpus", "id": "libvirt-4"}

            {"execute": "query-machines", "id": "libvirt-5"}

            {"return": [{"name": "pc-4.0", "hotpluggable-cpus": true}, {"name": "pc-4.1", "alias": "pc", "hotpluggable-cpus": true}], "id": "libvirt-5"}

            {"return": [{"name": "other", "cpu-max": 7}], "id": "libvirt-4"}

            """);

        Assert.Equal("", outcome.Error);
        Assert.StartsWith("QEMU 4.1, x86_64: 2 versioned machine types", outcome.LastLine, StringComparison.Ordinal);
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void Release_and_target_are_those_of_the_session() =>
        Assert.StartsWith("QEMU 5.0, x86_64: 0 versioned machine types", RunVerify(Replies(OnlyUnversioned)).LastLine, StringComparison.Ordinal);

    [Theory]
    [InlineData(50, "QEMU 4.2, x86_64")]
    [InlineData(94, "QEMU 4.2, x86_64")]
    [InlineData(49, "QEMU 4.1, x86_64")]
    public void A_snapshot_belongs_to_the_next_release(int micro, string start)
    {
        var session = Replies(OnlyUnversioned).Replace("\"micro\": 0, \"minor\": 0, \"major\": 5", $"\"micro\": {micro}, \"minor\": 1, \"major\": 4", StringComparison.Ordinal);

        Assert.StartsWith(start, RunVerify(session).LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_without_the_reply_is_an_error() =>
        Assert.Contains("so it is not a reply to query-machines", RunVerify(Replies("")).AssertError(), StringComparison.Ordinal);
}
