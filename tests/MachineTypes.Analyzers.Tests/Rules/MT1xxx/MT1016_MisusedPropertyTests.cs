using MachineTypes.Analyzers.Tests.Rules.EveryRule;
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

        public enum TinyKind : byte { One }

        [MachineProperty("tiny")]
        public sealed class TinyAttribute(int value) : MachineValueAttribute<TinyKind>((TinyKind)value);

        public enum Firmware { Bios, Uefi }

        [MachineProperty("firmware", Default = Firmware.Uefi)]
        public sealed class FirmwareAttribute(Firmware value) : MachineValueAttribute<Firmware>(value);

        """;

    /// <summary>A source on which this rule alone speaks.</summary>
    public static string Sample => Timeline.With() + "\n[MachineProperty(\"ratio\")]\npublic sealed class RatioAttribute(double value) : MachineValueAttribute<double>(value);";

    [Fact]
    public Task A_property_is_a_flag_or_a_value() => AnalyzerTest.VerifyAsync(Timeline.With() + Properties);

    [Theory]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|} : System.Attribute;""", "'PAttribute' cannot be applied to a machine type; derive it from MachineFlagAttribute or from MachineValueAttribute<T>")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:P|};""", "'P' cannot be applied to a machine type; derive it from MachineFlagAttribute or from MachineValueAttribute<T>")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|}(double d) : MachineValueAttribute<double>(d);""", "'PAttribute' has values of type double; the values of a property are of type bool, string, an integer type, or an enumeration that generated code can access")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|}(int[] d) : MachineValueAttribute<int[]>(d);""", "'PAttribute' has values of type int[]; the values of a property are of type bool, string, an integer type, or an enumeration that generated code can access")]
    [InlineData("""[MachineProperty("p")] public sealed class {|#0:PAttribute|}<T> : MachineFlagAttribute;""", "'PAttribute<T>' is generic; property classes cannot be generic")]
    [InlineData("""[MachineProperty("p")] public abstract class {|#0:PAttribute|} : MachineFlagAttribute;""", "'PAttribute' is abstract and cannot be applied to a machine type; make it sealed")]
    [InlineData("""public class Outer { [MachineProperty("p")] private sealed class {|#0:PAttribute|} : MachineFlagAttribute; }""", "'PAttribute' is not accessible to generated code; make it and the types that contain it internal or public")]
    [InlineData("""[MachineProperty({|#0:""|})] public sealed class PAttribute : MachineFlagAttribute;""", "'PAttribute' has no name; specify the reported name in [MachineProperty(\"...\")]")]
    [InlineData("""[MachineProperty({|#0:null!|})] public sealed class PAttribute : MachineFlagAttribute;""", "'PAttribute' has no name; specify the reported name in [MachineProperty(\"...\")]")]
    [InlineData("""[MachineProperty("p", Default = {|#0:"true"|})] public sealed class PAttribute : MachineFlagAttribute;""", "'PAttribute' has values of type bool, but its default is not one of them")]
    [InlineData("""[MachineProperty("p", Default = {|#0:256|})] public sealed class PAttribute(byte b) : MachineValueAttribute<byte>(b);""", "'PAttribute' has values of type byte, but its default is not one of them")]
    public Task What_cannot_be_a_property(string property, string message) => AnalyzerTest.VerifyAsync(Timeline.With() + Properties + property, Error(message));

    [Theory]
    [InlineData("[{|#0:Plain|}]", NoProperty)]
    [InlineData("[{|#0:NoValue<PlainAttribute>|}]", NoProperty)]
    [InlineData("[DefaultCpuType({|#0:null|})]", "'DefaultCpuTypeAttribute' expects a value of type string; where machine types have no value, use [NoValue<DefaultCpuTypeAttribute>]")]
    [InlineData("[Small({|#0:256|})]", "'SmallAttribute' expects a value of type byte; where machine types have no value, use [NoValue<SmallAttribute>]")]
    [InlineData("[Tiny({|#0:300|})]", "'TinyAttribute' expects a value of type global::TinyKind; where machine types have no value, use [NoValue<TinyAttribute>]")]
    [InlineData("[Small({|#0:-1|}, Since = \"4.1\")]", "'SmallAttribute' expects a value of type byte; where machine types have no value, use [NoValue<SmallAttribute>]")]
    public Task What_cannot_be_a_step(string step, string message) => AnalyzerTest.VerifyAsync(Timeline.With(scope: step) + Properties, Error(message));

    [Theory]
    [InlineData("[DefaultCpuType(\"\"), Small(255), Small(0, Since = \"4.1\"), Firmware(Firmware.Bios), Firmware((Firmware)7, Since = \"5.0\")]")]
    [InlineData("[NoValue<DefaultCpuTypeAttribute>]")]
    [InlineData("[System.Obsolete, System.Serializable]")]
    public Task What_looks_alike(string step) => AnalyzerTest.VerifyAsync(Timeline.With(scope: step) + Properties);

    [Fact]
    public Task A_step_on_a_class_that_no_family_reaches_reports_nothing() => AnalyzerTest.VerifyAsync(Timeline.With() + Properties + "[Plain] public abstract class Nobodys;");

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

    [Theory]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(bool off = true) : MachineFlagAttribute(!off);", "passes '!off' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(int mib) : MachineValueAttribute<int>(mib * 1024);", "passes 'mib * 1024' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(string vendor, string model) : MachineValueAttribute<string>(model);", "passes 'model' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}() : MachineFlagAttribute(false);", "is false although a flag without an argument means true, which is what other assemblies read: take the value as a parameter")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(int value) : MachineValueAttribute<int>(7);", "takes 'value' and passes the constant 7 to its base class: pass the first parameter on, or take none")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}() : MachineValueAttribute<string>(null!);", "passes null to its base class, which is not a value of type string")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(int value) : MachineValueAttribute<int>((int)(byte)value);", "passes '(int)(byte)value' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(double value) : MachineValueAttribute<int>((int)value);", "has the parameter 'value' of type double: the value must be a bool, an integer, a string or an enumeration")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}([System.Runtime.CompilerServices.CallerLineNumber] int value = 0) : MachineValueAttribute<int>(value);", "has the parameter 'value', whose value the compiler fills in: the value must be written")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}([System.Runtime.InteropServices.Optional] bool value) : MachineFlagAttribute(value);", "has the parameter 'value', which is optional and has no default value: give it one")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|} : MachineValueAttribute<int> { public PAttribute(int a) : base(a) { } public PAttribute(int a, int b) : this(a + b) { } }", "passes 'a + b' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters")]
    [InlineData("public abstract class Off(bool off) : MachineFlagAttribute(!off); [MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(bool off) : Off(off);", "passes '!off' to its base class, and attributes are read without running their constructors: pass the first parameter unchanged, or a constant from a constructor without parameters")]
    [InlineData("[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|} : MachineFlagAttribute { public PAttribute() => Since = \"5.0\"; }", "uses Since in its constructor, which does not run when the attribute is read: set Since where the attribute is written")]
    public Task A_constructor_that_changes_the_value(string property, string why) =>
        AnalyzerTest.VerifyAsync(Timeline.With() + Properties + property, Error($"'PAttribute' {why}"));

    [Theory]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute() : MachineValueAttribute<int>(42);", "[P]")]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute : MachineFlagAttribute { public PAttribute() : base(true) { System.GC.KeepAlive(this); } }", "[P]")]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute(int value, string note = \"\") : MachineValueAttribute<int>(value: value) { public string Note => note; }", "[P(note: \"n\", value: 5)]")]
    [InlineData("public abstract class Base<T>(T v) : MachineValueAttribute<T>(v); [MachineProperty(\"p\")] public sealed class PAttribute(int value) : Base<int>(value);", "[P(5)]")]
    [InlineData("[MachineProperty(\"p\")] public sealed class PAttribute : MachineValueAttribute<int> { public PAttribute(int a) : base(a) { } public PAttribute(string why, int a = 1) : this() { } private PAttribute() : base(7) { } }", "[P(5)]", "takes 'why' and passes the constant 7 to its base class: pass the first parameter on, or take none")]
    public async Task A_constructor_that_keeps_the_value(string property, string step, string? why = null)
    {
        var source = Timeline.With(scope: step) + Properties + property;
        await AnalyzerTest.VerifyAsync(why is null ? source : source.Replace("class PAttribute", "class {|#0:PAttribute|}", StringComparison.Ordinal), why is null ? [] : [Error($"'PAttribute' {why}")]);
    }

    [Theory]
    [InlineData("public sealed class PAttribute() : MachineValueAttribute<int>(42);", "[{|#0:Other.P|}]", "'PAttribute' is declared in another assembly and takes no value here: the int that its constructor sets cannot be read; give that constructor a parameter")]
    [InlineData("public sealed class PAttribute(int value) : MachineValueAttribute<int>(value);", "[Other.P(3)]", null)]
    [InlineData("public sealed class PAttribute : MachineFlagAttribute;", "[Other.P]", null)]
    public Task A_constructor_of_another_assembly_is_not_guessed(string property, string step, string? message)
    {
        var test = new AnalyzerTest { TestCode = Timeline.With(scope: step) };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With($"using MachineTypes;\nnamespace Other;\n[MachineProperty(\"p\")] {property}"));
        test.TestState.ExpectedDiagnostics.AddRange(message is null ? [] : [Error(message)]);
        return test.RunAsync();
    }

    [Fact]
    public Task A_base_class_of_another_assembly_is_not_guessed()
    {
        var test = new AnalyzerTest { TestCode = Timeline.With() + "\n[MachineProperty(\"p\")] public sealed class {|#0:PAttribute|}(bool off) : Other.Off(off);" };
        test.TestState.AdditionalReferences.Add(OtherAssembly.With("using MachineTypes;\nnamespace Other;\npublic abstract class Off(bool off) : MachineFlagAttribute(!off);"));
        test.TestState.ExpectedDiagnostics.Add(Error("'PAttribute' derives from Other.Off of another assembly, whose constructors cannot be read: derive it from MachineFlagAttribute or from MachineValueAttribute<T>"));
        return test.RunAsync();
    }

    // Told at the property alone, and not again wherever it is written.
    [Fact]
    public Task A_property_that_is_none_is_reported_once() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: "[P(1)]") + "\n[MachineProperty(\"p\")]\npublic sealed class {|MT1016:PAttribute|}(double d) : MachineValueAttribute<double>(d);");

    [Fact]
    public Task A_step_in_another_part_is_reported_once_for_all_families()
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
    public Task A_scope_of_another_assembly_is_reported_there()
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

    // The compiler reports the circle (CS0516, CS0768); half-typed code has them all the time.
    [Theory]
    [InlineData("public PAttribute(int a) : this(a) { }")]
    [InlineData("public PAttribute(int a) : this(a, 1) { } public PAttribute(int a, int b) : this(a) { }")]
    public async Task Constructors_that_call_each_other_in_a_circle_end(string constructors)
    {
        var compilation = GeneratorHost.Default.Compile(new SourceFile("/P.cs", $"using MachineTypes; [MachineProperty(\"p\")] public sealed class PAttribute : MachineValueAttribute<int> {{ {constructors} }}"));
        Assert.DoesNotContain(await Rulebook.Run(compilation), diagnostic => diagnostic.Id == "MT1016");
    }
}
