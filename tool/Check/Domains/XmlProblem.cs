using System.Xml;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Describes an XML error in one line, with its position.</summary>
internal static class XmlProblem
{
    /// <summary>Creates the exception for the user.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="xml">The content of the file.</param>
    /// <param name="problem">The exception of the reader.</param>
    public static InputException Of(string path, ReadOnlySpan<byte> xml, XmlException problem)
    {
        // A DTD is prohibited. The reader reports it two characters later, and as if several documents could not have one.
        if (xml.IndexOf("<!DOCTYPE"u8) is >= 0 and var offset && TextPosition.Of(xml, offset) is var (line, column) && (problem.LineNumber, problem.LinePosition) == (line, column + 2))
            return At(path, new(line, column), "a DTD (<!DOCTYPE>) is not allowed; libvirt XML never has one");

        // Remove the position from the message: it is reported like in all other files.
        var end = problem.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return At(path, new(problem.LineNumber, problem.LinePosition), Printable.Line(end > 0 ? problem.Message[..end] : problem.Message));
    }

    private static InputException At(string path, TextPosition position, string problem) => new(FormattableString.Invariant($"{Printable.Name(path)}:{position.Line}:{position.Column}: {problem}"));
}
