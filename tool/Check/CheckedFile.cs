using System.Text;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Domains;
using MachineTypes.Tool.Check.ErrorLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>A file that was checked.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="IsDomain">true if the file is libvirt XML; false if it contains command lines.</param>
/// <param name="Guests">How much of each guest in the file was checked.</param>
/// <param name="Findings">The findings, in the order of the file.</param>
internal sealed record CheckedFile(string Path, bool IsDomain, IReadOnlyList<Coverage> Guests, IReadOnlyList<CheckFinding> Findings)
{
    private const int MaxFindings = 1000;

    // A domain takes about 10 kB, a script less. The time to read some hostile XML grows with the square of the size.
    private const int MaxSize = 4 * 1024 * 1024;

    private static readonly InputFile.Advice Advice = new(
        MaxSize,
        Directory: "specify the files in it",
        TooLarge: "domains and scripts are much smaller; check that it is the right file");

    // Byte order marks and white space. A zero is half of a UTF-16 character.
    private static ReadOnlySpan<byte> BeforeXml => [0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads and checks a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="check">The check to perform.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <exception cref="InputException">The file cannot be read, or it contains nothing to check.</exception>
    public static async Task<CheckedFile> ReadAsync(string path, GuestCheck check, CancellationToken cancellation)
    {
        var bytes = await InputFile.ReadAsync(path, Advice, cancellation).ConfigureAwait(false);
        try
        {
            return StartsAsXml(bytes.Span)
                ? Check(path, isDomain: true, DomainReader.Read(bytes.ToArray()), [], check)
                : CheckText(path, Decode(bytes.Span), check);
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
            throw new InputException($"{Printable.Name(path)}: is neither XML nor text in UTF-8");
        }
    }

    // An error names the binary and its options too, but it is not a guest.
    private static CheckedFile CheckText(string path, string text, GuestCheck check)
    {
        List<ReportedError> errors = [.. ErrorLineReader.Read(text).Take(MaxFindings + 1)];
        var lines = errors.Select(error => error.Position.Line).ToHashSet();
        return Check(path, isDomain: false, ReadText(text).Where(guest => !lines.Contains(guest.Position.Line)), errors, check);
    }

    private static CheckedFile Check(string path, bool isDomain, IEnumerable<Guest> guests, IEnumerable<ReportedError> errors, GuestCheck check)
    {
        var coverage = new List<Coverage>();
        var findings = new List<CheckFinding>(errors.Select(check.Explain));
        foreach (var guest in guests)
        {
            var result = check.Check(guest);
            coverage.Add(result.Coverage);
            findings.AddRange(result.Findings);
            if (findings.Count > MaxFindings)
                throw new InputException(FormattableString.Invariant($"{Printable.Name(path)}: has more than {MaxFindings} findings; split the file"));
        }

        return coverage.Count > 0 || findings.Count > 0 ? new(path, isDomain, coverage, InOrder(findings))
            : throw new InputException($"{Printable.Name(path)}: contains no {(isDomain ? "libvirt domain that runs on QEMU" : "QEMU command line (qemu-system-...) and is not XML")}");
    }

    // A finding in a variable that several guests use is reported once.
    private static List<CheckFinding> InOrder(IEnumerable<CheckFinding> findings) =>
        [.. findings.DistinctBy(finding => (finding.Rule.Id, finding.Position, finding.Message)).OrderBy(finding => finding.Position.Line).ThenBy(finding => finding.Position.Column)];

    // A process's arguments end with NUL characters. In other text, one means that it is not text.
    private static IEnumerable<Guest> ReadText(string text) =>
        !text.Contains('\0', StringComparison.Ordinal) ? CommandLineReader.Read(text)
        : CommandLineReader.ReadProcesses(text).ToList() is { Count: > 0 } guests ? guests
        : throw new DecoderFallbackException();

    // Windows' tools write UTF-16.
    private static string Decode(ReadOnlySpan<byte> bytes) =>
        (bytes is [0xff, 0xfe, ..] ? Encoding.Unicode.GetString(bytes) : Utf8.GetString(bytes)).TrimStart('\ufeff');

    private static bool StartsAsXml(ReadOnlySpan<byte> bytes) => bytes.TrimStart(BeforeXml) is [(byte)'<', ..];
}
