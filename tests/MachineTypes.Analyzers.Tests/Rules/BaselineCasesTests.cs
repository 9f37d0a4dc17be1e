using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using MachineTypes.Generator.Parsing;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Composition;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>Baselines that were recorded from one project and are compared with another.</summary>
public sealed class BaselineCasesTests
{
    private const string Family = """[MachineType<M>("pc", Alias = "p"), CpuMax(1), CpuMax(2, Since = "4.1"), Compat("a", "b", "1", UpTo = "3.0"), Compat("a", "c", "1", UpTo = "6.0"), Compat("a", "d", "1", UpTo = "6.0")] public sealed class Pc;""";

    private const string TwoCatalogues = """
        using MachineTypes;
        namespace V {
        [ReleaseTrain("Vesper"), Release("1.0", "2018-01-10"), Release("1.1", "2018-06-10"), Release("2.0", Expected = "2019-06-10")]
        public readonly partial struct Rel;
        [MachineProperty("cpu-max")] public sealed class CpuMaxAttribute(int value) : MachineValueAttribute<int>(value);
        }
        namespace V.X86 {
        [MachineCatalog<Rel>] public readonly partial struct Machine;
        [MachineType<Machine>("virt"), CpuMax(1)] public sealed class Virt;
        }
        namespace V.Arm {
        [MachineCatalog<Rel>] public readonly partial struct Machine;
        [MachineType<Machine>("virt"), CpuMax(2)] public sealed class Virt;
        }
        """;

    [Fact]
    public async Task The_record_of_a_product_reports_nothing_on_it() => Assert.Empty(await Find(Product.With(Family), Record(Product.With(Family))));

