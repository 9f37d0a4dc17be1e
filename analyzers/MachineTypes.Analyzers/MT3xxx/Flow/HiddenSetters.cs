using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

// See docs/decisions/0071-hidden-setters.md.
/// <summary>
/// Properties that other code can change but whose setter is not visible to the analysis. From another assembly, a property with a private or internal setter looks like one without a
/// setter, so the two are treated alike everywhere: their value is kept unless the object is used again after it was captured.
/// </summary>
internal sealed class HiddenSetters
{
    private readonly List<(ISymbol? Variable, SyntaxNode Call, SyntaxNode? Loop)> _passed = [];

    /// <summary>Determines whether code can change a property after its object was created, as far as code outside can know.</summary>
    public static bool CanChange(IPropertySymbol property, ISymbol viewer) =>
        IsWithin(property.ContainingType, viewer)
            ? property.SetMethod is { IsInitOnly: false }
            : property.SetMethod is not { IsInitOnly: true } && !(property.ContainingType is { IsReadOnly: true, IsValueType: true }) && !IsAnonymous(property.ContainingType);

    /// <summary>Determines whether only code that cannot be seen could change the property.</summary>
    public static bool IsHidden(IPropertySymbol property, ISymbol viewer) =>
        !IsWithin(property.ContainingType, viewer)
        && property.SetMethod?.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);

    public void Add(IOperation operation)
    {
        var objects = operation switch
        {
            IInvocationOperation call => call.Arguments.Select(a => (IOperation?)a.Value).Append(call.Instance),
            IObjectCreationOperation creation => creation.Arguments.Select(a => (IOperation?)a.Value),
            _ => [],
        };
        foreach (var value in objects)
        {
            if (Variable(value) is var (variable, isThis) && (variable is not null || isThis))
            {
                _passed.Add((variable, operation.Syntax, Loop(operation)));
            }
        }
    }

    /// <summary>Determines whether an object is passed to a call, or is the receiver of one, that may run after a lambda or local function has captured it.</summary>
    public bool IsPassedAfter(AccessPath root, IOperation? capture) => _passed.Any(p =>
        SymbolEqualityComparer.Default.Equals(p.Variable, root.Symbol)
        && (capture is null
            || p.Call.SpanStart >= capture.Syntax.Span.End
            || (p.Loop?.Span.Contains(capture.Syntax.Span) == true && !p.Call.Span.Contains(capture.Syntax.Span) && !capture.Syntax.Span.Contains(p.Call.Span))));

    private static SyntaxNode? Loop(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is ILoopOperation)
            {
                return at.Syntax;
            }
        }

        return null;
    }

    private static (ISymbol? Variable, bool IsThis) Variable(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => (local.Local, false),
        IParameterReferenceOperation parameter => (parameter.Parameter, false),
        IInstanceReferenceOperation => (null, true),
        IConversionOperation conversion => Variable(conversion.Operand),
        // Code that reads a value type gets a copy.
        IMemberReferenceOperation { Type.IsValueType: false } member => Variable(member.Instance),
        _ => default,
    };

    private static bool IsAnonymous(INamedTypeSymbol type) => type.IsAnonymousType || type.IsTupleType;

    private static bool IsWithin(INamedTypeSymbol type, ISymbol viewer)
    {
        for (var at = viewer as INamedTypeSymbol ?? viewer.ContainingType; at is not null; at = at.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
