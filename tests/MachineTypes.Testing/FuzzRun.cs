using System.Diagnostics;
using System.Globalization;

namespace MachineTypes.Testing;

/// <summary>
/// The duration and the seed of random tests. <c>MACHINETYPES_FUZZ_SECONDS</c> sets the time of each for a long run, and <c>MACHINETYPES_FUZZ_SEED</c> the seed, which every random
/// test prints; <c>random</c> chooses another one each time. This is the only place that reads the two variables.
/// </summary>
public sealed class FuzzRun
{
    private const string SecondsVariable = "MACHINETYPES_FUZZ_SECONDS";
    private const string SeedVariable = "MACHINETYPES_FUZZ_SEED";
    private const int DefaultSeed = 20261130;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _time;

    /// <summary>Starts a run.</summary>
    /// <param name="seconds">The time in a bounded run; a full one takes four times as long, on an older compiler three times.</param>
    public FuzzRun(double seconds)
    {
        var asked = Environment.GetEnvironmentVariable(SecondsVariable);
        _time = TimeSpan.FromSeconds(asked is { Length: > 0 } ? double.Parse(asked, CultureInfo.InvariantCulture) : TestRun.Iterations(4, 1, onNewest: true) * seconds);
        Seed = Environment.GetEnvironmentVariable(SeedVariable) switch
        {
            null or "" => DefaultSeed,
            "random" => Environment.TickCount & int.MaxValue,
            var number => int.Parse(number, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Gets the seed.</summary>
    public int Seed { get; }

    /// <summary>Gets a value indicating whether the time is over.</summary>
    public bool IsOver => _clock.Elapsed >= _time;

    /// <summary>Returns the line that a test prints.</summary>
    /// <param name="count">What was done, and how often.</param>
    public string Summary(string count) => string.Create(
        CultureInfo.InvariantCulture, $"{count} in {_clock.Elapsed.TotalSeconds:F0} s, seed {Seed}; set {SecondsVariable} and {SeedVariable} for other runs");
}
