using System.Text;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>One <c>key=value</c> of an argument such as <c>pc-q35-8.2,accel=kvm</c>.</summary>
/// <param name="Key">The key; empty for what stands without one.</param>
/// <param name="Value">The value.</param>
/// <param name="Position">Where the value stands, or the key where there is none.</param>
internal readonly record struct Setting(string Key, string Value, TextPosition Position)
{
    /// <summary>Whether all of the value stands in the file.</summary>
    public bool IsKnown => !Value.Contains(Word.Unknown, StringComparison.Ordinal);
}

/// <summary>Takes arguments apart as QEMU does: at commas, of which two stand for one.</summary>
internal static class OptionList
{
    /// <summary>The settings of an argument, in order.</summary>
    public static IEnumerable<Setting> Read(Word word)
    {
        var text = word.Text;
        var value = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var (start, equals) = (at, -1);
            value.Clear();
            for (; at < text.Length && !IsSeparator(text, at); at++)
            {
                if (text[at] == '=' && equals < 0)
                {
                    equals = at;
                    value.Clear();
                    continue;
                }

                value.Append(text[at]);
                if (text[at] == ',')
                    at++; // the second of two that stand for one
            }

            yield return equals < 0 ? new("", value.ToString(), word.PositionOf(start)) : new(text[start..equals], value.ToString(), word.PositionOf(equals + 1));
            at++;
        }
    }

    private static bool IsSeparator(string text, int at) => text[at] == ',' && (at + 1 == text.Length || text[at + 1] != ',');
}
