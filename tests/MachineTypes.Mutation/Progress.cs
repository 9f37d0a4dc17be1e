using System.Diagnostics;

namespace MachineTypes.Mutation;

/// <summary>Prints a line twice a minute at most.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    private TimeSpan _next = Interval;

    public TimeSpan Elapsed => _clock.Elapsed;

    public void Report(Func<string> line)
    {
        if (_clock.Elapsed < _next)
            return;

        Console.WriteLine($"{_clock.Elapsed.TotalSeconds,5:F0} s: {line()}");
        _next = _clock.Elapsed + Interval;
    }
}
