namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Code around definitions, right or wrong, that generated code could stumble over.</summary>
internal static class AwkwardCode
{
    /// <summary>Right definitions, which each piece of code is added to.</summary>
    public const string Right = """
        using MachineTypes;

        [ReleaseTrain("QEMU")] [Release("4.2", "2019-12-12")] [Release("5.0")] [BugFixRelease("4.2.1", "2020-01-01")] public readonly partial struct QemuRelease { }
        [ReleaseTrain("libvirt")] [Release("5.3.0", "2019-05-04")] [Adopts<MemAttribute>(Since = "5.3.0")] [Consumes<QemuRelease>(SupportMonths = 11)] public readonly partial struct LibvirtRelease { }
        [MachineProperty("mem", IntroducedIn = "4.2")] [Deprecates("-mem", AnnouncedIn = "4.2", Replacement = "-m")] public sealed class MemAttribute : MachineFlagAttribute { }
        [MachineProperty("cpu")] public sealed class CpuAttribute : MachineValueAttribute<string> { public CpuAttribute(string value) : base(value) { } }
        [MachineProperty("cpu-max")] public sealed class CpuMaxAttribute : MachineValueAttribute<int> { public CpuMaxAttribute(int value) : base(value) { } }
        [MachineCatalog<QemuRelease>] public readonly partial struct QemuMachine { }
        [Compat("a", "b", "c", UpTo = "4.2")] public abstract class Hw { }
        [MachineType<QemuMachine>("pc-q35", Alias = "q35")] [Mem(Since = "5.0")] [Cpu("x"), CpuMax(1), CpuMax(2, Since = "5.0")] [LateChange("text", UpTo = "4.2")] public sealed class PcQ35 : Hw { }

        """;

    private static readonly string[] Names =
    [
        "var", "dynamic", "nint", "nuint", "record", "_", "unmanaged", "notnull", "managed", "scoped", "required", "file", "field", "value", "get", "set", "init", "add", "remove", "async", "await",
        "nameof", "when", "where", "yield", "partial", "global", "alias", "with", "and", "or", "not", "on", "from", "select", "allows", "extension", "args", "name", "row", "left", "right", "other", "obj", "machine", "release", "slot", "key", "hash", "cell",
        "System", "MachineTypes", "String", "Object", "Int32", "Boolean", "ReadOnlySpan", "MemoryExtensions", "Type", "Tables", "Catalog", "Train", "Column", "Family", "Name", "Release", "Version", "Index", "Compat", "Chars", "Find", "Load", "IEquatable", "IComparable", "Nullable", "ValueType",
    ];

