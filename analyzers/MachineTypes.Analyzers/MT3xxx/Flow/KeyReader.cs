using System.Globalization;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Gives an expression the name of the value that it reads, where it has one.</summary>
internal sealed class KeyReader(UsageModel model, Variables variables)
{
    // Deeper names are not worth the time.
    private const int Deepest = 8;

    private readonly Dictionary<CaptureId, IOperation> _places = [];

    /// <summary>Learns which of the values that the compiler keeps in a function are places: the target of an assignment whose right side has paths of its own.</summary>
    public void Learn(ControlFlowGraph graph)
    {
        var captures = new Dictionary<CaptureId, IOperation>();
        foreach (var operation in graph.Blocks.SelectMany(b => b.Operations).SelectMany(o => o.DescendantsAndSelf()))
        {
            if (operation is IFlowCaptureOperation capture)
            {
                captures[capture.Id] = capture.Value;
            }

            foreach (var target in WriteTargets.Of(operation).OfType<IFlowCaptureReferenceOperation>())
            {
                if (captures.TryGetValue(target.Id, out var place))
                {
                    _places[target.Id] = place;
                }
            }
        }
    }

    /// <summary>Whether what is kept is a place, and no value.</summary>
    public bool IsPlace(CaptureId capture) => _places.ContainsKey(capture);

    public ValueKey? Of(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => Variable(local.Local),
        IParameterReferenceOperation parameter => Variable(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => ValueKey.This,
        IFlowCaptureReferenceOperation capture => _places.TryGetValue(capture.Id, out var place) ? Of(place) : ValueKey.Of(capture.Id),
        IFieldReferenceOperation { Field.IsConst: false } field => Member(field, null),
        IPropertyReferenceOperation property => IsNullableValue(property) ? Of(property.Instance) : Property(property),
        IArrayElementReferenceOperation { Indices: [var index] } element when Of(element.ArrayReference) is { Depth: < Deepest } array && IndexOf(index) is { } place => array.Member(element.Type!, place),
        IConversionOperation conversion when KeepsValue(conversion) => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        ISimpleAssignmentOperation { IsRef: false } assignment => Of(assignment.Target),
        IDeclarationExpressionOperation declaration => Of(declaration.Expression),
        IInvocationOperation call when Receiver(call) is { } receiver => Of(receiver),
        _ => null,
    };

    // The receiver of a call that gives the receiver's value.
    private IOperation? Receiver(IInvocationOperation call) =>
        call is { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable, Arguments.IsEmpty: true } && model.CatalogOf(nullable.Type) is not null ? nullable : MadeFrom.Receiver(call, model);

    private ValueKey? Variable(ISymbol variable) => variables.IsReferenced(variable) || variable is ILocalSymbol { RefKind: not RefKind.None } ? null : ValueKey.Of(variable);

    private ValueKey? Property(IPropertyReferenceOperation property) => property.Arguments switch
    {
        [] => Member(property, null),
        [var index] when IndexOf(index.Value) is { } place => Member(property, place),
        _ => null,
    };

    private ValueKey? Member(IMemberReferenceOperation reference, string? index)
    {
        // What an enumerator stands at is another value after each step.
        if (variables.IsReferenced(reference.Member) || reference.Member.Name == "Current")
        {
            return null;
        }

        if (reference.Instance is null)
        {
            // A static member of the catalogue's own value type is a constant.
            return index is null && model.CatalogOf(reference.Member.ContainingType) is null ? ValueKey.Of(reference.Member) : null;
        }

        return Of(reference.Instance) is { Depth: < Deepest } instance ? instance.Member(reference.Member, index) : null;
    }

    // An element is the same one as long as the index is the same constant, or a variable that nothing writes.
    private string? IndexOf(IOperation index) =>
        index.ConstantValue is { HasValue: true, Value: { } constant } ? Convert.ToString(constant, CultureInfo.InvariantCulture)
        : Of(index) is { } key && variables.NeverChanges(key) ? key.ToString()
        : null;

    private bool IsNullableValue(IPropertyReferenceOperation property) =>
        property.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && model.CatalogOf(property.Instance?.Type) is not null;

    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.OperatorMethod is null && conversion.Conversion is { IsUserDefined: false } kind && (kind.IsIdentity || kind.IsReference || kind.IsNullable || (kind.Exists && kind.IsImplicit && !kind.IsNumeric && conversion.Operand.Type?.IsValueType == true && conversion.Type?.IsValueType == true));
}
