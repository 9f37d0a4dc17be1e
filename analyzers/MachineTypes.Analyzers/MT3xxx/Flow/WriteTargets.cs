using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>What a single operation writes, not counting its children.</summary>
internal static class WriteTargets
{
    /// <summary>The targets that an operation writes. For an operation that declares variables, this is the operation itself; see <see cref="Declared"/>.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation deconstruction => Elements(deconstruction.Target),
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation step => [step.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
        IVariableDeclaratorOperation or IDeclarationPatternOperation or IRecursivePatternOperation or IListPatternOperation => [operation],
        _ => [],
    };

    /// <summary>The variables that an operation declares and assigns.</summary>
    public static IEnumerable<ISymbol> Declared(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => [declarator.Symbol],
        IDeclarationPatternOperation { DeclaredSymbol: { } symbol } => [symbol],
        IRecursivePatternOperation { DeclaredSymbol: { } symbol } => [symbol],
        IListPatternOperation { DeclaredSymbol: { } symbol } => [symbol],
        IDeclarationExpressionOperation declaration => Elements(declaration.Expression).OfType<ILocalReferenceOperation>().Select(l => l.Local),
        _ => [],
    };

    private static IEnumerable<IOperation> Elements(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Elements),
        IDeclarationExpressionOperation declaration => Elements(declaration.Expression),
        _ => [target],
    };
}
