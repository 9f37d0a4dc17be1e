using MachineTypes.Fuzzing;

namespace MachineTypes.Tool.Tests;

/// <summary>Mutated inputs of each text parser end with an answer or one line, never with an exception. <c>docs/robustness.md</c> says how to run this for longer.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const double Seconds = 3;

    public static TheoryData<string> Targets => [.. Target.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Mutated_inputs_break_no_parser(string target) => output.WriteLine(MutationRun.Of(Target.Of(target), Seconds));
}
