using System.Xml;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Says in one line, and with its place, what is wrong with an XML.</summary>
internal static class XmlProblem
{
    /// <summary>The message for people.</summary>
    /// <param name="path">The file.</param>
    /// <param name="xml">What is in it.</param>
    /// <param name="problem">What the reader says.</param>
    public static InputException Of(string path, ReadOnlySpan<byte> xml, XmlException problem)
    {
        // Of a DTD, which is prohibited, the reader tells no place, and advises programmers.
        if (problem.LineNumber == 0 && xml.IndexOf("<!DOCTYPE"u8) is >= 0 and var offset)
            return At(path, TextPosition.Of(xml, offset), "a DTD (<!DOCTYPE>), which is never read and which libvirt's XML does not have");

        // Its place is said in the same way as for all files.
        var end = problem.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return At(path, new(problem.LineNumber, problem.LinePosition), Printable.Line(end > 0 ? problem.Message[..end] : problem.Message));
    }

    private static InputException At(string path, TextPosition at, string problem) => new(FormattableString.Invariant($"{Printable.Name(path)}:{at.Line}:{at.Column}: {problem}"));
}
