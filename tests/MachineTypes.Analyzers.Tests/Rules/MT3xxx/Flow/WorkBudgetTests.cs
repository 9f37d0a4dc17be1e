using MachineTypes.Analyzers.MT3xxx.Flow;

namespace MachineTypes.Analyzers.Tests.Rules.MT3xxx.Flow;

/// <summary>What the analysis of a member may cost.</summary>
public sealed class WorkBudgetTests
{
    [Fact]
    public void A_budget_can_be_spent_in_full_but_not_exceeded()
    {
        var budget = new WorkBudget(10, TestContext.Current.CancellationToken);
        budget.Spend(4);
        budget.Spend(6);
        budget.Spend(0);
        Assert.Throws<WorkBudgetExceededException>(() => budget.Spend(1));
    }

    [Fact]
    public void Work_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var budget = new WorkBudget(10, source.Token);
        budget.Spend(1);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => budget.Spend(1));
    }
}
