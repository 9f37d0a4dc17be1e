using MachineTypes.Mutation;

// The runtime calls this in the tests' process, before the program: it runs tests again and again, with one mutant after another. Starting a process for each mutant, and compiling the
// compiler that the tests use again, would take ten times as long.
internal static class StartupHook
{
    public static void Initialize()
    {
        // Not in the programs that tests start.
        Environment.SetEnvironmentVariable(TestProcess.HookVariable, null);
        var (answers, requests) = (new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true }, Console.In);
        Console.SetOut(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        TestHost.Run(requests, answers).GetAwaiter().GetResult();
        Environment.Exit(0);
    }
}
