using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.MT3xxx.Flow;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>
/// The analysis of one member. One walk over its operations finds out whether it contains anything of interest, and only then, when a rule asks for
/// findings, is its control flow graph built and solved. It is cached by the member's operations, so that all rules share it.
/// </summary>
internal sealed class MemberAnalysis
{
    private static readonly ConditionalWeakTable<IOperation, MemberAnalysis> Cache = new();

    private readonly object _gate = new();
    private readonly HashSet<string> _replacements = new(StringComparer.Ordinal);
    private Findings? _findings;

    private MemberAnalysis(ImmutableArray<IOperation> blocks, ISymbol owner, UsageModel model)
    {
        MakesClaim = model.GuardOf(owner is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : owner) is not null;
        foreach (var operation in blocks.Where(b => b is not IAttributeOperation).SelectMany(b => b.DescendantsAndSelf()))
        {
            Inspect(operation, model);
        }
    }

    /// <summary>Whether the member uses an annotated API.</summary>
    public bool UsesApi { get; private set; }

    /// <summary>Whether the member tests or queries a machine value.</summary>
    public bool QueriesMachine { get; private set; }

    /// <summary>Whether the member is a guard with an attribute, or assigns one.</summary>
    public bool MakesClaim { get; private set; }

    public static MemberAnalysis Of(OperationBlockAnalysisContext context, UsageModel model) =>
        Cache.GetValue(context.OperationBlocks[0], _ => new(context.OperationBlocks, context.OwningSymbol, model));

    /// <summary>Returns the findings of the member, solving its flow on the first call.</summary>
    public Findings Find(OperationBlockAnalysisContext context, UsageModel model)
    {
        // A lock rather than Lazy, which would keep an OperationCanceledException for later callers.
        lock (_gate)
        {
            return _findings ??= Analyze(context, model);
        }
    }

    private Findings Analyze(OperationBlockAnalysisContext context, UsageModel model)
    {
        var blocks = new Dictionary<IOperation, IOperation>();
        foreach (var block in context.OperationBlocks.Where(HasFlow))
        {
            var root = Root(block);
            blocks[root] = block;
        }

        return blocks.Count == 0
            ? Findings.None
            : MemberSolver.Analyze(model, context.OwningSymbol, blocks.Keys, root => context.GetControlFlowGraph(blocks[root]), _replacements, context.CancellationToken);
    }

    private void Inspect(IOperation operation, UsageModel model)
    {
        foreach (var use in ApiUse.Of(operation, model, ImpliedMethods.Of))
        {
            UsesApi = true;
            if (use.Annotation.UseInstead is { } replacement)
            {
                _replacements.Add(replacement);
            }
        }

        MakesClaim |= operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Member: var assigned } } && model.GuardOf(assigned) is not null;
        QueriesMachine |= operation switch
        {
            IPropertyReferenceOperation { Instance.Type: { } type } => model.CatalogOf(type) is not null,
            IBinaryOperation { OperatorMethod.ContainingType: { } operand } => model.CatalogOf(operand) is not null,
            IPropertySubpatternOperation { Pattern.InputType: { } tested } => model.CatalogOf(tested) is not null,
            IIsPatternOperation { Value.Type: { } tested } => model.CatalogOf(tested) is not null,
            _ => false,
        };
    }

    private static bool HasFlow(IOperation block) => block is IBlockOperation or IMethodBodyBaseOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IExpressionStatementOperation or IInvocationOperation;

    private static IOperation Root(IOperation operation) => operation.Parent is { } parent ? Root(parent) : operation;
}
