using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>A rule on what can reach a place: it speaks at each member as the member is looked at. The members' analyses are shared.</summary>
public abstract class GuardAnalyzer : UsageAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, UsageModel model) =>
        context.RegisterOperationBlockAction(block => Report(block, model, MemberAnalysis.Of(block, model)));

    private protected abstract void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member);
}
