using System.Text;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Domains;
using MachineTypes.Tool.Text;

namespace MachineTypes.Tool.Check;

/// <summary>A file that was checked.</summary>
/// <param name="Path">Its path.</param>
/// <param name="IsDomain">Whether it is libvirt XML; command lines else.</param>
/// <param name="GuestCount">How many guests it has.</param>
/// <param name="Findings">What was found, in the order of the file.</param>
internal sealed record CheckedFile(string Path, bool IsDomain, int GuestCount, IReadOnlyList<CheckFinding> Findings)
{
    private const int MostFindings = 1000;

    // A domain has some 10 kB, a script less; the time that some hostile XML takes grows with the square.
    private const int LargestSize = 4 * 1024 * 1024;

    private static readonly InputFile.Advice Advice = new(
        LargestSize,
        Directory: "name the files in it",
        TooLarge: "no domain and no script comes near that; check that it is the right file");

    // Byte order marks and blanks. A zero is half of a character of UTF-16.
    private static ReadOnlySpan<byte> BeforeXml => [0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="InputException">It cannot be read, or nothing in it can be checked.</exception>
    public static async Task<CheckedFile> ReadAsync(string path, GuestCheck check, CancellationToken cancellation)
    {
        var bytes = await InputFile.ReadAsync(path, Advice, cancellation).ConfigureAwait(false);
        try
        {
            return StartsAsXml(bytes.Span)
                ? Check(path, isDomain: true, DomainReader.Read(new MemoryStream(bytes.ToArray())), check)
                : Check(path, isDomain: false, CommandLineReader.Read(Decode(bytes.Span)), check);
        }
        catch (XmlException problem)
        {
            throw XmlProblem.Of(path, bytes.Span, problem);
        }
        catch (CommandLineException problem)
        {
            throw new InputException(FormattableString.Invariant($"{Printable.Name(path)}:{problem.Position.Line}:{problem.Position.Column}: {problem.Message}"));
        }
        catch (DecoderFallbackException)
        {
            throw new InputException($"{Printable.Name(path)}: is neither XML nor a text in UTF-8");
        }
    }

    private static CheckedFile Check(string path, bool isDomain, IEnumerable<Guest> guests, GuestCheck check)
    {
        var count = 0;
        var findings = new List<CheckFinding>();
        foreach (var guest in guests)
        {
            count++;
            findings.AddRange(check.Check(guest));
            if (findings.Count > MostFindings)
                throw new InputException(FormattableString.Invariant($"{Printable.Name(path)}: has more than {MostFindings} findings; check it in parts"));
        }

        return count > 0 ? new(path, isDomain, count, InOrder(findings))
            : throw new InputException($"{Printable.Name(path)}: has no {(isDomain ? "libvirt domain that runs on QEMU" : "command line of a QEMU (qemu-system-...), and is no XML")}");
    }

    // What several guests take from one variable is told once.
    private static List<CheckFinding> InOrder(IEnumerable<CheckFinding> findings) =>
        [.. findings.DistinctBy(finding => (finding.Rule.Id, finding.Position, finding.Message)).OrderBy(finding => finding.Position.Line).ThenBy(finding => finding.Position.Column)];

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Utf8.GetString(bytes).TrimStart('\ufeff');
        return text.Contains('\0', StringComparison.Ordinal) ? throw new DecoderFallbackException() : text;
    }

    private static bool StartsAsXml(ReadOnlySpan<byte> bytes) => bytes.TrimStart(BeforeXml) is [(byte)'<', ..];
}
