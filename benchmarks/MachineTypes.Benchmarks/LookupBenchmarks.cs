using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using MachineTypes.Qemu;

namespace MachineTypes.Benchmarks;

/// <summary>A machine type found by its name, against what the base library offers, and against the least that any look-up must do.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    /// <summary>The number of lookups in each benchmark.</summary>
    internal const int Count = 64;

    private readonly string[] _names = new string[Count];
    private readonly byte[][] _utf8 = new byte[Count][];
    private readonly string[] _expected = new string[Count];
    private readonly byte[][] _expectedUtf8 = new byte[Count][];
    private Dictionary<string, X86_64Machine> _dictionary = null!;
    private FrozenDictionary<string, X86_64Machine> _frozen = null!;
    private Dictionary<string, X86_64Machine>.AlternateLookup<ReadOnlySpan<char>> _dictionarySpans;
    private FrozenDictionary<string, X86_64Machine>.AlternateLookup<ReadOnlySpan<char>> _spans;

    /// <summary>Whether the names exist; a miss is a name with one letter changed.</summary>
    [Params(true, false)]
    public bool Hit { get; set; }

    /// <summary>Lays out names in an order that no predictor learns, none of them the very string that a table holds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var all = X86_64Machine.All.ToArray();

        for (var i = 0; i < Count; i++)
        {
            var letters = all[i * 37 % all.Length].Name.ToCharArray();
            _expected[i] = new string(letters);
            _expectedUtf8[i] = Encoding.UTF8.GetBytes(letters);

            if (!Hit) letters[i % letters.Length] = '_';

            _names[i] = new string(letters);
            _utf8[i] = Encoding.UTF8.GetBytes(letters);
        }

        _dictionary = all.ToDictionary(machine => machine.Name, StringComparer.Ordinal);
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        _dictionarySpans = _dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        _spans = _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int String_Dictionary()
    {
        var found = 0;

        foreach (var name in _names)
        {
            if (_dictionary.TryGetValue(name, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int String_Frozen()
    {
        var found = 0;

        foreach (var name in _names)
        {
            if (_frozen.TryGetValue(name, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int String_TryParse()
    {
        var found = 0;

        foreach (var name in _names)
        {
            if (X86_64Machine.TryParse(name, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Chars_Dictionary()
    {
        var found = 0;

        foreach (var name in _names)
        {
            if (_dictionarySpans.TryGetValue(name.AsSpan(), out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Chars_Frozen()
    {
        var found = 0;

        foreach (var name in _names)
        {
            if (_spans.TryGetValue(name.AsSpan(), out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Chars_TryParse()
    {
        var found = 0;

        foreach (var name in _names)
        {
            if (X86_64Machine.TryParse(name.AsSpan(), out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Chars_SequenceEqual()
    {
        var found = 0;

        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i].AsSpan().SequenceEqual(_expected[i])) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Utf8_TranscodeAndDictionary()
    {
        var found = 0;
        Span<char> buffer = stackalloc char[128];

        foreach (var name in _utf8)
        {
            var length = Encoding.UTF8.GetChars(name, buffer);

            if (_dictionarySpans.TryGetValue(buffer[..length], out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Utf8_TranscodeAndFrozen()
    {
        var found = 0;
        Span<char> buffer = stackalloc char[128];

        foreach (var name in _utf8)
        {
            var length = Encoding.UTF8.GetChars(name, buffer);

            if (_spans.TryGetValue(buffer[..length], out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Utf8_TryParse()
    {
        var found = 0;

        foreach (var name in _utf8)
        {
            if (X86_64Machine.TryParse((ReadOnlySpan<byte>)name, out _)) found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Utf8_SequenceEqual()
    {
        var found = 0;

        for (var i = 0; i < _utf8.Length; i++)
        {
            if (_utf8[i].AsSpan().SequenceEqual(_expectedUtf8[i])) found++;
        }

        return found;
    }
}
