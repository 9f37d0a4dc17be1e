namespace MachineTypes.Mutation;

/// <summary>
/// The class that is compiled into a mutated project. It turns one mutant on, and marks those whose code runs: the host reads and clears the marks around each test. A test that
/// takes too long ends with an exception at the next switch.
/// </summary>
internal static class MutantSwitch
{
    /// <summary>The environment variable with the number of the active mutant, for programs that tests start.</summary>
    public const string Active = "MACHINETYPES_MUTANT";

    public static string Source(int mutants) => $$"""
        internal static class Mutants
        {
            public static int Active = int.Parse(System.Environment.GetEnvironmentVariable("{{Active}}") ?? "-1");
            public static volatile bool IsLate;
            public static readonly bool[] Reached = new bool[{{mutants}}];

            public static bool Is(int number)
            {
                Reached[number] = true;
                if (IsLate)
                    throw new System.TimeoutException("The test takes too long.");
                return number == Active;
            }
        }
        """;
}
