using System.Text;
using MachineTypes.Tool.Qmp;
using MachineTypes.Tool.Tests.Fakes;
using static MachineTypes.Tool.Tests.Verify.VerifyFixture;

namespace MachineTypes.Tool.Tests.Verify;

/// <summary>Invalid input is one clear line on standard error and exit code 2: what is wrong, where, what was expected and what to do.</summary>
public class VerifyBadInputTests
{
    [Theory]
    [InlineData("", "reply.json: is empty; expected a reply to query-machines")]
    [InlineData(" \r\n\t", "reply.json: is empty; expected a reply to query-machines")]
    [InlineData("\uFEFF", "reply.json: is empty; expected a reply to query-machines")]
    [InlineData("hello", "reply.json:1:1: not JSON: ")]
    [InlineData("{\"return\":[\n {\"näme\" 1}]}", "reply.json:2:10: not JSON: ")]
    [InlineData("[]", "reply.json:1:1: expected an object, but found an array; expected a reply to query-machines")]
    [InlineData("42", "reply.json:1:1: expected an object, but found a number")]
    [InlineData("\"x\"", "reply.json:1:1: expected an object, but found a string")]
    [InlineData("null", "reply.json:1:1: expected an object, but found null")]
    [InlineData("{}", "reply.json: contains no reply; expected a reply to query-machines")]
    [InlineData("{\"return\": {}}", "reply.json:1:12: expected an array of machine types in \"return\", but found an object; save QEMU's whole reply")]
    [InlineData("{\"return\": 7}", "reply.json:1:12: expected an array of machine types in \"return\", but found a number")]
    [InlineData("{\"return\": []}", "reply.json:1:12: the reply has no machine types")]
    [InlineData("{\"return\": [1]}", "reply.json:1:13: expected a machine type, an object, but found a number")]
    [InlineData("{\"return\": [{}]}", "reply.json:1:13: a machine type without a \"name\"")]
    [InlineData("{\"return\": [{\"name\": \"\"}]}", "reply.json:1:13: a machine type without a \"name\"")]
    [InlineData("{\"return\": [{\"name\": 5}]}", "reply.json:1:22: expected a machine type's \"name\", a string, but found a number")]
    [InlineData("{\"return\": [{\"name\": \"query-status\"}]}", "reply.json:1:12: none of the 1 items in this array has \"cpu-max\"")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"alias\": null}]}", "reply.json:1:36: expected a machine type's \"alias\", a string, but found null")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"deprecated\": \"no\"}]}", "reply.json:1:41: expected \"deprecated\", true or false, but found a string")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"name\": \"b\"}]}", "reply.json:1:27: \"name\" appears twice in one object")]
    [InlineData("{\"return\": [{\"name\": \"a\"},\n{\"name\": \"a\"}]}", "reply.json:2:1: duplicate machine type \"a\"")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"compat-props\": {}}]}", "reply.json:1:43: expected \"compat-props\", an array, but found an object")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"compat-props\": [\"b\"]}]}", "reply.json:1:44: expected an entry of \"compat-props\", an object, but found a string")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"compat-props\": [{\"qom-type\": \"t\", \"value\": \"v\"}]}]}", "reply.json:1:44: an entry of \"compat-props\" without")]
    [InlineData("{\"return\": [{\"name\": \"a\", \"compat-props\": [{\"value\": 1}]}]}", "reply.json:1:54: expected \"value\", a string, but found a number")]
    [InlineData("{\"return\": [{\"name\": \"\\ud800\"}]}", "reply.json:1:22: a string is not valid Unicode")]
    [InlineData("{\"error\": {\"class\": \"GenericError\", \"desc\": \"Parameter 'compat-props' is unexpected\"}}", "reply.json:1:11: QEMU returned an error, GenericError: Parameter 'compat-props' is unexpected; save QEMU's whole reply")]
    [InlineData("{\"error\": {\"class\": \"A\\u001b\\nB\"}}", "reply.json:1:11: QEMU returned an error, A\\u001b B: (no description)")]
    [InlineData("{\"error\": []}", "reply.json:1:11: expected \"error\", an object, but found an array")]
    public void Input_that_is_not_a_reply(string input, string error) =>
        Assert.Contains(error, RunVerify(input).AssertError(), StringComparison.Ordinal);

    // Truncated at every offset, not just at a chosen one.
    [Fact]
    public void A_truncated_reply()
    {
        var whole = Encoding.UTF8.GetBytes(FakeCatalog.Reply);
        for (var length = 1; length < whole.Length; length++)
        {
            var problem = Assert.Throws<QmpFormatException>(() => QmpReplyReader.Read(whole.AsSpan(0, length)));
            Assert.Contains(QmpReplyReader.HowToAsk, problem.Message, StringComparison.Ordinal);
            Assert.NotNull(problem.Position);
        }

        var beforeName = FakeCatalog.Reply[..(FakeCatalog.Reply.IndexOf("pc-4.1", StringComparison.Ordinal) - 1)];
        Assert.Contains("reply.json:3:9: unexpected end of JSON; the file may be truncated", RunVerify(beforeName).AssertError(), StringComparison.Ordinal);
    }

    // Any byte of a reply replaced: a result or an error, but no other exception.
    [Fact]
    public void A_reply_with_any_byte_replaced()
    {
        var whole = Encoding.UTF8.GetBytes(FakeCatalog.Reply);
        foreach (byte wrong in (ReadOnlySpan<byte>)[0, (byte)'"', (byte)'}', (byte)'\\', 0xC3, 0xFF])
        {
            for (var i = 0; i < whole.Length; i++)
            {
                byte[] broken = [.. whole];
                broken[i] = wrong;
                try
                {
                    QmpReplyReader.Read(broken);
                }
                catch (QmpFormatException)
                {
                }
            }
        }
    }

    [Fact]
    public void Deeply_nested_input() =>
        Assert.Contains("reply.json:1:", RunVerify("{\"return\":[{\"name\":" + new string('[', 100_000)).AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_reply_in_UTF_16()
    {
        using var file = new TempFile([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(FakeCatalog.Reply)]);

        Assert.EndsWith("reply.json: is in UTF-16; save the reply in UTF-8", Outcome.Of(FakeCatalog.Small, "verify", "--qmp", file.FilePath).AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file() =>
        Assert.StartsWith("machine-types: no/such/file.json: no such file; check the path", Outcome.Of(FakeCatalog.Small, "verify", "--qmp", "no/such/file.json").AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_directory() =>
        Assert.Contains(": is a directory; specify the file", Outcome.Of(FakeCatalog.Small, "verify", "--qmp", Path.GetTempPath()).AssertError(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("a\nb\u001b[31m")]
    public void An_invalid_path(string path) => Outcome.Of(FakeCatalog.Small, "verify", "--qmp", path).AssertError();

    [Fact]
    public void A_file_of_100_MB()
    {
        using var file = new TempFile("");
        using (var stream = File.OpenWrite(file.FilePath))
            stream.SetLength(100_000_000);

        Assert.Contains("is larger than 16 MB", Outcome.Of(FakeCatalog.Small, "verify", "--qmp", file.FilePath).AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_ignored() => Assert.Equal(0, RunVerify("\uFEFF" + FakeCatalog.Reply).ExitCode);

    [Fact]
    public void A_recorded_session_is_searched_for_the_reply()
    {
        var session = $$$"""
            {"QMP": {"version": {"qemu": {"major": 5, "minor": 0, "micro": 0}}, "capabilities": ["oob"]}}
            {"return": {}}
            {"timestamp": {"seconds": 1}, "event": "RTC_CHANGE", "data": {}}
            {"error": {"class": "GenericError", "desc": "Parameter 'compat-props' is unexpected"}}
            {{{FakeCatalog.Reply}}}
            {"return": {}, "id": 4}
            """;

        Assert.Equal(0, RunVerify(session).ExitCode);
        Assert.Contains("a second, different reply to query-machines", RunVerify(session + FakeCatalog.Reply.Replace("288", "240", StringComparison.Ordinal)).AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_file_does_not_prevent_others_from_being_compared()
    {
        using var good = new TempFile(FakeCatalog.Reply);
        using var bad = new TempFile("{");
        var outcome = Outcome.Of(FakeCatalog.Small, "verify", "--qmp", bad.FilePath, good.FilePath);

        Assert.Equal(2, outcome.ExitCode);
        Assert.EndsWith("0 differences", outcome.LastLine, StringComparison.Ordinal);
        Assert.Contains("may be truncated", outcome.Error, StringComparison.Ordinal);
    }
}
