using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Says what is known when a value matches a pattern, and what the variables that a pattern declares stand for.</summary>
internal sealed class Patterns(Evaluator evaluator, KeyReader keys)
{
    public Known? Match(IIsPatternOperation test, FlowState state) =>
        Match(test.Pattern, evaluator.Evaluate(test.Value, state), keys.Of(test.Value), test.Value.Type, state);

    /// <summary>The variables of a pattern, each with the name of the value that it takes, or null where that has none.</summary>
    public IEnumerable<(ISymbol Variable, ValueKey? Value, Known? Known)> Declared(IIsPatternOperation test, FlowState state) =>
        Declared(test.Pattern, evaluator.Evaluate(test.Value, state), keys.Of(test.Value), test.Value.Type, state);

    private Known? Match(IPatternOperation pattern, Known? value, ValueKey? key, ITypeSymbol? type, FlowState state) => pattern switch
    {
        IDiscardPatternOperation => new Fixed(true),
        IConstantPatternOperation constant => Logic.AreEqual(value, evaluator.Evaluate(constant.Value, state), state),
        IRelationalPatternOperation relation => Logic.Compare(value, relation.OperatorKind, evaluator.Evaluate(relation.Value, state)),
        INegatedPatternOperation not => Logic.Not(Match(not.Pattern, value, key, type, state)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
            Logic.And(Match(both.LeftPattern, value, key, type, state), Match(both.RightPattern, value, key, type, state)),
        IBinaryPatternOperation either => Logic.Or(Match(either.LeftPattern, value, key, type, state), Match(either.RightPattern, value, key, type, state)),
        IDeclarationPatternOperation { MatchesNull: true } => new Fixed(true),
        IDeclarationPatternOperation declaration => IsAlways(declaration.MatchedType, type) ? new Fixed(true) : null,
        ITypePatternOperation test => IsAlways(test.MatchedType, type) ? new Fixed(true) : null,
        IRecursivePatternOperation recursive => Match(recursive, value, key, type, state),
        _ => null,
    };

    private Known? Match(IRecursivePatternOperation pattern, Known? value, ValueKey? key, ITypeSymbol? type, FlowState state)
    {
        // What can be null, or is taken apart, may fail to match for a reason that says nothing.
        Known? matched = pattern.DeconstructionSubpatterns.IsEmpty && IsAlways(pattern.MatchedType, type) ? new Fixed(true) : null;
        foreach (var property in pattern.PropertySubpatterns)
        {
            matched = Logic.And(matched, Member(property, value, key, pattern.MatchedType, state) is var (member, memberKey, memberType) && memberType is not null
                ? Match(property.Pattern, member, memberKey, memberType, state)
                : null);
        }

        return matched;
    }

    private (Known? Value, ValueKey? Key, ITypeSymbol? Type) Member(IPropertySubpatternOperation property, Known? value, ValueKey? key, ITypeSymbol type, FlowState state)
    {
        if (property.Member is not IMemberReferenceOperation { Member: var symbol, Type: var memberType })
        {
            return default;
        }

        var memberKey = key?.Member(symbol);
        return (evaluator.Member(symbol, type, value) ?? (memberKey is null ? null : evaluator.Read(memberKey, memberType, state)), memberKey, memberType);
    }

    private IEnumerable<(ISymbol Variable, ValueKey? Value, Known? Known)> Declared(IPatternOperation pattern, Known? value, ValueKey? key, ITypeSymbol? type, FlowState state)
    {
        foreach (var variable in WriteTargets.Declared(pattern))
        {
            yield return (variable, key, value);
        }

        if (pattern is IRecursivePatternOperation recursive)
        {
            foreach (var property in recursive.PropertySubpatterns)
            {
                var (member, memberKey, memberType) = Member(property, value, key, recursive.MatchedType, state);
                foreach (var inner in Declared(property.Pattern, member, memberKey, memberType, state))
                {
                    yield return inner;
                }
            }
        }

        // One side of an "and" matches the whole value too; variables in other places have values of which nothing is known.
        foreach (var child in pattern.ChildOperations.OfType<IPatternOperation>().Where(_ => pattern is not IRecursivePatternOperation))
        {
            var isWhole = pattern is IBinaryPatternOperation or INegatedPatternOperation;
            foreach (var inner in Declared(child, isWhole ? value : null, isWhole ? key : null, type, state))
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

    private static bool IsAlways(ITypeSymbol? matched, ITypeSymbol? type) =>
        matched is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(matched, type) && type!.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;
}
