using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>A method that has machine types, and the parts of it that the analysis works on.</summary>
internal sealed class Snippet
{
    private readonly Dictionary<string, ISymbol> _variables = new(StringComparer.Ordinal);

    private Snippet(string code)
    {
        var compilation = Tooling.Compile(code, Tooling.References);
        Compilation = compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
        var tree = Compilation.SyntaxTrees.Single(t => t.FilePath.EndsWith("Caller.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Semantics = Compilation.GetSemanticModel(tree);
        Syntax = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.ValueText == "Run");
        Method = Semantics.GetDeclaredSymbol(Syntax)!;
        Body = (IMethodBodyOperation)Semantics.GetOperation(Syntax)!;
        Model = UsageModel.Of(Compilation);
        foreach (var parameter in Method.Parameters)
            _variables[parameter.Name] = parameter;
        foreach (var declared in Syntax.DescendantNodes().Select(n => Semantics.GetDeclaredSymbol(n)).OfType<ISymbol>())
            _variables[declared.Name] = declared;
    }

    public Compilation Compilation { get; }

    public SemanticModel Semantics { get; }

    public MethodDeclarationSyntax Syntax { get; }

    public IMethodSymbol Method { get; }

    public IMethodBodyOperation Body { get; }

    public UsageModel Model { get; }

    public CatalogFacts Catalog => Model.VisibleCatalogs.Single().Facts;

    public ControlFlowGraph Graph => ControlFlowGraph.Create(Body);

    public VariableUsage Usage => new([Body], Method);

    /// <summary>The body of a method that has the machine types <c>m</c> and <c>o</c>, and other members and types of the program.</summary>
    public static Snippet Of(string body, string members = "", string types = "") => new($$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Threading.Tasks;

        unsafe class Caller
        {
            {{members}}

            void Run(QemuMachine m, QemuMachine o, bool flag, int n)
            {
                {{body}}
            }
        }

        {{types}}
        """);

    /// <summary>A parameter, local variable or function of the method.</summary>
    public ISymbol Variable(string name) => _variables[name];

    /// <summary>A type of the program or of its references.</summary>
    public INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    /// <summary>A member of a type.</summary>
    public ISymbol Member(string type, string name) => Type(type).GetMembers(name).Single();

    /// <summary>The access path of a variable, or of members of it: <c>vm.Machine</c>.</summary>
    public AccessPath Path(string text)
    {
        var parts = text.Split('.');
        var path = parts[0] == "this" ? AccessPath.This : AccessPath.Of(Variable(parts[0]));
        foreach (var part in parts.Skip(1))
        {
            var type = path.IsThis ? Method.ContainingType : (INamedTypeSymbol)path.Type!;
            path = path.Member(UsageModel.MembersOf(type).Single(m => m.Name == part));
        }

        return path;
    }

    /// <summary>The operations of a kind, in the order of the code.</summary>
    public IReadOnlyList<T> Operations<T>()
        where T : IOperation => [.. Body.DescendantsAndSelf().OfType<T>()];

    /// <summary>The index of a machine type.</summary>
    public int Index(string name) => Catalog.Find(name) is > 0 and var index ? index : throw new ArgumentException($"There is no machine type {name}.");

    /// <summary>A set of machine types, by name.</summary>
    public MachineSet Set(params string[] names) => MachineSet.Where(Catalog.Count, names.Select(Index).Contains);

    /// <summary>One of some machine types.</summary>
    public PossibleMachines OneOf(params string[] names) => new(Catalog, Set(names));
}
