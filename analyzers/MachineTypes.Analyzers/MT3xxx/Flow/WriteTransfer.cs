using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The transfer functions of writes: kill what depended on the old value, also through other names of the same object, and generate what is known about the new one.</summary>
internal sealed class WriteTransfer(UsageModel model, VariableUsage variables, AccessPathReader paths, Evaluator evaluator)
{
    private readonly Aliases _aliases = new(model, variables, paths);

    /// <summary>An assignment of an expression's value. What it creates has members, which are written as well.</summary>
    public AbstractState Assign(AbstractState state, AccessPath target, IOperation value)
    {
        switch (Unwrap(value))
        {
            case ITupleOperation or IAnonymousObjectCreationOperation:
                return AssignMembers(state, target, [.. Members(target, value)]);
            case var copy when Clones.Original(copy) is { } original:
                return Clone(state, target, original);
        }

        // An object that a factory call creates has its machine type in a property.
        var created = FactoryCalls.MachineOf(value, model);
        var (source, machine) = created is null
            ? default
            : (paths.Of(created.Value.Machine) is { } path ? state.Canonical(path) : null, evaluator.Evaluate(created.Value.Machine, state));
        var after = Write(state, target, paths.Of(value), evaluator.Evaluate(value, state), value.Type);
        return created is null || source?.HasPrefix(target) == true
            ? after
            : Write(after, target.Member(created.Value.Property), source, machine, created.Value.Property.Type);
    }

    /// <summary>A write. The source is the access path of the new value, where it has one.</summary>
    public AbstractState Write(AbstractState state, AccessPath target, AccessPath? source, AbstractValue? value, ITypeSymbol? type)
    {
        state = Prepare(state, ref target);
        var root = source is null ? null : state.Canonical(source);
        if (state.Canonical(target).Equals(root))
        {
            return state;
        }

        var after = Kill(state, target, root);
        switch (value)
        {
            case UnnamedMachine { Machines: var machines }:
                return after.Bind(target, machines);
            case ElementValue { Element: var element }:
                return after.With(element.Reroot(AccessPath.Element, target));
            case KnownConstant { Value: MachineValue machine }:
                return after.Bind(target, new PossibleMachines(machine.Catalog, MachineSet.Where(machine.Catalog.Count, i => i == machine.Index)));
        }

        if (root is not null && HoldsMachine(type))
        {
            return root.HasPrefix(target) ? after : after.Alias(target, root);
        }

        value ??= type?.SpecialType == SpecialType.System_Boolean ? ConditionValue.Unconstrained : null;
        return value is null || DependsOn(value, target) || !IsKept(value, target, type) ? after : after.Bind(target, value);
    }

    /// <summary>A write of a value about which nothing is known.</summary>
    public AbstractState Kill(AbstractState state, AccessPath written, AccessPath? source = null)
    {
        if (state.Size == 0)
        {
            return state;
        }

        if (written.Instance is null && written.Symbol is not (IFieldSymbol or IPropertySymbol))
        {
            return state.Kill(written);
        }

        // The value written is the source's own, so the source does not change, even if source and target are the same.
        var changed = _aliases.ChangedBy(written, state);
        return state.Kill(path => path.HasPrefix(changed) && (source is null || !path.HasPrefix(source) || path.HasPrefix(written)));
    }

    public AbstractState KillTargets(IOperation operation, AbstractState state)
    {
        foreach (var target in WriteTargets.Of(operation))
        {
            if (paths.Of(target) is { } path)
            {
                state = Kill(Prepare(state, ref path), path);
            }
            else
            {
                state = KillElements(state, target);
            }
        }

        return state;
    }

