using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Analyzers.Tests.Rules.EveryArgument;

/// <summary>An argument in the sample, and the values that nobody can mean.</summary>
/// <param name="Attribute">The attribute class, such as <c>CompatAttribute</c>; that of a property's own attribute is the base class that the argument comes from.</param>
/// <param name="Name">The parameter or property, such as <c>upTo</c>.</param>
/// <param name="Value">The value in the sample.</param>
internal sealed record AbsurdArgument(string Attribute, string Name, AttributeArgumentSyntax Syntax, ITypeSymbol Type, object? Value)
{
    /// <summary>Returns the arguments of the runtime's attributes in definitions.</summary>
    public static IEnumerable<AbsurdArgument> All(SemanticModel model)
    {
        foreach (var argument in model.SyntaxTree.GetRoot().DescendantNodes().OfType<AttributeArgumentSyntax>())
        {
            var constructor = (IMethodSymbol)model.GetSymbolInfo(argument.Parent!.Parent!).Symbol!;
            if (argument.NameEquals is { } named)
            {
                var property = (IPropertySymbol)model.GetSymbolInfo(named.Name).Symbol!;
                yield return new(property.ContainingType.Name, property.Name, argument, property.Type, model.GetConstantValue(argument.Expression).Value);
            }
            else
            {
                var index = ((AttributeArgumentListSyntax)argument.Parent).Arguments.IndexOf(argument);
                var type = constructor.ContainingType;
                yield return new(type.ContainingNamespace.Name == "MachineTypes" ? type.Name : type.BaseType!.Name, constructor.Parameters[index].Name, argument, constructor.Parameters[index].Type, model.GetConstantValue(argument.Expression).Value);
            }
        }
    }

    /// <summary>The absurd values as source.</summary>
    public IEnumerable<string> Absurd => Type switch
    {
        { SpecialType: SpecialType.System_String } => ["\"absurd\"", "\"\""],
        { SpecialType: SpecialType.System_Boolean } => [Value is true ? "false" : "true"],
        { SpecialType: SpecialType.System_Int32 } => ["-7", "1000000"],
        { SpecialType: SpecialType.System_Object } => ["\"absurd\"", "1.5", "typeof(string)"],
        { TypeKind: TypeKind.Enum } => [$"({Type.ToDisplayString()})99"],
        IArrayTypeSymbol => ["[\"absurd\"]", "[\"\"]", "[null!]"],
        { Name: "Type" } => ["typeof(string)", "typeof(M)", "typeof(ManagerRel)"],
        _ => throw new InvalidOperationException($"No absurd value is known for {Type}."),
    };

    /// <summary>Returns the definitions with another value for the argument.</summary>
    public SyntaxTree With(string value)
    {
        var root = Syntax.SyntaxTree.GetRoot();
        return CSharpSyntaxTree.Create((CompilationUnitSyntax)root.ReplaceNode(Syntax.Expression, SyntaxFactory.ParseExpression(value)), (CSharpParseOptions)Syntax.SyntaxTree.Options, Syntax.SyntaxTree.FilePath, System.Text.Encoding.UTF8);
    }

    public override string ToString() => $"{Attribute}.{Name} in [{Syntax.Parent!.Parent}]";
}
