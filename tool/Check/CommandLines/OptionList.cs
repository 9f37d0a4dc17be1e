using System.Text;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.CommandLines;

/// <summary>One <c>key=value</c> of an argument such as <c>pc-q35-8.2,accel=kvm</c>.</summary>
/// <param name="Key">The key; empty for a value without a key.</param>
/// <param name="Value">The value.</param>
/// <param name="Position">The position of the value.</param>
internal readonly record struct Setting(string Key, string Value, TextPosition Position)
{
    /// <summary>Gets whether the file contains the whole value.</summary>
    public bool IsKnown => !Placeholder.IsIn(Value);
}

/// <summary>Splits arguments as QEMU does: at commas; a double comma is a literal comma.</summary>
internal static class OptionList
{
    /// <summary>Returns the settings of an argument, in order.</summary>
    /// <param name="word">The argument.</param>
    public static IEnumerable<Setting> Read(Word word)
    {
        var text = word.Text;
        var value = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var (start, equals) = (i, -1);
            value.Clear();
            for (; i < text.Length && !IsSeparator(text, i); i++)
            {
                if (text[i] == '=' && equals < 0)
                {
                    equals = i;
                    value.Clear();
                    continue;
                }

                value.Append(text[i]);
                if (text[i] == ',')
                    i++; // the second comma of a double comma
            }

            yield return equals < 0 ? new("", value.ToString(), word.PositionOf(start)) : new(text[start..equals], value.ToString(), word.PositionOf(equals + 1));
            i++;
        }
    }

    private static bool IsSeparator(string text, int index) => text[index] == ',' && (index + 1 == text.Length || text[index + 1] != ',');
}
