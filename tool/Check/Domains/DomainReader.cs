using System.Globalization;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>
/// Finds the domains in libvirt XML, including status and snapshot files and several documents in one file, and the guests in XML of oVirt. The XML is untrusted: DTDs and custom entities are rejected, nothing outside the file
/// is read, and the depth is limited.
/// </summary>
internal static class DomainReader
{
    // Documents of libvirt are about ten levels deep.
    private const int MaxDepth = 100;

    private static readonly HashSet<string> QemuTypes = new(["kvm", "qemu", "hvf", "nvmm"], StringComparer.Ordinal);

    /// <summary>Reads the guests that run on QEMU.</summary>
    /// <param name="xml">The XML.</param>
    /// <exception cref="XmlException">The XML is invalid or uses prohibited features.</exception>
    public static IEnumerable<Guest> Read(byte[] xml)
    {
        var settings = new XmlReaderSettings
        {
            // virsh dumpxml in a loop, and virt-install --print-xml, write one document after the other.
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new MemoryStream(WithoutLaterDeclarations(xml)), settings);
        DomainBuilder? domain = null;
        OvfBuilder? ovf = null;
        while (reader.Read())
        {
            CheckDepth(reader);
            if (ovf is not null)
            {
                ovf.Add(reader);
                if (reader.NodeType != XmlNodeType.EndElement || reader.Depth != ovf.Depth)
                    continue;
                if (ovf.Build() is { } guest)
                    yield return guest;

                ovf = null;
            }
            else if (domain is null)
            {
                domain = IsQemuDomain(reader) ? new DomainBuilder(reader) : null;
                ovf = reader is { NodeType: XmlNodeType.Element, LocalName: "Envelope", IsEmptyElement: false } ? new OvfBuilder(reader) : null;
                if (IsEmulatedMachine(reader) && ReadEmulatedMachine(reader) is { } named)
                    yield return named;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == domain.Depth)
            {
                // <domain> in the capabilities of a host is not a guest.
                if (domain.Build() is { } guest)
                    yield return guest;

                domain = null;
            }
            else
            {
                domain.Add(reader);
            }
        }
    }

    // Each document may start with <?xml ... ?>, but a fragment cannot contain it. White space keeps the positions.
    private static byte[] WithoutLaterDeclarations(byte[] xml)
    {
        var start = xml.AsSpan() is [0xef, 0xbb, 0xbf, ..] ? 4 : 1;
        for (var i = start; i < xml.Length && xml.AsSpan(i).IndexOf("<?xml "u8) is >= 0 and var offset;)
        {
            i += offset;
            var end = xml.AsSpan(i).IndexOf("?>"u8);
            if (end < 0)
                break;

            foreach (ref var b in xml.AsSpan(i, end + 2))
                b = b == (byte)'\n' ? b : (byte)' ';
            i += end;
        }

        return xml;
    }

    private static bool IsQemuDomain(XmlReader reader) =>
        reader is { NodeType: XmlNodeType.Element, LocalName: "domain" or "inactiveDomain", IsEmptyElement: false }
        && (reader.GetAttribute("type") is { } type ? QemuTypes.Contains(type) : reader.Depth == 0 || reader.LocalName == "inactiveDomain");

    // oVirt's API and vdsm: a virtual machine has a custom machine type, a cluster has one, and a host has a list.
    private static bool IsEmulatedMachine(XmlReader reader) =>
        reader is { NodeType: XmlNodeType.Element, LocalName: "custom_emulated_machine" or "emulated_machine" or "CustomEmulatedMachine" or "EmulatedMachine", IsEmptyElement: false };

    private static Guest? ReadEmulatedMachine(XmlReader reader)
    {
        // What is not text has no value.
        reader.Read();
        if (reader.Value.Trim() is not { Length: > 0 } name)
            return null;

        var position = XmlPosition.Of(reader);
        return new() { Position = position, Kind = GuestKind.OVirt, Machine = new(new(name, position), !Placeholder.IsIn(name)) };
    }

    private static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth <= MaxDepth)
            return;

        var (line, column) = XmlPosition.Of(reader);
        throw new XmlException(string.Create(CultureInfo.InvariantCulture, $"elements are nested more than {MaxDepth} levels deep, which libvirt XML never is"), null, line, column);
    }
}
