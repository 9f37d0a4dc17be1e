using MachineTypes.Fuzzing;

namespace MachineTypes.Tool.Tests.Robustness;

/// <summary>Mutated inputs through each parser of text that strangers write. <c>tests/MachineTypes.Fuzzing</c> does the same for as long as requested.</summary>
public class ParserFuzzTests(ITestOutputHelper output)
{
    public static TheoryData<string> Targets => [.. Target.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Mutated_inputs_break_no_parser(string target) => output.WriteLine(MutationRun.Of(Target.Of(target), seconds: 1));

    [Fact]
    public void An_input_that_breaks_a_parser_is_printed()
    {
        var target = new Target("broken", ["a"], bytes => throw new InvalidOperationException($"{bytes.Length} bytes"));
        var failure = Assert.Throws<InvalidOperationException>(() => MutationRun.Of(target, seconds: 1));
        Assert.StartsWith("broken broke on ", failure.Message, StringComparison.Ordinal);
        var input = Convert.FromBase64String(failure.Message.Split(' ')[^1]);
        Assert.Equal($"{input.Length} bytes", failure.InnerException!.Message);
    }
}
