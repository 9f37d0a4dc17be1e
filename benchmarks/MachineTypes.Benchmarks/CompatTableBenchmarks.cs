using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using MachineTypes.Qemu;

namespace MachineTypes.Benchmarks;

/// <summary>All entries of the longest compat table, against the enumeration of dictionaries that hold the last value of each key. Each method returns how many entries it has seen.</summary>
[MemoryDiagnoser]
public class CompatTableBenchmarks
{
    private X86_64Machine _machine;
    private Dictionary<(string, string), string> _dictionary = null!;
    private FrozenDictionary<(string, string), string> _frozen = null!;

    /// <summary>Gets the letters of all values that were enumerated, so that none is optimized away.</summary>
    public long Letters { get; private set; }

    /// <summary>Fills the dictionaries.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _machine = X86_64Machine.PcI440Fx_2_4;
        _dictionary = [];
        foreach (var entry in _machine.Compat)
        {
            _dictionary[(entry.Driver, entry.Property)] = entry.Value;
        }

        _frozen = _dictionary.ToFrozenDictionary();
    }

    [Benchmark]
    public int Dictionary()
    {
        var (count, letters) = (0, 0);
        foreach (var (key, value) in _dictionary)
        {
            letters += key.Item1.Length + key.Item2.Length + value.Length;
            count++;
        }

        Letters += letters;
        return count;
    }

    [Benchmark]
    public int Frozen()
    {
        var (count, letters) = (0, 0);
        foreach (var (key, value) in _frozen)
        {
            letters += key.Item1.Length + key.Item2.Length + value.Length;
            count++;
        }

        Letters += letters;
        return count;
    }

    [Benchmark]
    public int Compat()
    {
        var (count, letters) = (0, 0);
        foreach (var (driver, property, value) in _machine.Compat)
        {
            letters += driver.Length + property.Length + value.Length;
            count++;
        }

        Letters += letters;
        return count;
    }
}
