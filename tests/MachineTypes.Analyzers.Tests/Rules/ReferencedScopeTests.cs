using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>A scope of a referenced assembly is checked at the family that brings it into a catalogue.</summary>
public sealed class ReferencedScopeTests
{
    private const string Library = """
        using MachineTypes;
        namespace L;
        [ReleaseTrain("Vesper", GraceReleases = 2)]
        [Release("1.0", "2018-01-10"), Release("1.1", "2018-06-10"), Release("2.0", "2019-01-10"), Release("2.1", Expected = "2019-06-10")]
        public readonly partial struct Rel;
        [MachineProperty("memdev-only", IntroducedIn = "1.1")]
        [Deprecates("--mem", AnnouncedIn = "1.1", Replacement = "--memdev")]
        public sealed class MemdevAttribute(bool value = true) : MachineFlagAttribute(value);
        [MachineProperty("plain")]
        public sealed class PlainAttribute : MachineFlagAttribute;
        """;

    private const string Scope = """
        [Compat("a", "b", "1", UpTo = "1.0")]
        [Compat("a", "b", "2", UpTo = "1.0")]
        [Compat("a", "c", "9", UpTo = "1.9")]
        [Memdev(Since = "1.1")]
        [Plain(Since = "2.0")]
        public abstract class Scope;
        """;

    private const string App = """
        using L;
        using MachineTypes;
        namespace V;
        [MachineCatalog<Rel>] public readonly partial struct M;
        [MachineType<M>("pc", Alias = "p")] public sealed class Pc : Scope;
        [MachineType<M>("q35")] public sealed class Q35 : Scope;
        """;

    [Fact]
    public async Task What_is_wrong_on_the_scope_is_reported_at_the_family()
    {
        var found = await Find(Scope, []);
        Assert.Equal(["MT1001", "MT1002", "MT1003", "MT1008"], found.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.All(found, d => Assert.Contains("(on 'Scope', which a referenced assembly declares)", d.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.All(found, d => Assert.Equal(4, d.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public async Task A_scope_that_is_right_reports_nothing() => Assert.Empty(await Find("""[Compat("a", "b", "1", UpTo = "1.0"), Memdev(Since = "2.1")] public abstract class Scope;""", []));

    [Fact]
    public async Task Every_change_of_the_scope_is_reported()
    {
        SourceFile[] baseline = [File("1.0", "2018-01-10"), File("1.1", "2018-06-10", "M pc compat a b upto 1.0 = \"1\"", "M q35 compat a b upto 1.0 = \"1\"", "M pc compat a c upto 1.0 = \"1\"", "M q35 compat a c upto 1.0 = \"1\""), File("2.0", "2019-01-10")];
        var found = await Find("""[Compat("a", "b", "8", UpTo = "1.0"), Compat("a", "c", "9", UpTo = "1.0")] public abstract class Scope;""", baseline);
        var changes = found.Where(d => d.Id == "MT2001").Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Contains(changes, message => message.Contains("'a.b' is '8'", StringComparison.Ordinal));
        Assert.Contains(changes, message => message.Contains("'a.c' is '9'", StringComparison.Ordinal));
    }

    private static SourceFile File(string release, string date, params string[] facts) => new(
        $"/baseline/vesper-{release}.machinetypes",
        string.Concat(new[] { "machinetypes-baseline 1", $"released {date}", $"M pc machine {release}", $"M q35 machine {release}" }
            .Concat(release == "1.0" ? ["M pc alias p = newest"] : Array.Empty<string>())
            .Concat(facts).Select(line => line + "\n")));

    private static async Task<IReadOnlyList<Diagnostic>> Find(string scope, SourceFile[] baseline)
    {
        var other = OtherAssembly.With(Library + "\n" + scope);
        var driver = GeneratorHost.Default.CreateDriver(new MachineTypeGenerator());
        driver.RunGeneratorsAndUpdateCompilation(GeneratorHost.Default.Compile(new SourceFile("App.cs", App)).AddReferences(other), out var output, out _);
        return [.. (await Rulebook.Run(output, new EditorConfig("", baseline).Options)).Where(d => d.Severity > DiagnosticSeverity.Info && d.Id != "MT2003")];
    }
}
