using Microsoft.CodeAnalysis;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Definitions that are wrong: the generator never throws, adds no error of its own, and still emits what is right beside them.</summary>
public sealed class BadDefinitionsTests
{
    private const string Right = """
        using MachineTypes;

        [ReleaseTrain("QEMU")]
        [Release("4.2", "2019-12-12")]
        [Release("5.0")]
        public readonly partial struct QemuRelease { }

        [MachineCatalog<QemuRelease>]
        public readonly partial struct QemuMachine { }

        [MachineType<QemuMachine>("pc-q35", Alias = "q35")]
        public sealed class PcQ35 : Scope { }

        [MachineProperty("cpu-max")]
        public sealed class CpuMaxAttribute : MachineValueAttribute<int> { public CpuMaxAttribute(int value) : base(value) { } }

        """;

    [Theory]

    // Arguments that are missing, null, of a wrong type, or no constants.
    [InlineData("[ReleaseTrain] public partial struct T { } public class Scope { }")]
    [InlineData("[ReleaseTrain(null)] public partial struct T { } public class Scope { }")]
    [InlineData("[ReleaseTrain(\"T\")][Release][Release(null)][Release(1)][Release(\"\")][Release(\"1.0\", null)] public partial struct T { } public class Scope { }")]
    [InlineData("[ReleaseTrain(\"T\", GraceReleases = \"two\", DeletedAfter = -1, DeletedFrom = null)][Release(\"1.0\")] public partial struct T { } public class Scope { }")]
    [InlineData("[ReleaseTrain(\"T\")][Release(\"1.0\", \"2019-02-30\")][Release(\"1.1\", \"tomorrow\", Expected = \"0000-00-00\")] public partial struct T { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>] public class F { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>(null, From = null, Until = null, Extra = null, Alias = null)] public class F { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>(\"f\", Extra = new string[] { null, \"\", \"4.2.1\", \"4.2.1\", \"9.9\" })] public class F { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>(\"f\", Unversioned = maybe)] public class F { } public class Scope { }")]
    [InlineData("[Compat] [Compat(\"a\")] [Compat(null, null, null)] [Compat(\"a\", \"b\", 3)] public class Scope { }")]
    [InlineData("[Compat(\"a\", \"b\", \"c\", UpTo = null)] [Compat(\"a\", \"b\", \"c\", UpTo = Nothing.Known, UpTo = \"4.2\")] public class Scope { }")]
    [InlineData("[Compat(value: \"c\", driver: \"a\", property: \"b\", nothing: 1)] public class Scope { }")]
    [InlineData("[CpuMax] public class Scope { }")]
    [InlineData("[CpuMax(null)] public class Scope { }")]
    [InlineData("[CpuMax(\"many\")] public class Scope { }")]
    [InlineData("[CpuMax(99999999999)] public class Scope { }")]
    [InlineData("[CpuMax(1 / 0)] public class Scope { }")]
    [InlineData("[CpuMax(1, Since = nameof(Nothing))] public class Scope { }")]
    [InlineData("[NoValue<Nothing>] [NoValue<CpuMaxAttribute>(Since = 5)] public class Scope { }")]

    // Types that are missing or wrong.
    [InlineData("[MachineCatalog<Nothing>] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<int>] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<>] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease, QemuRelease>] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineType<Nothing>(\"f\")] public class F { } public class Scope { }")]
    [InlineData("[MachineType<QemuRelease>(\"f\")] public class F { } public class Scope { }")]
    [InlineData("[MachineType<string>(\"f\")] public class F { } public class Scope { }")]
    [InlineData("public class Scope : Nothing { }")]
    [InlineData("public class Scope : Scope { }")]
    [InlineData("public class Scope : PcQ35 { }")]
    [InlineData("public interface Scope { }")]
    [InlineData("[MachineProperty(\"p\")] public class PAttribute { } [P] public class Scope { }")]
    [InlineData("[MachineProperty(\"p\")] public class PAttribute : MachineValueAttribute<Nothing> { } [P] public class Scope { }")]
    [InlineData("[MachineProperty(\"p\")] public class PAttribute : MachineValueAttribute<object> { public PAttribute(object o) : base(o) { } } [P(1)] public class Scope { }")]
    [InlineData("[MachineProperty(\"p\")] public abstract class PAttribute : MachineFlagAttribute { } [P] public class Scope { }")]
    [InlineData("[MachineProperty(\"p\")] public class PAttribute<T> : MachineFlagAttribute { } [P<int>] public class Scope { }")]
    [InlineData("[MachineProperty(null)] [MachineProperty(\"\")] public class PAttribute : MachineFlagAttribute { } [P] public class Scope { }")]
    [InlineData("[MachineProperty(\"p\", Default = \"x\")] public class PAttribute : MachineFlagAttribute { } [P(1)] public class Scope { }")]

