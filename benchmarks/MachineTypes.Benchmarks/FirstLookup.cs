using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using MachineTypes.Qemu;

namespace MachineTypes.Benchmarks;

/// <summary>The first lookup in a process that has used no machine type before: nothing is translated to machine code, and the catalogue's assembly is not loaded.</summary>
internal static class FirstLookup
{
    /// <summary>Gets the lookups that there are.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["name, string", "name, chars", "name, UTF-8", "TryGetCompat"];

    /// <summary>Prints the microseconds of the call alone, and of the call with the load of the catalogue's assembly.</summary>
    public static void Print(string kind)
    {
        var start = Stopwatch.GetTimestamp();
        var call = kind switch
        {
            "name, string" => String("pc-q35-6.2"),
            "name, chars" => Chars("pc-q35-6.2"),
            "name, UTF-8" => Utf8("pc-q35-6.2"u8),
            "TryGetCompat" => Compat("virtio-blk-device", "queue-size"),
            _ => throw new ArgumentException(kind, nameof(kind)),
        };
        var whole = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{call.TotalMicroseconds:F0};{whole.TotalMicroseconds:F0}"));
    }

    // The runtime loads the assembly when it translates one of these, which is before the time of the call starts.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TimeSpan String(string name)
    {
        var start = Stopwatch.GetTimestamp();
        var found = X86_64Machine.TryParse(name, out _);
        return Elapsed(start, found);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TimeSpan Chars(ReadOnlySpan<char> name)
    {
        var start = Stopwatch.GetTimestamp();
        var found = X86_64Machine.TryParse(name, out _);
        return Elapsed(start, found);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TimeSpan Utf8(ReadOnlySpan<byte> name)
    {
        var start = Stopwatch.GetTimestamp();
        var found = X86_64Machine.TryParse(name, out _);
        return Elapsed(start, found);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TimeSpan Compat(string driver, string property)
    {
        var machine = X86_64Machine.PcI440Fx_2_4;
        var start = Stopwatch.GetTimestamp();
        var found = machine.TryGetCompat(driver, property, out _);
        return Elapsed(start, found);
    }

    private static TimeSpan Elapsed(long start, bool found)
    {
        var elapsed = Stopwatch.GetElapsedTime(start);
        return found ? elapsed : throw new InvalidOperationException("Nothing was found.");
    }
}
