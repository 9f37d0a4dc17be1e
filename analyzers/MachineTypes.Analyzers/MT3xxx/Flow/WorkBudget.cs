namespace MachineTypes.Analyzers.MT3xxx.Flow;

/// <summary>The work that the analysis of one member may take. An analysis that exceeds it is abandoned and reports nothing.</summary>
/// <param name="limit">The limit, in blocks visited and state entries processed.</param>
/// <param name="cancellation">Cancels the analysis.</param>
internal sealed class WorkBudget(int limit, CancellationToken cancellation)
{
    private int _remaining = limit;

    /// <summary>Takes work from the budget.</summary>
    /// <exception cref="WorkBudgetExceededException">The budget is used up.</exception>
    public void Spend(int work)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((_remaining -= work) < 0)
        {
            throw new WorkBudgetExceededException();
        }
    }
}

/// <summary>The analysis of a member took more work than its budget allows.</summary>
internal sealed class WorkBudgetExceededException : Exception;