    /// <summary>Types and namespaces that a simple name in generated code could mean.</summary>
    public static IReadOnlyList<string> Hiding()
    {
        var all = new List<string>();
        foreach (var name in Names)
        {
            all.Add($"public class @{name} {{ }}");
            all.Add($"public class @{name}<T> {{ }}");
            all.Add($"namespace @{name} {{ public class Inside {{ }} }}");
            all.Add($"public static class Extensions {{ public static int @{name}(this QemuMachine m) => 1; }}");
            all.Add($"public partial struct QemuMachine {{ public class @{name} {{ }} }} public partial struct QemuRelease {{ public class @{name} {{ }} }}");
            all.Add($"public partial struct QemuMachine {{ public static int @{name} => 1; }} public partial struct QemuRelease {{ public static int @{name} => 1; }}");
            all.Add($"public partial struct QemuMachine {{ public static int @{name}() => 1; }} public partial struct QemuRelease {{ public static int @{name}() => 1; }}");
            all.Add($"[MachineProperty(\"p\")] public sealed class @{name}Attribute : MachineFlagAttribute {{ }} [MachineType<QemuMachine>(\"f\")] [@{name}Attribute] public class F {{ }}");
            all.Add($"[MachineCatalog<QemuRelease>] public readonly partial struct @{name} {{ }} [MachineType<@{name}>(\"f\")] public class F {{ }}");
            all.Add($"[ReleaseTrain(\"T\")] [Release(\"1.0\")] public readonly partial struct @{name} {{ }} [MachineCatalog<@{name}>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] public class F {{ }}");
            all.Add($"namespace N {{ public class @{name} {{ }} [ReleaseTrain(\"T\")] [Release(\"1.0\")] public readonly partial struct R {{ }} [MachineCatalog<R>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] [Cpu(\"x\")] public class F : Hw {{ }} }}");
            all.Add($"namespace N {{ namespace @{name} {{ class Inside {{ }} }} [ReleaseTrain(\"T\")] [Release(\"1.0\")] public readonly partial struct R {{ }} [MachineCatalog<R>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] [Cpu(\"x\")] public class F : Hw {{ }} }}");
            all.Add($"namespace N.@{name} {{ [ReleaseTrain(\"T\")] [Release(\"1.0\")] public readonly partial struct R {{ }} [MachineCatalog<R>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] [Cpu(\"x\")] public class F : Hw {{ }} }}");
            all.Add($"public partial class @{name} {{ [ReleaseTrain(\"T\")] [Release(\"1.0\")] public readonly partial struct R {{ }} [MachineCatalog<R>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] [Cpu(\"x\")] public class F : Hw {{ }} }}");
            all.Add($"[MachineType<QemuMachine>(\"f\")] public class @{name} {{ }}");
        }

        return all;
    }

