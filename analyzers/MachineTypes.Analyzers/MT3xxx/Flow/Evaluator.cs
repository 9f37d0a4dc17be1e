using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Abstract evaluation of expressions: the abstract value of an expression in a state. An expression that is not understood evaluates to the top, which is null.</summary>
internal sealed class Evaluator(UsageModel model, AccessPathReader paths, VariableUsage variables)
{
    private readonly Dictionary<CatalogFacts, object?[]> _identities = [];

    // The last value of each call. A long chain of calls is evaluated once per state, not once per link.
    private readonly Dictionary<IOperation, (AbstractState State, AbstractValue? Value)> _calls = [];

    public AbstractValue? Evaluate(IOperation? operation, AbstractState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation is null)
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return ConcreteValues.Constant(constant) is var value && ReferenceEquals(value, ConcreteValues.Unknown) ? null : new KnownConstant(value);
        }

        if (operation is IPropertyReferenceOperation { Instance: null } member && Property(member, state) is { } named)
        {
            return named;
        }

        if (operation is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } && GuardBodies.Of(field, model) is { } initial)
        {
            return initial;
        }

        if (paths.Of(operation) is { } path && Read(path, operation.Type, state) is { } known)
        {
            return known;
        }

        return BooleanTests.NullTest(operation) is ({ } tested, var isNull) && paths.Of(tested) is { Depth: 1 } reference && state.ValueOf(reference.IsNull()) is { } decided
            ? isNull ? decided : AbstractOperators.Not(decided)
            : Operation(operation, state);
    }

    private AbstractValue? Operation(IOperation operation, AbstractState state) => operation switch
    {
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, state),
        ITranslatedQueryOperation query => Evaluate(query.Operation, state),
        IConversionOperation conversion => Conversion(conversion, state),
        IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } when Default(operation.Type) is { } value => value,
        IObjectCreationOperation creation => Collection(creation, state),
        IPropertyReferenceOperation property => Property(property, state),
        IFieldReferenceOperation field => GuardBodies.Call(field.Field, model, paths.Of(field.Instance), null, [], state),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => AbstractOperators.Not(Evaluate(not.Operand, state)),
        IBinaryOperation binary => Binary(binary, state),
        IIsPatternOperation pattern => new PatternEvaluator(this, paths).Match(pattern, state),
        IIsNullOperation test => AbstractOperators.IsNull(Evaluate(test.Operand, state)),
        ISimpleAssignmentOperation assignment => Evaluate(assignment.Value, state),
        IInvocationOperation call => Call(call, state),
        IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, state),
        IArrayInitializerOperation initializer => List(initializer.ElementValues, state),
        _ when operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax => List(operation.ChildOperations.Where(e => e.Syntax != operation.Syntax), state),
        IConditionalOperation { WhenFalse: { } otherwise } choice when choice.Type?.SpecialType == SpecialType.System_Boolean =>
            AbstractOperators.Choose(Evaluate(choice.Condition, state), Evaluate(choice.WhenTrue, state), Evaluate(otherwise, state)),
        ICoalesceOperation coalesce => Coalesce(coalesce, state),
        IConditionalAccessOperation { WhenNotNull: var access } => Evaluate(access, state) is { } value && value.AsCondition() is var (whenTrue, whenFalse)
            ? new ConditionValue(whenTrue, whenFalse, Constraint.None)
            : null,
        ISwitchExpressionOperation choice => Switch(choice, state),
        _ => null,
    };

    /// <summary>The abstract value that an access path has in a state.</summary>
    public AbstractValue? Read(AccessPath path, ITypeSymbol? type, AbstractState state)
    {
        if (state.ValueOf(path) is { } value)
        {
            return value;
        }

        if (model.CatalogOf(type) is not { Facts: var catalog })
        {
            return null;
        }

        return new FunctionOfMachine(state.Canonical(path), catalog, Identity(catalog, isNullable: type!.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T));
    }

    /// <summary>The abstract value of a member of an abstract value.</summary>
    public AbstractValue? Member(ISymbol member, ITypeSymbol? instanceType, AbstractValue? instance)
    {
        if (model.TrainOf(instanceType) is { } train)
        {
            return member.Name == "Version"
                ? AbstractOperators.Select(instance, v => v is ReleaseValue release ? release.Index >= 0 ? train.Releases[release.Index].Version : "" : ConcreteValues.Unknown)
                : null;
        }

        return model.CatalogOf(instanceType) is null ? null : AbstractOperators.Select(instance, v => ConcreteValues.Member(v, member.Name));
    }

    /// <summary>The abstract value of a member of a value that has an access path.</summary>
    public AbstractValue? MemberOf(ISymbol member, ITypeSymbol? instanceType, AbstractValue? instance, AccessPath? path, AbstractState state) =>
        Member(member, instanceType, instance) ?? GuardBodies.Call(member, model, path, instance, [], state);

    private AbstractValue? Property(IPropertyReferenceOperation property, AbstractState state)
    {
        var owner = property.Property.ContainingType;
        if (property.Instance is not null)
        {
            var instance = Evaluate(property.Instance, state);
            return instance is KnownConstant { Value: MachineListValue } or SequenceValue && (property.Property.Name == "Current" || !property.Arguments.IsEmpty)
                ? Sequences.ElementOf(instance)
                : property.Property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? AbstractOperators.Value(instance, orDefault: false)
                : Member(property.Property, property.Instance.Type, instance)
                    ?? GuardBodies.Call(property.Property, model, paths.Of(property.Instance), instance, [], state);
        }

        if (model.CatalogOf(owner) is { Facts: var catalog })
        {
            return catalog.FindMember(property.Property.Name) is > 0 and var index ? new KnownConstant(new MachineValue(catalog, index)) : null;
        }

        if (model.TrainOf(owner) is { } train)
        {
            var index = train.Releases.Select(r => MemberNames.OfRelease(r.Version)).ToList().IndexOf(property.Property.Name);
            return index >= 0 ? new KnownConstant(new ReleaseValue(train.TrainType, index)) : null;
        }

        return GuardBodies.Call(property.Property, model, null, null, [], state);
    }

    private AbstractValue? Call(IInvocationOperation call, AbstractState state)
    {
        if (_calls.TryGetValue(call, out var last) && ReferenceEquals(last.State, state))
        {
            return last.Value;
        }

        var value = new CallEvaluator(this, model, paths, variables).Evaluate(call, state);
        _calls[call] = (state, value);
        return value;
    }

    // A collection that is created from elements.
    private AbstractValue? Collection(IObjectCreationOperation creation, AbstractState state)
    {
        if (!SequenceTypes.IsSequence(creation.Type))
        {
            return null;
        }

        if (creation.Arguments is [{ Value: var source }] && SequenceTypes.IsSequence(source.Type))
        {
            return variables.Written.InitializerOf(creation.Syntax) is null ? Evaluate(source, state) : null;
        }

        return variables.Written.InitializerOf(creation.Syntax) is { } initializer && initializer.Initializers.All(i => i is IInvocationOperation { Arguments.Length: 1 })
            ? List(initializer.Initializers.Select(i => ((IInvocationOperation)i).Arguments[0].Value), state)
            : null;
    }

    private AbstractValue? Coalesce(ICoalesceOperation coalesce, AbstractState state)
    {
        var (value, other) = (Evaluate(coalesce.Value, state), Evaluate(coalesce.WhenNull, state));
        return value is null ? null : AbstractOperators.Choose(AbstractOperators.IsNull(value), other, AbstractOperators.Value(value, orDefault: false));
    }

    // The arms in order, each for the values that no earlier arm has matched.
    private AbstractValue? Switch(ISwitchExpressionOperation choice, AbstractState state)
    {
        if (choice.Type?.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        var patterns = new PatternEvaluator(this, paths);
        AbstractValue? result = new ConditionValue(null, null);
        for (var i = choice.Arms.Length - 1; i >= 0; i--)
        {
            var arm = choice.Arms[i];
            var matched = patterns.Match(arm.Pattern, choice.Value, state);
            result = AbstractOperators.Choose(arm.Guard is { } guard ? AbstractOperators.And(matched, Evaluate(guard, state)) : matched, Evaluate(arm.Value, state), result);
        }

        return result;
    }

    private AbstractValue? Binary(IBinaryOperation binary, AbstractState state)
    {
        if (binary.OperatorMethod is { ContainingType: var owner } && owner.SpecialType != SpecialType.System_String && model.CatalogOf(owner) is null && model.TrainOf(owner) is null)
        {
            return null;
        }

        var (left, right) = (Evaluate(binary.LeftOperand, state), Evaluate(binary.RightOperand, state));
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => AbstractOperators.AreEqual(left, right, state),
            BinaryOperatorKind.NotEquals => AbstractOperators.Not(AbstractOperators.AreEqual(left, right, state)),
            BinaryOperatorKind.ExclusiveOr when IsBool(binary) => AbstractOperators.Not(AbstractOperators.AreEqual(left, right, state)),
            BinaryOperatorKind.ConditionalAnd => AbstractOperators.And(left, right),
            BinaryOperatorKind.ConditionalOr => AbstractOperators.Or(left, right),
            BinaryOperatorKind.And when IsBool(binary) => AbstractOperators.And(left, right),
            BinaryOperatorKind.Or when IsBool(binary) => AbstractOperators.Or(left, right),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual =>
                AbstractOperators.Compare(left, binary.OperatorKind, right),
            _ => null,
        };
    }

    private AbstractValue? Conversion(IConversionOperation conversion, AbstractState state)
    {
        var value = Evaluate(conversion.Operand, state);
        var keepsValue = value is KnownConstant { Value: MachineListValue } or SequenceValue or ElementValue or UnnamedMachine
            || (conversion.OperatorMethod is null
                && (conversion.Conversion.IsImplicit || conversion.Conversion.IsNullable || conversion.Conversion.IsReference
                    || conversion.GetConversion().IsUnboxing
                    || conversion.Operand.Type?.TypeKind == TypeKind.Enum));
        return keepsValue ? value : null;
    }

    private KnownConstant? Default(ITypeSymbol? type) =>
        type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? new(null)
        : model.CatalogOf(type) is { } catalog ? new(new MachineValue(catalog.Facts, 0))
        : model.TrainOf(type) is { } train ? new(new ReleaseValue(train.TrainType, -1))
        : null;

    public KnownConstant? List(IEnumerable<IOperation> elements, AbstractState state)
    {
        CatalogFacts? catalog = null;
        var indices = new HashSet<int>();
        foreach (var element in elements)
        {
            // A spread adds the elements of another list.
            var isSpread = element.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.SpreadElementSyntax;
            switch (Evaluate(isSpread ? element.ChildOperations.FirstOrDefault() : element, state))
            {
                case KnownConstant { Value: MachineValue machine } when (catalog ??= machine.Catalog) == machine.Catalog:
                    indices.Add(machine.Index);
                    break;
                case KnownConstant { Value: MachineListValue list } when isSpread && (catalog ??= list.Catalog) == list.Catalog:
                    indices.UnionWith(Enumerable.Range(0, list.Catalog.Count).Where(list.Set.Contains));
                    break;
                default:
                    return null;
            }
        }

        return catalog is null ? null : new(new MachineListValue(catalog, MachineSet.Where(catalog.Count, indices.Contains)));
    }

    // The function that returns the machine value itself. Index 0 is the default value; for a nullable type, it also represents null, and is unknown.
    private object?[] Identity(CatalogFacts catalog, bool isNullable)
    {
        if (!_identities.TryGetValue(catalog, out var identity))
        {
            _identities.Add(catalog, identity = [.. Enumerable.Range(0, catalog.Count).Select(i => new MachineValue(catalog, i))]);
        }

        return isNullable ? [ConcreteValues.Unknown, .. identity.Skip(1)] : identity;
    }

    private static bool IsBool(IBinaryOperation binary) => binary.Type?.SpecialType == SpecialType.System_Boolean;
}
