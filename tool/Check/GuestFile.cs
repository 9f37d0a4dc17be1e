using System.Text;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Domains;
using MachineTypes.Tool.Check.ErrorLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.Check.Manifests;
using MachineTypes.Tool.Check.Proxmox;
using MachineTypes.Tool.Check.Settings;

namespace MachineTypes.Tool.Check;

/// <summary>What a file contains. Its kind is detected from the content.</summary>
/// <param name="Kind">What the file defines; if it is mixed, command lines.</param>
/// <param name="Guests">The guests.</param>
/// <param name="Errors">The errors about machine types.</param>
internal sealed record GuestFile(GuestKind Kind, IEnumerable<Guest> Guests, IReadOnlyList<ReportedError> Errors)
{
    // Byte order marks and white space. A zero is half of a UTF-16 character.
    private static ReadOnlySpan<byte> BeforeXml => [0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file. Command lines and domains are read when the guests are enumerated.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="most">The largest number of errors to read.</param>
    /// <exception cref="XmlException">The XML is invalid or uses prohibited features.</exception>
    /// <exception cref="UnreadableGuestException">The file cannot contain guests of its kind.</exception>
    /// <exception cref="DecoderFallbackException">The file is not text.</exception>
    public static GuestFile Read(ReadOnlyMemory<byte> bytes, int most)
    {
        if (bytes.Span.TrimStart(BeforeXml) is [(byte)'<', ..])
            return new(KindOfXml(bytes.Span), DomainReader.Read(bytes.ToArray()), []);

        var text = Decode(bytes.Span);
        if (text.Contains('\0', StringComparison.Ordinal))
            return new(GuestKind.CommandLine, ReadProcesses(text), []);
        if (ManifestReader.Is(text))
        {
            return EmbeddedText.Read(text) is { } yaml && ManifestReader.Is(yaml) ? ReadText(text, most, ManifestReader.Read(yaml))
                : text.StartsWith("#!", StringComparison.Ordinal) ? ReadText(text, most, [])
                : new(GuestKind.KubeVirt, ManifestReader.Read(text), []);
        }

        return ConfigurationReader.Is(text) ? new(GuestKind.Proxmox, ConfigurationReader.Read(text), []) : ReadText(text, most, []);
    }

    private static GuestFile ReadText(string text, int most, IReadOnlyList<Guest> embedded)
    {
        // An error names the binary and its options too, but it is not a guest.
        List<ReportedError> errors = [.. ErrorLineReader.Read(text).Take(most)];
        var lines = errors.Select(error => error.Position.Line).ToHashSet();
        List<Guest> settings = [.. embedded, .. SettingReader.Read(text).Take(most)];
        var commands = CommandLineReader.Read(text).Where(guest => !lines.Contains(guest.Position.Line));
        if (settings.Count == 0)
            return new(GuestKind.CommandLine, commands, errors);

        List<Guest> guests = [.. commands.Take(most)];
        return new(guests.Count == 0 && errors.Count == 0 ? settings[0].Kind : GuestKind.CommandLine, [.. guests, .. settings], errors);
    }

    // A process's arguments end with NUL characters. In other text, one means that it is not text.
    private static List<Guest> ReadProcesses(string text) =>
        CommandLineReader.ReadProcesses(text).ToList() is { Count: > 0 } guests ? guests : throw new DecoderFallbackException();

    private static GuestKind KindOfXml(ReadOnlySpan<byte> xml) =>
        xml.IndexOf("<domain"u8) < 0 && (xml.IndexOf("mulated_machine>"u8) >= 0 || xml.IndexOf("mulatedMachine>"u8) >= 0 || xml.IndexOf("Envelope"u8) >= 0) ? GuestKind.OVirt : GuestKind.Domain;

    // Windows' tools write UTF-16.
    private static string Decode(ReadOnlySpan<byte> bytes) =>
        (bytes is [0xff, 0xfe, ..] ? Encoding.Unicode.GetString(bytes) : Utf8.GetString(bytes)).TrimStart('\ufeff');
}
