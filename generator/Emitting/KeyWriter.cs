using System.Globalization;
using MachineTypes.Model.Lookup;

namespace MachineTypes.Generator.Emitting;

/// <summary>Writes the code that computes keys and slots: the same steps as the model's, unrolled for one table.</summary>
internal static class KeyWriter
{
    /// <summary>Statements that leave the key of a span, whose length is known to be in range, in a variable.</summary>
    public static void Key(SourceWriter w, TextKey key, string variable, string span)
    {
        if (key.IsWholeText)
        {
            w.Line($"ulong {variable} = {Hex(key.Seed)};");
            using (w.Open($"foreach (var c in {span})"))
            {
                w.Line($"{variable} = unchecked(({variable} ^ c) * 1099511628211UL);");
            }

            return;
        }

        w.Line($"ulong {variable} = (uint){span}.Length;");
        foreach (var position in key.Positions)
        {
            w.Line($"{variable} = ({variable} << 8) | {Character(key, span, position)};");
        }
    }

    /// <summary>Statements that leave the slot of the key in a variable.</summary>
    public static void Slot(SourceWriter w, PerfectHash hash, string prefix, string key)
    {
        w.Line($"ulong hash = unchecked({key} * {Hex(hash.Factor)});");
        w.Line("hash ^= hash >> 32;");
        w.Line($"uint turn = (uint){prefix}Turns((int)(hash >> {64 - hash.BucketBits}));");
        w.Line($"int slot = (int)(unchecked((uint)hash * (2u * turn + 1u)) >> {32 - hash.SlotBits});");
    }

    public static string Hex(ulong number) => "0x" + number.ToString("X16", CultureInfo.InvariantCulture) + "UL";

    // A place that every text of the set has needs no question.
    private static string Character(TextKey key, string span, int position)
    {
        var needs = position < 0 ? -position : position + 1;
        var index = position < 0 ? $"{span}.Length - {-position}" : $"{position}";
        return needs <= key.Shortest
            ? $"(byte){span}[{index}]"
            : $"({span}.Length >= {needs} ? (byte){span}[{index}] : 0UL)";
    }
}
