using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>Finds uses of generated members that choose a machine type: the value is passed on, stored or returned, and not only compared or queried.</summary>
internal static class MemberUse
{
    // Methods of the base class library and of the catalogue that compare or look up what they are passed.
    private static readonly HashSet<string> Queries = new(
        ["Equals", "CompareTo", "Contains", "ContainsKey", "TryGetValue", "IndexOf", "LastIndexOf", "BinarySearch", "Compare", "Check", "Remove", "SequenceEqual"], StringComparer.Ordinal);

    public static (CatalogType Catalog, ManifestMachine Machine)? Of(IPropertyReferenceOperation reference, UsageModel model) =>
        reference is { Instance: null, Property.ContainingType: { } type }
        && model.CatalogOf(type) is { } catalog
        && catalog.Facts.At(catalog.Facts.FindMember(reference.Property.Name)) is { } machine
        && Chooses(reference, model)
            ? (catalog, machine)
            : null;

    // A list of machine types that is stored or passed on chooses them; one that something is looked up in only tests for them.
    private static bool Chooses(IOperation value, UsageModel model) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation => Chooses(value.Parent, model),
        IArrayInitializerOperation or IArrayCreationOperation or ITupleOperation => Chooses(value.Parent, model),
        IArgumentOperation { Parent: IInvocationOperation call } => !IsQuery(call.TargetMethod, model),
        IArgumentOperation { Parent: IObjectCreationOperation } or IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation => true,
        IVariableInitializerOperation => true,
        ICoalesceAssignmentOperation assignment => assignment.Value == value,
        IDeconstructionAssignmentOperation assignment => assignment.Value == value,
        ISimpleAssignmentOperation assignment => assignment.Value == value,
        IPropertyReferenceOperation { Property.Name: "Name" } name => Chooses(name, model),
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true } } text => Chooses(text, model),
        { Syntax: CollectionExpressionSyntax or SpreadElementSyntax } list => Chooses(list, model),
        _ => false,
    };

    private static bool IsQuery(IMethodSymbol method, UsageModel model) =>
        Queries.Contains(method.Name) && (model.CatalogOf(method.ContainingType) is not null || RootOf(method.ContainingNamespace) is "System" or "MachineTypes");

    private static string? RootOf(INamespaceSymbol? at)
    {
        while (at?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            at = outer;
        }

        return at?.Name;
    }
}
