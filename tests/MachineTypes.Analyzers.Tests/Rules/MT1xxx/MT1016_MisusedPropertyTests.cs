using Microsoft.CodeAnalysis.Testing;
using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.MT1xxx.MisusedPropertyAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules.MT1xxx;

public sealed class MT1016_MisusedPropertyTests
{
    private const string NoProperty = "'PlainAttribute' is not a machine property; add [MachineProperty(\"...\")] on the class";

    private const string Properties = """

        public sealed class PlainAttribute : MachineFlagAttribute;

        [MachineProperty("default-cpu-type")]
        public sealed class DefaultCpuTypeAttribute(string? value) : MachineValueAttribute<string>(value ?? "");

        [MachineProperty("small")]
        public sealed class SmallAttribute(int value) : MachineValueAttribute<byte>((byte)value);

        public enum Firmware { Bios, Uefi }

        [MachineProperty("firmware", Default = Firmware.Uefi)]
        public sealed class FirmwareAttribute(Firmware value) : MachineValueAttribute<Firmware>(value);

        """;

    /// <summary>A source on which this rule alone speaks.</summary>
    public static string Sample => Timeline.With() + "\n[MachineProperty(\"ratio\")]\npublic sealed class RatioAttribute(double value) : MachineValueAttribute<double>(value);";

    [Fact]
    public Task A_property_is_a_flag_or_a_value() => AnalyzerTest.VerifyAsync(Timeline.With() + Properties);

