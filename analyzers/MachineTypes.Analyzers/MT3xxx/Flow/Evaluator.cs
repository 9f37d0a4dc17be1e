using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Composition;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Abstract evaluation of expressions: the abstract value of an expression in a state. An expression that is not understood evaluates to the top, which is null.</summary>
internal sealed class Evaluator(UsageModel model, AccessPathReader paths)
{
    private readonly Dictionary<CatalogFacts, object?[]> _identities = [];

    public AbstractValue? Evaluate(IOperation? operation, AbstractState state)
    {
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

        if (paths.Of(operation) is { } path && Read(path, operation.Type, state) is { } known)
        {
            return known;
        }

        return operation switch
        {
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, state),
            IConversionOperation conversion => Conversion(conversion, state),
            IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => Default(operation.Type),
            IPropertyReferenceOperation property => Property(property, state),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => AbstractOperators.Not(Evaluate(not.Operand, state)),
            IBinaryOperation binary => Binary(binary, state),
            IIsPatternOperation pattern => new PatternEvaluator(this, paths).Match(pattern, state),
            ISimpleAssignmentOperation assignment => Evaluate(assignment.Value, state),
            IInvocationOperation call => new CallEvaluator(this, model).Evaluate(call, state),
            IArrayCreationOperation { Initializer: { } initializer } => List(initializer.ElementValues, state),
            _ when operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax => List(operation.ChildOperations, state),
            _ => null,
        };
    }

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

    private AbstractValue? Property(IPropertyReferenceOperation property, AbstractState state)
    {
        var owner = property.Property.ContainingType;
        if (property.Instance is not null)
        {
            var instance = Evaluate(property.Instance, state);
            return property.Property.Name == "Current" && instance is KnownConstant { Value: MachineListValue list }
                ? new UnnamedMachine(new(list.Catalog, list.Set))
                : Member(property.Property, property.Instance.Type, instance);
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

        return null;
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
        var keepsValue = value is KnownConstant { Value: MachineListValue } or UnnamedMachine
            || (conversion.OperatorMethod is null && (conversion.Conversion.IsImplicit || conversion.Conversion.IsNullable || conversion.Operand.Type?.TypeKind == TypeKind.Enum));
        return keepsValue ? value : null;
    }

    private KnownConstant? Default(ITypeSymbol? type) =>
        type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? new(null)
        : model.CatalogOf(type) is { } catalog ? new(new MachineValue(catalog.Facts, 0))
        : model.TrainOf(type) is { } train ? new(new ReleaseValue(train.TrainType, -1))
        : type?.SpecialType == SpecialType.System_Boolean ? new(false)
        : null;

    private KnownConstant? List(IEnumerable<IOperation> elements, AbstractState state)
    {
        CatalogFacts? catalog = null;
        var indices = new HashSet<int>();
        foreach (var element in elements)
        {
            if (Evaluate(element, state) is not KnownConstant { Value: MachineValue machine } || (catalog ??= machine.Catalog) != machine.Catalog)
            {
                return null;
            }

            indices.Add(machine.Index);
        }

        return catalog is null ? null : new(new MachineListValue(catalog, MachineSet.Where(catalog.Count, indices.Contains)));
    }

    // The function that returns the machine value itself. Index 0 is the default value; for a nullable type it stands for null as well, and is unknown.
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
