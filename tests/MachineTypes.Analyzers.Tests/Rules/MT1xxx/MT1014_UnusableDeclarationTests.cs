using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnusableDeclarationAnalyzer>;
using CodeFixTest = MachineTypes.Testing.MachineTypesCodeFixTest<MachineTypes.Analyzers.MT1xxx.UnusableDeclarationAnalyzer, MachineTypes.CodeFixes.MT1xxx.UnusableDeclarationFix>;
using ReleaseTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.UnknownReleaseAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1014_UnusableDeclarationTests
{
    /// <summary>A source on which this rule alone speaks.</summary>
    public static string Sample => Timeline.With().Replace("partial struct QemuMachine", "struct QemuMachine", StringComparison.Ordinal);

    [Fact]
    public Task What_can_be_generated_from() => AnalyzerTest.VerifyAsync(Timeline.With());

    [Theory]
    [InlineData("readonly record struct", "Catalog", "is a record; use a plain readonly partial struct")]
    [InlineData("struct", "Catalog", "is not partial: the other part of it is generated")]
    [InlineData("partial record struct", "Catalog", "is a record; use a plain readonly partial struct")]
    [InlineData("ref partial struct", "Catalog", "is a ref struct, which cannot be stored or compared; use a plain readonly partial struct")]
    [InlineData("partial struct", "Catalog(int row)", "has a primary constructor; use a plain readonly partial struct, whose fields are generated")]
    [InlineData("partial struct", "Catalog<T>", "is generic, so the other part of it cannot be generated")]
    public Task A_struct_that_cannot_be_filled_in(string keywords, string name, string why) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $"\n[MachineCatalog<QemuRelease>]\npublic {keywords} {name.Replace("Catalog", "{|#0:Catalog|}", StringComparison.Ordinal)};",
        Error($"'Catalog' {why}"));

    [Theory]
    [InlineData("Catalog", "public override string ToString() => \"\";", "ToString")]
    [InlineData("Catalog", "public int Name { get; }", "Name")]
    [InlineData("Catalog", "public bool IsDeprecated(QemuRelease release) => true;", "IsDeprecated")]
    [InlineData("Catalog", "public static bool operator <(Catalog a, Catalog b) => true; public static bool operator >(Catalog a, Catalog b) => true;", "op_GreaterThan")]
    [InlineData("Catalog", "public Catalog(int row) => System.Console.WriteLine();", "Catalog")]
    [InlineData("Catalog", "private static class Tables;", "Tables")]
    [InlineData("Catalog", "public bool IsDeprecated(string release) => true; public static Catalog Parse(string text, int start) => default; public static implicit operator string(Catalog x) => \"\";", null)]
    public Task A_member_that_is_generated(string name, string member, string? written) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $"\n[MachineCatalog<QemuRelease>]\npublic readonly partial struct {(written is null ? name : $"{{|#0:{name}|}}")} {{ {member} }}",
        written is null ? [] : [Error($"'Catalog' declares '{written}', which is generated; rename or remove it")]);

    [Theory]
    [InlineData("[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)]")]
    [InlineData("[System.Runtime.InteropServices.StructLayout(layoutKind: System.Runtime.InteropServices.LayoutKind.Explicit, Pack = 2)]")]
    public Task A_layout(string layout) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $"\n{layout}\n[MachineCatalog<QemuRelease>]\npublic partial struct {{|#0:Catalog|}};",
        Error("'Catalog' has a layout of its own; remove the attribute that sets it"));

    [Fact]
    public Task A_struct_of_one_file() => AnalyzerTest.VerifyAsync(
        Timeline.With() + "\n[MachineCatalog<QemuRelease>]\nfile partial struct {|#0:Catalog|};",
        Error("'Catalog' is local to its file, so the other part of it cannot be generated in another file"));

    [Fact]
    public Task A_train_that_is_not_partial_is_reported_once() => AnalyzerTest.VerifyAsync(
        """
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("4.2")]
        public struct {|#0:QemuRelease|};

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine;
        """,
        Error("'QemuRelease' is not partial: the other part of it is generated"));

    [Fact]
    public Task What_a_struct_is_nested_in_is_partial_too() => AnalyzerTest.VerifyAsync(
        Timeline.With() + """

            public static class {|#0:Outer|}
            {
                [MachineCatalog<QemuRelease>]
                public readonly partial struct First;

                [MachineCatalog<QemuRelease>]
                public readonly partial struct Second;
            }

            public static partial class {|#1:Generic|}<T>
            {
                [MachineCatalog<QemuRelease>]
                public readonly partial struct Third;
            }
            """,
        Error("'Outer' is not partial: the other part of 'First', which is nested in it, is generated"),
        Error("'Generic' is generic, so the other part of 'Third', which is nested in it, cannot be generated", 1));

    [Theory]
    [InlineData("public readonly partial struct Wrong;", "[{|#0:MachineCatalog<Wrong>|}] public readonly partial struct C;", "'Wrong' is not a release train; a catalogue must name a struct with [ReleaseTrain]")]
    [InlineData("", "[{|#0:MachineCatalog<int>|}] public readonly partial struct C;", "'Int32' is not a release train; a catalogue must name a struct with [ReleaseTrain]")]
    [InlineData("", """[ReleaseTrain("Both")] [{|#0:MachineCatalog<QemuRelease>|}] public readonly partial struct C;""", "'C' is a release train; declare the catalogue as a separate struct")]
    [InlineData("", """[{|#0:MachineType<QemuRelease>("x")|}] public sealed class F;""", "'QemuRelease' is not a catalogue; the family 'x' must name a struct with [MachineCatalog<...>]")]
    [InlineData("", """[MachineType<QemuMachine>("x")] public sealed class {|#0:F|}<T>;""", "'F<T>' declares the family 'x'; family classes cannot be generic")]
    [InlineData("", """[MachineType<QemuMachine>("x", From = "4.2", Until = {|#0:"4.1"|})] public sealed class F;""", "'4.1' is before 4.2, with which 'x' begins: there is no machine type between them")]
    [InlineData("", """[MachineType<QemuMachine>("x")] [RequiresMemdev(KnownFrom = "4.2", KnownUntil = {|#0:"4.1"|})] public sealed class F;""", "'4.1' is before 4.2, which KnownFrom names: no release is known to report the value")]
    [InlineData("", """[MachineType<QemuMachine>("x")] [RequiresMemdev(AddedIn = "4.2", KnownUntil = {|#0:"4.1"|})] public sealed class F;""", "'4.1' is before 4.2, which AddedIn names: no release is known to report the value")]
    [InlineData("", """[MachineType<QemuMachine>("x")] [RequiresMemdev(KnownFrom = {|#0:"4.2"|}, RemovedIn = "4.2")] public sealed class F;""", "'4.2' is not before 4.2, which RemovedIn names: no release is known to report the value")]
    [InlineData("", """[ReleaseTrain({|#0:" "|})] public readonly partial struct T;""", "' ' is not a valid name for a release train; use the name of the product, such as \"QEMU\"")]
    public Task What_names_the_wrong_thing(string other, string wrong, string message) => AnalyzerTest.VerifyAsync(
        Timeline.With() + "\n" + other + "\n" + wrong,
        Error(message));

    [Theory]
    [InlineData("""[MachineType<QemuMachine>("x", From = "4.1", Until = "4.1")] public sealed class F;""")]
    [InlineData("""[ReleaseTrain("Empty")] public readonly partial struct T;""")]
    [InlineData("""public static partial class Outer { [MachineCatalog<QemuRelease>] internal readonly partial struct C; }""")]
    [InlineData("public struct Plain; public record struct Record; public class Generic<T>;")]
    public Task What_looks_alike(string right) => AnalyzerTest.VerifyAsync(Timeline.With() + "\n" + right);

    [Theory]
    [InlineData("[MachineCatalog<Missing>] public struct C;")]
    [InlineData("[MachineCatalog<>] public struct C;")]
    [InlineData("[MachineCatalog] public struct C;")]
    [InlineData("[MachineCatalog<QemuRelease>] public struct")]
    [InlineData("[MachineType<Missing>(\"f\")] public class F;")]
    [InlineData("[MachineType<QemuRelease>()] public class F;")]
    [InlineData("[MachineType<QemuRelease>(\"f\")] public class")]
    [InlineData("[ReleaseTrain()] public struct T;")]
    [InlineData("[ReleaseTrain(Nothing.Name)] public struct T;")]
    [InlineData("[ReleaseTrain()] public partial struct T; [MachineCatalog<T>] public partial struct C;")]
    [InlineData("[MachineType<QemuMachine>(\"f\", From = \"4.2\", Until = Nothing.Known)] public class F;")]
    public Task What_is_half_typed(string half)
    {
        var test = new AnalyzerTest { TestCode = Timeline.With() + "\n" + half, CompilerDiagnostics = CompilerDiagnostics.None };
        return test.RunAsync();
    }

    [Fact]
    public Task A_catalogue_of_another_assembly_is_complete()
    {
        var test = new AnalyzerTest { TestCode = "using MachineTypes;\n[{|#0:MachineType<QemuMachine>(\"x\")|}]\npublic sealed class F;" };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With(Timeline.With()));
        test.ExpectedDiagnostics.Add(Error("'QemuMachine' is declared in another assembly and cannot be extended; 'x' needs a catalogue of this project"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_train_of_another_assembly_has_to_have_its_members()
    {
        var test = new AnalyzerTest { TestCode = "using MachineTypes;\n[{|#0:MachineCatalog<QemuRelease>|}]\npublic readonly partial struct QemuMachine;" };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With("using MachineTypes;\n[ReleaseTrain(\"QEMU\")]\n[Release(\"4.2\")]\npublic struct QemuRelease;"));
        test.ExpectedDiagnostics.Add(Error("'QemuRelease' has no generated members: the project that declares it must reference MachineTypes too"));
        return test.RunAsync();
    }

    [Fact]
    public Task Entries_of_one_release_are_in_one_part()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With(scope: """
                        [{|#0:Compat("mch", "smm", "off", UpTo = "4.1")|}]
                        [Compat("mch", "tseg", "1", UpTo = "4.1")]
                        [{|#1:Compat("mch", "smm", "auto")|}]
                        """).Replace("public abstract class Hw;", "public abstract partial class Hw;", StringComparison.Ordinal),
                    """
                    using MachineTypes;

                    [{|#2:Compat("mch", "x", "off", UpTo = "4.1")|}]
                    [Compat("mch", "x", "off", UpTo = "4.0")]
                    [{|#3:Compat("mch", "x", "auto")|}]
                    [Compat("mch", "y", "off", UpTo = "4.1", Train = typeof(QemuRelease))]
                    public abstract partial class Hw;

                    [MachineType<QemuMachine>("pc-q35")]
                    [Compat("mch", "x", "off", UpTo = "4.1")]
                    public sealed class PcQ35 : Hw;
                    """,
                },
            },
        };
        test.ExpectedDiagnostics.AddRange(
        [
            Error("'mch.x' is in a different part of 'Hw' than the entries up to 4.1 before it: entries of one release are applied in source order, so declare them in one part", 2).WithLocation(0),
            Error("'mch.x' is in a different part of 'Hw' than the board defaults before it: entries of one release are applied in source order, so declare them in one part", 3).WithLocation(1),
        ]);
        return test.RunAsync();
    }

    [Fact]
    public Task On_two_trains_a_release_says_on_which()
    {
        var code = Timeline.With(
            step: "",
            scope: """
                [RequiresMemdev(Since = {|#0:"5.0"|}, AddedIn = "4.1")]
                [Compat("mch", "smm", "off", UpTo = {|#1:"4.1"|})]
                [Compat("mch", "smm", "auto")]
                [Compat("mch", "smm", "off", UpTo = "4.0", Train = typeof(QemuRelease))]
                [Compat("mch", "smm", "off", UpTo = "rhel9.4.0", Train = typeof(RhelRelease))]
                """,
            property: """[MachineProperty("requires-memdev", IntroducedIn = {|#2:"4.1"|})]""") + Timeline.SecondTrain;
        return AnalyzerTest.VerifyAsync(
            code,
            Error("'5.0' could be a release of QEMU or RHEL, but only QEMU has it; set Train = typeof(QemuRelease)"),
            Error("'4.1' could be a release of QEMU or RHEL, but only QEMU has it; set Train = typeof(QemuRelease)", 1),
            Error("'4.1' could be a release of QEMU or RHEL, but only QEMU has it; set Train = typeof(QemuRelease)", 2));
    }

    [Theory]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = {|#0:"rhel9.4.0"|})]""", "'rhel9.4.0' could be a release of QEMU or RHEL, but only RHEL has it; set Train = typeof(RhelRelease)")]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = {|#0:"banana"|})]""", "'banana' could be a release of QEMU or RHEL; name the train with Train = typeof(...)")]
    [InlineData("""[Compat("mch", "smm", "off", UpTo = {|#0:"4.1"|}, AddedIn = "rhel9.4.0", Reason = "late")]""", "'4.1' could be a release of QEMU or RHEL; name the train with Train = typeof(...)")]
    public Task The_train_that_has_the_release_is_named(string scope, string message) => AnalyzerTest.VerifyAsync(
        Timeline.With(step: "", property: """[MachineProperty("requires-memdev")]""", deprecation: "", scope: scope) + Timeline.SecondTrain, Error(message));

    [Fact]
    public Task What_a_deprecation_announces_is_declared_on_the_property() => AnalyzerTest.VerifyAsync(
        Timeline.With(
            step: "",
            scope: "[RequiresMemdev]",
            property: """[MachineProperty("requires-memdev")]""",
            deprecation: """[Deprecates("-numa node,mem=", AnnouncedIn = {|#0:"4.1"|})]""") + Timeline.SecondTrain,
        Error("'4.1' could be a release of QEMU or RHEL, but only QEMU has it; set Train = typeof(QemuRelease) on [MachineProperty]"));

    [Fact]
    public Task On_two_trains_all_is_reported() => AnalyzerTest.VerifyAsync(Timeline.With(
        step: "",
        scope: """[RequiresMemdev(Since = "5.0", Train = typeof(QemuRelease))] [RequiresMemdev(Since = "rhel9.4.0", Train = typeof(RhelRelease))]""",
        property: """[MachineProperty("requires-memdev", IntroducedIn = "4.1", Train = typeof(QemuRelease))]""") + Timeline.SecondTrain);

    [Theory]
    [InlineData("""[MachineType<QemuMachine>("x", From = "4.1"), MachineAlias<QemuMachine>("a", For = {|#0:"4.0"|})] public sealed class X;""", "4.0")]
    [InlineData("""[MachineType<QemuMachine>("x", Unversioned = true), MachineAlias<QemuMachine>("a", For = {|#0:"5.0"|})] public sealed class X;""", "5.0")]
    public Task An_alias_of_a_version_that_is_not_there_is_reported(string wrong, string version) => AnalyzerTest.VerifyAsync(
        Timeline.With() + "\n" + wrong,
        Error($"'{version}' is not a version of 'x', so the alias 'a' refers to nothing"));

    [Theory]
    [InlineData("""[MachineType<QemuMachine>("x", From = "4.1"), MachineAlias<QemuMachine>("a", For = "4.1")] public sealed class X;""")]
    [InlineData("""[MachineType<QemuMachine>("x", From = "4.1", Extra = ["4.1.1"]), MachineAlias<QemuMachine>("a", For = "4.1.1")] public sealed class X;""")]
    [InlineData("""[MachineType<QemuMachine>("x", Until = "4.0"), MachineType<QemuMachine>("y", From = "4.1"), MachineAlias<QemuMachine>("a", For = "4.1")] public sealed class X;""")]
    [InlineData("""[MachineType<QemuMachine>("x", From = "4."), MachineAlias<QemuMachine>("a", For = "4.0")] public sealed class X;""")] // half typed
    [InlineData("""[MachineType<QemuMachine>("x", From = "4.1"), MachineAlias<QemuMachine>("a", For = "4.")] public sealed class X;""")] // MT1003 speaks
    public Task Other_aliases_are_right(string source) => AnalyzerTest.VerifyAsync(Timeline.With() + "\n" + source);

    [Fact]
    public Task A_late_table_names_the_trains_that_have_its_release() => AnalyzerTest.VerifyAsync(Timeline.With(
        step: "",
        property: """[MachineProperty("requires-memdev", IntroducedIn = "4.1", Train = typeof(QemuRelease))]""",
        scope: """[LateTable("4.1", AddedIn = "5.0", Reason = "it was forgotten")]""") + Timeline.SecondTrain);

    [Fact]
    public Task Two_catalogues_of_one_train_are_no_two_trains() => AnalyzerTest.VerifyAsync(
        Timeline.With(step: "", scope: """[RequiresMemdev(Since = "5.0")]""")
            + Timeline.SecondTrain.Replace("MachineCatalog<RhelRelease>", "MachineCatalog<QemuRelease>", StringComparison.Ordinal));

    [Fact]
    public Task Where_the_train_is_asked_for_nobody_asks_for_the_release() => ReleaseTest.VerifyAsync(
        Timeline.With(step: "", scope: """
            [Compat("mch", "smm", "off", UpTo = "banana")]
            [Compat("mch", "smm", "off", UpTo = {|MT1003:"banana"|}, Train = typeof(QemuRelease))]
            """) + Timeline.SecondTrain);

    [Fact]
    public Task The_fix_makes_the_type_partial() => CodeFixTest.VerifyAsync(
        Timeline.With() + """


            /// <summary>Outer.</summary>
            static class {|MT1014:Outer|}
            {
                [MachineCatalog<QemuRelease>]
                internal readonly partial struct First;
            }

            [MachineCatalog<QemuRelease>]
            // struct
            struct {|MT1014:Second|};
            """,
        Timeline.With() + """


            /// <summary>Outer.</summary>
            static partial class Outer
            {
                [MachineCatalog<QemuRelease>]
                internal readonly partial struct First;
            }

            [MachineCatalog<QemuRelease>]
            // struct
            partial struct Second;
            """);

    [Fact]
    public Task One_run_makes_all_nested_types_partial() => CodeFixTest.VerifyAsync(
        Timeline.With() + """


            class Outer
            {
                static class Middle
                {
                    [MachineCatalog<QemuRelease>] // first
                    readonly struct {|MT1014:First|};

                    [MachineCatalog<QemuRelease>]
                    internal readonly struct {|MT1014:Second|};
                }

                public class {|MT1014:Other|}
                {
                    [MachineCatalog<QemuRelease>]
                    internal readonly partial struct Third;
                }
            }
            """,
        Timeline.With() + """


            partial class Outer
            {
                static partial class Middle
                {
                    [MachineCatalog<QemuRelease>] // first
                    readonly partial struct First;

                    [MachineCatalog<QemuRelease>]
                    internal readonly partial struct Second;
                }

                public partial class Other
                {
                    [MachineCatalog<QemuRelease>]
                    internal readonly partial struct Third;
                }
            }
            """);

    private static DiagnosticResult Error(string message, int place = 0) => DiagnosticResult.CompilerError("MT1014").WithLocation(place).WithMessage(message);
}
