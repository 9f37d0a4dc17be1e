using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Says what is known of an expression's value where a state holds. An expression that is not understood gives nothing.</summary>
internal sealed class Evaluator(UsageModel model, KeyReader keys)
{
    private readonly Dictionary<CatalogFacts, object?[]> _identities = [];

    public Known? Evaluate(IOperation? operation, FlowState state)
    {
        if (operation is null)
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return Values.Constant(constant) is var value && ReferenceEquals(value, Values.Unknown) ? null : new Fixed(value);
        }

        if (operation is IPropertyReferenceOperation { Instance: null } member && Property(member, state) is { } named)
        {
            return named;
        }

        if (keys.Of(operation) is { } key && Read(key, operation.Type, state) is { } known)
        {
            return known;
        }

        return operation switch
        {
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, state),
            IConversionOperation conversion => Converted(conversion, state),
            IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => Default(operation.Type),
            IPropertyReferenceOperation property => Property(property, state),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Logic.Not(Evaluate(not.Operand, state)),
            IBinaryOperation binary => Binary(binary, state),
            IIsPatternOperation pattern => new Patterns(this, keys).Match(pattern, state),
            ISimpleAssignmentOperation assignment => Evaluate(assignment.Value, state),
            IInvocationOperation call => new Calls(this, model).Evaluate(call, state),
            IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, state),
            _ when operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax => List(operation.ChildOperations, state),
            _ => null,
        };
    }

    /// <summary>What is known of a value that has a name.</summary>
    public Known? Read(ValueKey key, ITypeSymbol? type, FlowState state)
    {
        if (state.BindingOf(key) is { } binding)
        {
            return binding;
        }

        if (model.CatalogOf(type) is not { Facts: var catalog })
        {
            return null;
        }

        return new Depends(state.Canonical(key), catalog, Identity(catalog, isNullable: type!.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T));
    }

    /// <summary>What is known of a member of a value.</summary>
    public Known? Member(ISymbol member, ITypeSymbol? instanceType, Known? instance)
    {
        if (model.TrainOf(instanceType) is { } train)
        {
            return member.Name == "Version"
                ? Logic.Select(instance, v => v is ReleaseValue release ? release.Place >= 0 ? train.Releases[release.Place].Version : "" : Values.Unknown)
                : null;
        }

        return model.CatalogOf(instanceType) is null ? null : Logic.Select(instance, v => Values.Member(v, member.Name));
    }

    private Known? Property(IPropertyReferenceOperation property, FlowState state)
    {
        var owner = property.Property.ContainingType;
        if (property.Instance is not null)
        {
            var instance = Evaluate(property.Instance, state);
            return property.Property.Name == "Current" && instance is Fixed { Value: MachineListValue list }
                ? new OneOf(new(list.Catalog, list.Set))
                : Member(property.Property, property.Instance.Type, instance);
        }

        if (model.CatalogOf(owner) is { Facts: var catalog })
        {
            return catalog.FindMember(property.Property.Name) is > 0 and var place ? new Fixed(new MachineValue(catalog, place)) : null;
        }

        if (model.TrainOf(owner) is { } train)
        {
            var at = train.Releases.Select(r => MemberNames.OfRelease(r.Version)).ToList().IndexOf(property.Property.Name);
            return at >= 0 ? new Fixed(new ReleaseValue(train.TrainType, at)) : null;
        }

        return null;
    }

    private Known? Binary(IBinaryOperation binary, FlowState state)
    {
        if (binary.OperatorMethod is { ContainingType: var owner } && owner.SpecialType != SpecialType.System_String && model.CatalogOf(owner) is null && model.TrainOf(owner) is null)
        {
            return null;
        }

        var (left, right) = (Evaluate(binary.LeftOperand, state), Evaluate(binary.RightOperand, state));
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Logic.AreEqual(left, right, state),
            BinaryOperatorKind.NotEquals => Logic.Not(Logic.AreEqual(left, right, state)),
            BinaryOperatorKind.ExclusiveOr when IsBool(binary) => Logic.Not(Logic.AreEqual(left, right, state)),
            BinaryOperatorKind.And when IsBool(binary) => Logic.And(left, right),
            BinaryOperatorKind.Or when IsBool(binary) => Logic.Or(left, right),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual =>
                Logic.Compare(left, binary.OperatorKind, right),
            _ => null,
        };
    }

    private Known? Converted(IConversionOperation conversion, FlowState state)
    {
        var value = Evaluate(conversion.Operand, state);
        return value is Fixed { Value: MachineListValue } or OneOf
            || (conversion.OperatorMethod is null && (conversion.Conversion.IsImplicit || conversion.Conversion.IsNullable || conversion.Operand.Type?.TypeKind == TypeKind.Enum)) ? value : null;
    }

    private Known? Default(ITypeSymbol? type) =>
        type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? new Fixed(null)
        : model.CatalogOf(type) is { } catalog ? new Fixed(new MachineValue(catalog.Facts, 0))
        : model.TrainOf(type) is { } train ? new Fixed(new ReleaseValue(train.TrainType, -1))
        : type?.SpecialType == SpecialType.System_Boolean ? new Fixed(false)
        : null;

    private Known? List(IEnumerable<IOperation> elements, FlowState state)
    {
        CatalogFacts? catalog = null;
        var places = new HashSet<int>();
        foreach (var element in elements)
        {
            if (Evaluate(element, state) is not Fixed { Value: MachineValue machine } || (catalog ??= machine.Catalog) != machine.Catalog)
            {
                return null;
            }

            places.Add(machine.Place);
        }

        return catalog is null ? null : new Fixed(new MachineListValue(catalog, MachineSet.Where(catalog.Count, places.Contains)));
    }

    // Where there may be no value at all, nothing is said for the place of none.
    private object?[] Identity(CatalogFacts catalog, bool isNullable)
    {
        if (!_identities.TryGetValue(catalog, out var identity))
        {
            _identities.Add(catalog, identity = [.. Enumerable.Range(0, catalog.Count).Select(i => new MachineValue(catalog, i))]);
        }

        return isNullable ? [Values.Unknown, .. identity.Skip(1)] : identity;
    }

    private static bool IsBool(IBinaryOperation binary) => binary.Type?.SpecialType == SpecialType.System_Boolean;
}
