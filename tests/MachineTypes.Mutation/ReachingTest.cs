namespace MachineTypes.Mutation;

/// <summary>A test that reaches mutants.</summary>
/// <param name="Suite">The tests that it is one of.</param>
/// <param name="Name">Its class and method, or nothing where a mutant is reached outside any test.</param>
/// <param name="Milliseconds">How long it takes.</param>
/// <param name="Mutants">The numbers of the mutants.</param>
internal sealed record ReachingTest(TestSuite Suite, string Name, int Milliseconds, HashSet<int> Mutants);