    /// <summary>A write to an element whose index is not known changes the collection.</summary>
    public AbstractState KillElements(AbstractState state, IOperation target) => target switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array } => KillElements(state, paths.Of(array)),
        IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } list } => KillElements(state, paths.Of(list)),
        IImplicitIndexerReferenceOperation { Instance: var list } => KillElements(state, paths.Of(list)),
        _ => state,
    };

    /// <summary>Kills what is known about the elements of a collection, and about the collection itself.</summary>
    public AbstractState KillElements(AbstractState state, AccessPath? collection)
    {
        if (collection is null || state.Size == 0)
        {
            return state;
        }

        var after = state.Kill(path => path.HasPrefix(p => p.IsElement && _aliases.MayBeSame(p.Instance, collection, state)));
        return after.ValueOf(collection) is null ? after : new AbstractState(after.Machines, after.Aliases, after.Values.Remove(after.Canonical(collection)));
    }

    /// <summary>A deconstruction: all values are read before the first target is written.</summary>
    public AbstractState Deconstruct(IDeconstructionAssignmentOperation deconstruction, AbstractState state)
    {
        var pairs = new List<(AccessPath Target, AccessPath? Source, AbstractValue? Value, ITypeSymbol? Type)>();
        Pair(deconstruction.Target, deconstruction.Value, paths.Of(deconstruction.Value), deconstruction.Value.Type, state, pairs);
        var after = KillTargets(deconstruction, state);
        foreach (var (target, source, value, type) in pairs)
        {
            // A source that has been written no longer names the value that was read.
            var isWritten = pairs.Any(p => source?.HasPrefix(p.Target) == true || p.Target.HasPrefix(target) && p.Target != target);
            if (!isWritten)
            {
                after = Write(after, target, source, value, type);
            }
            else if (source is not null && state.Machines.TryGetValue(state.Canonical(source), out var possible))
            {
                after = after.Bind(target, possible.AfterCall());
            }
            else if (value is KnownConstant)
            {
                after = Write(after, target, null, value, type);
            }
        }

        return after;
    }

    // The members of a tuple or an anonymous object, and those of one that is a member of it.
    private static IEnumerable<(AccessPath Member, IOperation Value)> Members(AccessPath target, IOperation value) => Unwrap(value) switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany((element, i) => Members(target.TupleElement(i), element)),
        IAnonymousObjectCreationOperation creation => creation.Initializers.OfType<ISimpleAssignmentOperation>()
            .SelectMany(a => a.Target is IPropertyReferenceOperation { Property: var property } ? Members(target.Member(property), a.Value) : []),
        _ => [(target, value)],
    };

    private AbstractState AssignMembers(AbstractState state, AccessPath target, IReadOnlyList<(AccessPath Member, IOperation Value)> members)
    {
        var values = members.Select(m => (m.Member, Source: paths.Of(m.Value), Value: evaluator.Evaluate(m.Value, state), m.Value.Type)).ToList();
        var after = Kill(Prepare(state, ref target), target);
        foreach (var (member, source, value, type) in values)
        {
            after = source?.HasPrefix(target) == true ? after : Write(after, member, source, value, type);
        }

        return after;
    }

    // A copy of a record has the members of the original, but is another object.
    private AbstractState Clone(AbstractState state, AccessPath target, IOperation original)
    {
        if (paths.Of(original) is not { } source || state.Canonical(source).HasPrefix(target))
        {
            return Kill(state, target);
        }

        return Kill(state, target).CopyMembers(target, source, MachineMembers(original.Type));
    }

    // Gives the copies of a struct their own names, and the target the name of its object.
    private AbstractState Prepare(AbstractState state, ref AccessPath target)
    {
        if (target.Instance is not { } instance)
        {
            return state;
        }

        state = Prepare(state, ref instance);
        if (!state.Aliases.IsEmpty && instance.Type is not { IsReferenceType: true })
        {
            state = state.Separate(instance, MachineMembers);
        }

        target = target.Rebase(state.Canonical(instance));
        return state;
    }

    // Each variable that is assigned, with what it is assigned: an expression or, where there is none, a part of a value.
    private void Pair(
        IOperation target, IOperation? value, AccessPath? source, ITypeSymbol? type, AbstractState state, List<(AccessPath Target, AccessPath? Source, AbstractValue? Value, ITypeSymbol? Type)> pairs)
    {
        var targets = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (targets is not ITupleOperation tuple)
        {
            if (paths.Of(targets) is { } path)
            {
                pairs.Add((path, source, value is not null ? evaluator.Evaluate(value, state) : source is not null ? evaluator.Read(source, type, state) : null, type));
            }

            return;
        }

        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            // Half-typed code has more targets than values.
            if (value is not null && Unwrap(value) is ITupleOperation values && i < values.Elements.Length)
            {
                Pair(tuple.Elements[i], values.Elements[i], paths.Of(values.Elements[i]), values.Elements[i].Type, state, pairs);
            }
            else if (Deconstructed(source, type, i, tuple.Elements.Length) is var (part, partType))
            {
                Pair(tuple.Elements[i], null, part, partType, state, pairs);
            }
        }
    }

    // A part of a value that is deconstructed: an element of a tuple, or a property of a record or a pair.
    private static (AccessPath Path, ITypeSymbol Type)? Deconstructed(AccessPath? source, ITypeSymbol? type, int index, int count) => source is null || type is not INamedTypeSymbol named ? null
        : named.IsTupleType ? index < named.TupleElements.Length ? (source.TupleElement(index), named.TupleElements[index].Type) : null
        : PositionalMembers.Of(named, index, count) is { } member ? (source.Member(member), member.Type)
        : null;

    private bool HoldsMachine(ITypeSymbol? type) =>
        model.CatalogOf(type) is not null
        || !model.MachinePropertiesOf(type).IsEmpty
        || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(e => HoldsMachine(e.Type)))
        || (type?.IsReferenceType == true && MachineMembers(type).Any());

    private IEnumerable<ISymbol> MachineMembers(ITypeSymbol? type) => model.MachineMembersOf(type);

    // A collection that other code may change has no value of its own.
    private bool IsKept(AbstractValue value, AccessPath target, ITypeSymbol? type) =>
        value is not (SequenceValue or KnownConstant { Value: MachineListValue })
        || target.IsCapture
        || SequenceTypes.IsReadOnly(target.Symbol is ILocalSymbol local ? local.Type : type)
        || (target is { Instance: null, Symbol: ILocalSymbol variable } && !variables.Objects.MayChange(variable));

    private static bool DependsOn(AbstractValue value, AccessPath path) => value switch
    {
        FunctionOfMachine function => function.Machine.HasPrefix(path),
        ConditionValue condition => condition.Constrained.Any(constrained => constrained.HasPrefix(path)),
        CaseValue cases => cases.Constrained.Any(constrained => constrained.HasPrefix(path)),
        _ => false,
    };

    private static IOperation Unwrap(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? Unwrap(conversion.Operand) : operation is IParenthesizedOperation parenthesized ? Unwrap(parenthesized.Operand) : operation;
}
