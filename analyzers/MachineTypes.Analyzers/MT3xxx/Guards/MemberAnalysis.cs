using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>
/// What one member has that could be of interest, found in one walk, and the analysis of its flow, which is made when a rule asks for it. It is kept with the member's operations, so
/// that each rule finds what another has asked for.
/// </summary>
internal sealed class MemberAnalysis
{
    private static readonly ConditionalWeakTable<IOperation, MemberAnalysis> Known = new();

    private readonly object _gate = new();
    private readonly HashSet<string> _replacements = new(StringComparer.Ordinal);
    private Findings? _findings;

    private MemberAnalysis(ImmutableArray<IOperation> blocks, UsageModel model)
    {
        foreach (var operation in blocks.Where(b => b is not IAttributeOperation).SelectMany(b => b.DescendantsAndSelf()))
        {
            See(operation, model);
        }
    }

    /// <summary>Whether the member uses an annotated API.</summary>
    public bool UsesApi { get; private set; }

    /// <summary>Whether it asks a machine value anything.</summary>
    public bool AsksMachine { get; private set; }

    public static MemberAnalysis Of(OperationBlockAnalysisContext context, UsageModel model) =>
        Known.GetValue(context.OperationBlocks[0], _ => new(context.OperationBlocks, model));

    /// <summary>The findings; none where there is nothing to find.</summary>
    public Findings Find(OperationBlockAnalysisContext context, UsageModel model)
    {
        // A lock and no Lazy: work that was cancelled has to start again with the next who asks.
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
            : MemberFlow.Analyze(model, context.OwningSymbol, blocks.Keys, root => context.GetControlFlowGraph(blocks[root]), _replacements, context.CancellationToken);
    }

    private void See(IOperation operation, UsageModel model)
    {
        switch (operation)
        {
            case IInvocationOperation or IPropertyReferenceOperation or IObjectCreationOperation or IMethodReferenceOperation:
                foreach (var use in ApiUse.Of(operation, model))
                {
                    UsesApi = true;
                    if (use.Annotation.UseInstead is { } replacement)
                    {
                        _replacements.Add(replacement);
                    }
                }

                AsksMachine |= operation is IPropertyReferenceOperation { Instance.Type: { } type } && model.CatalogOf(type) is not null;
                break;
            case IBinaryOperation { OperatorMethod.ContainingType: { } operand }:
                AsksMachine |= model.CatalogOf(operand) is not null;
                break;
            case IIsPatternOperation { Value.Type: { } tested }:
                AsksMachine |= model.CatalogOf(tested) is not null;
                break;
        }
    }

    private static bool HasFlow(IOperation block) => block is IBlockOperation or IMethodBodyBaseOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IExpressionStatementOperation or IInvocationOperation;

    private static IOperation Root(IOperation operation) => operation.Parent is { } parent ? Root(parent) : operation;
}