    /// <summary>Declarations of value types that are wrong, unusual or not finished.</summary>
    public static IReadOnlyList<string> Declared()
    {
        string[] kinds =
        [
            "readonly partial struct {0}", "partial struct {0}", "struct {0}", "ref partial struct {0}", "readonly ref partial struct {0}", "partial record struct {0}", "partial record struct {0}(int X)", "readonly partial record struct {0}(int X)",
            "partial struct {0}(int x)", "readonly partial struct {0}(int x)", "readonly partial struct {0}()", "partial struct {0}(int x, string row)", "partial class {0}", "partial record {0}", "partial record {0}(int X)", "partial interface {0}", "static partial struct {0}", "abstract partial struct {0}", "sealed partial struct {0}",
            "partial struct {0}<T>", "readonly partial struct {0}<T>(T t)", "unsafe partial struct {0}", "new partial struct {0}", "private partial struct {0}", "protected partial struct {0}", "internal partial struct {0}", "file partial struct {0}", "partial struct {0} : System.IComparable", "partial struct {0} : System.IEquatable<{0}>",
            "partial struct {0} : System.IDisposable", "partial struct {0} : Missing", "partial struct {0} : PcQ35", "readonly partial struct {0} : INothing<{0}>", "partial struct", "partial struct {0} where T : class", "required partial struct {0}", "partial static struct {0}", "partial readonly struct {0}", "enum {0}", "partial struct @{0}",
        ];
        string[] bodies =
        [
            "", "int x;", "public int X;", "public int X { get; set; }", "public {0}() { }", "public {0}(int row) { }", "public {0}(int a, int b) { }", "static {0}() { }", "int _row;", "public ushort _row;", "public {0} Self;", "~{0}() { }", "public event System.Action E;",
            "public static bool operator ==({0} a, {0} b) => true; public static bool operator !=({0} a, {0} b) => false;", "public static bool operator <({0} a, {0} b) => true; public static bool operator >({0} a, {0} b) => false;", "public static bool operator <=({0} a, {0} b) => true; public static bool operator >=({0} a, {0} b) => false;",
            "public static bool operator ==({0} a, string b) => true; public static bool operator !=({0} a, string b) => false;", "public static bool operator ==({0} a, ", "public static implicit operator string({0} x) => \"\";", "public static implicit operator {0}(string x) => default;", "public static explicit operator int({0} x) => 1;", "public static bool operator true({0} x) => true; public static bool operator false({0} x) => true;",
            "public override string ToString() => \"\";", "public override bool Equals(object o) => true;", "public override int GetHashCode() => 1;", "public bool Equals({0} o) => true;", "public bool Equals(string o) => true;", "public int CompareTo({0} o) => 1;", "public int CompareTo(object o) => 1;", "public int CompareTo(string o) => 1;", "int System.IComparable.CompareTo(object o) => 1;", "bool System.IEquatable<{0}>.Equals({0} o) => true;",
            "public static {0} Parse(string s) => default;", "public static {0} Parse(string s, int i) => default;", "public static bool TryParse(string s, out {0} v) {{ v = default; return true; }}", "public static bool TryParse(string s, System.IFormatProvider p, out {0} v) {{ v = default; return true; }}", "public string ToString(string f, System.IFormatProvider p) => \"\";",
            "public string Name => \"\";", "public int Name;", "public string Version => \"\";", "public static int All;", "public static int All() => 1;", "public static int Latest(string x) => 1;", "public int Index => 1;", "public int Release;", "class Tables {{ }}", "class NameJsonConverter {{ }}", "enum Family {{ }}", "public string this[int i] => \"\";", "public static int Load; public static int Catalog;",
            "public static {0} PcQ35_4_2 => default;", "public static {0} V4_2 => default;", "public static int V4_2() => 1;", "public bool IsReleased(int x) => true;", "public bool HasAdopted(System.Type t) => true;", "public bool IsDeprecated(QemuRelease r) => true;", "public bool IsDeprecated(string r) => true;", "public static T Check<T>(T t) => t;", "public bool TryGetCompat(string a, string b, out string c) {{ c = a; return true; }}", "[System.Runtime.InteropServices.FieldOffset(0)] int z;",
            "public override", "public int", "public static {0} operator", "public {0}(", "public string Name =>", "int this", "where", "public partial void M();", "public partial string Name { get; }", "private int row; private string name, value;",
        ];
        var all = new List<string>();
        foreach (var role in new[] { "[ReleaseTrain(\"T\")] [Release(\"4.2\")]", "[MachineCatalog<QemuRelease>]" })
        {
            var family = role.Contains("Catalog", StringComparison.Ordinal) ? "[MachineType<T>(\"pc-q35\", Alias = \"q\")] public class OfT : Hw { }" : "[MachineCatalog<T>] public readonly partial struct OfT { } [MachineType<OfT>(\"f\")] public class F { }";
            foreach (var kind in kinds)
                all.Add($"{role} {kind.Replace("{0}", "T", StringComparison.Ordinal)} {{ }} {family}");

            foreach (var body in bodies.Select(body => body.Replace("{0}", "T", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)))
            {
                all.Add($"{family} {role} public readonly partial struct T {{ {body} }}");
                all.Add($"{family} {role} public partial struct T {{ }} partial struct T {{ {body} }}");
            }

            foreach (var container in new[] { "public partial class O", "private partial class O", "internal static partial class O", "public partial struct O", "public partial interface O", "public partial record O", "public partial record O(int X)", "public partial record struct O(int X)", "public partial class O(int x)", "public partial class O<T1>", "public class O", "file partial class O", "public ref partial struct O", "public abstract partial class O", "partial class O : Missing", "partial class O : Hw", "partial enum O", "readonly partial struct O", "readonly ref partial struct O", "static class O", "partial" })
                foreach (var access in new[] { "public", "private", "protected", "internal", "private protected", "protected internal", "" })
                    all.Add($"{container} {{ {role} {access} readonly partial struct T {{ }} {family} }}");
        }

        return all;
    }

