using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Methods that return only if a condition holds, or never, so that the state after the call can be refined.</summary>
internal static class Assertions
{
    private const string Namespace = "System.Diagnostics.CodeAnalysis";

    /// <summary>The value of a parameter with which its method does not return; null for an ordinary parameter.</summary>
    public static bool? DoesNotReturnIf(IParameterSymbol? parameter)
    {
        if (parameter?.Type.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        foreach (var attribute in parameter.GetAttributes())
        {
            if (Is(attribute, "DoesNotReturnIfAttribute") && attribute.ConstructorArguments is { Length: 1 } arguments && arguments[0].Value is bool value)
            {
                return value;
            }
        }

        // Older frameworks do not annotate Debug.Assert and Trace.Assert.
        return parameter is { Ordinal: 0, ContainingSymbol: { Name: "Assert", ContainingType: { Name: "Debug" or "Trace", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } } }
            ? false
            : null;
    }

    public static bool DoesNotReturn(IMethodSymbol method) => method.GetAttributes().Any(a => Is(a, "DoesNotReturnAttribute"));

    private static bool Is(AttributeData attribute, string name) => attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() == Namespace;
}
