using System.Globalization;
using System.Xml;
using MachineTypes.Tool.Check.Guests;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>
/// Finds the domains in libvirt XML, including status and snapshot files. The XML is untrusted: DTDs and custom entities are rejected, nothing outside the file is
/// read, and the depth is limited.
/// </summary>
internal static class DomainReader
{
    // Documents of libvirt are about ten levels deep.
    private const int MaxDepth = 100;

    private static readonly HashSet<string> QemuTypes = new(["kvm", "qemu", "hvf", "nvmm"], StringComparer.Ordinal);

    /// <summary>Reads the guests that run on QEMU.</summary>
    /// <param name="xml">The XML.</param>
    /// <exception cref="XmlException">The XML is invalid or uses prohibited features.</exception>
    public static IEnumerable<Guest> Read(Stream xml)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(xml, settings);
        DomainBuilder? domain = null;
        while (reader.Read())
        {
            CheckDepth(reader);
            if (domain is null)
            {
                domain = IsQemuDomain(reader) ? new DomainBuilder(reader) : null;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == domain.Depth)
            {
                yield return domain.Build();
                domain = null;
            }
            else
            {
                domain.Add(reader);
            }
        }
    }

    private static bool IsQemuDomain(XmlReader reader) =>
        reader is { NodeType: XmlNodeType.Element, LocalName: "domain" or "inactiveDomain", IsEmptyElement: false }
        && (reader.GetAttribute("type") is not { } type || QemuTypes.Contains(type));

    private static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth <= MaxDepth)
            return;

        var (line, column) = XmlPosition.Of(reader);
        throw new XmlException(string.Create(CultureInfo.InvariantCulture, $"elements are nested more than {MaxDepth} levels deep, which libvirt XML never is"), null, line, column);
    }
}
