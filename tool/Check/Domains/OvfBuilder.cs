using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Builds a guest from the OVF that oVirt writes for a guest or template.</summary>
internal sealed class OvfBuilder
{
    private readonly Guest _guest;
    private readonly Dictionary<string, long> _topology = new(StringComparer.Ordinal);
    private Located<long>? _sockets;
    private string _element = "";
    private bool _isOfOVirt;

    /// <summary>Starts a guest.</summary>
    /// <param name="reader">The reader, positioned on the element of the OVF.</param>
    public OvfBuilder(XmlReader reader)
    {
        Depth = reader.Depth;
        _guest = new Guest { Position = XmlPosition.Of(reader), Kind = GuestKind.OVirt };
    }

    /// <summary>Gets the depth of the OVF's element.</summary>
    public int Depth { get; }

    /// <summary>Adds the next node of the OVF.</summary>
    /// <param name="reader">The reader, positioned on the node.</param>
    public void Add(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            _element = reader.LocalName;
            _isOfOVirt = _isOfOVirt || _element is "CustomEmulatedMachine" or "ClusterCompatibilityVersion" or "BiosType";
        }
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
        {
            AddText(reader);
        }
    }

    /// <summary>Returns the guest at the end of the OVF; null if another product wrote it.</summary>
    public Guest? Build()
    {
        if (!_isOfOVirt)
            return null;

        if (_sockets is { } sockets)
        {
            var (cores, threads) = (_topology.GetValueOrDefault("cpu_per_socket", 1), _topology.GetValueOrDefault("threads_per_cpu", 1));
            var initial = Multiply(Multiply(sockets.Value, cores), threads);
            var maximum = Math.Max(initial, _topology.GetValueOrDefault("max_num_of_vcpus", 1));
            _guest.Cpus = new(maximum, initial, ApicIds.Count(maximum, [cores, threads]), sockets.Position);
        }

        // Whether the cluster adds an IOMMU is not in the file.
        _guest.HasWideInterrupts = null;
        return _guest;
    }

    private void AddText(XmlReader reader)
    {
        var text = reader.Value.Trim();
        if (_element is "CustomEmulatedMachine" or "EmulatedMachine" && text.Length > 0)
            _guest.Machine = new(new(text, XmlPosition.Of(reader)), !Placeholder.IsIn(text));
        else if (_element == "num_of_sockets" && CpuNumber.Read(text) is { } sockets)
            _sockets = new(sockets, XmlPosition.Of(reader));
        else if (_element is "cpu_per_socket" or "threads_per_cpu" or "max_num_of_vcpus" && CpuNumber.Read(text) is > 0 and var number)
            _topology[_element] = number;
    }

    private static long Multiply(long left, long right) => Math.Min(left * Math.Min(right, CpuNumber.Largest), CpuNumber.Largest);
}
