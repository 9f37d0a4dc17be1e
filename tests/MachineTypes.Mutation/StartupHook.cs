using System.Reflection;

// The runtime calls this in the tests' process, before the program: it runs tests again and again, with one mutant after another. Starting a process for each mutant, and compiling the
// compiler that the tests use again, would take ten times as long.
internal static class StartupHook
{
    private const string Variable = "DOTNET_STARTUP_HOOKS";

    public static void Initialize()
    {
        // Not in the programs that tests start.
        Environment.SetEnvironmentVariable(Variable, null);
        var active = Assembly.Load(Environment.GetEnvironmentVariable(MachineTypes.Mutation.MutantSwitch.Assembly)!).GetType("Mutants")!.GetField("Active")!;
        var runner = Assembly.Load("xunit.v3.runner.inproc.console").GetType("Xunit.Runner.InProc.SystemConsole.ConsoleRunner")!;
        var wait = runner.GetField("shutdownForegroundThreadWaitSeconds", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var forget = ForgetFindings();
        var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        while (Console.In.ReadLine()?.Split('\t') is { } request)
        {
            Console.SetOut(TextWriter.Null);
            active.SetValue(null, int.Parse(request[0]));
            Environment.SetEnvironmentVariable(MachineTypes.Mutation.MutantSwitch.Active, request[0]);
            forget();
            // Not -stopOnFail: the next run would be cancelled too.
            string[] arguments = ["-noLogo", "-noColor", .. request.Skip(1).SelectMany(name => new[] { "-method", name })];
            using var one = (IDisposable)Activator.CreateInstance(runner, [arguments, Assembly.GetEntryAssembly()])!;
            // It would end the process some seconds after the tests.
            wait.SetValue(one, 86_400);
            answers.WriteLine(((Task<int>)runner.GetMethod("EntryPoint")!.Invoke(one, [TextReader.Null, TextWriter.Null])!).GetAwaiter().GetResult());
        }

        Environment.Exit(0);
    }

    // The analyzers keep the findings for definitions that they have seen: those of one mutant would be reported for the next one.
    private static Action ForgetFindings()
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic;
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "MachineTypes.Analyzers.dll")))
            return () => { };

        var findings = Assembly.Load("MachineTypes.Analyzers").GetType("MachineTypes.Analyzers.Infrastructure.CompilationModel")!.GetField("Recent", Any)!.GetValue(null)!;
        var recent = findings.GetType().GetField("_recent", Any)!.GetValue(findings)!;
        var clear = recent.GetType().GetMethod("Clear")!;
        return () => clear.Invoke(recent, null);
    }
}
