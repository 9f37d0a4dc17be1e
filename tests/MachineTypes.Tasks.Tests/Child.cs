using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using MachineTypes.Files;

namespace MachineTypes.Tasks.Tests;

/// <summary>This program as another process that ships a release, as a second build does. It can stop before a step, until it is killed or asked to continue.</summary>
internal sealed class Child : IDisposable
{
    private const string Variable = "MACHINETYPES_TASKS_CHILD";

    private readonly Process _process;

    /// <summary>Starts a process that ships a release; one that updates the baseline, for an empty release.</summary>
    public Child(string project, string train, string release, string date, int stop = 0)
    {
        var name = Path.Combine(AppContext.BaseDirectory, "MachineTypes.Tasks.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var start = new ProcessStartInfo(name) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[Variable] = string.Join('|', project, train, release, date, stop.ToString(CultureInfo.InvariantCulture));
        _process = Process.Start(start)!;
    }

    /// <summary>Waits until the process writes a line that starts with a word, and returns it.</summary>
    public string WaitFor(string word)
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(word, StringComparison.Ordinal)) return line;
        }

        throw new InvalidOperationException($"The process ended without '{word}'.");
    }

    public void GoOn() => _process.StandardInput.WriteLine();

    /// <summary>Ends the process as the system does, without any chance to clean up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Waits for the end.</summary>
    public (int ExitCode, string Output) Finish()
    {
        var output = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        return (_process.ExitCode, output);
    }

    public void Dispose() => _process.Dispose();

    // Before any test: the process is started with the variable, and ends here.
    [ModuleInitializer]
    internal static void Run()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } command) return;

        var (parts, exitCode) = (command.Split('|'), 0);
        try
        {
            var files = new StoppingFiles(int.Parse(parts[4], CultureInfo.InvariantCulture));
            var request = new ShipmentRequest(parts[1], parts[2], parts[3]);
            var job = Project.JobIn(parts[0], files, Console.WriteLine);
            if (request.Release.Length == 0)
            {
                job.Update("");
            }
            else if (!job.Resume(request))
            {
                files.IsOn = true;
                job = Project.JobIn(parts[0], files, Console.WriteLine);
                job.Ship(request);
            }
        }
        catch (BaselineException exception)
        {
            Console.WriteLine($"error: {exception.Message}");
            exitCode = 1;
        }

        Environment.Exit(exitCode);
    }

    private sealed class StoppingFiles(int stop) : FileOperations
    {
        private int _steps;

        /// <summary>Gets or sets whether steps are counted.</summary>
        public bool IsOn { get; set; }

        public override byte[]? Read(string path) => Step(() => base.Read(path));

        public override void Create(string path, byte[] content) => Step(() => base.Create(path, content));

        public override void Overwrite(string path, byte[] content) => Step(() => base.Overwrite(path, content));

        public override void Move(string from, string to) => Step(() => base.Move(from, to));

        public override void Delete(string path) => Step(() => base.Delete(path));

        public override void CreateDirectory(string path) => Step(() => base.CreateDirectory(path));

        public override IDisposable Lock(string folder)
        {
            Console.WriteLine("locking");
            return Step(() => base.Lock(folder));
        }

        private void Step(Action action) => Step(() =>
        {
            action();
            return true;
        });

        private T Step<T>(Func<T> action)
        {
            if (IsOn && ++_steps == stop)
            {
                Console.WriteLine("stopped");
                Console.ReadLine();
            }

            return action();
        }
    }
}
