using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>Abstract evaluation of patterns: the condition under which a value matches, and the values that a pattern gives to the variables that it declares.</summary>
internal sealed class PatternEvaluator(Evaluator evaluator, AccessPathReader paths)
{
    public AbstractValue? Match(IIsPatternOperation test, AbstractState state) => Match(test.Pattern, test.Value, state);

    public AbstractValue? Match(IPatternOperation pattern, IOperation value, AbstractState state) => Match(pattern, Input(value, state), state);

    /// <summary>The variables that a pattern declares, each with the access path and the abstract value of what it is assigned; null where there is none.</summary>
    public IEnumerable<(ISymbol Variable, AccessPath? Source, AbstractValue? Value)> Declared(IIsPatternOperation test, AbstractState state) =>
        Declared(test.Pattern, Input(test.Value, state), state);

    /// <summary>Visits the properties that a pattern reads and the methods that it calls, each in the state in which it does so.</summary>
    public void VisitUses(IIsPatternOperation test, AbstractState state, Action<IOperation, AbstractState> visit) => VisitUses(test.Pattern, Input(test.Value, state), state, visit);

    private Subject Input(IOperation value, AbstractState state) => new(evaluator.Evaluate(value, state), paths.Of(value), value.Type, value is IConversionOperation { Conversion.IsImplicit: true } c ? c.Operand : value);

    private AbstractValue? Match(IPatternOperation pattern, Subject subject, AbstractState state) => pattern switch
    {
        IDiscardPatternOperation => new KnownConstant(true),
        IConstantPatternOperation constant => AbstractOperators.AreEqual(subject.Value, evaluator.Evaluate(constant.Value, state), state),
        IRelationalPatternOperation relation => AbstractOperators.Compare(subject.Value, relation.OperatorKind, evaluator.Evaluate(relation.Value, state)),
        INegatedPatternOperation not => AbstractOperators.Not(Match(not.Pattern, subject, state)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => AbstractOperators.And(Match(both.LeftPattern, subject, state), Match(both.RightPattern, subject, state)),
        IBinaryPatternOperation either => AbstractOperators.Or(Match(either.LeftPattern, subject, state), Match(either.RightPattern, subject, state)),
        IDeclarationPatternOperation { MatchesNull: true } => new KnownConstant(true),
        IDeclarationPatternOperation declaration => AlwaysMatches(declaration.MatchedType, subject.Type) ? new KnownConstant(true) : null,
        ITypePatternOperation test => AlwaysMatches(test.MatchedType, subject.Type) ? new KnownConstant(true) : null,
        IRecursivePatternOperation recursive => Match(recursive, subject, state),
        IListPatternOperation list => Parts(list, subject, state).Aggregate((AbstractValue?)null, (matched, part) => AbstractOperators.And(matched, Match(part.Pattern, part.Subject, state))),
        _ => null,
    };

    private AbstractValue? Match(IRecursivePatternOperation pattern, Subject subject, AbstractState state)
    {
        var isPlain = AlwaysMatches(pattern.MatchedType, subject.Type);
        var parts = Parts(pattern, subject, state).ToList();
        AbstractValue? matched = isPlain || IsVacuous(pattern, subject) ? new KnownConstant(true) : null;
        foreach (var (part, inner) in parts)
        {
            matched = AbstractOperators.And(matched, inner is null ? null : Match(part, inner, state));
        }

        // If the value is null, it has no properties, and the pattern does not match either.
        return isPlain || matched is null ? matched
            : matched.AsCondition() is var (whenTrue, whenFalse) ? new ConditionValue(whenTrue, whenFalse?.OrAbsent() ?? Constraint.None)
            : null;
    }

    private void VisitUses(IPatternOperation pattern, Subject? subject, AbstractState state, Action<IOperation, AbstractState> visit)
    {
        if (pattern is IRecursivePatternOperation recursive)
        {
            if (recursive.DeconstructSymbol is not null)
            {
                visit(recursive, state);
            }

            AbstractState? reached = state;
            foreach (var (part, inner) in Parts(recursive, subject ?? Subject.Unknown, state).ToList())
            {
                if (part.Parent is IPropertySubpatternOperation { Member: IPropertyReferenceOperation member })
                {
                    visit(member, reached);
                }

                VisitUses(part, inner, reached, visit);
                reached = inner is not null && Match(part, inner, reached) is { } matched ? reached.Assume(matched.AsCondition().WhenTrue) : reached;
                if (reached is null)
                {
                    return;
                }
            }

            return;
        }

        foreach (var child in pattern.ChildOperations.OfType<IPatternOperation>())
        {
            VisitUses(child, pattern is IBinaryPatternOperation or INegatedPatternOperation ? subject : null, state, visit);
        }
    }

    private IEnumerable<(ISymbol Variable, AccessPath? Source, AbstractValue? Value)> Declared(IPatternOperation pattern, Subject? subject, AbstractState state)
    {
        foreach (var variable in WriteTargets.Declared(pattern))
        {
            yield return (variable, subject?.Path, subject?.Value);
        }

        var parts = pattern switch
        {
            IRecursivePatternOperation recursive => Parts(recursive, subject ?? Subject.Unknown, state),
            IListPatternOperation list => Parts(list, subject ?? Subject.Unknown, state).Select(p => (p.Pattern, (Subject?)p.Subject)),

            // The operands of "and", "or" and "not" match the whole value. Nothing is known about the values of other nested patterns.
            _ => pattern.ChildOperations.OfType<IPatternOperation>().Select(child => (child, pattern is IBinaryPatternOperation or INegatedPatternOperation ? subject : null)),
        };
        foreach (var inner in parts.ToList().SelectMany(part => Declared(part.Item1, part.Item2, state)))
        {
            yield return inner;
        }
    }

    private IEnumerable<(IPatternOperation Pattern, Subject? Subject)> Parts(IRecursivePatternOperation pattern, Subject subject, AbstractState state)
    {
        subject = Matched(pattern, subject, state);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            yield return (pattern.DeconstructionSubpatterns[i], Position(pattern, subject, i, state));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            yield return (property.Pattern, property.Member is IMemberReferenceOperation { Member: var symbol, Type: var type } ? Member(subject, symbol, type, pattern.MatchedType, state) : null);
        }
    }

