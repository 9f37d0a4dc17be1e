using System.Globalization;
using System.Xml;
using MachineTypes.Tool.Check.CommandLines;
using MachineTypes.Tool.Check.Guests;
using MachineTypes.Tool.IO;
using MachineTypes.Tool.QemuFacts;

namespace MachineTypes.Tool.Check.Domains;

/// <summary>Builds a guest from the XML of one domain.</summary>
internal sealed class DomainBuilder
{
    private const string QemuNamespace = "http://libvirt.org/schemas/domain/qemu/1.0";

    private readonly Guest _guest;
    private readonly List<string> _path = [];
    private readonly List<Word> _arguments = [];
    private readonly Dictionary<string, long> _topology = new(StringComparer.Ordinal);
    private string? _emulator;
    private Located<long>? _cpus;
    private long? _initialCpus;
    private bool _hasOs;

    /// <summary>Starts a domain.</summary>
    /// <param name="reader">The reader, positioned on the element of the domain.</param>
    public DomainBuilder(XmlReader reader)
    {
        Depth = reader.Depth;
        _guest = new Guest { Position = XmlPosition.Of(reader), Kind = GuestKind.Domain, Accelerator = Accelerators.Of(reader.GetAttribute("type") ?? "") };
    }

    /// <summary>Gets the depth of the domain's element.</summary>
    public int Depth { get; }

    /// <summary>Adds the next node of the domain.</summary>
    /// <param name="reader">The reader, positioned on the node.</param>
    public void Add(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Enter(reader);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when reader.Depth == Depth + 1 + _path.Count:
                AddText(reader);
                break;
            case XmlNodeType.EndElement:
                Leave(reader);
                break;
        }
    }

    /// <summary>Returns the guest at the end of the domain; null if the element defines no guest: every guest has an <c>os</c> element.</summary>
    public Guest? Build()
    {
        if (!_hasOs)
            return null;

        _guest.Target ??= _emulator is null ? null : QemuBinary.TargetOf(_emulator);
        if (_cpus is { } cpus)
            _guest.Cpus = new(cpus.Value, _initialCpus ?? cpus.Value, ApicIds.Count(cpus.Value, [Size("dies"), Size("modules"), Size("cores"), Size("threads")]), cpus.Position);

        QemuArguments.Read(new QemuCommandLine(_arguments), _guest);
        return _guest;
    }

    private long Size(string level) => _topology.GetValueOrDefault(level, 1);

    private void Enter(XmlReader reader)
    {
        Leave(reader);
        _path.Add(reader.NamespaceURI switch
        {
            "" => reader.LocalName,
            QemuNamespace => $"qemu:{reader.LocalName}",
            _ => "",
        });
        switch (_path)
        {
            case ["os"]:
                _hasOs = true;
                break;
            case ["os", "type"]:
                _guest.Machine = XmlPosition.Attribute(reader, "machine") is { Value.Length: > 0 } machine ? new(machine, !Placeholder.IsIn(machine.Value)) : MachineChoice.Omitted;
                _guest.Target = XmlPosition.Attribute(reader, "arch") is { Value: var arch } && !Placeholder.IsIn(arch) ? Architecture.TargetOf(arch) : null;
                break;
            case ["vcpu"]:
                _initialCpus = XmlPosition.Attribute(reader, "current") is { } current ? CpuNumber.Read(current.Value) : null;
                break;
            case ["cpu", "topology"]:
                ReadTopology(reader);
                break;
            case ["features", "gic"] when XmlPosition.Attribute(reader, "version") is { } version:
                _guest.MachineOptions["gic-version"] = version;
                break;
            case ["devices", "iommu", "driver"] when XmlPosition.Attribute(reader, "eim")?.Value == "on" || XmlPosition.Attribute(reader, "xtsup")?.Value == "on":
                _guest.HasWideInterrupts = true;
                break;
            case ["qemu:commandline", "qemu:arg"] when XmlPosition.Attribute(reader, "value") is { } argument:
                _arguments.Add(Word.At(argument.Value, argument.Position));
                break;
        }
    }

    private void ReadTopology(XmlReader reader)
    {
        foreach (var level in (ReadOnlySpan<string>)["dies", "modules", "cores", "threads"])
        {
            if (XmlPosition.Attribute(reader, level) is { } size && CpuNumber.Read(size.Value) is > 0 and var number)
                _topology[level] = number;
        }
    }

    private void Leave(XmlReader reader)
    {
        var kept = reader.Depth - Depth - 1;
        _path.RemoveRange(kept, _path.Count - kept);
    }

    private void AddText(XmlReader reader)
    {
        if (_path is ["vcpu"] && CpuNumber.Read(reader.Value.AsSpan().Trim()) is { } count)
            _cpus = new(count, XmlPosition.Of(reader));
        else if (_path is ["devices", "emulator"])
            _emulator = reader.Value.Trim();
    }
}
