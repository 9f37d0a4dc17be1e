namespace MachineTypes.Mutation;

/// <summary>A test case and the mutants whose code it runs.</summary>
/// <param name="Suite">The tests that it belongs to.</param>
/// <param name="Id">Its id.</param>
/// <param name="Milliseconds">How long it takes.</param>
/// <param name="Mutants">The numbers of the mutants.</param>
internal sealed record ReachingTest(TestSuite Suite, string Id, int Milliseconds, HashSet<int> Mutants);
