using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>
/// Summaries of a program's own guards: what the value of a member implies about the machine values of its receiver and its parameters. A summary comes from a body that is a single
/// expression or, for any member, from <c>[MachineGuard]</c>. It is read once per compilation.
/// </summary>
internal static class GuardBodies
{
    private static readonly ConditionalWeakTable<UsageModel, ConcurrentDictionary<ISymbol, (AbstractValue? Value, bool IsCut)>> Summaries = new();

    // How deep calls between local functions and lambdas are followed. Summaries of members are cached.
    private const int MaxDepth = 4;

    [ThreadStatic]
    private static HashSet<ISymbol>? _beingRead;

    [ThreadStatic]
    private static int _cut;

    /// <summary>The value of a static field that never changes; null where it is not known.</summary>
    public static AbstractValue? Of(IFieldSymbol field, UsageModel model) => Summary(field, model) is KnownConstant constant ? constant : null;

    /// <summary>The value of a property that is read or a method that is called.</summary>
    public static AbstractValue? Call(
        ISymbol member, UsageModel model, AccessPath? receiver, AbstractValue? instance, IReadOnlyList<(IParameterSymbol? Parameter, AccessPath? Path, AbstractValue? Value)> arguments, AbstractState state) =>
        model.MayBeAnnotated(member.ContainingAssembly) && Summary((member as IMethodSymbol)?.ReducedFrom ?? member, model) is { } summary
            ? Instantiate(summary, member, receiver, instance, arguments, state)
            : null;

    /// <summary>Evaluates a body; null where it is being evaluated already, or is too deep.</summary>
    public static AbstractValue? Read(ISymbol function, Func<AbstractValue?> read) => Read(function, read, MaxDepth);

    private static AbstractValue? Read(ISymbol member, Func<AbstractValue?> read, int depth)
    {
        _beingRead ??= new(SymbolEqualityComparer.Default);
        if (_beingRead.Count >= depth || !_beingRead.Add(member))
        {
            _cut++;
            return null;
        }

        try
        {
            return read();
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
        finally
        {
            _beingRead.Remove(member);
        }
    }

    /// <summary>The expression that a body returns; null where it does anything else.</summary>
    public static IOperation? Result(IOperation? body) => body switch
    {
        IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } value }] } => value,
        IMethodBodyOperation method => Result(method.BlockBody ?? method.ExpressionBody),
        IFieldInitializerOperation field => field.Value,
        IPropertyInitializerOperation property => property.Value,
        _ => null,
    };

    /// <summary>A summary in terms of what a caller passes.</summary>
    public static AbstractValue? Instantiate(
        AbstractValue? summary, ISymbol member, AccessPath? receiver, AbstractValue? instance, IReadOnlyList<(IParameterSymbol? Parameter, AccessPath? Path, AbstractValue? Value)> arguments, AbstractState state)
    {
        switch (summary)
        {
            case FunctionOfMachine function:
                return Actual(function.Machine) is { } machine ? function.Rename(state.Canonical(machine))
                    : Passed(function.Machine) is KnownConstant { Value: MachineValue { Index: var index } } ? new KnownConstant(function.Results[index])
                    : null;
            case ConditionValue condition:
                return condition.Select(Rename);
            case KnownConstant:
                return summary;
            default:
                return null;
        }

        AccessPath? Actual(AccessPath path) => path.Root switch
        {
            { IsThis: true } => receiver is null ? null : path.Reroot(receiver),
            { Symbol: IParameterSymbol parameter } when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, OriginalOf(member)) || Argument(parameter) is not null =>
                Argument(parameter)?.Path is { } passed ? path.Reroot(passed) : null,
            _ => path,
        };

        AbstractValue? Passed(AccessPath path) => path.Instance is not null ? null : path.IsThis ? instance : path.Symbol is IParameterSymbol parameter ? Argument(parameter)?.Value : null;

        (IParameterSymbol? Parameter, AccessPath? Path, AbstractValue? Value)? Argument(IParameterSymbol parameter)
        {
            foreach (var argument in arguments)
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal && SymbolEqualityComparer.Default.Equals(OriginalOf(parameter.ContainingSymbol), OriginalOf(member)))
                {
                    return argument;
                }
            }

            return null;
        }

        Constraint? Rename(Constraint? constraint)
        {
            if (constraint is null)
            {
                return null;
            }

            Constraint? renamed = Constraint.None;
            foreach (var entry in constraint.Machines)
            {
                if (Actual(entry.Key) is { } path)
                {
                    renamed = Constraint.Meet(renamed, new(Constraint.None.Machines.Add(state.Canonical(path), entry.Value)));
                }
                else if (Passed(entry.Key) is KnownConstant { Value: MachineValue { Index: var index } } && !entry.Value.Set.Contains(index))
                {
                    return null;
                }
            }

            return renamed;
        }
    }

    private static ISymbol OriginalOf(ISymbol member) => ((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition;

    private static AbstractValue? Summary(ISymbol member, UsageModel model)
    {
        member = member.OriginalDefinition;
        if (!IsCandidate(member, model))
        {
            return null;
        }

        var summaries = Summaries.GetValue(model, static _ => new(SymbolEqualityComparer.Default));
        if (summaries.TryGetValue(member, out var known))
        {
            _cut += known.IsCut ? 1 : 0;
            return known.Value;
        }

        // A body that refers to itself, also through others, is not understood, and neither is what refers to it, whichever is read first. The members that it refers to are read again
        // when reading starts with them.
        var cut = _cut;
        var body = Read(member, () => Body(member, model), int.MaxValue);
        var isCut = cut != _cut;
        var summary = (isCut ? null : body) ?? GuardClaim.Of(member, model)?.Summary;
        return isCut && _beingRead!.Count > 0 ? summary : summaries.GetOrAdd(member, (summary, isCut)).Value;
    }

    private static bool IsCandidate(ISymbol member, UsageModel model)
    {
        var type = member switch
        {
            IPropertySymbol { Parameters.IsEmpty: true } property => property.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return type is not null
            && (type.SpecialType == SpecialType.System_Boolean || (member is { IsStatic: true } and not IMethodSymbol && (model.CatalogOf(type) is not null || SequenceTypes.IsSequence(type))))
            && model.CatalogOf(member.ContainingType) is null;
    }

    private static AbstractValue? Body(ISymbol member, UsageModel model)
    {
        if (member.DeclaringSyntaxReferences is not [var declaration] || !model.IsOwn(member) || !IsFinal(member) || declaration.GetSyntax() is var syntax && !StaticFields.KeepInitialValue(member, syntax)
            || Expression(syntax) is not { } expression || model.OperationOf(expression) is not { } operation)
        {
            return null;
        }

        var usage = new VariableUsage([operation], member);
        var value = new Evaluator(model, new(model, usage), usage).Evaluate(operation, AbstractState.Empty);
        return value is FunctionOfMachine or ConditionValue or KnownConstant { Value: MachineValue { Index: > 0 } or MachineListValue } ? value : null;
    }

    // A member that an override can replace has no body of its own.
    private static bool IsFinal(ISymbol member) => !member.IsVirtual && (!member.IsOverride || member.IsSealed || member.ContainingType.IsSealed);

    private static ExpressionSyntax? Expression(SyntaxNode syntax) => syntax switch
    {
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ Keyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.GetKeyword } getter] } property =>
            getter.ExpressionBody?.Expression ?? Returned(getter.Body) ?? (getter.Body is null ? property.Initializer?.Value : null),
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? Returned(method.Body),
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        _ => null,
    };

    private static ExpressionSyntax? Returned(BlockSyntax? body) => body is { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : null;
}
