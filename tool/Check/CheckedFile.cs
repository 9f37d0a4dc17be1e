using System.Text;
using System.Xml;
using MachineTypes.Tool.Check.Domains;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;

namespace MachineTypes.Tool.Check;

/// <summary>A file that was checked.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Kind">What the file defines.</param>
/// <param name="Guests">How much of each guest in the file was checked.</param>
/// <param name="Findings">The findings, in the order of the file.</param>
internal sealed record CheckedFile(string Path, GuestKind Kind, IReadOnlyList<Coverage> Guests, IReadOnlyList<CheckFinding> Findings)
{
    private const int MaxFindings = 1000;

    // A domain takes about 10 kB, a script less. The time to read some hostile XML grows with the square of the size.
    private const int MaxSize = 4 * 1024 * 1024;

    private static readonly InputFile.Advice Advice = new(
        MaxSize,
        Directory: "specify the files in it",
        TooLarge: "domains and scripts are much smaller; check that it is the right file");

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
            return Check(path, GuestFile.Read(bytes, MaxFindings + 1), check);
        }
        catch (XmlException problem)
        {
            throw XmlProblem.Of(path, bytes.Span, problem);
        }
        catch (UnreadableGuestException problem)
        {
            throw new InputException(FormattableString.Invariant($"{Printable.Name(path)}:{problem.Position.Line}:{problem.Position.Column}: {problem.Message}"));
        }
        catch (DecoderFallbackException)
        {
            throw new InputException($"{Printable.Name(path)}: is neither XML nor text in UTF-8");
        }
    }

    private static CheckedFile Check(string path, GuestFile file, GuestCheck check)
    {
        var coverage = new List<Coverage>();
        var findings = new List<CheckFinding>(file.Errors.Select(check.Explain));
        foreach (var guest in file.Guests)
        {
            var result = check.Check(guest);
            coverage.Add(result.Coverage);
            findings.AddRange(result.Findings);
            if (findings.Count > MaxFindings)
                throw new InputException(FormattableString.Invariant($"{Printable.Name(path)}: has more than {MaxFindings} findings; split the file"));
        }

        return coverage.Count > 0 || findings.Count > 0 ? new(path, file.Kind, coverage, InOrder(findings)) : throw new InputException($"{Printable.Name(path)}: contains no {Missing(file.Kind)}");
    }

    private static string Missing(GuestKind kind) => kind switch
    {
        GuestKind.Domain => "libvirt domain that runs on QEMU",
        GuestKind.KubeVirt => "guest of KubeVirt",
        GuestKind.Proxmox => "guest of Proxmox VE",
        GuestKind.OVirt => "machine type of oVirt",
        _ => "QEMU command line (qemu-system-...) and is not XML",
    };

    // A finding in a variable that several guests use is reported once.
    private static List<CheckFinding> InOrder(IEnumerable<CheckFinding> findings) =>
        [.. findings.DistinctBy(finding => (finding.Rule.Id, finding.Position, finding.Message)).OrderBy(finding => finding.Position.Line).ThenBy(finding => finding.Position.Column)];
}
