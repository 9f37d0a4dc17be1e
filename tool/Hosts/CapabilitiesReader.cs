using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using MachineTypes.Tool.Catalogs;
using MachineTypes.Tool.Qmp;

namespace MachineTypes.Tool.Hosts;

/// <summary>Reads the output of <c>virsh capabilities</c> and <c>virsh domcapabilities</c>, or several of them one after another.</summary>
internal static class CapabilitiesReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>Reads the XML.</summary>
    /// <param name="xml">The XML.</param>
    /// <returns>One reply per target; none if the XML is something else.</returns>
    /// <exception cref="XmlException">The XML is not well-formed.</exception>
    public static IReadOnlyList<QmpReply> Read(Stream xml)
    {
        var replies = new List<QmpReply>();
        using var reader = XmlReader.Create(xml, Settings);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;

            using var element = reader.ReadSubtree();
            var root = XElement.Load(element);
            replies.AddRange(root.Name.LocalName switch
            {
                "capabilities" => root.Elements("guest").Elements("arch").Select(OfArchitecture),
                "domainCapabilities" when root.Element("machine") is not null => [OfDomain(root)],
                _ => [],
            });
        }

        return [.. replies.GroupBy(reply => (reply.Target, reply.Kind)).Select(Join)];
    }

    // libvirt lists a target once per type of guest (ppc64 and ppc64le), and domcapabilities once per machine type.
    private static QmpReply Join(IGrouping<(string? Target, ReplyKind Kind), QmpReply> replies) =>
        replies.First() with { Machines = [.. replies.SelectMany(reply => reply.Machines).DistinctBy(machine => machine.Name, StringComparer.Ordinal)] };

    private static QmpReply OfArchitecture(XElement arch)
    {
        var machines = arch.Elements("machine").Concat(arch.Elements("domain").Elements("machine")).ToList();
        var aliases = machines
            .Where(machine => machine.Attribute("canonical") is not null)
            .DistinctBy(machine => machine.Attribute("canonical")!.Value, StringComparer.Ordinal)
            .ToDictionary(machine => machine.Attribute("canonical")!.Value, machine => machine.Value.Trim(), StringComparer.Ordinal);

        // Older releases of libvirt do not report which ones are deprecated.
        var hasDeprecated = machines.Any(machine => machine.Attribute("deprecated") is not null);
        return new QmpReply(
        [
            .. machines
                .Select(machine => (Name: machine.Attribute("canonical")?.Value ?? machine.Value.Trim(), Machine: machine))
                .Where(machine => machine.Name.Length > 0)
                .DistinctBy(machine => machine.Name, StringComparer.Ordinal)
                .Select(machine => new ReplyMachine(
                    machine.Name, aliases.GetValueOrDefault(machine.Name), hasDeprecated ? IsDeprecated(machine.Machine, machines, machine.Name) : null, null, PropertiesOf(machine.Machine))),
        ])
        {
            Kind = ReplyKind.Capabilities,
            Target = TargetOf(arch.Element("emulator")?.Value ?? arch.Elements("domain").Elements("emulator").FirstOrDefault()?.Value, arch.Attribute("name")?.Value),
        };
    }

    private static bool IsDeprecated(XElement machine, List<XElement> all, string name) =>
        machine.Attribute("deprecated")?.Value == "yes" || all.Exists(other => other.Value.Trim() == name && other.Attribute("deprecated")?.Value == "yes");

    private static Dictionary<string, PropertyValue> PropertiesOf(XElement machine)
    {
        var properties = new Dictionary<string, PropertyValue>(StringComparer.Ordinal);
        if (int.TryParse(machine.Attribute("maxCpus")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var cpus))
            properties.Add("cpu-max", PropertyValue.OfNumber(cpus.ToString(CultureInfo.InvariantCulture)));

        return properties;
    }

    // The maximum of <vcpu> is that of the host if it is lower, so it is not the machine type's.
    private static QmpReply OfDomain(XElement root) =>
        new([new ReplyMachine(root.Element("machine")!.Value.Trim(), null, null, null, new Dictionary<string, PropertyValue>())])
        {
            Kind = ReplyKind.DomainCapabilities,
            Target = TargetOf(root.Element("path")?.Value, root.Element("arch")?.Value),
        };

    // The binary is decisive: libvirt runs ppc64le guests with qemu-system-ppc64. Others, such as qemu-kvm, have no target in their names.
    private static string? TargetOf(string? emulator, string? architecture)
    {
        const string Prefix = "qemu-system-";
        var binary = emulator?.Trim();
        var start = binary?.LastIndexOf(Prefix, StringComparison.Ordinal) ?? -1;
        if (start >= 0 && binary![(start + Prefix.Length)..] is { Length: > 0 } target && target.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            return target;

        return architecture?.Trim() switch
        {
            "i686" => "i386",
            "armv6l" or "armv7l" or "armv7b" => "arm",
            "ppc64le" => "ppc64",
            var name => name,
        };
    }
}