    /// <summary>Properties, scopes, families and assemblies around right value types.</summary>
    public static IReadOnlyList<string> Around() =>
    [
        .. new[] { "public", "internal", "private", "protected", "file", "abstract", "static", "sealed partial", "" }.SelectMany(access => new[]
        {
            $"{access} enum E {{ A, B }} [MachineProperty(\"e\")] public sealed class EAttribute : MachineValueAttribute<E> {{ public EAttribute(E e) : base(e) {{ }} }} [MachineType<QemuMachine>(\"f\")] [E(E.A)] public class F {{ }}",
            $"public class Outer {{ {access} enum E {{ A, B }} [MachineProperty(\"e\")] public sealed class EAttribute : MachineValueAttribute<E> {{ public EAttribute(E e) : base(e) {{ }} }} [MachineType<QemuMachine>(\"f\")] [E(E.A)] public class F {{ }} }}",
            $"public class Outer {{ [MachineProperty(\"e\")] {access} class EAttribute : MachineFlagAttribute {{ }} [MachineType<QemuMachine>(\"f\")] [E] {access} class F {{ }} }}",
            $"[MachineProperty(\"e\")] {access} class EAttribute : MachineFlagAttribute {{ }} [MachineType<QemuMachine>(\"f\")] [E] {access} class F {{ }}",
            $"public class Outer {{ [MachineProperty(\"e\")] {access} class EAttribute : MachineFlagAttribute {{ }} [ReleaseTrain(\"L\")] [Release(\"1\")] [Adopts<EAttribute>] [Consumes<Outer.R>] public readonly partial struct L {{ }} {access} struct R {{ }} }}",
            $"public partial class Outer {{ [ReleaseTrain(\"L\")] [Release(\"1\")] {access} readonly partial struct R {{ }} [MachineCatalog<R>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] [Mem] public class F {{ }} [ReleaseTrain(\"M\")] [Consumes<R>] public readonly partial struct M {{ }} }}",
            $"public partial class Outer {{ [ReleaseTrain(\"L\")] [Release(\"1\")] {access} readonly partial struct R {{ }} }} [MachineCatalog<Outer.R>] public readonly partial struct C {{ }} [MachineType<C>(\"f\")] [Mem] public class F {{ }} [ReleaseTrain(\"M\")] [Consumes<Outer.R>] public readonly partial struct M {{ }}",
            $"public partial class Outer {{ [ReleaseTrain(\"L\")] [Release(\"1\")] public readonly partial struct R {{ }} [MachineCatalog<R>] {access} readonly partial struct C {{ }} [MachineType<C>(\"f\")] {access} class F {{ }} [MachineCatalog<R>] public readonly partial struct D {{ }} [MachineType<D>(\"g\")] [BasedOn<C>(\"f-1\")] public class G {{ }} }}",
        }),
        "[MachineProperty(\"name\")] public sealed class NameAttribute : MachineFlagAttribute { } [MachineType<QemuMachine>(\"f\")] [Name] public class F { }",
        "[MachineProperty(\"x\")] public sealed class XAttribute<T> : MachineValueAttribute<T> { public XAttribute(T t) : base(t) { } } [MachineType<QemuMachine>(\"f\")] [X<int>(1)] public class F { }",
        "[MachineProperty(\"x\")] public sealed class XAttribute : MachineValueAttribute<int[]> { public XAttribute(int[] t) : base(t) { } } [MachineType<QemuMachine>(\"f\")] [X(null)] public class F { }",
        "[MachineProperty(\"x\")] public sealed class XAttribute : MachineValueAttribute<dynamic> { public XAttribute(object t) : base(t) { } } [MachineType<QemuMachine>(\"f\")] [X(null)] public class F { }",
        "[MachineProperty(\"x\")] public sealed class XAttribute : MachineValueAttribute<nint> { public XAttribute(nint t) : base(t) { } } [MachineType<QemuMachine>(\"f\")] [X(1)] public class F { }",
        "[MachineProperty(\"x\")] public sealed class XAttribute : MachineValueAttribute<int?> { public XAttribute(int t) : base(t) { } } [MachineType<QemuMachine>(\"f\")] [X(1)] public class F { }",
        "[MachineProperty(\"x\")] public sealed class XAttribute : MachineValueAttribute<(int, int)> { public XAttribute(int t) : base((t, t)) { } } [MachineType<QemuMachine>(\"f\")] [X(1)] public class F { }",
        "[MachineProperty(\"x\")] public unsafe sealed class XAttribute : MachineValueAttribute<int*> { public XAttribute(int t) : base(null) { } } [MachineType<QemuMachine>(\"f\")] [X(1)] public class F { }",
        "[System.Obsolete(\"x\", true)] [MachineProperty(\"x\")] public sealed class XAttribute : MachineFlagAttribute { } [MachineType<QemuMachine>(\"f\")] [X] public class F { }",
        "[System.Obsolete(\"x\", true)] public enum E { A } [MachineProperty(\"e\")] public sealed class EAttribute : MachineValueAttribute<E> { public EAttribute(E e) : base(e) { } } [MachineType<QemuMachine>(\"f\")] [E(E.A)] public class F { }",
        "[System.Diagnostics.CodeAnalysis.Experimental(\"XX1\")] [MachineProperty(\"x\")] public sealed class XAttribute : MachineFlagAttribute { } [MachineType<QemuMachine>(\"f\")] [X] public class F { }",
        "[System.Diagnostics.CodeAnalysis.Experimental(\"XX1\")] [MachineCatalog<QemuRelease>] public readonly partial struct X { } [MachineType<X>(\"f\")] public class F { }",
        "[System.Diagnostics.CodeAnalysis.Experimental(\"XX1\")] [ReleaseTrain(\"x\")] [Release(\"1\")] public readonly partial struct X { } [MachineCatalog<X>] public readonly partial struct C { } [MachineType<C>(\"f\")] public class F { }",
        "[System.Obsolete(\"x\", true)] [ReleaseTrain(\"x\")] [Release(\"1\")] public readonly partial struct X { } [MachineCatalog<X>] public readonly partial struct C { } [MachineType<C>(\"f\")] public class F { }",
        "[System.Obsolete(\"x\", true)] public partial class O { [ReleaseTrain(\"x\")] [Release(\"1\")] public readonly partial struct X { } [MachineCatalog<X>] public readonly partial struct C { } [MachineType<C>(\"f\")] public class F { } }",
        "[System.Runtime.CompilerServices.InlineArray(2)] [MachineCatalog<QemuRelease>] public partial struct X { } [MachineType<X>(\"f\")] public class F { }",
        "[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] [MachineCatalog<QemuRelease>] public partial struct X { } [MachineType<X>(\"f\")] public class F { }",
        "[System.Diagnostics.DebuggerDisplay(\"x\")] [MachineCatalog<QemuRelease>] public partial struct X { } [System.ComponentModel.TypeConverter(typeof(int))] [MachineCatalog<QemuRelease>] public partial struct Y { } [System.Text.Json.Serialization.JsonConverter(typeof(int))] [MachineCatalog<QemuRelease>] public partial struct Z { }",
        "[System.Reflection.DefaultMember(\"X\")] [MachineCatalog<QemuRelease>] public partial struct X { }",
        "[System.CLSCompliant(true)] [MachineCatalog<QemuRelease>] public partial struct X { }",
        "namespace { [MachineCatalog<QemuRelease>] public partial struct X { } }",
        "namespace A..B { [MachineCatalog<QemuRelease>] public partial struct X { } }",
        "namespace @namespace.@class { [MachineCatalog<QemuRelease>] public partial struct @struct { } [MachineType<@struct>(\"f\")] public class @void { } [ReleaseTrain(\"x\")] [Release(\"1\")] public readonly partial struct @if { } }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } [MachineCatalog<QemuRelease>] public partial struct X { } public class X { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } public partial class X { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } public partial record struct X { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } internal partial struct X { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } public struct X { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } public ref partial struct X { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } partial struct X(int y) { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } partial struct X<T> { }",
        "[MachineCatalog<QemuRelease>] public partial struct X { } namespace X { class Y { } }",
        "namespace QemuMachine { }", "namespace QemuRelease { class Y { } }", "public class QemuMachine { }", "public struct QemuRelease { }", "public partial struct QemuRelease { } public partial class QemuRelease { }",
    ];
}
