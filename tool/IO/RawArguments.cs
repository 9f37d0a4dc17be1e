using System.Text;

namespace MachineTypes.Tool.IO;

// See docs/decisions/0068-file-names-in-bytes.md.
/// <summary>
/// File names that are not valid UTF-8. .NET replaces their invalid bytes, so that the file can no longer be found. Here each such byte becomes a lone surrogate (U+DC80 for 0x80), which no other
/// name contains: it survives in a string, is printed escaped, and can be turned back.
/// </summary>
internal static class RawArguments
{
    private const char FirstByte = '\udc00';
    private const char Replaced = '\ufffd';

    /// <summary>Returns the arguments of this process, with the invalid bytes of file names where the system offers them.</summary>
    /// <param name="arguments">The arguments as .NET decodes them.</param>
    public static string[] Of(string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || !arguments.Any(argument => argument.Contains(Replaced, StringComparison.Ordinal)))
            return arguments;

        try
        {
            var all = Split(File.ReadAllBytes("/proc/self/cmdline"));
            return arguments.Length > all.Count ? arguments
                : [.. arguments.Zip(all.Skip(all.Count - arguments.Length), (argument, raw) => Encoding.UTF8.GetString(raw) == argument ? Decode(raw) : argument)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return arguments;
        }
    }

    /// <summary>Decodes UTF-8; each invalid byte becomes a lone surrogate.</summary>
    /// <param name="raw">The bytes.</param>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        var text = new StringBuilder(raw.Length);
        while (!raw.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(raw, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                foreach (var invalid in raw[..length])
                    text.Append((char)(FirstByte + invalid));
            }

            raw = raw[length..];
        }

        return text.ToString();
    }

    /// <summary>Returns the bytes of a name that contains some that are not valid UTF-8, with a zero at the end; null for all other names.</summary>
    /// <param name="name">The name.</param>
    public static byte[]? Encode(string name)
    {
        if (!name.Any(IsByte))
            return null;

        var bytes = new List<byte>();
        for (var i = 0; i < name.Length;)
        {
            if (Rune.TryGetRuneAt(name, i, out var rune))
            {
                var buffer = new byte[4];
                bytes.AddRange(buffer.AsSpan(0, rune.EncodeToUtf8(buffer)));
                i += rune.Utf16SequenceLength;
            }
            else
            {
                bytes.Add((byte)(name[i++] - FirstByte));
            }
        }

        return [.. bytes, 0];
    }

    /// <summary>Checks the name of a file to write. .NET would write to another file than the one that is named.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="InputException">The name contains bytes that are not valid UTF-8.</exception>
    public static void CheckOutput(string name)
    {
        if (name.Any(IsByte))
            throw new InputException($"{Printable.Name(name)}: the name is not valid UTF-8; only files that are read may have such names");
    }

    private static bool IsByte(char c) => c is >= '\udc80' and <= '\udcff';

    private static List<byte[]> Split(byte[] zeroTerminated)
    {
        var parts = new List<byte[]>();
        for (ReadOnlySpan<byte> rest = zeroTerminated; rest.IndexOf((byte)0) is >= 0 and var end; rest = rest[(end + 1)..])
            parts.Add(rest[..end].ToArray());

        return parts;
    }
}
