using System.Globalization;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>
/// C# in a method that has machine types (<c>m</c>, <c>o</c>, and <c>n</c>, which may be null) of a catalogue with a1, a2, b1 and b2, and the code that reads it. The flag is on for a2
/// and b2. A machine type that is not declared yet is written as <c>+</c>, the default value as <c>-</c>.
/// </summary>
internal static class Expressions
{
    private const string Definitions = """
        using MachineTypes;

        [ReleaseTrain("P")]
        [Release("1", "2019-04-23")]
        [Release("2", "2020-04-28")]
        public readonly partial struct R;

        [MachineProperty("flag")]
        public sealed class FlagAttribute : MachineFlagAttribute;

        [MachineProperty("count")]
        public sealed class CountAttribute(int value) : MachineValueAttribute<int>(value);

        [MachineProperty("nic")]
        public sealed class NicAttribute(string value) : MachineValueAttribute<string>(value);

        [MachineCatalog<R>]
        public readonly partial struct M;

        [MachineCatalog<R>]
        public readonly partial struct N;

        [MachineType<M>("a", From = "1", DeprecatedIn = "2"), Flag(Since = "2"), Count(8), Nic("e1000")]
        public sealed partial class A;

        [MachineType<M>("b", From = "1"), Flag(Since = "2"), Count(16), Nic("")]
        public sealed partial class B;

        [MachineType<N>("x", From = "1"), Count(1)]
        public sealed partial class X;
        """;

    private const string Library = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using System.Threading.Tasks;
        using MachineTypes;

        public sealed class Bag : List<M> { public Bag(List<M> list) { } public void Look() { } public void Look(List<M> list) { } }
        public static class Linq { public static List<M> Where(List<M> list) => list; }
        public class Vm
        {
            public M Machine { get; set; }
            public M Field;
            public const int Size = 1;
            public int Index { get; set; }
            public Vm Next { get; set; } = null!;
            public (M Left, int Right) Pair, Spare;
            public string Name { get; set; } = "";
            public bool IsNew => Machine.Flag;
            public bool IsLike(M other) => Machine == other;
            public Vm Named(string name) => this;
            public Vm On(M machine) => this;
            public Vm By([MachineTypeName<M>] string name) => this;
            public object Other() => this;
            public static Vm Of(M machine) => new();
            public static bool operator ==(Vm l, Vm r) => true;
            public static bool operator !=(Vm l, Vm r) => true;
            public static bool operator <(Vm l, M r) => true;
            public static bool operator >(Vm l, M r) => true;
        }

        public class Big : Vm;
        public class Small : Vm;
        public record Spec(M Machine) { public Spec Next(string name) => this; }
        public sealed class Two { public Two(M machine) { } public M First { get; set; } public M Second { get; set; } public M Current { get; set; } public Two Same() => this; }
        public sealed class One { public One(M first, M second) { } public One(M only, string name) { } public M Only { get; set; } public One Same() => this; }
        public sealed class Plain { public Plain(M machine) { } }
        public static class Fluent { public static Vm Quick(this Vm vm) => vm; public static Vm Static(Vm vm) => vm; public static Vm Moved(this Vm vm, M machine) => vm; }
        public sealed class Own { public static bool Equals(M l, M r) => true; public int CompareTo(M other) => 1; public bool StartsWith(string text) => true; public string Parse(string text) => text; }
        public struct Like { public static implicit operator Like(M machine) => default; public static bool operator ==(Like l, Like r) => true; public static bool operator !=(Like l, Like r) => true; }
        public enum Mode { None, Some }
        public interface IVm { M Machine { get; } }
        public static class Guards
        {
            public static readonly M First = M.A_1;
            public static readonly bool Yes = true;
            public static readonly IReadOnlyList<M> New = [M.A_2, M.B_2];
            public static bool IsNew(M machine) => machine.Flag;
            public static bool IsNew(M machine, bool force) => force || machine.Flag;
            public static bool IsA { get; } = true;
            public static M Newest() => M.A_2;
        }
        """;

    // What all code shares is bound once.
    private static readonly CSharpCompilation Shared = Tooling.Compile("#nullable disable\n" + Library, Tooling.Emit("Defined", Definitions));

    /// <summary>Compiles statements of a method; the code itself must have no errors.</summary>
    public static Code Read(string statements)
    {
        var source = $$"""
            #nullable disable
            class Caller : Vm
            {
                M own;
                readonly M fixedOwn;
                static M shared;
                static M Computed => shared;

