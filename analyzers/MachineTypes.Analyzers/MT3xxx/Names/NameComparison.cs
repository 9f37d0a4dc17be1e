using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>Finds constant strings that are compared with a value that is annotated as the name of a machine type, or looked up in a list of such names.</summary>
internal static class NameComparison
{
    private static readonly HashSet<string> Comparing = new(["Equals", "Compare", "CompareOrdinal", "CompareTo", "ReferenceEquals"], StringComparer.Ordinal);
    private static readonly HashSet<string> LookingUp = new(
        ["Contains", "ContainsKey", "TryGetValue", "GetValueOrDefault", "IndexOf", "LastIndexOf", "Remove", "BinarySearch"], StringComparer.Ordinal);

    private static readonly HashSet<string> Adding = new(["Add", "TryAdd", "Insert", "Append", "Prepend", "Enqueue", "Push"], StringComparer.Ordinal);

    public static IEnumerable<NameUse> Of(IOperation operation, UsageModel model) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => Compared([comparison.LeftOperand, comparison.RightOperand], isCaseIgnored: false, model),
        IIsPatternOperation test => CatalogsIn(test.Value, model) is { } catalogs ? Constants(test.Pattern, catalogs) : [],
        IPropertySubpatternOperation test => CatalogsIn(test.Member, model) is { } catalogs ? Constants(test.Pattern, catalogs) : [],
        ISwitchOperation choice => CatalogsIn(choice.Value, model) is { } catalogs ? choice.Cases.SelectMany(c => c.Clauses).SelectMany(c => Constants(c, catalogs)) : [],
        ISwitchExpressionOperation choice => CatalogsIn(choice.Value, model) is { } catalogs ? choice.Arms.SelectMany(a => Constants(a.Pattern, catalogs)) : [],
        IInvocationOperation call => Called(call, model),
        IPropertyReferenceOperation { Arguments: [var index], Instance: { } list } element => LookedUp(list, index.Value, isQuery: !IsTarget(element), model),
        _ => [],
    };

    private static IEnumerable<NameUse> Called(IInvocationOperation call, UsageModel model)
    {
        var method = call.TargetMethod;
        if (Comparing.Contains(method.Name) && IsComparer(method.ContainingType))
        {
            var operands = call.Arguments.Select(a => a.Value);
            return Compared([.. call.Instance is { } instance ? operands.Prepend(instance) : operands], call.Arguments.Any(a => IgnoresCase(a.Value)), model);
        }

        // A collection initializer is part of what is assigned.
        if ((LookingUp.Contains(method.Name) || Adding.Contains(method.Name)) && call.Parent is not IObjectOrCollectionInitializerOperation)
        {
            var values = call.Arguments.Select(a => a.Value).ToList();
            var list = call.Instance ?? (method.IsExtensionMethod ? values.FirstOrDefault() : null);
            return list is null ? [] : values.Where(v => v != list).SelectMany(v => LookedUp(list, v, LookingUp.Contains(method.Name), model)).Take(1);
        }

        return [];
    }

    // A part of a name is not a name.
    private static IEnumerable<NameUse> LookedUp(IOperation list, IOperation value, bool isQuery, UsageModel model) =>
        NameLeaves.Unwrap(list) is { Type: { SpecialType: not SpecialType.System_String, IsRefLikeType: false } type } owner
        && NameLeaves.Unwrap(value).Type?.SpecialType == SpecialType.System_String
        && (type.TypeKind == TypeKind.Array || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable))
        && ConstantString.Of(value) is { } name
        && CatalogsIn(owner, model) is { } catalogs
            ? [new(NameLeaves.Unwrap(value), name, catalogs, isQuery)]
            : [];

    // A test for an empty string has the same form as a test for a name.
    private static IEnumerable<NameUse> Compared(IReadOnlyList<IOperation> operands, bool isCaseIgnored, UsageModel model) =>
        operands.Select(o => CatalogsIn(o, model)).FirstOrDefault(c => c is not null) is { } catalogs
            ? operands.SelectMany(o => Constant(o, catalogs)).Where(use => !isCaseIgnored || !use.Catalog.Facts.Names.Contains(use.Name, StringComparer.OrdinalIgnoreCase))
            : [];

    // Only constants that the whole value is compared with are names of the catalogue; constants in property patterns are something else.
    private static IEnumerable<NameUse> Constants(IOperation pattern, NameCatalogs catalogs) => pattern switch
    {
        IConstantPatternOperation constant => Constant(constant.Value, catalogs),
        ISingleValueCaseClauseOperation clause => Constant(clause.Value, catalogs),
        IPatternCaseClauseOperation clause => Constants(clause.Pattern, catalogs),
        INegatedPatternOperation not => Constants(not.Pattern, catalogs),
        IBinaryPatternOperation both => Constants(both.LeftPattern, catalogs).Concat(Constants(both.RightPattern, catalogs)),
        _ => [],
    };

    private static IEnumerable<NameUse> Constant(IOperation value, NameCatalogs catalogs) =>
        NameLeaves.Unwrap(value) is { Type.SpecialType: SpecialType.System_String } constant && ConstantString.Of(value) is { Length: > 0 } name ? [new(constant, name, catalogs, IsComparison: true)] : [];

    private static NameCatalogs? CatalogsIn(IOperation value, UsageModel model) => model.NamesIn(NamedSymbol.Of(NameLeaves.Unwrap(value)));

    private static bool IsTarget(IOperation element) => element.Parent is IAssignmentOperation assignment && assignment.Target == element;

    private static bool IsComparer(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Object } or { Name: "StringComparer" or "MemoryExtensions" or "IEquatable", ContainingNamespace.Name: "System" };

    private static bool IgnoresCase(IOperation argument) =>
        argument is { Type: { Name: "StringComparison", ContainingNamespace.Name: "System" }, ConstantValue: { HasValue: true, Value: int comparison } } && comparison % 2 == 1;
}
