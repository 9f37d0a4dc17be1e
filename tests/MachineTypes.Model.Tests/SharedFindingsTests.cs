using System.Collections.Concurrent;
using MachineTypes.Model.Baselines;
using MachineTypes.Model.Rules;

namespace MachineTypes.Model.Tests;

/// <summary>Those who ask for findings work them out together, and nobody waits for ever.</summary>
public sealed class SharedFindingsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RecordedProject Nothing = new(new(new()), []);

    [Fact]
    public void Each_rule_is_asked_once_and_answers_by_its_name_and_type()
    {
        var asked = new ConcurrentBag<string>();
        var findings = new SharedFindings(Nothing, [Rule("A", asked), Rule("B", asked), Rule("C", asked)]);
        Parallel.For(0, 64, i =>
        {
            var rule = "ABC"[i % 3].ToString();
            Assert.Equal("T" + rule, Assert.Single(findings.Of(rule, default)!).Key);
        });
        Assert.Null(findings.Of("D", default));
        Assert.Equal(["A", "B", "C"], asked.Order());
    }

    [Fact]
    public void Without_rules_nothing_is_reported() => Assert.Null(new SharedFindings(Nothing, []).Of("A", default));

    [Fact]
    public async Task Two_who_ask_work_side_by_side()
    {
        // Neither rule ends before the other has begun.
        using var both = new Barrier(2);
        var findings = new SharedFindings(Nothing, [Meet, Meet]);
        Assert.All(await Task.WhenAll(Ask(findings), Ask(findings)), Assert.Null);

        IEnumerable<Finding> Meet(RecordedProject project) => both.SignalAndWait(Patience) ? [] : throw new TimeoutException("Nobody else took part.");
    }

    [Fact]
    public void The_fault_of_a_rule_is_reported_to_all_who_ask()
    {
        var asked = new ConcurrentBag<string>();
        var findings = new SharedFindings(Nothing, [Rule("A", asked), _ => throw new InvalidOperationException("first fault"), Rule("C", asked), _ => throw new InvalidOperationException("second fault")]);
        Assert.All([1, 2], _ => Assert.Equal("first fault", Assert.Throws<InvalidOperationException>(() => findings.Of("A", default)).Message));
        Assert.Equal(["A", "C"], asked.Order());
    }

    [Fact]
    public void What_one_who_is_cancelled_leaves_is_done_by_the_next()
    {
        var asked = new ConcurrentBag<string>();
        using var source = new CancellationTokenSource();
        var findings = new SharedFindings(Nothing, [Rule("A", asked), Cancel, Rule("C", asked)]);
        Assert.ThrowsAny<OperationCanceledException>(() => findings.Of("A", source.Token));
        Assert.Equal(["A"], asked);
        Assert.NotNull(findings.Of("C", default));
        Assert.Equal(["A", "C"], asked.Order());

        IEnumerable<Finding> Cancel(RecordedProject project)
        {
            source.Cancel();
            return [];
        }
    }

    [Fact]
    public async Task One_who_waits_for_the_rule_of_another_can_be_cancelled()
    {
        using var begun = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        var findings = new SharedFindings(Nothing, [Wait]);
        var working = Ask(findings);
        Assert.True(begun.Wait(Patience));
        using var source = new CancellationTokenSource();
        var waiting = Ask(findings, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        end.Set();
        Assert.Null(await working);

        IEnumerable<Finding> Wait(RecordedProject project)
        {
            begun.Set();
            return end.Wait(Patience) ? [] : throw new TimeoutException("Nobody let it end.");
        }
    }

    private static Func<RecordedProject, IEnumerable<Finding>> Rule(string name, ConcurrentBag<string> asked) => _ =>
    {
        asked.Add(name);
        return [new(name, new("T" + name, 0, 0), null, EquatableArray<string>.Empty)];
    };

    // On a thread of its own, for the pool may have fewer than take part.
    private static Task<ILookup<string, Finding>?> Ask(SharedFindings findings, CancellationToken cancellation = default) =>
        Task.Factory.StartNew(() => findings.Of("A", cancellation), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
