using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>The page in a real browser: it renders, the search and the filters work, the comparison is correct, and the browser reports no problems.</summary>
public sealed class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string MachineNames = "#machine-table tbody th";

    [Fact]
    public async Task It_renders()
    {
        var report = Reports.Qemu();
        await using var open = await browser.OpenAsync(report);

        Assert.Equal(report.Machines.Select(machine => machine.Name), await open.Texts(MachineNames));
        Assert.Equal(report.Properties.Select(property => property.Name), await open.Texts("#property-table tbody th"));
        Assert.Equal("108 of 108 machine types", await open.Text("#matches"));
        Assert.Contains("as of QEMU 10.0", await open.Text("#summary"), StringComparison.Ordinal);
        Assert.True(await open.Ask<bool>("document.querySelector('svg.timeline').getBoundingClientRect().height > 1000"));

        Assert.Equal(report.LateChanges.Select(late => report.Releases[late.Release].Version), await open.Texts("#change-table tbody th"));
        Assert.True(await open.Ask<bool>("document.getElementById('changes-none').hidden"));

        // The lane names stay visible while the timeline is scrolled sideways.
        Assert.True(await open.Ask<bool>(
            "(() => { const box = document.querySelector('.scroll'); box.scrollLeft = 500; const moved = box.scrollLeft > 100; const left = box.getBoundingClientRect().left + box.clientLeft;"
            + " const stays = Math.abs(box.querySelector('.lanes').getBoundingClientRect().left - left) < 2; box.scrollLeft = 0; return moved && stays; })()"));
        Assert.Equal("6.6.0", (await open.Texts("#property-table tbody tr:last-child td"))[^1]);
    }

    [Theory]
    [InlineData("pc-q35 cpu-max=288")]
    [InlineData("REMOVED pc-i440fx")]
    [InlineData("nothing-like-it")]
    public async Task Search_narrows(string words)
    {
        var report = Reports.Qemu();
        await using var open = await browser.OpenAsync(report);
        await open.Page.TypeAsync("#search", words);

        var cpus = report.Properties.ToList().FindIndex(property => property.Name == "cpu-max");
        var expected = report.Machines.Where(machine => words switch
        {
            "pc-q35 cpu-max=288" => machine.Family == "pc-q35" && machine.Values[cpus].Value == "288",
            "REMOVED pc-i440fx" => machine.Family == "pc-i440fx" && machine.Removed >= 0 && machine.Removed <= report.AsOf,
            _ => false,
        }).Select(machine => machine.Name).ToList();
        Assert.Equal(expected, await open.Texts(MachineNames));
        Assert.Equal($"{expected.Count} of 108 machine types", await open.Text("#matches"));

        await open.Page.ClickAsync("#filter button");
        await open.Page.WaitForFunctionAsync("() => document.getElementById('matches').textContent === '108 of 108 machine types'");
    }

    [Fact]
    public async Task Filters_narrow_together()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        await open.Choose("#family", "pc-i440fx");
        await open.Choose("#property", "numa-mem-supported");
        await open.Choose("#value", "true");
        await open.Choose("#state", "deprecated");

        var names = await open.Texts(MachineNames);
        Assert.Equal(
            ["2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "3.0", "3.1", "4.0", "4.1", "4.2", "5.0"],
            names.Select(name => name["pc-i440fx-".Length..]));
    }

    [Fact]
    public async Task Comparison_shows_the_differences()
    {
        var report = Reports.Qemu();
        var (left, right) = (report.Machines.Single(machine => machine.Name == "pc-i440fx-5.0"), report.Machines.Single(machine => machine.Name == "pc-i440fx-5.1"));
        await using var open = await browser.OpenAsync(report);
        await open.Choose("#left", left.Name);
        await open.Choose("#right", right.Name);

        var differing = left.Compat!.Except(right.Compat!).Concat(right.Compat!.Except(left.Compat!)).Select(entry => $"{entry.Driver}.{entry.Property}").Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(differing);
        Assert.Equal($"1 property differs, {differing.Count} compat values differ", await open.Text("#differences"));
        var (keys, values) = (await open.Texts("#comparison-table tr.differs th"), await open.Texts("#comparison-table tbody:nth-of-type(1) tr.differs td"));
        Assert.Equal(["numa-mem-supported", .. differing], keys);
        Assert.Equal(["true", "false"], values);

        await open.Page.ClickAsync("#differing");
        var union = left.Compat!.Concat(right.Compat!).DistinctBy(entry => (entry.Driver, entry.Property)).Count();
        Assert.Equal(report.Properties.Count + union, (await open.Texts("#comparison-table th[scope=row]")).Length);
        Assert.Equal(differing.Count + 1, (await open.Texts("#comparison-table tr.differs")).Length);
    }

    [Fact]
    public async Task Another_target_has_its_own_tables()
    {
        var arm = Reports.Qemu("aarch64");
        await using var open = await browser.OpenAsync(Reports.Qemu(), arm);
        await open.Choose("#target", "aarch64");

        Assert.Equal(arm.Machines.Select(machine => machine.Name), await open.Texts(MachineNames));
        Assert.Single(await open.Texts("[data-target]"));
        await open.Page.TypeAsync("#search", "virt-11");
        Assert.Equal($"{arm.Machines.Count(machine => machine.Name.Contains("virt-11", StringComparison.Ordinal))} of {arm.Machines.Count} machine types", await open.Text("#matches"));
    }

    [Fact]
    public async Task Hostile_strings_are_shown_and_do_nothing()
    {
        await using var open = await browser.OpenAsync(Reports.WithHostileStrings());

        Assert.False(await open.Ask<bool>("'hacked' in window"));
        Assert.Equal(0, await open.Ask<int>("document.querySelectorAll('img').length"));
        Assert.StartsWith("</script><script>window.hacked=1</script>", (await open.Texts(MachineNames))[0], StringComparison.Ordinal);
        Assert.StartsWith("</script><script>", (await open.Texts("#machine-table td.value"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keyboard_alone_is_enough()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#machines", await open.Ask<string>("document.activeElement.getAttribute('href')"));
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("search", await open.Ask<string>("document.activeElement.id"));
        Assert.NotEqual("none", await open.Ask<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await open.Page.Keyboard.TypeAsync("isapc");
        await open.Page.Keyboard.PressAsync("Enter"); // sends no form
        Assert.Equal("isapc", Assert.Single(await open.Texts(MachineNames)));
    }

    [Fact]
    public async Task Everything_has_a_name_for_screen_readers()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());

        Assert.Empty(await open.Ask<string[]>("[...document.querySelectorAll('input, select')].filter(field => field.labels.length !== 1 || field.labels[0].textContent === '').map(field => field.id)"));
        Assert.Empty(await open.Ask<string[]>("[...document.querySelectorAll('table')].filter(table => table.caption === null).map(table => table.id)"));
        Assert.Equal(0, await open.Ask<int>("document.querySelectorAll('th:not([scope])').length"));
        Assert.Empty(await open.Ask<string[]>("[...document.querySelectorAll('[aria-labelledby]')].flatMap(named => named.getAttribute('aria-labelledby').split(' ')).filter(id => document.getElementById(id) === null)"));
        Assert.Equal("polite", await open.Ask<string>("document.getElementById('matches').getAttribute('aria-live')"));
    }

    [Fact]
    public async Task It_follows_the_color_scheme_of_the_reader()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        const string ground = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('svg .ground')).fill].join()";
        await Prefer("light");
        Assert.Equal("rgb(255, 255, 255),rgb(255, 255, 255)", await open.Ask<string>(ground));
        await Prefer("dark");
        Assert.Equal("rgb(20, 24, 29),rgb(20, 24, 29)", await open.Ask<string>(ground));

        Task Prefer(string scheme) => open.Page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
    }
}