    [Fact]
    public async Task A_date_of_a_released_release_is_a_promise()
    {
        var changed = Product.With(Family).Replace("2022-01-10", "2022-01-20", StringComparison.Ordinal);
        Assert.Equal(["MT2001: Vesper 5.0: the date of the release is 2022-01-20, but was 2022-01-10 when Vesper 5.0 shipped"], await Find(changed, Record(Product.With(Family))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_missing_oldest_file_is_reported_once(int missing)
    {
        var release = missing == 1 ? "3.0" : "3.1";
        var finding = Assert.Single(await Find(Product.With(Family), Record(Product.With(Family)).Skip(missing)));
        Assert.StartsWith($"MT2004: vesper-{release}.machinetypes", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.1")]
    [InlineData("5.0")]
    public async Task A_baseline_may_begin_with_any_release(string first) => Assert.Empty(await Find(Product.With(Family), Record(Product.With(Family), first)));

    [Fact]
    public async Task A_file_of_no_train_is_reported_at_the_train_that_has_files()
    {
        var renamed = Product.With("""[MachineType<M>("pc")] public sealed class Pc; [ReleaseTrain("vesperctl"), Release("1.0", "2020-01-01")] public readonly partial struct Ctl;""").Replace("\"Vesper\"", "\"Renamed\"", StringComparison.Ordinal);
        var found = (await Run(renamed, Record(Product.With(Family)))).Where(d => d.Id == "MT2004").ToList();
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Contains("those of Renamed have names such as", d.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.All(found, d => Assert.Equal(2, d.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Theory]
    [InlineData("CpuMax(1)", "CpuMax(9)", "was '1'")]
    [InlineData("CpuMax(2)", "CpuMax(9)", "was '2'")]
    public async Task Two_catalogues_of_one_name_are_both_held(string before, string after, string was)
    {
        var record = Record(TwoCatalogues);
        Assert.Contains("V.X86.Machine virt machine 1.0", record[0].Text, StringComparison.Ordinal);
        Assert.Contains("V.Arm.Machine virt machine 1.0", record[0].Text, StringComparison.Ordinal);
        Assert.Empty(await Find(TwoCatalogues, record));
        var finding = Assert.Single(await Find(TwoCatalogues.Replace(before, after, StringComparison.Ordinal), record));
        Assert.StartsWith("MT2001", finding, StringComparison.Ordinal);
        Assert.Contains(was, finding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_files_name_the_first_of_two_catalogues_without_its_namespace()
    {
        SourceFile[] record = [.. Record(TwoCatalogues).Select(file => file with { Text = string.Concat(file.Text.Split('\n').Where(line => !line.Contains("X86", StringComparison.Ordinal) && line.Length > 0).Select(line => line.Replace("V.Arm.", "", StringComparison.Ordinal) + "\n")) })];
        Assert.DoesNotContain(await Find(TwoCatalogues, record), finding => finding.StartsWith("MT2001", StringComparison.Ordinal) && finding.Contains("was '2'", StringComparison.Ordinal));
        Assert.Contains(await Find(TwoCatalogues.Replace("CpuMax(2)", "CpuMax(9)", StringComparison.Ordinal), record), finding => finding.StartsWith("MT2001", StringComparison.Ordinal) && finding.Contains("was '2'", StringComparison.Ordinal));
    }

    private const string Firmware = """public enum Kind { Bios, Uefi, @new = 7 } [MachineProperty("firmware")] public sealed class FirmwareAttribute(Kind kind) : MachineValueAttribute<Kind>(kind); [MachineType<M>("pc"), Firmware(Kind.Bios), Firmware(Kind.Uefi, Since = "4.0"), Firmware(Kind.@new, Since = "5.0"), Firmware((Kind)9, Since = "6.0")] public sealed class Pc;""";

    [Fact]
    public async Task Values_of_enumerations_are_recorded_by_name()
    {
        var record = Record(Product.With(Firmware));
        var lines = record.SelectMany(file => file.Text.Split('\n')).Where(line => line.Contains("firmware", StringComparison.Ordinal));
        Assert.Equal(["M pc property firmware = \"Bios\"", "M pc property firmware since 4.0 = \"Uefi\"", "M pc property firmware since 5.0 = \"new\"", "M pc property firmware since 6.0 = \"9\""], lines);
        Assert.Empty(await Find(Product.With(Firmware), record));
    }

    [Fact]
    public async Task Older_files_have_the_numbers()
    {
        var older = WithNumbers(Record(Product.With(Firmware)));
        Assert.Empty(await Find(Product.With(Firmware), older));

        // What the next release adds is what it would have added to names.
        var declarations = Read(Product.With(Firmware));
        var trains = declarations.AllTrains.ToList();
        var plan = BaselinePlan.Of(declarations, trains[0], older.Where(file => !file.Path.Contains("6.0", StringComparison.Ordinal)).Select(file => BaselineFile.Parse(file.Path, file.Text)), trains, null);
        Assert.Equal(["M pc machine 6.0", "M pc property firmware since 6.0 = \"9\""], plan[0].Content.Split('\n').Where(line => line.StartsWith("M ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_changed_value_of_an_enumeration_is_named(bool hasNumbers)
    {
        var record = Record(Product.With(Firmware));
        var changed = Product.With(Firmware.Replace("Firmware(Kind.Uefi", "Firmware(Kind.Bios", StringComparison.Ordinal).Replace("Firmware(Kind.@new", "Firmware((Kind)8", StringComparison.Ordinal));
        var found = (await Run(changed, hasNumbers ? WithNumbers(record) : record)).ToList();
        Assert.Equal(["'firmware' is 'Bios', but was 'Uefi'", "'firmware' is '8', but was 'new'"], found.Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split(": ")[1].Split(" when")[0]));
        Assert.Equal(["Kind.Uefi", "Kind.@new"], found.Select(d => d.Properties["FixText"]!.Split('(')[1].Split(',')[0].Replace("global::V.", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_constant_that_is_no_longer_there_has_no_fix()
    {
        var changed = Product.With(Firmware.Replace("Uefi", "Efi", StringComparison.Ordinal));
        var found = Assert.Single(await Run(changed, Record(Product.With(Firmware))));
        Assert.Contains("'firmware' is 'Efi', but was 'Uefi'", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.False(found.Properties.ContainsKey("FixText"));
    }

    private static SourceFile[] WithNumbers(SourceFile[] record) =>
        [.. record.Select(file => file with { Text = file.Text.Replace("\"Bios\"", "\"0\"", StringComparison.Ordinal).Replace("\"Uefi\"", "\"1\"", StringComparison.Ordinal).Replace("\"new\"", "\"7\"", StringComparison.Ordinal) })];

    private static Declarations Read(string source) => new(ProjectReading.Of(GeneratorHost.Default.Compile(new SourceFile("/A.cs", source)), CancellationToken.None));

    private static SourceFile[] Record(string source, string? first = null)
    {
        var declarations = Read(source);
        var trains = declarations.AllTrains.ToList();
        var train = trains.First(t => t.Name == "Vesper");
        return [.. BaselinePlan.Of(declarations, train, [], trains, train.Find(first)).Select(file => new SourceFile($"/baseline/{file.Name}", file.Content))];
    }

    private static async Task<IReadOnlyList<string>> Find(string source, IEnumerable<SourceFile> baseline) =>
        [.. (await Run(source, baseline)).Select(d => $"{d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];

    private static async Task<IEnumerable<Diagnostic>> Run(string source, IEnumerable<SourceFile> baseline)
    {
        var compilation = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("/A.cs", source)).Output;
        return (await Rulebook.Run(compilation, new EditorConfig("", baseline).Options)).Where(d => d.Id.StartsWith("MT2", StringComparison.Ordinal) || d.Id == "MT1017");
    }
}