    // The value as narrowed by the pattern. A value without a name gets that of the variable that the pattern declares.
    private Subject Matched(IRecursivePatternOperation pattern, Subject subject, AbstractState state)
    {
        var path = subject.Path ?? (pattern.DeclaredSymbol is { } declared ? AccessPath.Of(declared) : null);
        return SymbolEqualityComparer.Default.Equals(pattern.MatchedType, subject.Type) && subject.Value is not null ? subject with { Path = path }
            : new(path is null ? null : evaluator.Read(path, pattern.MatchedType, state), path, pattern.MatchedType, subject.Operation);
    }

    private Subject Position(IRecursivePatternOperation pattern, Subject subject, int index, AbstractState state)
    {
        var type = pattern.DeconstructionSubpatterns[index].InputType;
        if (subject.Operation is ITupleOperation tuple && index < tuple.Elements.Length)
        {
            return Input(tuple.Elements[index], state);
        }

        var path = pattern.MatchedType is not INamedTypeSymbol named || subject.Path is null ? null
            : named.IsTupleType ? subject.Path.TupleElement(index)
            : PositionalMembers.Of(named, index, pattern.DeconstructionSubpatterns.Length) is { } member ? subject.Path.Member(member)
            : null;
        return new(path is null ? null : evaluator.Read(path, type, state), path, type, null);
    }

    private Subject Member(Subject subject, ISymbol member, ITypeSymbol? memberType, ITypeSymbol type, AbstractState state)
    {
        var path = subject.Path?.Member(member);
        return new(evaluator.MemberOf(member, type, subject.Value, subject.Path, state) ?? (path is null ? null : evaluator.Read(path, memberType, state)), path, memberType, null);
    }

    // The elements before the slice, from the beginning, and those after it, from the end.
    private IEnumerable<(IPatternOperation Pattern, Subject Subject)> Parts(IListPatternOperation list, Subject subject, AbstractState state)
    {
        var slice = list.Patterns.IndexOf(list.Patterns.FirstOrDefault(p => p is ISlicePatternOperation)!);
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            if (i == slice)
            {
                continue;
            }

            var type = list.Patterns[i].InputType;
            var indexer = (subject.Type as IArrayTypeSymbol)?.ElementType ?? list.IndexerSymbol;
            var index = slice >= 0 && i > slice ? $"^{list.Patterns.Length - i}" : i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var path = indexer is null ? null : subject.Path?.At(indexer, index);
            yield return (list.Patterns[i], new(path is null ? null : evaluator.Read(path, type, state), path, type, null));
        }
    }

    // Whether the pattern can fail only because of its properties, or because the value is null and has none: it tests for the value's own type, by name.
    private static bool IsVacuous(IRecursivePatternOperation pattern, Subject subject) =>
        subject.Path is not null
        && (SymbolEqualityComparer.Default.Equals(pattern.MatchedType, subject.Type)
            || (subject.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], pattern.MatchedType)));

    // A pattern cannot test for a nullable type.
    private static bool AlwaysMatches(ITypeSymbol? matched, ITypeSymbol? type) => matched is { IsValueType: true } && SymbolEqualityComparer.Default.Equals(matched, type);

    /// <summary>The value that is matched: its abstract value, its access path and its static type, and the operation that computes it, if there is one.</summary>
    private sealed record Subject(AbstractValue? Value, AccessPath? Path, ITypeSymbol? Type, IOperation? Operation)
    {
        public static Subject Unknown { get; } = new(null, null, null, null);
    }
}
