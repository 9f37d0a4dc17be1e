using Microsoft.CodeAnalysis.CSharp;

namespace MachineTypes.Generator.Tests.Generating;

/// <summary>Generated code compiles without a warning in every project that may use it.</summary>
public sealed class CleanCodeTests
{
    public static IEnumerable<TheoryDataRow<string, string, bool>> Projects() =>
        from version in LanguageVersions.Supported
        from target in TargetReferences.Each
        from nullable in new[] { true, false }
        select new TheoryDataRow<string, string, bool>(version.ToDisplayString(), target.Framework, nullable);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Compiles_without_a_warning(string languageVersion, string framework, bool nullable)
    {
        var host = GeneratorHost.Default with { LanguageVersion = Parse(languageVersion), References = TargetReferences.For(framework), Nullable = nullable };

        var run = host.Run(new MachineTypeGenerator(), Definitions.Everything);

        Assert.Empty(run.Problems);
        Assert.Equal(["Other.Place.Outer.Nested", "Vmm.VmmMachine"], run.Sources.Select(source => source.HintName).Where(name => name.EndsWith(".Tables.g.cs", StringComparison.Ordinal)).Select(name => name[..^".Tables.g.cs".Length]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_timeline_compiles_without_a_warning() =>
        Assert.Empty((GeneratorHost.Default with { LanguageVersion = LanguageVersion.CSharp12 }).Run(new MachineTypeGenerator(), Definitions.Timeline).Problems);

    // Right, and out of the ordinary.
    [Theory]
    [InlineData("enum of every size", "public enum E : ulong { Small, Large = ulong.MaxValue } [MachineProperty(\"e\")] public sealed class EAttribute : MachineValueAttribute<E> { public EAttribute(E e) : base(e) { } } [MachineType<C>(\"f\")] [E(E.Large)] public class F { }")]
    [InlineData("negative numbers", "public enum E : sbyte { Low = -128 } [MachineProperty(\"e\")] public sealed class EAttribute : MachineValueAttribute<E> { public EAttribute(E e) : base(e) { } } [MachineProperty(\"l\", Default = long.MinValue)] public sealed class LAttribute : MachineValueAttribute<long> { public LAttribute(long l) : base(l) { } } [MachineType<C>(\"f\")] [E(E.Low)] [L(-1)] public class F { } [MachineType<C>(\"g\")] [L(long.MaxValue)] public class G { }")]
    [InlineData("integers of every size", "[MachineProperty(\"b\")] public sealed class BAttribute : MachineValueAttribute<byte> { public BAttribute(byte b) : base(b) { } } [MachineProperty(\"u\")] public sealed class UAttribute : MachineValueAttribute<ulong> { public UAttribute(ulong u) : base(u) { } } [MachineProperty(\"s\")] public sealed class SAttribute : MachineValueAttribute<short> { public SAttribute(short s) : base(s) { } } [MachineType<C>(\"f\")] [B(255)] [U(ulong.MaxValue)] [S(short.MinValue)] public class F { }")]
    [InlineData("a property that only its family can see", "public class Outer { private enum E { A } [MachineProperty(\"e\")] private sealed class EAttribute : MachineValueAttribute<E> { public EAttribute(E e) : base(e) { } } [MachineType<C>(\"f\")] [E(E.A)] private class F { } }")]
    [InlineData("an obsolete property", "[System.Obsolete(\"Use none.\")] public enum E { A } #pragma warning disable CS0612, CS0618\n [System.Obsolete(\"Use none.\")] [MachineProperty(\"e\")] public sealed class EAttribute : MachineValueAttribute<E> { public EAttribute(E e) : base(e) { } } [MachineType<C>(\"f\")] [E(E.A)] public class F { }\n#pragma warning restore\n")]
    [InlineData("a train named as a member of trains", "[ReleaseTrain(\"V\")] public partial struct Version { }")]
    [InlineData("a catalogue named as a member of catalogues", "[MachineCatalog<R>] public partial struct Family { }")]
    [InlineData("a catalogue that more can see than its train", "[ReleaseTrain(\"T\")] internal partial struct T { } [MachineCatalog<T>] public partial struct D { }")]
    [InlineData("an obsolete catalogue", "[System.Obsolete] [MachineCatalog<R>] public partial struct D { }\n#pragma warning disable CS0612\n [MachineType<D>(\"f\")] public class F { }\n#pragma warning restore\n")]
    [InlineData("internal all through", "[ReleaseTrain(\"T\")] [Release(\"1\")] internal partial struct T { } [MachineCatalog<T>] internal partial struct D { } [MachineProperty(\"e\")] internal sealed class EAttribute : MachineFlagAttribute { } [MachineType<D>(\"f\")] [E] internal class F { }")]
    [InlineData("nested in everything that can nest", "public partial interface I { public partial record Rec { public partial record struct Rs { public static partial class S { public readonly partial struct St { [MachineCatalog<R>] public partial struct D { } } } } } }")]
    [InlineData("members of the user's own", "[MachineCatalog<R>] public partial struct D { public int F_1 => 1; public const int Count = 2; public static D Make() => default; public struct Tables2 { } } [MachineType<D>(\"f\")] public class F { }")]
    [InlineData("a name that differs in case alone", "[MachineCatalog<R>] public partial struct c { } [MachineType<c>(\"f\")] public class F { } [MachineType<c>(\"F\")] public class f { }")]
    [InlineData("two parts, one with attributes", "[MachineCatalog<R>] public partial struct D { } public partial struct D { } partial class F { } [MachineType<D>(\"f\")] public partial class F { }")]
    [InlineData("aliases, constants and nameof", "namespace N { using Q = MachineTypes.CompatAttribute; using M = MachineTypes.MachineTypeAttribute<C>; static class K { public const string V = \"v\"; } [Q(K.V, nameof(K), \"a\" + K.V, UpTo = \"1\" + \"\")] public class B { } [M(name: K.V)] public class F : B { } }")]
    public void What_is_right_compiles_without_a_warning(string what, string definitions)
    {
        var run = GeneratorHost.Default.Run(new MachineTypeGenerator(), """
            using MachineTypes;
            [ReleaseTrain("R")] [Release("1", "2001-01-01")] [Release("2")] public readonly partial struct R { }
            [MachineCatalog<R>] public readonly partial struct C { }

            """ + definitions.Replace("#pragma", "\n#pragma", StringComparison.Ordinal));

        // CS8981: type names in lower case, which are the test's.
        Assert.True(run.Problems.All(problem => problem.Id == "CS8981"), what + "\n" + string.Join('\n', run.Problems));
        Assert.Contains("V1", run.Source("R.g.cs"), StringComparison.Ordinal);
    }

    private static LanguageVersion Parse(string text) =>
        LanguageVersionFacts.TryParse(text, out var version) ? version : throw new ArgumentException(text);
}