    [Theory]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|} : System.Attribute;""", "'PAttribute' cannot be written on a machine type: derive it from MachineFlagAttribute or from MachineValueAttribute<T>")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:P|};""", "'P' cannot be written on a machine type: derive it from MachineFlagAttribute or from MachineValueAttribute<T>")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|}(double d) : MachineValueAttribute<double>(d);""", "'PAttribute' has values of type double: those of a property are bool, integers, string or an enumeration that generated code can see")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|}(int[] d) : MachineValueAttribute<int[]>(d);""", "'PAttribute' has values of type int[]: those of a property are bool, integers, string or an enumeration that generated code can see")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|}<T> : MachineFlagAttribute;""", "'PAttribute<T>' is generic: a property is one class")]
    [InlineData("""[MachineProperty("p")] public abstract class {|#0:PAttribute|} : MachineFlagAttribute;""", "'PAttribute' is abstract and cannot be written on a machine type: make it sealed")]
    [InlineData("""public class Outer { [MachineProperty("p")] private sealed class {|#0:PAttribute|} : MachineFlagAttribute; }""", "'PAttribute' cannot be seen by generated code: make it, and what it is nested in, internal or public")]
    [InlineData("""[MachineProperty({|#0:""|})] public sealed class PAttribute : MachineFlagAttribute;""", "'PAttribute' has no name: [MachineProperty(\"...\")] gives the name under which it is reported")]
    [InlineData("""[MachineProperty({|#0:null!|})] public sealed class PAttribute : MachineFlagAttribute;""", "'PAttribute' has no name: [MachineProperty(\"...\")] gives the name under which it is reported")]
    [InlineData("""[MachineProperty("p", Default = {|#0:"true"|})] public sealed class PAttribute : MachineFlagAttribute;""", "'PAttribute' has values of type bool, and its default is none of them")]
    [InlineData("""[MachineProperty("p", Default = {|#0:256|})] public sealed class PAttribute(byte b) : MachineValueAttribute<byte>(b);""", "'PAttribute' has values of type byte, and its default is none of them")]
    public Task What_cannot_be_a_property(string property, string message) => AnalyzerTest.VerifyAsync(Timeline.With() + Properties + property, Error(message));

    [Theory]
    [InlineData("[{|#0:Plain|}]", NoProperty)]
    [InlineData("[{|#0:NoValue<PlainAttribute>|}]", NoProperty)]
    [InlineData("[DefaultCpuType({|#0:null|})]", "'DefaultCpuTypeAttribute' expects a value of type string; where machine types have no value, use [NoValue<DefaultCpuTypeAttribute>]")]
    [InlineData("[Small({|#0:256|})]", "'SmallAttribute' expects a value of type byte; where machine types have no value, use [NoValue<SmallAttribute>]")]
    [InlineData("[Small({|#0:-1|}, Since = \"4.1\")]", "'SmallAttribute' expects a value of type byte; where machine types have no value, use [NoValue<SmallAttribute>]")]
    public Task What_cannot_be_a_step(string step, string message) => AnalyzerTest.VerifyAsync(Timeline.With(scope: step) + Properties, Error(message));

    [Theory]
    [InlineData("[DefaultCpuType(\"\"), Small(255), Small(0, Since = \"4.1\"), Firmware(Firmware.Bios), Firmware((Firmware)7, Since = \"5.0\")]")]
    [InlineData("[NoValue<DefaultCpuTypeAttribute>]")]
    [InlineData("[System.Obsolete, System.Serializable]")]
    public Task What_looks_alike(string step) => AnalyzerTest.VerifyAsync(Timeline.With(scope: step) + Properties);

    [Fact]
    public Task A_step_on_a_class_that_no_family_reaches_says_nothing() => AnalyzerTest.VerifyAsync(Timeline.With() + Properties + "[Plain] public abstract class Nobodys;");

    [Fact]
    public Task What_is_no_property_cannot_be_adopted() => AnalyzerTest.VerifyAsync(
        Timeline.With() + Properties + """
            [ReleaseTrain("libvirt")]
            [Release("5.4.0")]
            [Adopts<RequiresMemdevAttribute>(Since = "5.4.0")]
            [{|#0:Adopts<PlainAttribute>(Since = "5.4.0")|}]
            public readonly partial struct LibvirtRelease;
            """,
        Error(NoProperty));

    [Theory]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute : Missing;", "")]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute : MachineValueAttribute<Missing>;", "")]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute : MachineValueAttribute<>;", "")]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute :", "")]
    [InlineData("[MachineProperty()] public sealed class PAttribute;", "")]
    [InlineData("[MachineProperty(Nothing.Known)] public sealed class PAttribute;", "")]
    [InlineData("[MachineProperty(\"p\")] public sealed class", "")]
    [InlineData("[MachineProperty(\"p\", Default = )] public sealed class PAttribute : MachineFlagAttribute;", "")]
    [InlineData("[MachineProperty(\"p\", Default = Nothing.Known)] public sealed class PAttribute : MachineFlagAttribute;", "")]
    [InlineData("[ReleaseTrain(\"l\")] [Adopts<Missing>] [Adopts<>] [Adopts] public readonly partial struct L;", "")]
    [InlineData("", "[Small]")]
    [InlineData("", "[Small()]")]
    [InlineData("", "[Small(Nothing.Known)]")]
    [InlineData("", "[NoValue<Missing>] [NoValue<>] [NoValue]")]
    public Task What_is_half_typed(string half, string step)
    {
        var test = new AnalyzerTest { TestCode = Timeline.With(scope: step) + Properties + half, CompilerDiagnostics = CompilerDiagnostics.None };
        return test.RunAsync();
    }

    // Told at the property alone, and not again wherever it is written.
    [Fact]
    public Task A_property_that_is_none_is_told_once() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: "[P(1)]") + "\n[MachineProperty(\"p\")]\npublic sealed class {|MT1016:PAttribute|}(double d) : MachineValueAttribute<double>(d);");

    [Fact]
    public Task A_step_in_another_part_is_told_once_for_all_families()
    {
        var test = new AnalyzerTest
        {
            TestState =
            {
                Sources =
                {
                    Timeline.With().Replace("public abstract class Hw;", "public abstract partial class Hw;", StringComparison.Ordinal) + Properties,
                    "using MachineTypes;\n[{|MT1016:Plain|}]\npublic abstract partial class Hw;\n[MachineType<QemuMachine>(\"pc-q35\")]\npublic sealed class PcQ35 : Hw;",
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_scope_of_another_assembly_is_told_there()
    {
        var test = new AnalyzerTest { TestCode = "using MachineTypes;\n" + """
            [ReleaseTrain("QEMU")]
            [Release("4.0")]
            public readonly partial struct QemuRelease;

            [MachineCatalog<QemuRelease>]
            public readonly partial struct QemuMachine;

            [MachineType<QemuMachine>("pc-q35")]
            [{|MT1016:Other.Plain|}]
            public sealed class PcQ35 : Other.Hw;
            """ };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With(
            "using MachineTypes;\nnamespace Other;\npublic sealed class PlainAttribute : MachineFlagAttribute;\n[Plain]\npublic abstract class Hw;"));
        return test.RunAsync();
    }

    private static DiagnosticResult Error(string message) => DiagnosticResult.CompilerError("MT1016").WithLocation(0).WithMessage(message);
}
