using System.Globalization;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Finds the access path of an expression. An expression has none if the value could change without a write that the analysis sees: a
/// variable whose address is taken, an element at an index that varies, or the result of a call.
/// </summary>
internal sealed class AccessPathReader(UsageModel model, VariableUsage variables)
{
    // The usual limit on the length of access paths. It also bounds the number of paths in recursive data structures.
    private const int MaxDepth = 8;

    private readonly Dictionary<CaptureId, IOperation> _captureTargets = [];
    private readonly HashSet<AccessPath> _created = [];

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
                if (ObjectUsage.IsCreation(capture.Value))
                {
                    _created.Add(AccessPath.Of(capture.Id));
                }
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

    /// <summary>Determines whether an access path is a flow capture of an object that is being created: nothing else refers to it yet.</summary>
    public bool IsCreated(AccessPath path) => _created.Contains(path);

    /// <summary>Determines whether a flow capture is an assignment target.</summary>
    public bool IsTarget(CaptureId capture) => _captureTargets.ContainsKey(capture);

    public AccessPath? Of(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => Variable(local.Local),
        IParameterReferenceOperation parameter => Variable(parameter.Parameter),
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => AccessPath.This,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } => Matched(operation),
        IFlowCaptureReferenceOperation capture => _captureTargets.TryGetValue(capture.Id, out var target) ? Of(target) : AccessPath.Of(capture.Id),
        IFieldReferenceOperation { Field.IsConst: false } field => Member(field),
        IPropertyReferenceOperation property => IsNullableValue(property) ? Of(property.Instance) : Property(property),
        IArrayElementReferenceOperation { Indices: [var index] } element when Of(element.ArrayReference) is { Depth: < MaxDepth } array => Element(array, element.Type!, index),
        IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol indexer } implied when Of(implied.Instance) is { Depth: < MaxDepth } list => Element(list, indexer, implied.Argument),
        IConversionOperation conversion when KeepsValue(conversion) => Of(conversion.Operand),
        IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
        ITranslatedQueryOperation query => Of(query.Operation),
        IConditionalAccessInstanceOperation access => Of(Accessed(access)),
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
        [] => Member(property),
        [var index] when !IsUnnamed(property) && Of(property.Instance) is { Depth: < MaxDepth } list => Element(list, property.Property, index.Value),
        _ => null,
    };

    private AccessPath? Member(IMemberReferenceOperation reference)
    {
        if (IsUnnamed(reference))
        {
            return null;
        }

        if (reference.Instance is null)
        {
            // A static member of the catalogue's own value type is a constant.
            return reference.Member.IsStatic && model.CatalogOf(reference.Member.ContainingType) is null ? AccessPath.Of(reference.Member) : null;
        }

        return Of(reference.Instance) is { Depth: < MaxDepth } instance ? instance.Member(reference.Member) : null;
    }

    // The current element of an enumerator changes with each step, without a write.
    private bool IsUnnamed(IMemberReferenceOperation reference) =>
        variables.IsAddressTaken(reference.Member)
        || (reference.Member is { Name: "Current", ContainingType: var owner } && owner.GetMembers().Concat(owner.AllInterfaces.SelectMany(i => i.GetMembers())).Any(m => m.Name is "MoveNext" or "MoveNextAsync"));

    // An index is a constant, counted from either end, or a variable that keeps its value until it is written.
    private AccessPath? Element(AccessPath list, ISymbol indexer, IOperation index) => index switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => list.At(indexer, Convert.ToString(constant, CultureInfo.InvariantCulture)!),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: { } back } } => list.At(indexer, "^" + Convert.ToString(back, CultureInfo.InvariantCulture)),
        IConversionOperation { OperatorMethod: null } conversion => Element(list, indexer, conversion.Operand),
        _ => Of(index) is { Depth: <= 3 } variable ? list.At(indexer, variable) : null,
    };

    private bool IsNullableValue(IPropertyReferenceOperation property) =>
        property.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } && model.CatalogOf(property.Instance?.Type) is not null;

    // The value whose member a pattern tests.
    private AccessPath? Matched(IOperation operation)
    {
        for (var at = operation.Parent?.Parent?.Parent; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case IPropertySubpatternOperation { Member: var member }:
                    return Of(member);
                case IIsPatternOperation test:
                    return Of(test.Value);
                case ISwitchExpressionOperation choice:
                    return Of(choice.Value);
                case IPatternOperation and not (IRecursivePatternOperation or INegatedPatternOperation or IBinaryPatternOperation):
                case IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false }:
                    return null;
            }
        }

        return null;
    }

    // The value whose member a conditional access reads.
    private static IOperation? Accessed(IOperation access)
    {
        for (var (at, child) = (access.Parent, access); at is not null; (at, child) = (at.Parent, at))
        {
            if (at is IConditionalAccessOperation conditional && conditional.WhenNotNull == child)
            {
                return conditional.Operation;
            }
        }

        return null;
    }

    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.OperatorMethod is null
        && conversion.Conversion is { IsUserDefined: false } kind
        && (kind.IsIdentity
            || kind.IsReference
            || kind.IsNullable
            || conversion.GetConversion() is { IsUnboxing: true } or { IsBoxing: true }
            || (kind.Exists && kind.IsImplicit && !kind.IsNumeric && conversion.Operand.Type?.IsValueType == true && conversion.Type?.IsValueType == true));
}
