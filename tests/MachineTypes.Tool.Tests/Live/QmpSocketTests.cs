using System.Net.Sockets;
using System.Text;
using MachineTypes.Tool.Tests.Fakes;

namespace MachineTypes.Tool.Tests.Live;

/// <summary><c>--socket</c>: a QEMU that runs is asked and goes on; a socket behind which none answers is one line and exit code 2.</summary>
public sealed class QmpSocketTests : IDisposable
{
    private const string Greeting = """{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 5}}, "capabilities": []}}""";

    private const string Event =
        """
        {"event": "RTC_CHANGE",
         "data": {"offset": "}\"{"}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("machine-types-").FullName;

    private string FilePath => Path.Combine(_folder, "qmp.sock");

    [Fact]
    public async Task A_QEMU_that_tells_events_in_between_is_compared_and_not_told_to_quit()
    {
        using var listener = Listen();
        var server = Serve(listener, (_, number) => $"{Event}\n{Reply(number)}");
        var outcome = Verify();

        Assert.Equal("", outcome.Error);
        Assert.Equal("QEMU 5.0, x86_64: 3 versioned machine types, 7 compat entries, 0 differences", outcome.LastLine);
        Assert.DoesNotContain(await server, line => line.Contains("quit", StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_is_missing() => Assert.Contains("qmp.sock: no such socket", Verify().AssertComplaint(), StringComparison.Ordinal);

    [Fact]
    public void One_that_refuses()
    {
        Listen().Dispose();
        if (!File.Exists(FilePath))
            File.WriteAllText(FilePath, "");

        Assert.Contains("qmp.sock: no QEMU can be reached there: Connection refused", Verify().AssertComplaint(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_says_nothing()
    {
        using var listener = Listen();

        Assert.Contains("qmp.sock: did not answer in 1 s; a QMP socket serves one client at a time", Verify("--timeout", "1").AssertComplaint(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_ends_in_the_middle()
    {
        using var listener = Listen();
        var server = Serve(listener, (_, _) => null);

        Assert.Contains("qmp.sock: ended before it answered qmp_capabilities", Verify().AssertComplaint(), StringComparison.Ordinal);
        await server;
    }

    [Theory]
    [InlineData("")]
    [InlineData("/no/such/folder/qmp.sock")]
    [InlineData("/tmp")]
    public void A_path_that_is_none(string path) => Outcome.Of(FakeCatalog.Small, "verify", "--socket", path).AssertComplaint();

    [Fact]
    public void A_path_that_is_too_long_for_a_socket()
    {
        var path = Path.Combine(_folder, new string('s', 150));
        File.WriteAllText(path, "");

        Assert.Contains("no QEMU can be reached there", Outcome.Of(FakeCatalog.Small, "verify", "--socket", path).AssertComplaint(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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

    // Answers line by line until the other side, or the answer, ends; gives back what it was told.
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
