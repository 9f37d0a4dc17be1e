using System.Text;
using System.Xml;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Hosts;

// See docs/decisions/0062-host-lists.md.
/// <summary>
/// Reads the machine types of a host from a file that users have: a reply of QEMU, the output of <c>-machine help</c>, or that of <c>virsh capabilities</c> or <c>virsh domcapabilities</c>. The content
/// decides which of these it is.
/// </summary>
internal static class HostFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellation">Cancelled when the user gives up.</param>
    /// <returns>One reply per target.</returns>
    /// <exception cref="InputException">The file cannot be read, or it does not contain machine types.</exception>
    public static async Task<IReadOnlyList<QmpReply>> ReadAsync(string path, CancellationToken cancellation)
    {
        var bytes = await QmpFile.ReadBytesAsync(path, cancellation).ConfigureAwait(false);
        if (bytes.Span.TrimStart("\ufeff \t\r\n"u8) is [(byte)'<', ..])
            return ReadXml(path, bytes);

        // JSON and text in UTF-8 start with different characters.
        var isText = bytes.Span.IndexOf(MachineHelp.Header) >= 0 && bytes.Span.TrimStart("\ufeff \t\r\n"u8) is not [(byte)'{', ..];
        return [isText ? MachineHelp.Read(Printable.Name(path), Encoding.UTF8.GetString(bytes.Span)) : QmpFile.Parse(path, bytes)];
    }

    private static IReadOnlyList<QmpReply> ReadXml(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            return CapabilitiesReader.Read(stream) is { Count: > 0 } replies ? replies
                : throw new InputException($"{Printable.Name(path)}: is XML without machine types; expected the output of virsh capabilities or virsh domcapabilities");
        }
        catch (XmlException problem)
        {
            throw new InputException(FormattableString.Invariant($"{Printable.Name(path)}:{problem.LineNumber}:{problem.LinePosition}: invalid XML: {Printable.Line(problem.Message)}"));
        }
    }
}
