using System.Text;
using MachineTypes.Tool.IO;
using Microsoft.CodeAnalysis.Text;

namespace MachineTypes.Tool.Update.Sources;

/// <summary>A C# file of definitions: its bytes on the disk, and the text that they encode.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path, byte[]? original, SourceText text)
    {
        Path = path;
        Original = original;
        Text = text;
    }

    /// <summary>Gets the path.</summary>
    public string Path { get; }

    /// <summary>Gets the bytes on the disk; null for a file that does not exist yet.</summary>
    public byte[]? Original { get; }

    /// <summary>Gets the text.</summary>
    public SourceText Text { get; }

    /// <summary>Gets the line break that the file uses.</summary>
    public string NewLine
    {
        get
        {
            foreach (var line in Text.Lines)
            {
                if (line.EndIncludingLineBreak > line.End)
                    return Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }

            return "\n";
        }
    }

    /// <summary>Gets a value indicating whether the text differs from the file on disk.</summary>
    public bool IsChanged => Original is null || !Encode().AsSpan().SequenceEqual(Original);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="bytes">The content.</param>
    /// <exception cref="InputException">The bytes are not valid text, so that writing them back would change more than intended.</exception>
    public static SourceFile Of(string path, byte[] bytes)
    {
        try
        {
            var text = SourceText.From(bytes, bytes.Length, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), throwIfBinaryDetected: true);
            var file = new SourceFile(path, bytes, text);
            if (!file.IsChanged)
                return file;
        }
        catch (Exception exception) when (exception is InvalidDataException or DecoderFallbackException)
        {
        }

        throw new InputException($"{Printable.Name(path)}: is not valid UTF-8 or UTF-16");
    }

    /// <summary>Creates a file that does not exist yet.</summary>
    /// <param name="path">The path.</param>
    /// <param name="content">The content.</param>
    public static SourceFile New(string path, string content) => new(path, null, SourceText.From(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));

    /// <summary>Returns the file with another text.</summary>
    /// <param name="text">The text.</param>
    public SourceFile With(SourceText text) => new(Path, Original, text);

    /// <summary>Encodes the text as the file on the disk is encoded.</summary>
    public byte[] Encode()
    {
        var encoding = Text.Encoding ?? Encoding.UTF8;
        var content = encoding.GetBytes(Text.ToString());
        var preamble = encoding.GetPreamble();
        return preamble.Length > 0 && (Original is null || Original.AsSpan().StartsWith(preamble)) ? [.. preamble, .. content] : content;
    }
}
