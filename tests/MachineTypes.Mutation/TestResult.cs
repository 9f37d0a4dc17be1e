namespace MachineTypes.Mutation;

/// <summary>What tests do with a mutant.</summary>
/// <param name="Failed">The first test that fails; null if all pass.</param>
/// <param name="HasEnded">Whether the mutant ended the process, or took too long.</param>
/// <param name="Reached">The tests that reached the mutant.</param>
internal sealed record TestResult(string? Failed, bool HasEnded, HashSet<string> Reached);
