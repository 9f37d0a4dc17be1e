using System.Net.Sockets;
using System.Text;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Live;

/// <summary><c>--socket</c>: a running QEMU is queried and keeps running. A socket on which no QEMU answers is one line and exit code 2.</summary>
public sealed class QmpSocketTests : IDisposable
{
    private const string Greeting = """{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 5}}, "capabilities": []}}""";

    private const string Event =
        """
        {"event": "RTC_CHANGE",
         "data": {"offset": "}\"{"}}
        """;

    private readonly string _directory = Directory.CreateTempSubdirectory("machine-types-").FullName;

    private string FilePath => Path.Combine(_directory, "qmp.sock");

    [Fact]
    public async Task A_QEMU_that_sends_events_in_between_is_compared_and_keeps_running()
    {
        using var listener = Listen();
        var server = Serve(listener, (_, number) => $"{Event}\n{Reply(number)}");
        var outcome = Verify();

        Assert.Equal("", outcome.Error);
        Assert.Equal("QEMU 5.0, x86_64: 3 versioned machine types, 12 values, 7 compat entries, 0 differences", outcome.LastLine);
        Assert.DoesNotContain(await server, line => line.Contains("quit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_socket() => Assert.Contains("qmp.sock: no such socket", Verify().AssertError(), StringComparison.Ordinal);

    [Fact]
    public void A_socket_that_refuses_connections()
    {
        Listen().Dispose();
        if (!File.Exists(FilePath))
            File.WriteAllText(FilePath, "");

        Assert.Contains("qmp.sock: cannot connect to a QEMU: Connection refused", Verify().AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_does_not_answer()
    {
        using var listener = Listen();

        Assert.Contains("qmp.sock: did not answer within 1 s; a QMP socket serves one client at a time", Verify("--timeout", "1").AssertError(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_exits_in_the_middle()
    {
        using var listener = Listen();
        var server = Serve(listener, (_, _) => null);

        Assert.Contains("qmp.sock: exited before answering qmp_capabilities", Verify().AssertError(), StringComparison.Ordinal);
        await server;
    }

    [Theory]
    [InlineData("")]
    [InlineData("/no/such/folder/qmp.sock")]
    [InlineData("/tmp")]
    public void An_invalid_path(string path) => Outcome.Of(FakeCatalog.Small, "verify", "--socket", path).AssertError();

    [Fact]
    public void A_path_that_is_too_long_for_a_socket()
    {
        var path = Path.Combine(_directory, new string('s', 150));
        File.WriteAllText(path, "");

        Assert.Contains("cannot connect to a QEMU", Outcome.Of(FakeCatalog.Small, "verify", "--socket", path).AssertError(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private Socket Listen()
    {
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(FilePath));
        listener.Listen();
        return listener;
    }

    private static string Reply(int number) => number switch
    {
        2 => """{"return": {"qemu": {"major": 5, "minor": 0, "micro": 0}}, "id": "machine-types-2"}""",
        3 => """{"return": {"arch": "x86_64"}, "id": "machine-types-3"}""",
        4 => FakeCatalog.Reply.TrimEnd()[..^1] + ", \"id\": \"machine-types-4\"}",
        _ => $"{{\"return\": {{}}, \"id\": \"machine-types-{number}\"}}",
    };

    // Answers line by line until the client disconnects or there is no answer. Returns the received lines.
    private static async Task<List<string>> Serve(Socket listener, Func<string, int, string?> answer)
    {
        using var client = await listener.AcceptAsync();
        await using var stream = new NetworkStream(client);
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Greeting + "\r\n"));
        while (await reader.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (answer(line, lines.Count) is not { } reply)
                break;

            await stream.WriteAsync(Encoding.UTF8.GetBytes(reply + "\r\n"));
        }

        return lines;
    }

    private Outcome Verify(params string[] more) => Outcome.Of(FakeCatalog.Small, ["verify", "--socket", FilePath, .. more]);
}
