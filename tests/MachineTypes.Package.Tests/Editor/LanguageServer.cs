using System.Diagnostics;
using System.Text.Json;
using MachineTypes.Package.Tests.Packing;
using StreamJsonRpc;

namespace MachineTypes.Package.Tests.Editor;

/// <summary>A C# language server with one project open, as an editor starts it. Each answer's time is recorded.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    /// <summary>The .NET tool that is the server, and the version that the test was written for.</summary>
    public const string Tool = "csharp-ls", Version = "0.28.0";

    private readonly Process _process;
    private readonly JsonRpc _rpc;
    private readonly Uri _folder;
    private int _version = 1;

    private LanguageServer(Process process, JsonRpc rpc, string folder) =>
        (_process, _rpc, _folder) = (process, rpc, new Uri(folder + Path.DirectorySeparatorChar));

    /// <summary>Gets what was asked so far, and how long the server took to answer.</summary>
    public List<(string Method, TimeSpan Time)> Latencies { get; } = [];

    /// <summary>Installs the server.</summary>
    /// <param name="folder">The folder to install it into.</param>
    /// <returns>The reason why the server could not be installed; null if it was.</returns>
    public static async Task<string?> InstallAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var installed = await DotNet.RunAsync(folder, "tool", "install", Tool, "--version", Version, "--tool-path", folder);
        return installed.ExitCode == 0 ? null : $"{Tool} {Version} cannot be installed: {installed.Output.Trim()}";
    }

    /// <summary>Starts the server and opens a project.</summary>
    /// <param name="tool">The folder that the server is installed in.</param>
    /// <param name="folder">The folder of the project, which has been restored.</param>
    public static async Task<LanguageServer> StartAsync(string tool, string folder)
    {
        var start = new ProcessStartInfo(Path.Combine(tool, OperatingSystem.IsWindows() ? Tool + ".exe" : Tool), ["--features", "metadata-uris"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        DotNet.ForgetSurroundings(start);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();

        var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
        rpc.AddLocalRpcTarget(new Client());
        rpc.StartListening();
        var server = new LanguageServer(process, rpc, folder);
        await server.AskAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = server._folder,
            workspaceFolders = new[] { new { uri = server._folder, name = "project" } },
            capabilities = new { workspace = new { configuration = true }, textDocument = new { diagnostic = new { dynamicRegistration = false } } },
        });
        await rpc.NotifyWithParameterObjectAsync("initialized", new { });
        return server;
    }

    /// <summary>Opens a file in the editor.</summary>
    public Task OpenAsync(string file, string text) =>
        _rpc.NotifyWithParameterObjectAsync("textDocument/didOpen", new { textDocument = new { uri = UriOf(file), languageId = "csharp", version = _version, text } });

    /// <summary>Types: replaces the text of an open file.</summary>
    public Task ChangeAsync(string file, string text) =>
        _rpc.NotifyWithParameterObjectAsync("textDocument/didChange", new { textDocument = new { uri = UriOf(file), version = ++_version }, contentChanges = new[] { new { text } } });

    /// <summary>Returns the diagnostics of our rules and of the compiler in a file, as the editor would underline them.</summary>
    public async Task<IReadOnlyList<EditorDiagnostic>> DiagnosticsAsync(string file)
    {
        var report = await AskAsync("textDocument/diagnostic", new { textDocument = new { uri = UriOf(file) } });
        return [.. report.GetProperty("items").EnumerateArray()
            .Select(item => new EditorDiagnostic(item.GetProperty("code").GetString()!, item.GetProperty("message").GetString()!, item.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32()))
            .Where(diagnostic => diagnostic.Code.StartsWith("MT", StringComparison.Ordinal) || diagnostic.Code.StartsWith("CS", StringComparison.Ordinal))];
    }

    /// <summary>Asks about a position in a file.</summary>
    public Task<JsonElement> AskAtAsync(string method, string file, int line, int character) =>
        AskAsync(method, new { textDocument = new { uri = UriOf(file) }, position = new { line, character } });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<JsonElement> AskAsync(string method, object parameters)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(4));
        var watch = Stopwatch.StartNew();
        var answer = await _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, limit.Token);
        Latencies.Add((method, watch.Elapsed));
        return answer;
    }

    private Uri UriOf(string file) => new(_folder, file);

    // What the server asks the editor. Without the setting, it runs no analyzers.
    private sealed class Client
    {
        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public object[] Configuration(JsonElement request) =>
            [.. request.GetProperty("items").EnumerateArray().Select(_ => new { analyzersEnabled = true })];

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public object? Progress(JsonElement request) => null;
    }
}
