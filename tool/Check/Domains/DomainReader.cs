using System.Globalization;
using System.Xml;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>
/// Finds the domains in a libvirt XML, by itself or in a status or snapshot file. The XML may come from anywhere: no DTD, no entity but XML's own, nothing outside the file is
/// read, and nesting has an end.
/// </summary>
internal static class DomainReader
{
    // libvirt's own documents are hardly ten deep.
    private const int Deepest = 100;

    private static readonly HashSet<string> QemuTypes = new(["kvm", "qemu", "hvf", "nvmm"], StringComparer.Ordinal);

    /// <summary>The guests that run on QEMU.</summary>
    /// <exception cref="XmlException">It is no XML, or uses what is prohibited.</exception>
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
                domain.Take(reader);
            }
        }
    }

    private static bool IsQemuDomain(XmlReader reader) =>
        reader is { NodeType: XmlNodeType.Element, LocalName: "domain" or "inactiveDomain", IsEmptyElement: false }
        && (reader.GetAttribute("type") is not { } type || QemuTypes.Contains(type));

    private static void CheckDepth(XmlReader reader)
    {
        if (reader.Depth <= Deepest)
            return;

        var (line, column) = XmlPosition.Of(reader);
        throw new XmlException(string.Create(CultureInfo.InvariantCulture, $"elements are nested more than {Deepest} deep, which those of libvirt never are"), null, line, column);
    }
}
