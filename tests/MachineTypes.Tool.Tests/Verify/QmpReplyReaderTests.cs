using System.Text;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Tests.Check.Readers;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>What is read from each part of a session, and what is wrong with one, and where.</summary>
public class QmpReplyReaderTests
{
    private const string A = "{\"name\":\"a\",\"cpu-max\":1}";

    [Theory]
    [InlineData("{\"return\":[" + A + "]}", "a cpu-max=Number:1")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"is-default\":true}]}", "a is-default=Boolean:true")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"x\":false,\"compat-props\":[]}]}", "a x=Boolean:false []")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"cpu-max\":1,\"x\":\"y\"}]}", "a cpu-max=Number:1 x=String:y")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"cpu-max\":1,\"x\":{\"y\": [1]}, \"z\": [2]}]}", "a cpu-max=Number:1 x=Other:{\"y\": [1]} z=Other:[2]")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"cpu-max\":1,\"x\":null}]}", "a cpu-max=Number:1 x=Other:null")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"cpu-max\":1,\"alias\":\"b\",\"deprecated\":true}," + A + "]}", null)]
    [InlineData("{\"return\":[{\"name\":\"b\",\"cpu-max\":1,\"alias\":\"c\",\"deprecated\":true}," + A + "]}", "b(c) deprecated=True cpu-max=Number:1 | a cpu-max=Number:1")]
    [InlineData("{\"return\":[{\"name\":\"b\",\"deprecated\":false,\"cpu-max\":1}]}", "b deprecated=False cpu-max=Number:1")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"compat-props\":[{\"qom-type\":\"t\",\"x\":[1],\"property\":\"p\",\"value\":\"v\"},{\"value\":\"w\",\"property\":\"q\",\"qom-type\":\"u\"}]}]}", "a [t.p=v,u.q=w]")]
    [InlineData("{\"return\":[1,{\"x\":1}," + A + "]}", null)]
    public void Machine_types(string session, string? expected)
    {
        if (expected is null)
            Assert.Throws<QmpFormatException>(() => Read(session));
        else
            Assert.Equal(expected, string.Join(" | ", Read(session).Machines.Select(Describe)));
    }

    [Theory]
    [InlineData("{\"QMP\":{\"version\":{\"qemu\":{\"major\":9,\"minor\":2,\"micro\":1}}}}", "9.2.1")]
    [InlineData("{\"QMP\":{\"x\":{\"qemu\":{\"major\":9,\"minor\":2,\"micro\":1}},\"version\":{\"package\":{\"qemu\":1},\"qemu\":{\"minor\":2,\"major\":9}}}}", "9.2.0")]
    [InlineData("{\"QMP\":{\"version\":{\"qemu\":{\"major\":9,\"minor\":2}}}}{\"return\":{\"qemu\":{\"major\":8,\"minor\":0}}}", "9.2.0")]
    [InlineData("{\"QMP\":{\"version\":{\"qemu\":{\"major\":9,\"minor\":2}}}}{\"execute\":\"query-version\"}{\"return\":{\"qemu\":{\"major\":8,\"minor\":0}}}", "8.0.0")]
    [InlineData("{\"QMP\":{\"version\":{\"qemu\":{\"major\":9,\"minor\":2}}}}{\"execute\":\"query-version\"}{\"return\":{}}", "9.2.0")]
    [InlineData("{\"return\":{\"package\":{\"major\":1,\"minor\":1},\"qemu\":{\"major\":8,\"minor\":0,\"micro\":50,\"x\":7}}}", "8.0.50")]
    [InlineData("{\"return\":{\"qemu\":{\"major\":0,\"minor\":0}}}", "0.0.0")]
    [InlineData("{\"return\":{\"qemu\":{\"major\":-8,\"minor\":0}}}", null)]
    [InlineData("{\"return\":{\"qemu\":{\"major\":\"8\",\"minor\":0}}}", null)]
    [InlineData("{\"return\":{\"qemu\":{\"major\":8.5,\"minor\":0}}}", null)]
    [InlineData("{\"return\":{\"qemu\":{\"major\":[8],\"minor\":0}}}", null)]
    [InlineData("{\"return\":{\"qemu\":{\"major\":8}}}", null)]
    [InlineData("{\"return\":{\"qemu\":{\"minor\":8}}}", null)]
    [InlineData("{\"return\":{\"qemu\":8}}", null)]
    [InlineData("{\"QMP\":{\"version\":8}}", null)]
    [InlineData("{\"QMP\":[1]}", null)]
    [InlineData("{\"return\":{}}", null)]
    public void The_version(string session, string? version) => Assert.Equal(version, Read($"{session}\n{{\"execute\":\"query-machines\"}}{{\"return\":[{A}]}}").Version?.ToString());

    [Theory]
    [InlineData("{\"return\":{\"arch\":\"arm\"}}", "arm")]
    [InlineData("{\"return\":{\"x\":{\"arch\":\"x\"},\"arch\":\"arm\",\"y\":[1]}}", "arm")]
    [InlineData("{\"return\":{\"arch\":\"arm\"}}{\"return\":{\"arch\":\"ppc\"}}", "arm")]
    [InlineData("{\"execute\":\"query-target\"}{\"return\":{\"arch\":\"arm\"}}", "arm")]
    [InlineData("{\"execute\":\"query-status\"}{\"return\":{\"arch\":\"arm\"}}", null)]
    [InlineData("{\"execute\":\"query-target\"}{\"return\":[\"arch\",\"arm\"]}", null)]
    [InlineData("{\"return\":{\"arch\":\"\"}}", null)]
    [InlineData("{\"return\":{\"arch\":1}}", null)]
    public void The_target(string session, string? target) => Assert.Equal(target, Read($"{session}\n{{\"execute\":\"query-machines\"}}{{\"return\":[{A}]}}").Target);

    [Theory]
    [InlineData("{\"execute\":\"a\",\"id\":1}{\"execute\":\"query-machines\",\"id\":2}{\"return\":[{\"name\":\"x\"}],\"id\":2}{\"return\":[" + A + "],\"id\":1}", "x")]
    [InlineData("{\"execute\":\"a\"}{\"execute\":\"query-machines\"}{\"return\":[" + A + "]}{\"return\":[{\"name\":\"x\"}]}", "x")]
    [InlineData("{\"exec-oob\":\"a\"}{\"execute\":\"query-machines\"}{\"return\":[" + A + "]}{\"return\":[{\"name\":\"x\"}]}", "x")]
    [InlineData("{\"execute\":\"query-machines\",\"id\":\"a\"}{\"event\":\"E\"}{\"error\":{},\"id\":\"b\"}{\"return\":[{\"name\":\"x\"}],\"id\":\"a\"}", "x")]
    [InlineData("{\"execute\":\"query-machines\",\"id\":{\"a\":[1]}}{\"return\":[{\"name\":\"x\"}],\"id\":{\"a\":[1]}}{\"return\":[" + A + "],\"id\":{\"a\":[1]}}", null)]
    [InlineData("{\"execute\":\"query-machines\"}{\"error\":{}}{\"return\":[" + A + "]}", "a")]
    [InlineData("{\"return\":[" + A + "]}{\"return\":[" + A + "]}", "a")]
    [InlineData("{\"return\":[" + A + "]}{\"return\":[{\"name\":\"b\",\"compat-props\":[]}]}", "b")]
    [InlineData("{\"return\":[{\"name\":\"b\",\"compat-props\":[]}]}{\"return\":[" + A + "]}", "b")]
    [InlineData("{\"return\":[{\"name\":\"b\",\"compat-props\":[]}," + A + "]}{\"return\":[" + A + "]}", "b a")]
    [InlineData("{\"return\":[" + A + "]}{\"return\":[{\"name\":\"b\",\"cpu-max\":1}]}", null)]
    public void The_reply_is_that_of_the_command(string session, string? machines)
    {
        if (machines is null)
            Assert.StartsWith("a second, different reply to query-machines", Assert.Throws<QmpFormatException>(() => Read(session)).Message, StringComparison.Ordinal);
        else
            Assert.Equal(machines, string.Join(' ', Read(session).Machines.Select(machine => machine.Name)));
    }

    // The error of query-machines explains most; then what is wrong with an array, the error of an unknown command, and a result that is no array.
    [Theory]
    [InlineData("{\"return\":{}}", "1:11: expected an array of machine types in \"return\", but found an object")]
    [InlineData("{\"return\":{}}{\"return\":7}", "1:11: expected an array of machine types in \"return\", but found an object")]
    [InlineData("{\"return\":{}}{\"error\":{\"desc\":\"d\"}}", "1:23: QEMU returned an error, (no class): d")]
    [InlineData("{\"error\":{\"class\":\"c\"}}{\"return\":{}}", "1:10: QEMU returned an error, c: (no description)")]
    [InlineData("{\"error\":{\"x\":{\"desc\":1},\"desc\":\"d\"}}{\"error\":{\"desc\":\"e\"}}", "1:10: QEMU returned an error, (no class): d")]
    [InlineData("{\"error\":{}}{\"return\":[{\"name\":\"x\"},{\"name\":\"y\"}]}", "1:23: none of the 2 items in this array has \"cpu-max\"")]
    [InlineData("{\"return\":[{\"name\":\"x\"}]}{\"error\":{}}", "1:11: none of the 1 items in this array has \"cpu-max\"")]
    [InlineData("{\"return\":[{\"name\":\"x\"}]}\n{\"execute\":\"query-machines\",\"id\":1}{\"error\":{},\"id\":1}", "2:45: QEMU returned an error, (no class): (no description)")]
    [InlineData("{\"execute\":\"other\"}{\"error\":{}}", "contains no reply; expected a reply to query-machines")]
    [InlineData("{\"execute\":\"other\"}{\"return\":[" + A + "]}", "contains no reply; expected a reply to query-machines")]
    [InlineData("{\"execute\":7}{\"event\":\"x\"}", "contains no reply; expected a reply to query-machines")]
    [InlineData("{\"return\":[\"x\"]}", "1:12: expected a machine type, an object, but found a string")]
    [InlineData("{\"return\":[true]}", "1:12: expected a machine type, an object, but found true or false")]
    [InlineData("{\"return\":[[]]}", "1:12: expected a machine type, an object, but found an array")]
    [InlineData("{\"return\":[\n{\"cpu-max\":1}]}", "2:1: a machine type without a \"name\"")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"compat-props\":[{\"qom-type\":\"t\",\"qom-type\":\"t\"}]}]}", "1:56: \"qom-type\" appears twice in one object")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"compat-props\":[{\"qom-type\":\"t\",\"property\":\"p\"}]}]}", "1:40: an entry of \"compat-props\" without \"qom-type\", \"property\" or \"value\"")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"compat-props\":[{\"property\":\"p\",\"value\":\"v\"}]}]}", "1:40: an entry of \"compat-props\" without \"qom-type\", \"property\" or \"value\"")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"compat-props\":[{\"qom-type\":1}]}]}", "1:52: expected \"qom-type\", a string, but found a number")]
    [InlineData("{\"return\":[{\"name\":\"a\",\"compat-props\":[{\"property\":1}]}]}", "1:52: expected \"property\", a string, but found a number")]
    [InlineData("{\"error\":{\"class\":1}}", "1:19: expected an error's \"class\", a string, but found a number")]
    [InlineData("{\"error\":{\"desc\":1}}", "1:18: expected an error's \"desc\", a string, but found a number")]
    [InlineData("{\"return\":[" + A + "]} x", "1:39: not JSON: 'x' is an invalid start of a value")]
    [InlineData("{\n\n \"a\" 1}", "3:6: not JSON: '1' is invalid after a property name. Expected a ':'")]
    [InlineData("{\"a\":\n\"b\",\n", "3:1: unexpected end of JSON; the file may be truncated")]
    [InlineData("{\"a\":[1,", "1:8: unexpected end of JSON; the file may be truncated")]
    [InlineData("{\"a\":\"\u00e9\", }", "1:11: not JSON: ")]
    [InlineData("\u00ef{}", "1:1: not JSON: ")]
    public void What_is_wrong(string session, string expected)
    {
        var problem = Assert.Throws<QmpFormatException>(() => Read(session));
        var message = problem.Position is { } position ? $"{Described.At(position)}: {problem.Message}" : problem.Message;

        Assert.StartsWith(expected, message, StringComparison.Ordinal);
        Assert.Equal(message.StartsWith("contains", StringComparison.Ordinal), problem.Position is null);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x7b }, "is in UTF-16; save the reply in UTF-8")]
    [InlineData(new byte[] { 0xfe, 0xff, 0x7b }, "is in UTF-16; save the reply in UTF-8")]
    [InlineData(new byte[] { 0xef, 0xbb, 0xbf }, "is empty; expected a reply")]
    [InlineData(new byte[] { 0x20, 0x0a }, "is empty; expected a reply")]
    public void Files_without_JSON(byte[] content, string expected)
    {
        var problem = Assert.Throws<QmpFormatException>(() => QmpReplyReader.Read(content));

        Assert.StartsWith(expected, problem.Message, StringComparison.Ordinal);
        Assert.Null(problem.Position);
    }

    [Theory]
    [InlineData(0, false, "9.2")]
    [InlineData(49, false, "9.2")]
    [InlineData(50, true, "9.2")]
    public void A_snapshot_has_50_or_more(int micro, bool isSnapshot, string release) =>
        Assert.Equal((isSnapshot, release), (new QemuVersion(9, 2, micro).IsSnapshot, new QemuVersion(9, 2, micro).Release));

    private static string Describe(ReplyMachine machine) => string.Join(' ', (string[])
    [
        machine.Alias is { } alias ? $"{machine.Name}({alias})" : machine.Name,
        .. machine.IsDeprecated is { } isDeprecated ? [$"deprecated={isDeprecated}"] : Array.Empty<string>(),
        .. machine.Properties.Select(property => $"{property.Key}={property.Value.Kind}:{property.Value.Value}"),
        .. machine.Compat is { } compat ? [$"[{string.Join(',', compat.Select(entry => $"{entry.Driver}.{entry.Property}={entry.Value}"))}]"] : Array.Empty<string>(),
    ]);

    private static QmpReply Read(string session) => QmpReplyReader.Read(Encoding.UTF8.GetBytes(session));
}
