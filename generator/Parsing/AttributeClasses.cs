using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MachineTypes.Generator.Parsing;

/// <summary>Finds out which class an attribute's name means.</summary>
internal static class AttributeClasses
{
    public static INamedTypeSymbol? Find(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetTypeInfo(attribute, cancellation).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } bound)
        {
            return bound;
        }

        // While the arguments are incomplete, no constructor matches, but the class is known from the candidates.
        return model.GetSymbolInfo(attribute, cancellation).CandidateSymbols.FirstOrDefault()?.ContainingType;
    }
}
