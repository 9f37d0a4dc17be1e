using MachineTypes.Analyzers.MT3xxx.Reading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis;

namespace MachineTypes.Analyzers.MT3xxx.Guards;

/// <summary>The base class of rules about the machine types that reach a call site or a guard. They report member by member and share each member's analysis.</summary>
public abstract class GuardAnalyzer : UsageAnalyzer
{
    private protected sealed override void Register(CompilationStartAnalysisContext context, UsageModel model) =>
        context.RegisterOperationBlockAction(block => Report(block, model, MemberAnalysis.Of(block, model)));

    private protected abstract void Report(OperationBlockAnalysisContext context, UsageModel model, MemberAnalysis member);
}
