using System.Collections.Concurrent;
using MachineTypes.Tool.Report;
using MachineTypes.Tool.Report.Targets;
using PuppeteerSharp;

namespace MachineTypes.Tool.Tests.Report;

// See docs/decisions/0060-browser-tests.md.
/// <summary>A headless Chromium, if one is installed, for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Name = "chromium";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("machine-types-");
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(directory => Path.Combine(directory, Name)).FirstOrDefault(File.Exists);
        if (found is null)
            return;

        // The sandbox does not work for root, which tests in containers run as. Only our own pages are opened.
        _browser = await Puppeteer.LaunchAsync(new LaunchOptions { ExecutablePath = found, Args = ["--no-sandbox"], Timeout = 120_000 });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    /// <summary>Opens a report from its file, as a reader does.</summary>
    internal async Task<OpenReport> OpenAsync(params IReadOnlyList<TargetReport> targets)
    {
        Assert.SkipWhen(_browser is null, $"{Name} is not installed; it is in Debian's package {Name}");
        var file = Path.Combine(_directory.FullName, $"{Guid.NewGuid():N}.html");
        OutputFile.Write(file, ReportPage.Write(targets, Reports.Date), TextWriter.Null);
        return await OpenReport.OpenAsync(await _browser!.NewPageAsync(), new Uri(file));
    }
}

/// <summary>A report in a browser, and everything that the browser reported.</summary>
internal sealed class OpenReport(IPage page) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentQueue<string> _requests = new();

    public IPage Page { get; } = page;

    /// <summary>Gets the requests other than the one for the file itself.</summary>
    public IEnumerable<string> Requests => _requests.Skip(1);

    public static async Task<OpenReport> OpenAsync(IPage page, Uri file)
    {
        var open = new OpenReport(page);
        page.Console += (_, message) => open._problems.Enqueue($"{message.Message.Type}: {message.Message.Text}");
        page.PageError += (_, error) => open._problems.Enqueue(error.Message);
        page.Error += (_, error) => open._problems.Enqueue(error.Error);
        page.Request += (_, request) => open._requests.Enqueue(request.Request.Url);
        await page.GoToAsync(file.AbsoluteUri);
        return open;
    }

    public Task<T> Ask<T>(string expression) => Page.EvaluateExpressionAsync<T>(expression);

    /// <summary>Returns the text of an element.</summary>
    public Task<string> Text(string selector) => Page.EvaluateFunctionAsync<string>("selector => document.querySelector(selector).textContent", selector);

    /// <summary>Returns the texts of all visible elements.</summary>
    public Task<string[]> Texts(string selector) => Page.EvaluateFunctionAsync<string[]>(
        "selector => [...document.querySelectorAll(selector)].filter(found => found.checkVisibility()).map(found => found.textContent)", selector);

    /// <summary>Selects the option with a label.</summary>
    public async Task Choose(string selector, string label)
    {
        var value = await Page.EvaluateFunctionAsync<string>(
            "(selector, label) => [...document.querySelector(selector).options].find(option => option.label === label).value", selector, label);
        await Page.SelectAsync(selector, value);
    }

    /// <summary>Closes the page, and asserts that the browser reported nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        Assert.Empty(_problems);
        Assert.Empty(Requests);
    }
}
