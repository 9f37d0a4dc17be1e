using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>A constant string that is used as the name of a machine type.</summary>
/// <param name="Expression">The constant expression.</param>
/// <param name="Name">The name.</param>
/// <param name="Catalogs">The catalogues that the name may belong to.</param>
/// <param name="IsComparison">Whether the name is only compared, and so does not choose a machine type.</param>
internal sealed record NameUse(IOperation Expression, string Name, NameCatalogs Catalogs, bool IsComparison)
{
    /// <summary>Gets the catalogue that the name belongs to; if none has it, the first one.</summary>
    public CatalogType Catalog { get; } = Catalogs.Of(Name);

    /// <summary>The kinds of operations that assign a string to an annotated symbol or compare it with one.</summary>
    public static OperationKind[] Kinds { get; } =
    [
        OperationKind.Argument, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment, OperationKind.FieldInitializer,
        OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.Return, OperationKind.YieldReturn, OperationKind.Binary, OperationKind.IsPattern,
        OperationKind.PropertySubpattern, OperationKind.Switch, OperationKind.SwitchExpression, OperationKind.Invocation, OperationKind.PropertyReference,
    ];

    /// <summary>The names that an operation, not counting its children, assigns to an annotated symbol or compares with one.</summary>
    public static IEnumerable<NameUse> Of(IOperation operation, ISymbol owner, UsageModel model) => operation switch
    {
        IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument => Assigned(argument.Value, argument.Parameter, model),
        ICoalesceAssignmentOperation assignment => Assigned(assignment.Value, NamedSymbol.Of(assignment.Target), model),
        ISimpleAssignmentOperation assignment => Assigned(assignment.Value, NamedSymbol.Of(assignment.Target), model),
        IDeconstructionAssignmentOperation assignment => Deconstructed(assignment.Target, assignment.Value, model),
        IFieldInitializerOperation initializer => initializer.InitializedFields.SelectMany(field => Assigned(initializer.Value, field, model)),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.SelectMany(property => Assigned(initializer.Value, property, model)),
        IParameterInitializerOperation initializer => Assigned(initializer.Value, initializer.Parameter, model),
        IReturnOperation { ReturnedValue: { } value } @return => NamedSymbol.Returning(@return, owner) is { } returning ? Assigned(value, returning, model) : [],
        _ => NameComparison.Of(operation, model),
    };

    private static IEnumerable<NameUse> Assigned(IOperation value, ISymbol? target, UsageModel model)
    {
        var constants = NameLeaves.Of(value).Select(leaf => (Leaf: leaf, Name: ConstantString.Of(leaf))).Where(c => c.Name is not null).ToList();
        return constants.Count > 0 && model.NamesIn(target) is { } catalogs
            ? constants.Select(c => new NameUse(c.Leaf, c.Name!, catalogs, IsComparison: false))
            : [];
    }

    private static IEnumerable<NameUse> Deconstructed(IOperation target, IOperation value, UsageModel model) => (target, NameLeaves.Unwrap(value)) switch
    {
        (ITupleOperation targets, ITupleOperation values) when targets.Elements.Length == values.Elements.Length =>
            targets.Elements.Zip(values.Elements, (to, from) => Deconstructed(to, from, model)).SelectMany(uses => uses),
        (ITupleOperation, _) => [],
        _ => Assigned(value, NamedSymbol.Of(target), model),
    };
}
