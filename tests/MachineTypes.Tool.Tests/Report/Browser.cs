using System.Collections.Concurrent;
using MachineTypes.Tool.Report;
using PuppeteerSharp;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>A headless Chromium, where one is installed, for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Name = "chromium";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("machine-types-");
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, Name)).FirstOrDefault(File.Exists);
        if (found is null)
            return;

        // Its own sandbox does not work for root, which containers run tests as. Nothing but our own pages is opened.
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = found, Args = ["--no-sandbox"], Timeout = 120_000 });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a report as a reader does: from its file.</summary>
    internal async Task<OpenReport> OpenAsync(params IReadOnlyList<TargetReport> targets)
    {
        Assert.SkipWhen(_browser is null, $"{Name} is not installed; Debian's package {Name} has it");
        var file = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        ReportFile.Write(file, ReportPage.Write(targets));
        return await OpenReport.OpenAsync(await _browser!.NewPageAsync(), new Uri(file));
    }
}

/// <summary>A report in a browser, and all that the browser complained about.</summary>
internal sealed class OpenReport(IPage page) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _requests = new();

    public IPage Page { get; } = page;

    /// <summary>What it asked for beside its own file.</summary>
    public IEnumerable<string> Requests => _requests.Skip(1);

    public static async Task<OpenReport> OpenAsync(IPage page, Uri file)
    {
        var open = new OpenReport(page);
        page.Console += (_, message) => open._complaints.Enqueue($"{message.Message.Type}: {message.Message.Text}");
        page.PageError += (_, error) => open._complaints.Enqueue(error.Message);
        page.Error += (_, error) => open._complaints.Enqueue(error.Error);
        page.Request += (_, request) => open._requests.Enqueue(request.Request.Url);
        await page.GoToAsync(file.AbsoluteUri);
        return open;
    }

    public Task<T> Ask<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    /// <summary>The text of an element.</summary>
    public Task<string> Text(string selector) => Page.EvaluateFunctionAsync<string>("selector => document.querySelector(selector).textContent", selector);

    /// <summary>The texts of all elements that can be seen.</summary>
    public Task<string[]> Texts(string selector) => Page.EvaluateFunctionAsync<string[]>(
        "selector => [...document.querySelectorAll(selector)].filter(found => found.checkVisibility()).map(found => found.textContent)", selector);

    /// <summary>Chooses by what the reader sees.</summary>
    public async Task Choose(string selector, string label)
    {
        var value = await Page.EvaluateFunctionAsync<string>(
            "(selector, label) => [...document.querySelector(selector).options].find(option => option.label === label).value", selector, label);
        await Page.SelectAsync(selector, value);
    }

    /// <summary>That the browser had nothing to complain about, and closes the page.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        Assert.Empty(_complaints);
        Assert.Empty(Requests);
    }
}
