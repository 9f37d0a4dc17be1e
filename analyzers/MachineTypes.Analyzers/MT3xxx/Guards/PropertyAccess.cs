using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>Which accessors a use of a property calls.</summary>
internal static class PropertyAccess
{
    public static (bool Reads, bool Writes) Of(IPropertyReferenceOperation property) => property.Parent switch
    {
        ISimpleAssignmentOperation assignment when assignment.Target == property => (false, true),
        ICompoundAssignmentOperation or ICoalesceAssignmentOperation when ((IAssignmentOperation)property.Parent).Target == property => (true, true),
        IIncrementOrDecrementOperation => (true, true),
        ITupleOperation tuple when IsTarget(tuple) => (false, true),
        _ => (true, false),
    };

    private static bool IsTarget(IOperation tuple) => tuple.Parent switch
    {
        IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == tuple,
        ITupleOperation outer => IsTarget(outer),
        _ => false,
    };
}