                async Task<object> Run(
                    M m, M o, M? n, M? p, R r, R? q, N x, string s, bool b, bool? c, int i, Mode mode, object any, Vm vm, Vm other, Spec spec, IVm made, Own mine, List<M> list, M[] array, M[,] grid,
                    Dictionary<string, M> map, IReadOnlyList<M> all, HashSet<M> set, (M Left, int Right) pair, Bag bag, Two two, StringComparison comparison)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Shared.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken);
        var compilation = Shared.AddSyntaxTrees(tree);
        var errors = compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return new(compilation, tree);
    }

    /// <summary>Compiles types that use the catalogue.</summary>
    public static CSharpCompilation Compile(string source) =>
        Shared.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)Shared.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken));

    /// <summary>The value of an expression where nothing is known.</summary>
    public static string Evaluate(string expression) => Read($"return {expression};").Describe();

    /// <summary>A compiled method.</summary>
    internal sealed class Code
    {
        private readonly SemanticModel _semantics;
        private readonly MethodDeclarationSyntax _method;

        public Code(CSharpCompilation compilation, SyntaxTree tree)
        {
            _semantics = compilation.GetSemanticModel(tree);
            _method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.Text == "Run");
            Symbol = _semantics.GetDeclaredSymbol(_method)!;
            Body = _semantics.GetOperation(_method)!;
            Model = UsageModel.Of(compilation);
            Variables = new([Body], Symbol);
            Paths = new(Model, Variables);
        }

        public IMethodSymbol Symbol { get; }

        public IOperation Body { get; }

        public UsageModel Model { get; }

        public VariableUsage Variables { get; }

        public AccessPathReader Paths { get; }

        public CatalogFacts Catalog => Model.CatalogOf(Symbol.Parameters[0].Type)!.Facts;

        /// <summary>Gets what the last statement returns, without the conversion to the type of the method.</summary>
        public IOperation Returned() => _semantics.GetOperation(_method.Body!.Statements.OfType<ReturnStatementSyntax>().Last().Expression!)!;

        /// <summary>The expression with this text.</summary>
        public IOperation Written(string text) => _semantics.GetOperation(_method.Body!.DescendantNodes().OfType<ExpressionSyntax>().First(e => e.ToString() == text))!;

        /// <summary>The access path of a parameter.</summary>
        public AccessPath this[string parameter] => AccessPath.Of(Symbol.Parameters.Single(p => p.Name == parameter));

        /// <summary>The value of what is returned, in words.</summary>
        public string Describe(AbstractState? state = null) => Describe(new Evaluator(Model, Paths, Variables).Evaluate(Returned(), state ?? AbstractState.Empty));

        private string Describe(AbstractValue? value) => value switch
        {
            null => "?",
            KnownConstant constant => Text(constant.Value),
            FunctionOfMachine { Results: var results } function when results.All(r => r is bool || ReferenceEquals(r, ConcreteValues.Unknown)) => Describe(function.AsCondition(), null),
            FunctionOfMachine function => $"{function.Machine}: {string.Join(' ', Enumerable.Range(0, Catalog.Next + 1).Select(i => $"{Name(i)}={Text(function.Results[i])}"))}",
            ConditionValue condition => Describe(condition.AsCondition(), condition.WhenNull),
            UnnamedMachine unnamed => $"one of {Names(unnamed.Machines.Set)}",
            SequenceValue => "a sequence",
            ElementValue => "an element",
            _ => value.GetType().Name,
        };

        private string Describe((Constraint? WhenTrue, Constraint? WhenFalse) condition, Constraint? whenNull) =>
            $"{Describe(condition.WhenTrue)} / {Describe(condition.WhenFalse)}" + (whenNull is null || condition is (null, null) ? "" : $" / null: {Describe(whenNull)}");

        private string Describe(Constraint? constraint) => constraint is null ? "never"
            : constraint.Machines.Where(m => !m.Value.IsTop).ToList() is not { Count: > 0 } machines ? "any"
            : string.Join(", ", machines.Select(m => $"{m.Key}: {Names(m.Value.Set)}").Order(StringComparer.Ordinal));

        private string Names(MachineSet set) => string.Join(' ', Enumerable.Range(0, Catalog.Next + 1).Where(set.Contains).Select(Name));

        private string Name(int index) => index == 0 ? "-" : index == Catalog.Next ? "+" : Catalog.At(index)!.Name.Replace("-", "", StringComparison.Ordinal);

        private string Text(object? value) => value switch
        {
            null => "null",
            MachineValue machine => machine.Catalog == Catalog ? Name(machine.Index) : "x1",
            MachineListValue machines => $"[{Names(machines.Set)}]",
            ReleaseValue release => $"release {release.Index}",
            string text => $"'{text}'",
            _ when ReferenceEquals(value, ConcreteValues.Unknown) => "?",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }
}
