using System.Globalization;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Finds the access path of an expression. An expression has none where the value could change without a write that the analysis sees: a
/// variable whose address is taken, an element at an index that varies, or the result of a call.
/// </summary>
internal sealed class AccessPathReader(UsageModel model, VariableUsage variables)
{
    // The usual limit on the length of access paths. It also bounds the number of paths in recursive data structures.
    private const int MaxDepth = 8;

    private readonly Dictionary<CaptureId, IOperation> _captureTargets = [];

    /// <summary>
    /// Finds the flow captures of a graph that are assignment targets: the left side of an assignment is captured where its right side branches.
    /// Such a capture is another name of the target; every other capture is a value of its own.
    /// </summary>
    public void AddCaptureTargets(ControlFlowGraph graph)
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
                if (captures.TryGetValue(target.Id, out var captured))
                {
                    _captureTargets[target.Id] = captured;
                }
            }
        }
    }

    /// <summary>Determines whether a flow capture is an assignment target.</summary>
    public bool IsTarget(CaptureId capture) => _captureTargets.ContainsKey(capture);

    public AccessPath? Of(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => Variable(local.Local),
        IParameterReferenceOperation parameter => Variable(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => AccessPath.This,
        IFlowCaptureReferenceOperation capture => _captureTargets.TryGetValue(capture.Id, out var target) ? Of(target) : AccessPath.Of(capture.Id),
        IFieldReferenceOperation { Field.IsConst: false } field => Member(field, null),
        IPropertyReferenceOperation property => IsNullableValue(property) ? Of(property.Instance) : Property(property),
        IArrayElementReferenceOperation { Indices: [var index] } element when Of(element.ArrayReference) is { Depth: < MaxDepth } array && ConstantIndex(index) is { } constant =>
            array.Member(element.Type!, constant),
        IConversionOperation conversion when KeepsValue(conversion) => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        ISimpleAssignmentOperation { IsRef: false } assignment => Of(assignment.Target),
        IDeclarationExpressionOperation declaration => Of(declaration.Expression),
        IInvocationOperation call when ReturnedReceiver(call) is { } receiver => Of(receiver),
        _ => null,
    };

    // The receiver of a call that returns the receiver's value.
    private IOperation? ReturnedReceiver(IInvocationOperation call) =>
        call is { TargetMethod.Name: "GetValueOrDefault", Instance: { } nullable, Arguments.IsEmpty: true } && model.CatalogOf(nullable.Type) is not null
            ? nullable
            : FactoryCalls.FluentReceiver(call, model);

    private AccessPath? Variable(ISymbol variable) =>
        variables.IsAddressTaken(variable) || variable is ILocalSymbol { RefKind: not RefKind.None } ? null : AccessPath.Of(variable);

    private AccessPath? Property(IPropertyReferenceOperation property) => property.Arguments switch
    {
        [] => Member(property, null),
        [var index] when ConstantIndex(index.Value) is { } constant => Member(property, constant),
        _ => null,
    };

    private AccessPath? Member(IMemberReferenceOperation reference, string? index)
    {
        // The current element of an enumerator changes with each step, without a write.
        if (variables.IsAddressTaken(reference.Member) || reference.Member.Name == "Current")
        {
            return null;
        }

        if (reference.Instance is null)
        {
            // A static member of the catalogue's own value type is a constant.
            return index is null && model.CatalogOf(reference.Member.ContainingType) is null ? AccessPath.Of(reference.Member) : null;
        }

        return Of(reference.Instance) is { Depth: < MaxDepth } instance ? instance.Member(reference.Member, index) : null;
    }

    // An index that always has the same value, as a string: a constant, or a variable that nothing writes.
    private string? ConstantIndex(IOperation index) =>
        index.ConstantValue is { HasValue: true, Value: { } constant } ? Convert.ToString(constant, CultureInfo.InvariantCulture)
        : Of(index) is { } path && variables.IsImmutable(path) ? path.ToString()
        : null;

    private bool IsNullableValue(IPropertyReferenceOperation property) =>
        property.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && model.CatalogOf(property.Instance?.Type) is not null;

    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.OperatorMethod is null
        && conversion.Conversion is { IsUserDefined: false } kind
        && (kind.IsIdentity
            || kind.IsReference
            || kind.IsNullable
            || (kind.Exists && kind.IsImplicit && !kind.IsNumeric && conversion.Operand.Type?.IsValueType == true && conversion.Type?.IsValueType == true));
}
