using MachineTypes.Analyzers.Tests.Docs;
using MachineTypes.Analyzers.Tests.Robustness;
using MachineTypes.Analyzers.Tests.Rules;
using MachineTypes.Analyzers.Tests.Rules.EveryRule;
using MachineTypes.Analyzers.Tests.Rules.MT3xxx;
using MachineTypes.Analyzers.Tests.Typing;

namespace MachineTypes.Analyzers.Tests.OlderCompilers;

/// <summary>
/// Which tests of the rules a bounded run has on an older compiler: every rule on its sample, and the tests of the rule that uses most of the compiler. Pages, and what is random or long, are left to
/// the newest compiler and to full runs.
/// </summary>
public sealed class RepresentativeTests
{
    private static readonly Type[] Representatives = [typeof(SampleTests), typeof(MT3004_MissingGuardTests)];

    private static readonly string[] Bounded = [typeof(Timeline).Namespace!, typeof(MemoryTests).Namespace!, typeof(RulePagesTests).Namespace!, typeof(ProjectAnswer).Namespace!];

    // Not every older compiler has them.
    private static readonly string[] Long = ["AwkwardCodeTests", "HalfTypedTests", "KnownTests"];

    [Fact]
    public void The_other_tests_of_the_rules_run_in_a_full_run()
    {
        var left = typeof(RepresentativeTests).Assembly.GetExportedTypes().Where(type => !IsIncluded(type)).Select(type => type.Name).Where(name => name.EndsWith("Tests", StringComparison.Ordinal)).ToList();
        Assert.True(left.Count > 20);
        if (!TestRun.IsFull)
            Assert.Skip($"{left.Count} classes of tests are left out on this older compiler; {TestRun.Extent}");
    }

    /// <summary>Returns whether a bounded run has the tests of a class.</summary>
    internal static bool IsIncluded(Type type) => Representatives.Contains(type) || !Long.Contains(type.Name) && !Bounded.Any(name => type.Namespace is { } space && (space == name || space.StartsWith($"{name}.", StringComparison.Ordinal)));
}
