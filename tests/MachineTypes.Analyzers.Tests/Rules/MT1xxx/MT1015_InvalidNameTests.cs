using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.InvalidNameAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1015_InvalidNameTests
{
    /// <summary>A source on which this rule alone speaks.</summary>
    public static string Sample => Timeline.With() + "\n[MachineType<QemuMachine>(\"pc q35\")]\npublic sealed class PcQ35;";

    [Fact]
    public Task An_alias_with_a_history_is_a_name_too() => AnalyzerTest.VerifyAsync(
        Timeline.With(family: """[MachineType<QemuMachine>("pc-i440fx", From = "4.0"), MachineAlias<QemuMachine>({|#0:"p c"|}, For = "4.1")]"""),
        DiagnosticResult.CompilerError("MT1015").WithLocation(0).WithArguments("p c", "cannot be the alias of a machine type: only visible ASCII characters without blanks pass through command lines and look-ups"));

    [Theory]
    [InlineData("")]
    [InlineData(", For = \"5.0\"")]
    [InlineData(", AddedIn = \"5.0\", Reason = \"it moved\"")]
    public Task An_alias_with_a_history_cannot_be_the_name_of_a_machine_type_in_the_same_binaries(string history) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $$"""

        [MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>({|#0:"pc-i440fx-4.1"|}{{history}})]
        public sealed class X;
        """,
        Error("'pc-i440fx-4.1' cannot be the alias of 'x': it is the name of a machine type in 5.0 already").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Theory]

    // Two families, or two versions of one, may claim one alias.
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("pc", AddedIn = "5.0", Reason = "it moved")] public sealed class X;""")]
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a", For = "4.0"), MachineAlias<QemuMachine>("a", For = "4.1")] public sealed class X;""")]

    // Not in the same binaries, or in old ones alone.
    [InlineData("""[MachineType<QemuMachine>("x", RemovedIn = "5.0"), MachineAlias<QemuMachine>("a")] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true)] public sealed class A;""")]
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a", RemovedIn = "5.0", Reason = "it moved")] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true)] public sealed class A;""")]
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a")] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true, RemovedIn = "5.0")] public sealed class A;""")]

    // Half typed.
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a", For = "4.")] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true)] public sealed class A;""")]
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a", RemovedIn = "5.")] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true)] public sealed class A;""")]
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a", RemovedIn = {|CS0103:Later|})] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true)] public sealed class A;""")]
    [InlineData("""[MachineType<QemuMachine>("x"), MachineAlias<QemuMachine>("a", For = {|CS0103:Later|})] public sealed class X; [MachineType<QemuMachine>("a", Unversioned = true)] public sealed class A;""")]
    public Task Other_aliases_with_a_history_are_right(string source) => AnalyzerTest.VerifyAsync(Timeline.With() + "\n" + source);

    [Fact]
    public Task Valid_names() => AnalyzerTest.VerifyAsync(Timeline.With());

    [Theory]
    [InlineData("""[MachineType<QemuMachine>({|#0:"pc q35"|})] public sealed class F;""", "pc q35", "the name of a machine type")]
    [InlineData("""[MachineType<QemuMachine>({|#0:""|})] public sealed class F;""", "", "the name of a machine type")]
    [InlineData("""[MachineType<QemuMachine>({|#0:"pc-ü"|})] public sealed class F;""", "pc-ü", "the name of a machine type")]
    [InlineData("""[MachineType<QemuMachine>("x", Alias = {|#0:"x\t"|})] public sealed class F;""", @"x\u0009", "the alias of a machine type")]
    [InlineData("""[MachineType<QemuMachine>("x", Extra = ["4.0.1", {|#0:"4.0 1"|}])] public sealed class F;""", "4.0 1", "a version")]
    [InlineData("""[ReleaseTrain("T")] [Release({|#0:"4. 0"|})] public readonly partial struct T;""", "4. 0", "a version")]
    public Task Only_visible_ASCII_is_a_name(string wrong, string text, string what) => AnalyzerTest.VerifyAsync(
        Timeline.With() + "\n" + wrong,
        Error($"'{text}' cannot be {what}: only visible ASCII characters without blanks pass through command lines and look-ups"));

    [Theory]
    [InlineData("""Extra = ["4.0.1", {|#0:"6.0.1"|}]""", "'6.0.1' belongs to no release of QEMU: a bug-fix or tagged version starts with that of its release, as 4.0.1 and 4.0-tag do with 4.0")]
    [InlineData("""Extra = new[] { {|#0:"40"|} }""", "'40' belongs to no release of QEMU: a bug-fix or tagged version starts with that of its release, as 4.0.1 and 4.0-tag do with 4.0")]
    [InlineData("""Extra = new string[] { {|#0:"4.1"|} }""", "'4.1' is a release of QEMU: its machine type is there from From to Until, and Extra is for bug-fix and tagged versions")]
    [InlineData("""Extra = ["4.0.1", {|#0:"4.0.1"|}]""", "'4.0.1' is already a version of 'x'; name each version once")]
    [InlineData("""Unversioned = true, Extra = [{|#0:"4.0.1"|}]""", "'4.0.1' is a version, but 'x' is declared Unversioned and has none")]
    public Task An_extra_belongs_to_a_release(string extra, string message) => AnalyzerTest.VerifyAsync(
        Timeline.With() + $"\n[MachineType<QemuMachine>(\"x\", {extra})] public sealed class F;",
        Error(message));

    [Theory]

    // Names of machine types: of one family, and of one with the other's versions in its name.
    [InlineData("""[MachineType<QemuMachine>({|#0:"pc-i440fx"|})] public sealed class Second;""", "'pc-i440fx' cannot be the family of 'Second': it is the family of 'PcI440Fx' already")]
    [InlineData("""[MachineType<QemuMachine>({|#0:"pc-i440fx-4.0"|}, Unversioned = true)] public sealed class Second;""", "'pc-i440fx-4.0' cannot be a machine type of 'pc-i440fx-4.0': it is a machine type of 'pc-i440fx' already")]

    // Aliases.
    [InlineData("""[MachineType<QemuMachine>("pc-q35", Alias = {|#0:"pc"|})] public sealed class Second;""", "'pc' cannot be the alias of 'pc-q35': it is the alias of 'pc-i440fx' already")]
    [InlineData("""[MachineType<QemuMachine>("pc-q35", Alias = {|#0:"pc-i440fx-4.0"|})] public sealed class Second;""", "'pc-i440fx-4.0' cannot be the alias of 'pc-q35': it is the name of a machine type already")]

    // Members of machine types.
    [InlineData("""namespace N { [MachineType<QemuMachine>("pc_i440fx")] public sealed class {|#0:PcI440Fx|}; }""", "'PcI440Fx_4_0' cannot be the member of 'pc_i440fx-4.0': it is the member of 'pc-i440fx-4.0' already")]
    [InlineData("""[MachineType<QemuMachine>("name", Unversioned = true)] public sealed class {|#0:Name|};""", "'Name' cannot be the member of 'name': it is a member of every catalogue already")]

    [InlineData("""namespace N { [MachineType<global::QemuMachine>("x", Unversioned = true)] public sealed class {|#0:QemuMachine|}; }""", "'QemuMachine' cannot be the member of 'x': it is the name of the catalogue itself already")]

    // Members of previews.
    [InlineData("""[MachineType<QemuMachine>("pc", Until = "4.1")] public sealed class Old; public readonly partial struct QemuMachine { public static int PcQ35_Next => 0; } [MachineType<QemuMachine>("pc-q35")] public sealed class {|#0:PcQ35|};""", "'PcQ35_Next' cannot be the member of the next 'pc-q35': it is your own member of 'QemuMachine' already")]

    // Members of properties.
    [InlineData("""[MachineProperty("compat")] public sealed class {|#0:CompatAttribute|} : MachineFlagAttribute;""", "'Compat' cannot be the member of property 'compat': it is a member of every catalogue already")]
    [InlineData("""namespace N { [MachineProperty("z")] public sealed class {|#0:RequiresMemdevAttribute|} : MachineFlagAttribute; }""", "'RequiresMemdev' cannot be the member of property 'z': it is the member of property 'requires-memdev' already")]
    [InlineData("""[MachineProperty({|#0:"requires-memdev"|})] public sealed class SecondAttribute : MachineFlagAttribute;""", "'requires-memdev' cannot be the name under which 'Second' is reported: it is the name under which 'RequiresMemdev' is reported already")]
    public Task One_name_is_for_one(string second, string message) => Verify(Timeline.With() + "\n" + second, message);

    [Theory]
    [InlineData("""[MachineType<QemuMachine>("a")] [MachineType<QemuMachine>({|#0:"b"|})] public sealed class F;""", "'F_4_0' cannot be the member of 'b-4.0': it is the member of 'a-4.0' already")]
    [InlineData("""[MachineType<QemuMachine>("a", Extra = ["4.0-x", {|#0:"4.0_x"|}])] public sealed class F;""", "'F_4_0_x' cannot be the member of 'a-4.0_x': it is the member of 'a-4.0-x' already")]
    [InlineData("""[MachineType<QemuMachine>("a", Until = "4.1")] [MachineType<QemuMachine>({|#0:"a"|}, From = "4.1")] public sealed class F;""", "'a' already has the machine type a-4.1; the spans of a family must not overlap")]
    public Task One_class_can_clash_with_itself(string family, string message) => Verify(Timeline.With() + "\n" + family, message);

    [Fact]
    public Task The_authors_own_member_stays() => Verify(
        Timeline.With().Replace("public readonly partial struct QemuMachine;", "public readonly partial struct QemuMachine { public static int F_4_1 => 1; }", StringComparison.Ordinal)
            + "\n[MachineType<QemuMachine>(\"f\")] public sealed class {|#0:F|};",
        "'F_4_1' cannot be the member of 'f-4.1': it is your own member of 'QemuMachine' already");

    [Theory]
    [InlineData("""[Release("4.0")] [Release({|#0:"4-0"|})]""", "T", "", "'V4_0' cannot be the member of '4-0': it is the member of '4.0' already")]
    [InlineData("""[Release({|#0:"ersion"|})]""", "T", "", "'Version' cannot be the member of 'ersion': it is a member of every release train already")]
    [InlineData("""[Release({|#0:"1.0"|})]""", "V1_0", "", "'V1_0' cannot be the member of '1.0': it is the name of the release train itself already")]
    [InlineData("""[Release({|#0:"1.0"|})]""", "T", "{ public static int V1_0 => 1; }", "'V1_0' cannot be the member of '1.0': it is your own member of 'T' already")]
    public Task Members_of_releases(string releases, string name, string body, string message) => Verify(
        $"using MachineTypes;\n[ReleaseTrain(\"T\")]\n{releases}\npublic readonly partial struct {name} {(body.Length == 0 ? ";" : body)}",
        message);

    // What the releases clash in is told of them, and not of each family too.
    [Fact]
    public Task Releases_that_clash_are_reported_once() => AnalyzerTest.VerifyAsync("""
        using MachineTypes;

        [ReleaseTrain("T")]
        [Release("4.0")]
        [Release({|MT1015:"4-0"|})]
        public readonly partial struct T;

        [MachineCatalog<T>]
        public readonly partial struct C;

        [MachineType<C>("f")]
        public sealed class F;
        """);

    [Theory]
    [InlineData("""[ReleaseTrain("Q")] public readonly partial struct {|#0:Latest|};""", "'Latest' cannot be the name of a release train: it is the name of a member that every release train has")]
    [InlineData("""[MachineCatalog<QemuRelease>] public readonly partial struct {|#0:Compat|};""", "'Compat' cannot be the name of a catalogue: it is the name of a member that every catalogue has")]
    public Task A_value_type_is_not_named_as_its_members(string type, string message) => AnalyzerTest.VerifyAsync(Timeline.With() + "\n" + type, Error(message));

    [Theory]

    // One name on two catalogues, a family that is named as an alias of its own, spans that follow each other, and versions that only look alike.
    [InlineData("""[MachineCatalog<QemuRelease>] public readonly partial struct Arm; [MachineType<Arm>("pc-i440fx", Alias = "pc")] public sealed class PcI440FxOfArm;""")]
    [InlineData("""[MachineType<QemuMachine>("virt", From = "4.2", Alias = "virt")] public sealed class Virt;""")]
    [InlineData("""[MachineType<QemuMachine>("a", Until = "4.1", DeprecatedIn = "4.2")] [MachineType<QemuMachine>("a", From = "4.2", Alias = "aa")] public sealed class F;""")]
    [InlineData("""[MachineType<QemuMachine>("a", Unversioned = true, Until = "4.1")] [MachineType<QemuMachine>("a", From = "4.2")] public sealed class F;""")]
    [InlineData("""[MachineType<QemuMachine>("pc-i440fx", Unversioned = true)] public sealed class Board;""")]
    [InlineData("""[MachineType<QemuMachine>("PC-I440FX")] public sealed class Pci440fx;""")]

    // No texts (yet).
    [InlineData("""[MachineType<QemuMachine>({|MT1015:null!|}, Alias = null, Extra = null)] public sealed class F;""")]
    [InlineData("""[MachineType<QemuMachine>("f", Extra = [{|MT1015:null!|}])] public sealed class F;""")]
    [InlineData("""[ReleaseTrain("T")] [Release(null!)] public readonly partial struct T;""")]
    [InlineData("""[ReleaseTrain("T")] public readonly partial struct T; [MachineCatalog<T>] public readonly partial struct C; [MachineType<C>("f")] public sealed class F;""")]
    public Task What_looks_alike(string right) => AnalyzerTest.VerifyAsync(Timeline.With() + "\n" + right);

    [Fact]
    public Task Names_of_the_real_world_are_valid() => AnalyzerTest.VerifyAsync(RealNames.Text);

    [Fact]
    public Task Declarations_in_several_files()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With(),
                    "using MachineTypes;\n[MachineType<QemuMachine>(\"pc-q35\", Alias = {|#0:\"pc\"|})]\npublic sealed partial class PcQ35;",
                    "using MachineTypes;\n[Compat(\"a\", \"b\", \"c\")]\npublic sealed partial class PcQ35;\n[MachineType<QemuMachine>({|MT1015:\"pc-i440fx\"|})]\npublic sealed class Second;",
                },
            },
        };
        test.ExpectedDiagnostics.Add(Error("'pc' cannot be the alias of 'pc-q35': it is the alias of 'pc-i440fx' already").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    // Who has the name is in another assembly; who could not have it is told, or who took it from that one.
    [Theory]
    [InlineData("""[MachineProperty("z")] public sealed class {|MT1015:ZAttribute|} : MachineFlagAttribute;""", "a", "Z")]
    [InlineData("""[MachineProperty({|MT1015:"z"|})] public sealed class BAttribute : MachineFlagAttribute;""", "z", "A")]
    [InlineData("""[MachineProperty({|MT1015:"z"|})] public sealed class BAttribute : MachineFlagAttribute;""", "z", "C")]
    [InlineData("""[MachineProperty("z")] public sealed class BAttribute : MachineFlagAttribute;""", "c", "C")]
    public Task A_property_of_another_assembly(string property, string otherName, string otherClass)
    {
        var test = new AnalyzerTest { TestCode = Timeline.With() + $"\n{property}\n[Other.{otherClass}, MachineType<QemuMachine>(\"f\")]\npublic sealed class F;" };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With(
            $"using MachineTypes;\nnamespace Other;\n[MachineProperty(\"{otherName}\")]\npublic sealed class {otherClass}Attribute : MachineFlagAttribute;"));
        return test.RunAsync();
    }

    private static Task Verify(string code, string message)
    {
        var test = new AnalyzerTest { TestCode = code };
        test.ExpectedDiagnostics.Add(Error(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT1015").WithLocation(0).WithMessage(message);
}
