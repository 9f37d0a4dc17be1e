using System.Reflection;
using MachineTypes.Analyzers.Infrastructure;
using MachineTypes.CodeFixes.Infrastructure;
using MachineTypes.Generator;
using Microsoft.CodeAnalysis;
using Mono.Cecil;

namespace MachineTypes.Architecture.Tests;

/// <summary>Diagnostics are created in one type, which makes untrusted strings printable.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void Rules_create_diagnostics_in_one_type() =>
        Assert.Equal(["MachineTypes.Analyzers.Infrastructure.RuleDiagnostic"], Creators(typeof(DefinitionAnalyzer).Assembly));

    [Fact]
    public void The_generator_and_the_code_fixes_create_none()
    {
        Assert.Empty(Creators(typeof(MachineTypeGenerator).Assembly));
        Assert.Empty(Creators(typeof(DefinitionFix).Assembly));
    }

    // Here one is created in a lambda, which the compiler moves to a type of its own.
    [Fact]
    public void A_creation_in_a_lambda_is_found()
    {
        Func<DiagnosticDescriptor, Diagnostic> create = rule => Diagnostic.Create(rule, Location.None);
        Assert.NotNull(create);
        Assert.Equal([typeof(DiagnosticTests).FullName!], Creators(typeof(DiagnosticTests).Assembly));
    }

    private static IReadOnlyList<string> Creators(Assembly assembly)
    {
        using var definition = AssemblyDefinition.ReadAssembly(assembly.Location);
        return
        [
            .. from type in definition.MainModule.GetTypes()
               from method in type.Methods
               where method.HasBody
               where method.Body.Instructions.Any(i => i.Operand is MethodReference { Name: "Create", DeclaringType.FullName: "Microsoft.CodeAnalysis.Diagnostic" })
               group type by Outermost(type).FullName into creators
               orderby creators.Key
               select creators.Key,
        ];
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } container ? Outermost(container) : type;
}
