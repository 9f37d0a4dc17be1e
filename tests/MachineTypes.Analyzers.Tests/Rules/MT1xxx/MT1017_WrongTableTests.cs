using AnalyzerTest = MachineTypes.Testing.MachineTypesAnalyzerTest<MachineTypes.Analyzers.WrongTableAnalyzer>;

namespace MachineTypes.Analyzers.Tests.Rules;

/// <summary>What the rule says where a record of releases is given is held by the tests of the model.</summary>
public sealed class MT1017_WrongTableTests
{
    [Fact]
    public Task Without_a_record_of_releases_nothing_is_known_to_be_new() => AnalyzerTest.VerifyAsync(
        Timeline.With(scope: """[Compat("virtio-device", "use-disabled-flag", "false", UpTo = "4.1")]"""));
}
