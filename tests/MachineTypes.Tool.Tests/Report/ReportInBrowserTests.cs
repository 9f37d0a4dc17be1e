using System.Globalization;
using Deque.AxeCore.Commons;
using PuppeteerSharp;
using PuppeteerSharp.Media;

namespace MachineTypes.Tool.Tests.Report;

/// <summary>The page in a real browser: it renders, the search and the filters work, the comparison is correct, and the browser reports no problems.</summary>
public sealed class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string MachineNames = "#machine-table tbody th";

    // Axe takes several seconds for the whole page.
    public static TheoryData<string, int> Appearances => [.. TestRun.Select<TheoryDataRow<string, int>>([new("light", 1366), new("light", 360), new("dark", 1366)], bounded: 1)];

    [Fact]
    public async Task It_renders()
    {
        var report = Reports.Qemu();
        await using var open = await browser.OpenAsync(report);

        var shown = report.Machines.Where(machine => machine.Presence is not (Presence.Removed or Presence.NotYet)).Select(machine => machine.Name).ToList();
        Assert.Equal(shown.Order(StringComparer.Ordinal), (await open.Texts(MachineNames)).Order(StringComparer.Ordinal));
        Assert.Equal(report.Properties.Select(property => property.Name), await open.Texts("#property-table tbody th"));
        Assert.Equal($"{shown.Count} of 108 machine types; {108 - shown.Count} that are removed or not yet introduced are not shown", await open.Text("#matches"));
        Assert.Contains("as of QEMU 10.0", await open.Text("#summary"), StringComparison.Ordinal);
        Assert.True(await open.Ask<bool>("document.querySelector('svg.timeline').getBoundingClientRect().height > 1000"));

        Assert.Equal(report.LateChanges.Select(late => report.Releases[late.Release].Version), await open.Texts("#change-table tbody th"));
        Assert.True(await open.Ask<bool>("document.getElementById('changes-none').hidden"));

        // The lane names stay visible while the timeline is scrolled sideways.
        Assert.True(await open.Ask<bool>(
            "(() => { document.querySelector('#timeline details').open = true; const box = document.querySelector('#timeline details .scroll'); box.scrollLeft = 500; const moved = box.scrollLeft > 100; const left = box.getBoundingClientRect().left + box.clientLeft;"
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
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await open.Texts(MachineNames)).Order(StringComparer.Ordinal));
        Assert.Equal($"{expected.Count} of 108 machine types", await open.Text("#matches"));

        await open.Page.ClickAsync("#filter button");
        await open.Page.WaitForFunctionAsync("() => document.getElementById('search').value === '' && document.getElementById('matches').textContent.includes('of 108 machine types; ')");
        await open.Page.ClickAsync("#gone");
        Assert.Equal("108 of 108 machine types", await open.Text("#matches"));
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
            ["5.0", "4.2", "4.1", "4.0", "3.1", "3.0", "2.12", "2.11", "2.10", "2.9", "2.8", "2.7", "2.6", "2.5", "2.4"],
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

        Assert.Equal(
            arm.Machines.Where(machine => machine.Presence != Presence.Removed && machine.Presence != Presence.NotYet).Select(machine => machine.Name).Order(StringComparer.Ordinal),
            (await open.Texts(MachineNames)).Order(StringComparer.Ordinal));
        Assert.Single(await open.Texts("[data-target]"));
        Assert.Equal("", await open.Text("#cleared"));
        await open.Page.TypeAsync("#search", "virt-11");
        Assert.Equal($"{arm.Machines.Count(machine => machine.Name.Contains("virt-11", StringComparison.Ordinal))} of {arm.Machines.Count} machine types", await open.Text("#matches"));
    }

    [Fact]
    public async Task Filters_are_cleared_with_the_target_and_the_page_says_so()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu(), Reports.Qemu("aarch64"));
        await open.Page.TypeAsync("#search", "pc-q35");
        await open.Choose("#target", "aarch64");

        Assert.Equal("The filters were cleared, because the target changed.", await open.Text("#cleared"));
        Assert.Equal("", await open.Ask<string>("document.getElementById('search').value"));
        Assert.NotEmpty(await open.Texts(MachineNames));
    }

    [Fact]
    public async Task The_first_screen_answers_what_is_current_and_what_is_going_away()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu(asOf: "11.1"));
        await open.Page.SetViewportAsync(new ViewPortOptions { Width = 1366, Height = 768 });

        Assert.Equal(["pc-i440fx-11.1", "pc-q35-11.1"], (await open.Texts("#current-table tbody th")).Take(2));
        Assert.Equal(["pc-i440fx-5.1", "pc-q35-5.1", "pc-i440fx-5.2", "pc-q35-5.2"], (await open.Texts("#leaving-table tbody th")).Take(4));
        Assert.Equal(["removed", "9.1", "11.1"], (await open.Texts("#leaving-table tbody tr:first-child td")).Take(3));
        Assert.Equal(["deprecated", "9.1", "due 11.2"], (await open.Texts("#leaving-table tbody tr:nth-child(3) td")).Take(3));
        Assert.Equal(["flipped", "since 5.1", "6.6.0"], await open.Texts("#flip-table tbody td"));
        Assert.Empty(await open.Ask<string[]>("['current-table', 'leaving-table', 'flip-table'].filter(id => document.getElementById(id).getBoundingClientRect().top > 600)"));
        Assert.Empty(await open.Ask<string[]>("[...document.querySelectorAll('.cards.three .scroll')].filter(box => box.scrollWidth > box.clientWidth).map(box => `${box.textContent.slice(0, 40)}: ${box.scrollWidth} > ${box.clientWidth}`)"));
    }

    [Fact]
    public async Task Headings_sort()
    {
        var report = Reports.Qemu();
        await using var open = await browser.OpenAsync(report);
        var first = await open.Texts(MachineNames);
        Assert.Equal("pc-i440fx-10.0", first[0]);
        Assert.Equal("ascending", await open.Ask<string>("document.querySelector('#machine-table thead th').getAttribute('aria-sort')"));

        var column = report.Properties.ToList().FindIndex(property => property.Name == "cpu-max") + 7; // after name, action, state, alias and three releases
        await open.Page.ClickAsync($"#machine-table thead th:nth-child({column + 1}) button");
        await AssertSorted(descending: false);
        await open.Page.ClickAsync($"#machine-table thead th:nth-child({column + 1}) button");
        await AssertSorted(descending: true);
        await open.Page.ClickAsync("#machine-table thead th button");
        Assert.Equal(first, await open.Texts(MachineNames));

        async Task AssertSorted(bool descending)
        {
            var cells = await open.Texts($"#machine-table tbody td:nth-child({column + 1})");
            List<int> values = [.. cells.TakeWhile(value => value != "none").Select(value => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.Equal(descending ? values.OrderDescending() : values.Order(), values);
            Assert.True(values.Count > 10);
            Assert.All(cells.Skip(values.Count), value => Assert.Equal("none", value));
            Assert.Equal(descending ? "descending" : "ascending", await open.Ask<string>($"document.querySelector('#machine-table thead th:nth-child({column + 1})').getAttribute('aria-sort')"));
        }
    }

    [Theory]
    [InlineData("#pc-q35-9.0", "pc-q35-9.0")]
    [InlineData("#q35-9.0", "pc-q35-9.0")]
    [InlineData("#aarch64/virt-9.0", "virt-9.0")]
    [InlineData("#q35", "pc-q35-10.0")]
    public async Task A_link_shows_a_machine_type(string hash, string name)
    {
        var targets = new[] { Reports.Qemu(), Reports.Qemu("aarch64") };
        await using var open = await browser.OpenAsync(targets);
        await open.Ask<string>($"location.hash = '{hash}'");
        await open.Page.WaitForFunctionAsync("() => !document.getElementById('machine').hidden");

        Assert.Equal(name, await open.Text("#machine-heading"));
        Assert.Equal("machine-heading", await open.Ask<string>("document.activeElement.id"));
        var machine = targets.SelectMany(target => target.Machines).Single(machine => machine.Name == name);
        Assert.Equal(machine.Compat!.Select(entry => $"{entry.Driver}.{entry.Property}").Order(StringComparer.Ordinal), await open.Texts("#machine-compat tbody th"));
        Assert.Equal($"As of QEMU 10.0: {(machine.Compat!.Count == 1 ? "1 compat value" : $"{machine.Compat.Count} compat values")}.", await open.Text("#machine-status"));
    }

    [Theory]
    [InlineData("#nothing-like-it")]
    [InlineData("#%")]
    public async Task A_link_to_nothing_says_so(string hash)
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        await open.Ask<string>($"location.hash = '{hash}'");
        await open.Page.WaitForFunctionAsync("() => document.getElementById('not-found').textContent === 'No machine type matches this link.'");
        Assert.True(await open.Ask<bool>("document.getElementById('machine').hidden"));
    }

    [Fact]
    public async Task A_machine_type_is_shown_as_of_each_release()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        await open.Ask<string>("location.hash = '#pc-q35-8.0'");
        await open.Page.WaitForFunctionAsync("() => !document.getElementById('machine').hidden");
        var catalog = Catalogs.QemuCatalogs.All.Single(catalog => catalog.Target == "x86_64");

        foreach (var release in new[] { "8.0", "9.1", "11.1" })
        {
            await open.Choose("#machine-release", release);
            var expected = catalog.AsOf(release).Find("pc-q35-8.0")!.Compat.GroupBy(entry => $"{entry.Driver}.{entry.Property}").ToDictionary(group => group.Key, group => group.Last().Value);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), await open.Texts("#machine-compat tbody th"));
            Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value), await open.Texts("#machine-compat tbody td"));
        }

        await open.Choose("#machine-release", "7.2");
        Assert.Equal("As of QEMU 7.2: not yet introduced.", await open.Text("#machine-status"));
        await open.Choose("#machine-release", "3.0");
        Assert.Equal("As of QEMU 3.0: not yet introduced.", await open.Text("#machine-status"));
    }

    [Fact]
    public async Task Comparison_crosses_releases_and_targets_and_starts_from_a_row()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu(), Reports.Qemu("aarch64"));
        await open.Ask<object>("[...document.querySelectorAll('#machine-table tbody tr')].find(row => row.cells[0].textContent === 'pc-q35-7.2').querySelector('button').click()");
        Assert.Equal("pc-q35-7.2", await open.Ask<string>("document.getElementById('left').selectedOptions[0].label"));

        // QEMU 8.0 gave pc-q35-7.2 something else than 7.2 and 8.1 did.
        await open.Choose("#right", "pc-q35-7.2");
        await open.Choose("#left-release", "8.0");
        await open.Choose("#right-release", "8.1");
        Assert.Contains("x-pcie-err-unc-mask", string.Join(' ', await open.Texts("#comparison-table tr.differs th")), StringComparison.Ordinal);

        await open.Choose("#right-target", "aarch64");
        await open.Choose("#right", "virt-8.1");
        await open.Choose("#right-release", "8.1");
        Assert.Equal("virt-8.1 in QEMU 8.1", (await open.Texts("#comparison-table thead th"))[2]);
        await open.Choose("#right-release", "8.0");
        Assert.Equal("Not compared: virt-8.1 in QEMU 8.0: not yet introduced", await open.Text("#differences"));
        Assert.Empty(await open.Texts("#comparison-table tr.differs"));
    }

    [Fact]
    public async Task Tables_are_saved_as_CSV_as_they_are_shown()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        await open.Page.TypeAsync("#search", "pc-q35-9.2");
        var rows = (await open.Ask<string>("csvOf(document.getElementById('machine-table'))")).Split("\r\n");

        Assert.StartsWith("Machine type,State,Alias,Released,Deprecated,Removed,acpi,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("pc-q35-9.2,current,none,9.2,no,no,", rows[1], StringComparison.Ordinal);
        Assert.Equal(["", 3], new object[] { rows[2], rows.Length });
        Assert.Equal("a,\"b,c\",\"d\"\"e\"\r\n", await open.Ask<string>(
            "(() => { const table = document.createElement('table'); const row = table.insertRow(); for (const text of ['a', 'b,c', 'd\"e']) row.insertCell().textContent = text; return csvOf(table); })()"));
    }

    [Fact]
    public async Task The_timeline_explains_itself_by_keyboard_and_touch()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu());
        await open.Ask<object>("document.querySelector('svg.timeline .lane [tabindex=\"0\"]').focus()");
        var first = await open.Text("#timeline .detail");
        Assert.Contains(" is reported", first, StringComparison.Ordinal);
        await open.Page.Keyboard.PressAsync("ArrowDown");
        var second = await open.Text("#timeline .detail");
        Assert.NotEqual(first, second);
        Assert.Equal(second, await open.Ask<string>("document.activeElement.getAttribute('aria-label')"));
        await open.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(first, await open.Text("#timeline .detail"));

        await open.Ask<object>("document.querySelector('svg.timeline .lane .available').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        Assert.Contains(": since QEMU ", await open.Text("#timeline .detail"), StringComparison.Ordinal);

        // One stop for Tab in each drawing.
        Assert.Equal(await open.Ask<int>("document.querySelectorAll('svg.timeline').length"), await open.Ask<int>("document.querySelectorAll('svg.timeline .lane [tabindex=\"0\"]').length"));
    }

    [Fact]
    public async Task The_page_fits_a_phone()
    {
        await using var open = await browser.OpenAsync(Reports.Qemu(), Reports.Qemu("aarch64"));
        await open.Page.SetViewportAsync(new ViewPortOptions { Width = 360, Height = 740 });
        await open.Ask<string>("location.hash = '#pc-q35-9.0'");
        await open.Page.WaitForFunctionAsync("() => !document.getElementById('machine').hidden");

        Assert.True(await open.Ask<bool>("document.documentElement.scrollWidth <= 360"));
        Assert.True(await open.Ask<bool>("document.querySelector('#machine-table tbody th').getBoundingClientRect().width <= 0.5 * 360"));
    }

    [Theory]
    [MemberData(nameof(Appearances))]
    public async Task Axe_finds_nothing(string scheme, int width)
    {
        await using var open = await browser.OpenAsync(Reports.Qemu(), Reports.Qemu("aarch64"));
        await open.Page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 768 });
        await open.Page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);
        await open.Ask<string>("location.hash = '#pc-q35-9.0'");
        await open.Page.WaitForFunctionAsync("() => !document.getElementById('machine').hidden");
        await open.Page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());

        var found = await open.Page.EvaluateFunctionAsync<string[]>(
            "async () => { const result = await axe.run(); return ['' + result.passes.length,"
            + " ...result.violations.map(violation => violation.id + ': ' + violation.help + ': ' + violation.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | '))]; }");
        Assert.Empty(found[1..]);
        Assert.True(int.Parse(found[0], CultureInfo.InvariantCulture) > 20, $"Axe checked {found[0]} rules");
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

        await open.Ask<string>("location.hash = '#pc-q35-9.0'");
        await open.Page.WaitForFunctionAsync("() => !document.getElementById('machine').hidden");
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
