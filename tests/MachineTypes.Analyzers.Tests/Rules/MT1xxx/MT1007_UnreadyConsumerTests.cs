using MachineTypes.Generator;
using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnreadyConsumerAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1007_UnreadyConsumerTests
{
    private const string Flip = """[RequiresMemdev(Since = {|#0:"5.0"|})]""";
    private const string Adopts = """[Adopts<RequiresMemdevAttribute>(Since = "5.4.0")]""";
    private const string MarkedAdopts = """[{|#1:Adopts<RequiresMemdevAttribute>(Since = "5.4.0")|}]""";

    public static string Sample => Timeline.With() + Libvirt(12);

    [Fact]
    public Task The_mission_with_eleven_months_is_right() => AnalyzerTest.VerifyAsync(Timeline.With() + Libvirt(11));

    [Fact]
    public Task The_mission_with_twelve_months_names_libvirt_5_3() => AnalyzerTest.VerifyAsync(
        Timeline.With(Flip) + Libvirt(12, MarkedAdopts),
        Warning("'requires-memdev' flips on pc-i440fx-5.0 (QEMU 5.0, 2020-04-28), when libvirt 5.3.0 (2019-05-04) is less than 12 months old, so it is still supported, but it has not adopted the property: libvirt adopts it in 5.4.0").WithLocation(1));

    [Fact]
    public Task The_oldest_release_that_is_not_ready_is_named() => AnalyzerTest.VerifyAsync(
        Timeline.With(Flip) + Libvirt(14, MarkedAdopts),
        Warning("'requires-memdev' flips on pc-i440fx-5.0 (QEMU 5.0, 2020-04-28), when libvirt 5.2.0 (2019-04-03) is less than 14 months old, so it is still supported, but it has not adopted the property: libvirt adopts it in 5.4.0").WithLocation(1));

    [Fact]
    public Task Who_never_adopts_it_is_reported() => AnalyzerTest.VerifyAsync(
        Timeline.With(Flip) + Libvirt(11, adopts: ""),
        Warning("'requires-memdev' flips on pc-i440fx-5.0 (QEMU 5.0, 2020-04-28), when libvirt 5.4.0 (2019-06-03) is less than 11 months old, so it is still supported, but it has not adopted the property: libvirt never adopts it"));

    // On the very day on which the support ends, the release is no longer younger than that.
    [Theory]
    [InlineData("2019-05-28", true)]
    [InlineData("2019-05-29", false)]
    public Task The_day_counts(string born, bool isRight) => AnalyzerTest.VerifyAsync(
        Timeline.With(isRight ? """[RequiresMemdev(Since = "5.0")]""" : """[RequiresMemdev(Since = {|MT1007:"5.0"|})]""")
            + Libvirt(11).Replace("2019-05-04", born, StringComparison.Ordinal));

    [Theory]
    [InlineData("""[Release("5.0")]""")] // nobody knows when
    [InlineData("""[Release("5.0", "2019-05-01")]""")] // before 5.3.0 was there; 5.2.0 was too old then
    public Task Releases_without_a_day_are_left_out(string release) => AnalyzerTest.VerifyAsync(
        Timeline.With(inDevelopment: release) + Libvirt(0));

    [Theory]
    [InlineData("[Adopts<RequiresMemdevAttribute>]")]
    [InlineData("""[Adopts<RequiresMemdevAttribute>(Since = "9.9")]""")]
    public Task An_adoption_whose_release_is_not_known_is_not_judged(string adopts) => AnalyzerTest.VerifyAsync(Timeline.With() + Libvirt(12, adopts));

    [Fact]
    public Task What_only_gives_needs_no_consumer() => AnalyzerTest.VerifyAsync(
        Timeline.With(deprecation: "", property: """[MachineProperty("requires-memdev", Additive = true)]""") + Libvirt(12));

    [Fact]
    public Task Who_consumes_another_train_does_not_care() => AnalyzerTest.VerifyAsync(
        Timeline.With() + Libvirt(12).Replace("Consumes<QemuRelease>", "Consumes<LibvirtRelease>", StringComparison.Ordinal));

    [Fact]
    public Task A_consumer_in_another_file_is_seen()
    {
        var test = new AnalyzerTest { TestState = { Sources = { Timeline.With("""[RequiresMemdev(Since = {|MT1007:"5.0"|})]"""), "using MachineTypes;\n" + Libvirt(12) } } };
        return test.RunAsync();
    }

    [Fact]
    public Task A_consumer_of_a_referenced_catalogue_is_reported_at_its_own_door()
    {
        var catalogue = GeneratorHost.Default.Run(new MachineTypeGenerator(), new SourceFile("Catalogue.cs", Timeline.With())).ToReference();
        var test = new AnalyzerTest
        {
            TestCode = "using MachineTypes;\n" + Libvirt(12, MarkedAdopts).Replace("[Consumes<QemuRelease>(SupportMonths = 12)]", "[{|#0:Consumes<QemuRelease>(SupportMonths = 12)|}]", StringComparison.Ordinal),
        };
        test.TestState.AdditionalReferences.Add(catalogue);
        test.ExpectedDiagnostics.Add(Warning("'requires-memdev' flips on pc-i440fx-5.0 (QEMU 5.0, 2020-04-28), when libvirt 5.3.0 (2019-05-04) is less than 12 months old, so it is still supported, but it has not adopted the property: libvirt adopts it in 5.4.0").WithLocation(1));
        return test.RunAsync();
    }

    private static string Libvirt(int months, string adopts = Adopts) => $$"""


        [ReleaseTrain("libvirt")]
        [Release("5.1.0")]
        [Release("5.2.0", "2019-04-03")]
        [Release("5.3.0", "2019-05-04")]
        [Release("5.4.0", "2019-06-03")]
        [Release("6.4.0", "2020-06-02")]
        {{adopts}}
        [Consumes<QemuRelease>(SupportMonths = {{months}})]
        public readonly partial struct LibvirtRelease;
        """;

    private static DiagnosticResult Warning(string message) => DiagnosticResult.CompilerWarning("MT1007").WithLocation(0).WithMessage(message);
}
