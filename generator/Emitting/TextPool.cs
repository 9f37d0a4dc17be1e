namespace MachineTypes.Generator.Emitting;

/// <summary>The texts that a generated type gives out, each once. Number 0 is the empty text.</summary>
internal sealed class TextPool
{
    // A switch of this size is a jump table in a method small enough for the JIT to compile in no time.
    private const int PageBits = 5;

    private readonly List<string> _texts = [""];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };

    public int Add(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _texts.Count);
            _texts.Add(text);
        }

        return number;
    }

    public void Emit(SourceWriter w)
    {
        var pages = ((_texts.Count - 1) >> PageBits) + 1;
        w.Line("// Texts are given out as literals, which the runtime keeps once and never frees: no look-up makes a string.");
        using (w.Open("internal static string Text(int number) => (number >> " + PageBits + ") switch", "};"))
        {
            for (var page = 0; page < pages; page++)
            {
                w.Line($"{page} => Text{page}(number),");
            }

            w.Line("_ => \"\",");
        }

        for (var page = 0; page < pages; page++)
        {
            w.Line();
            using (w.Open($"private static string Text{page}(int number) => number switch", "};"))
            {
                for (var i = page << PageBits; i < Math.Min(_texts.Count, (page + 1) << PageBits); i++)
                {
                    w.Line($"{i} => {Literals.Quote(_texts[i])},");
                }

                w.Line("_ => \"\",");
            }
        }
    }
}
