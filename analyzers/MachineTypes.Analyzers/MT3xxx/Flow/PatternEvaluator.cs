using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Abstract evaluation of patterns: the condition under which a value matches, and the values that a pattern gives to the variables that it declares.</summary>
internal sealed class PatternEvaluator(Evaluator evaluator, AccessPathReader paths)
{
    public AbstractValue? Match(IIsPatternOperation test, AbstractState state) =>
        Match(test.Pattern, evaluator.Evaluate(test.Value, state), paths.Of(test.Value), test.Value.Type, state);

    /// <summary>The variables that a pattern declares, each with the access path and the abstract value of what it is assigned; null where there is none.</summary>
    public IEnumerable<(ISymbol Variable, AccessPath? Source, AbstractValue? Value)> Declared(IIsPatternOperation test, AbstractState state) =>
        Declared(test.Pattern, evaluator.Evaluate(test.Value, state), paths.Of(test.Value), test.Value.Type, state);

    private AbstractValue? Match(IPatternOperation pattern, AbstractValue? value, AccessPath? path, ITypeSymbol? type, AbstractState state) => pattern switch
    {
        IDiscardPatternOperation => new KnownConstant(true),
        IConstantPatternOperation constant => AbstractOperators.AreEqual(value, evaluator.Evaluate(constant.Value, state), state),
        IRelationalPatternOperation relation => AbstractOperators.Compare(value, relation.OperatorKind, evaluator.Evaluate(relation.Value, state)),
        INegatedPatternOperation not => AbstractOperators.Not(Match(not.Pattern, value, path, type, state)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            AbstractOperators.And(Match(both.LeftPattern, value, path, type, state), Match(both.RightPattern, value, path, type, state)),
        IBinaryPatternOperation either => AbstractOperators.Or(Match(either.LeftPattern, value, path, type, state), Match(either.RightPattern, value, path, type, state)),
        IDeclarationPatternOperation { MatchesNull: true } => new KnownConstant(true),
        IDeclarationPatternOperation declaration => AlwaysMatches(declaration.MatchedType, type) ? new KnownConstant(true) : null,
        ITypePatternOperation test => AlwaysMatches(test.MatchedType, type) ? new KnownConstant(true) : null,
        IRecursivePatternOperation recursive => Match(recursive, value, path, type, state),
        _ => null,
    };

    private AbstractValue? Match(IRecursivePatternOperation pattern, AbstractValue? value, AccessPath? path, ITypeSymbol? type, AbstractState state)
    {
        // A null check or a deconstruction can fail for reasons that imply nothing about the properties.
        AbstractValue? matched = pattern.DeconstructionSubpatterns.IsEmpty && AlwaysMatches(pattern.MatchedType, type) ? new KnownConstant(true) : null;
        foreach (var property in pattern.PropertySubpatterns)
        {
            matched = AbstractOperators.And(matched, Member(property, value, path, pattern.MatchedType, state) is var (member, memberPath, memberType) && memberType is not null
                ? Match(property.Pattern, member, memberPath, memberType, state)
                : null);
        }

        return matched;
    }

    private (AbstractValue? Value, AccessPath? Path, ITypeSymbol? Type) Member(
        IPropertySubpatternOperation property, AbstractValue? value, AccessPath? path, ITypeSymbol type, AbstractState state)
    {
        if (property.Member is not IMemberReferenceOperation { Member: var symbol, Type: var memberType })
        {
            return default;
        }

        var memberPath = path?.Member(symbol);
        return (evaluator.Member(symbol, type, value) ?? (memberPath is null ? null : evaluator.Read(memberPath, memberType, state)), memberPath, memberType);
    }

    private IEnumerable<(ISymbol Variable, AccessPath? Source, AbstractValue? Value)> Declared(
        IPatternOperation pattern, AbstractValue? value, AccessPath? path, ITypeSymbol? type, AbstractState state)
    {
        foreach (var variable in WriteTargets.Declared(pattern))
        {
            yield return (variable, path, value);
        }

        if (pattern is IRecursivePatternOperation recursive)
        {
            foreach (var property in recursive.PropertySubpatterns)
            {
                var (member, memberPath, memberType) = Member(property, value, path, recursive.MatchedType, state);
                foreach (var inner in Declared(property.Pattern, member, memberPath, memberType, state))
                {
                    yield return inner;
                }
            }
        }

        // The operands of "and", "or" and "not" match the whole value; about the values of other nested patterns nothing is known.
        foreach (var child in pattern.ChildOperations.OfType<IPatternOperation>().Where(_ => pattern is not IRecursivePatternOperation))
        {
            var isWhole = pattern is IBinaryPatternOperation or INegatedPatternOperation;
            foreach (var inner in Declared(child, isWhole ? value : null, isWhole ? path : null, type, state))
            {
                yield return inner;
            }
        }

        if (pattern is IRecursivePatternOperation deconstruction)
        {
            foreach (var inner in deconstruction.DeconstructionSubpatterns.SelectMany(p => Declared(p, null, null, null, state)))
            {
                yield return inner;
            }
        }
    }

    private static bool AlwaysMatches(ITypeSymbol? matched, ITypeSymbol? type) =>
        matched is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(matched, type) && type!.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;
}
