using MachineTypes.Analyzers.MT3xxx.Reading;
using MachineTypes.Model.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Names;

/// <summary>Finds uses of generated members that choose a machine type: the value is passed on, stored or returned, and not only compared or queried.</summary>
internal static class MemberUse
{
    private static readonly HashSet<string> Queries = new(["Equals", "CompareTo", "Contains", "IndexOf", "Compare", "Check"], StringComparer.Ordinal);

    public static (CatalogType Catalog, ManifestMachine Machine)? Of(IPropertyReferenceOperation reference, UsageModel model) =>
        reference is { Instance: null, Property.ContainingType: { } type }
        && model.CatalogOf(type) is { } catalog
        && catalog.Facts.At(catalog.Facts.FindMember(reference.Property.Name)) is { } machine
        && Chooses(reference)
            ? (catalog, machine)
            : null;

    private static bool Chooses(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation => Chooses(value.Parent),
        IArgumentOperation { Parent: IInvocationOperation call } => !Queries.Contains(call.TargetMethod.Name),
        IArgumentOperation { Parent: IObjectCreationOperation } or IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation => true,
        IVariableInitializerOperation => true,
        ISimpleAssignmentOperation assignment => assignment.Value == value,
        IPropertyReferenceOperation { Property.Name: "Name" } name => Chooses(name),
        _ => false,
    };
}