    // Said twice.
    [InlineData("[ReleaseTrain(\"T\")][ReleaseTrain(\"U\")][Release(\"1.0\")][Release(\"1.0\")][Release(\"1-0\")] public partial struct T { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>][MachineCatalog<QemuRelease>] public partial struct C { } public class Scope { }")]
    [InlineData("[ReleaseTrain(\"T\")][MachineCatalog<QemuRelease>] public partial struct Both { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>(\"pc-q35\", Alias = \"q35\")] public class Second { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>(\"pc\")][MachineType<QemuMachine>(\"pc\")][MachineType<QemuMachine>(\"pc-q35-4.2\", Unversioned = true)] public class F { } public class Scope { }")]
    [InlineData("[MachineProperty(\"cpu-max\")] public class OtherAttribute : MachineFlagAttribute { } [Other] [CpuMax(1)] [CpuMax(2)] public class Scope { }")]
    [InlineData("namespace N { [MachineProperty(\"x\")] public class CpuMaxAttribute : MachineFlagAttribute { } } public class Scope { }")]
    [InlineData("[MachineProperty(\"n\")] public class NameAttribute : MachineFlagAttribute { } [MachineProperty(\"q\")] public class QemuMachineAttribute : MachineFlagAttribute { } public class Scope { }")]

    // Types that cannot be filled in.
    [InlineData("[MachineCatalog<QemuRelease>] public struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>] public partial class C { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>] public partial struct C<T> { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>] public ref partial struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>] public partial record struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>] public partial record struct C(int X); public class Scope { }")]
    [InlineData("[MachineCatalog<QemuRelease>] file partial struct C { } public class Scope { }")]
    [InlineData("public class Outer { [MachineCatalog<QemuRelease>] public partial struct C { } } public class Scope { }")]
    [InlineData("public partial class Outer<T> { [MachineCatalog<QemuRelease>] public partial struct C { } } public class Scope { }")]
    [InlineData("[ReleaseTrain(\"T\")][Release(\"1\")] public struct T { } [MachineCatalog<T>] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineCatalog<C>] public partial struct C { } public class Scope { }")]
    [InlineData("[MachineType<QemuMachine>(\"f\")] public class F<T> : Scope { } public class Scope { }")]
    public void What_is_wrong_stops_nothing_else(string wrong)
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), Right + wrong);

        Assert.Null(run.Exception);
        Assert.Empty(run.DriverDiagnostics);
        Assert.Empty(InGenerated(run));
        Assert.Contains("V4_2", run.Source("QemuRelease.g.cs"), StringComparison.Ordinal);
        Assert.Contains("PcQ35_4_2", run.Source("QemuMachine.Machines.g.cs"), StringComparison.Ordinal);
    }

    // The same, where the wrong thing is what the rest stands on.
    [Theory]
    [InlineData("")]
    [InlineData("using MachineTypes; [ReleaseTrain(\"T\")] public partial struct T { }")]
    [InlineData("using MachineTypes; [ReleaseTrain(\"T\")] public partial struct T { } [MachineCatalog<T>] public partial struct C { } [MachineType<C>(\"f\", Alias = \"a\")] class F { }")]
    [InlineData("using MachineTypes; [ReleaseTrain(\"T\")][Release(\"1\")] public partial struct T { } [MachineCatalog<T>] public partial struct C { }")]
    [InlineData("using MachineTypes; [ReleaseTrain(\"T\")][Release(\"1\")] public partial struct T { } [MachineCatalog<T>] public partial struct C { } [MachineType<C>(\"f\", From = \"2\", Until = \"0\")] class F { }")]
    [InlineData("using MachineTypes; [ReleaseTrain(\"T\")][Release(\"1\")] public partial struct T { } [MachineCatalog<T>] public partial struct C { } [MachineType<C>(\"not a name\")] class F { }")]
    [InlineData("[ReleaseTrain(\"no using\")][Release(\"1\")] public partial struct T { }")]
    public void Little_or_nothing_gives_little_or_nothing(string text)
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), text);

        Assert.Null(run.Exception);
        Assert.Empty(run.DriverDiagnostics);
        Assert.Empty(InGenerated(run));
    }

    private static IEnumerable<Diagnostic> InGenerated(GeneratorRun run)
    {
        var generated = run.Sources.Select(source => source.SyntaxTree).ToHashSet();
        return run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && generated.Contains(diagnostic.Location.SourceTree!));
    }
}
