using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using MachineTypes.Qemu;

namespace MachineTypes.Benchmarks;

/// <summary>One value of the longest compat table, against a dictionary for each machine type.</summary>
[MemoryDiagnoser]
public class CompatBenchmarks
{
    private const int Count = LookupBenchmarks.Count;

    private readonly (string Driver, string Property)[] _keys = new (string, string)[Count];
    private X86_64Machine _machine;
    private Dictionary<(string, string), string> _dictionary = null!;
    private FrozenDictionary<(string, string), string> _frozen = null!;

    /// <summary>Whether the table has the keys; a miss is a property with one letter changed.</summary>
    [Params(true, false)]
    public bool Hit { get; set; }

    /// <summary>Lays out keys, none of them the very strings that a table holds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _machine = X86_64Machine.PcI440Fx_2_4;
        var entries = _machine.Compat.ToArray();

        for (var i = 0; i < Count; i++)
        {
            var entry = entries[i * 37 % entries.Length];
            var property = entry.Property.ToCharArray();

            if (!Hit) property[0] = '_';

            _keys[i] = (new string(entry.Driver.ToCharArray()), new string(property));
        }

        // The last entry of a key wins.
        _dictionary = [];

        foreach (var entry in entries)
        {
            _dictionary[(entry.Driver, entry.Property)] = entry.Value;
        }

        _frozen = _dictionary.ToFrozenDictionary();
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Dictionary()
    {
        var found = 0;

        foreach (var key in _keys)
        {
            if (_dictionary.TryGetValue(key, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Frozen()
    {
        var found = 0;

        foreach (var key in _keys)
        {
            if (_frozen.TryGetValue(key, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TryGetCompat()
    {
        var found = 0;

        foreach (var (driver, property) in _keys)
        {
            if (_machine.TryGetCompat(driver, property, out _)) found++;
        }

        return found;
    }
}
